# Rehearse, from a checkout. `make` alone builds what is needed and starts a mock interview;
# `make help` lists the rest.

PREFIX ?= /usr/local
DESTDIR ?=
# What `make practice` hands to `rehearse practice`: make practice ARGS='--kind behavioral'
ARGS ?=
# What `make test` is narrowed to: make test FILTER=SessionTests
FILTER ?=
# What `make bench` is narrowed to: make bench ROWS='keys paste'
ROWS ?=
# How long `make fuzz` tries each reader: make fuzz SECONDS=900
SECONDS ?= 60
STRIP ?= strip

# The Swift runtime is linked in, and C++'s with it; addresses stay random. What each flag costs and spares was
# measured: docs/decisions.md, "Building and linking".
RELEASE_FLAGS ?= -c release --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld \
  -Xlinker --no-export-dynamic $(PACKED) -Xswiftc -L$(ARCHIVES)
# Relocations in a tenth of the space, where there is a glibc that reads them: 2.36 or later.
PACKED = $(and $(GLIBC),$(filter 2.36,$(firstword $(sort 2.36 $(GLIBC)))),-Xlinker -z -Xlinker pack-relative-relocs)
GLIBC := $(lastword $(shell getconf GNU_LIBC_VERSION 2>/dev/null))
# Links to the archives of C++'s runtime under the names of its libraries, which are found there first.
ARCHIVES := .build/archives

# A target imports only what `Package.swift` names for it, and not what happens to be built already.
OWN_IMPORTS := --explicit-target-dependency-import-check error

BINARY := .build/release/rehearse
MANUAL := .build/release/rehearse.1
COMPLETIONS := .build/release/completions
BASH_SCRIPT := $(COMPLETIONS)/rehearse.bash
BIN := $(DESTDIR)$(PREFIX)/bin
SHARE := $(DESTDIR)$(PREFIX)/share
# Where each shell looks for completions; zsh has a place of its own for what a package brings.
BASH_COMPLETIONS := $(SHARE)/bash-completion/completions
ZSH_COMPLETIONS := $(SHARE)/zsh/$(if $(filter /usr,$(PREFIX)),vendor-completions,site-functions)
FISH_COMPLETIONS := $(SHARE)/fish/vendor_completions.d
# Debian's packages, and a file of each that tells whether it is there.
PACKAGES := libreadline-dev libsqlite3-dev libmd4c-dev \
  libminizip-dev libzstd-dev libgumbo-dev libyaml-dev
HEADERS := readline/readline.h sqlite3.h md4c.h \
  minizip/unzip.h zstd.h gumbo.h yaml.h

# $(call archived,ARCHIVE,NAME): a link to an archive of the C++ compiler's, where it has that one.
archived = file=$$($(CLANG) -print-file-name=$(1) 2>/dev/null); [ ! -f "$$file" ] || ln -sf "$$file" $(ARCHIVES)/$(2)
# The toolchain's own.
CLANG = $(dir $(realpath $(shell command -v swift)))clang

# $(call written,FILE,COMMAND): what a command says, as a file; none is left half written where it fails.
written = $(2) >$(1).new && mv $(1).new $(1) || { rm -f $(1).new; exit 1; }

.DEFAULT_GOAL := practice
.PHONY: practice build test lint bench fuzz hostile install uninstall clean help swift system-packages \
  test-packages bench-packages deb deb-check dist checksums deb-packages deb-check-packages

# Whoever practises for the first time waits for a build without optimisation, which takes a third of the time; once there
# is a release build, that one is kept up to date and started.
FIRST := .build/first/debug/rehearse
FIRST_FLAGS := --scratch-path .build/first --disable-index-store -Xswiftc -gnone
PRACTISED := $(if $(wildcard $(BINARY)),$(BINARY),$(FIRST))

practice: $(if $(wildcard $(BINARY)),build,first-build) ## install what is missing, build, start a mock interview (default)
	@$(PRACTISED) practice $(ARGS)

.PHONY: first-build
first-build: swift system-packages
	@[ -x $(FIRST) ] || echo 'building once, about two minutes on two cores (`make install` makes a quicker program, in about seven)' >&2
	@REHEARSE_FIRST=1 swift build $(FIRST_FLAGS) $(OWN_IMPORTS) --product rehearse

build: swift system-packages ## build the release executable, its manual page and completions, in .build/release
	@[ -x $(BINARY) ] || echo 'building for release, once about seven minutes on two cores' >&2
	@mkdir -p $(ARCHIVES)
	@$(call archived,libstdc++.a,libstdc++.a)
	@$(call archived,libgcc_eh.a,libgcc_s.a)
	@swift build $(RELEASE_FLAGS) $(OWN_IMPORTS) --product rehearse
	@mkdir -p $(COMPLETIONS)
	@$(call written,$(MANUAL),$(BINARY) --generate-manual Sources/man/rehearse.1.in)
	@$(call written,$(BASH_SCRIPT),$(BINARY) --generate-completion-script bash)
	@$(call written,$(COMPLETIONS)/rehearse,sed -f Sources/completions/bash.sed $(BASH_SCRIPT))
	@$(call written,$(COMPLETIONS)/_rehearse,$(BINARY) --generate-completion-script zsh)
	@$(call written,$(COMPLETIONS)/rehearse.fish,$(BINARY) --generate-completion-script fish)

test: swift system-packages test-packages ## install what is missing and run every test; FILTER=… runs some
	@swift test --disable-xctest $(OWN_IMPORTS) $(if $(FILTER),--filter '$(FILTER)')

lint: swift ## check the format of every Swift file, and that none can crash on a bad guess
	@swift format lint --strict --recursive Package.swift Sources Tests

bench: build bench-packages ## measure speed beside programs people know; ROWS='keys paste' some
	@swift build $(RELEASE_FLAGS) $(OWN_IMPORTS) --product bench
	@.build/release/bench $(ROWS)

# What a hostile file of every kind costs the release build; FILES='reply deck' some.
FILES ?=
hostile: build ## measure files that were made to take long or much; FILES='reply deck' some
	@python3 Tests/Hostile/hostile.py $(BINARY) $(FILES)

# libFuzzer comes with the toolchain. What it finds new goes to .build/fuzz/found, what fails to
# .build/fuzz/failed; the corpora in the repository change only by hand (see Tests/README.md).
FUZZERS := banks configurations exports jobs lists replies sounds
FUZZ_FOLDER = Tests/Fuzzers/$(shell printf '%s' '$*' | sed 's/./\U&/')
FUZZ_LENGTH := 4096
FUZZ_BEGIN_banks := Tests/BankReadingTests/Problems

fuzz: $(FUZZERS:%=fuzz-%) ## try every reader with inputs made from its own coverage; SECONDS=60 each

.PHONY: $(FUZZERS:%=fuzz-%)
$(FUZZERS:%=fuzz-%): fuzz-%: swift
	@REHEARSE_FUZZ=1 swift build -c release --scratch-path .build/fuzz --sanitize fuzzer \
	  -Xswiftc -enable-testing --product fuzz-$*
	@mkdir -p .build/fuzz/found/$* .build/fuzz/failed
	@SWIFT_BACKTRACE=enable=no .build/fuzz/release/fuzz-$* -dict=$(FUZZ_FOLDER)/words.dict \
	  -max_len=$(FUZZ_LENGTH) -timeout=60 -max_total_time=$(SECONDS) -print_final_stats=1 -verbosity=0 \
	  -artifact_prefix=.build/fuzz/failed/$*- .build/fuzz/found/$* $(FUZZ_FOLDER)/Corpus \
	  $(FUZZ_BEGIN_$*) 2>.build/fuzz/log-$*; \
	status=$$?; \
	awk '/number_of_executed_units/ { print "$* tried: " $$2 }' .build/fuzz/log-$*; \
	if [ $$status -ne 0 ]; then tail -n 30 .build/fuzz/log-$* >&2; fi; exit $$status

# Under sudo nothing is built: the toolchain is seldom on root's path, and what root builds in your
# checkout you cannot build over. With BUILT=1 what is built already is taken as it is.
BUILT ?=
install: $(if $(SUDO_USER)$(BUILT),,build) ## install under PREFIX (/usr/local); DESTDIR is honoured
	@test -x $(BINARY) -a -s $(MANUAL) -a -s $(COMPLETIONS)/rehearse.fish || { echo 'there is no release build yet: run `make build` first, without sudo' >&2; exit 1; }
	@install -d -m 755 '$(BIN)' '$(SHARE)/man/man1' '$(SHARE)/doc/rehearse'
	@install -m 755 $(BINARY) '$(BIN)/rehearse'
	@$(STRIP) '$(BIN)/rehearse'
	@find QuestionBanks -type d | while read -r folder; do \
	  install -d -m 755 "$(SHARE)/rehearse/$$folder"; done
	@find QuestionBanks -type f ! -name README.md | while read -r file; do \
	  install -m 644 "$$file" "$(SHARE)/rehearse/$$file"; done
	@install -m 644 $(MANUAL) '$(SHARE)/man/man1/rehearse.1'
	@install -d -m 755 '$(BASH_COMPLETIONS)' '$(ZSH_COMPLETIONS)' '$(FISH_COMPLETIONS)'
	@install -m 644 $(COMPLETIONS)/rehearse '$(BASH_COMPLETIONS)/rehearse'
	@install -m 644 $(COMPLETIONS)/_rehearse '$(ZSH_COMPLETIONS)/_rehearse'
	@install -m 644 $(COMPLETIONS)/rehearse.fish '$(FISH_COMPLETIONS)/rehearse.fish'
	@install -m 644 README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md LICENSE debian/copyright '$(SHARE)/doc/rehearse'
	@for file in docs/guide.md docs/truth.md docs/session.svg QuestionBanks/README.md; do \
	  install -D -m 644 $$file "$(SHARE)/doc/rehearse/$$file"; done
	@echo 'installed $(BIN)/rehearse; `man rehearse` explains it'

uninstall: ## remove what `make install` put under PREFIX; your sessions stay
	@rm -f '$(BIN)/rehearse' '$(SHARE)/man/man1/rehearse.1' '$(BASH_COMPLETIONS)/rehearse' \
	  '$(ZSH_COMPLETIONS)/_rehearse' '$(FISH_COMPLETIONS)/rehearse.fish'
	@rm -rf '$(SHARE)/rehearse' '$(SHARE)/doc/rehearse'
	@echo 'removed $(BIN)/rehearse; your sessions are where they were'

# What others install: a Debian package, and an archive with the same tree for other systems.
VERSION = $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/RehearseApp/Environment/App+Version.swift)
DEB_ARCH = $(shell dpkg --print-architecture)
DEB = rehearse_$(VERSION)_$(DEB_ARCH).deb
ARCHIVE = rehearse-$(VERSION)-$(shell uname -m)
# A package is made from a copy, since its tools write beside the folder they are started in.
DEB_TREE = .build/deb/rehearse

deb: build deb-packages ## make the Debian package, in .build
	@rm -rf .build/deb && mkdir -p $(DEB_TREE)
	@tar -c --exclude='./.build*' --exclude=./.git . | tar -x -C $(DEB_TREE)
	@ln -s ../.. $(DEB_TREE)/.build
	@cd $(DEB_TREE) && BUILT=1 dpkg-buildpackage -b -us -uc >../log 2>&1 || { cat ../log >&2; exit 1; }
	@mv .build/deb/$(DEB) .build
	@rm -rf .build/deb
	@$(MAKE) -s checksums

# Root's rights are needed: a system is set up in a folder of its own.
SUITE ?= bookworm
deb-check: deb-packages deb-check-packages ## hold the package to Debian's rules, try it in a bare Debian; SUITE=trixie
	@Tests/Packaging/check.sh .build/$(DEB) $(VERSION) $(SUITE)

dist: PACKED = # other systems have an older glibc
dist: build ## make an archive with the same tree for other systems, in .build
	@rm -rf .build/dist
	@$(MAKE) -s install BUILT=1 DESTDIR=.build/dist PREFIX=/$(ARCHIVE) >/dev/null
	@tar -C .build/dist --sort=name --owner=0 --group=0 --numeric-owner --mtime=@$(SOURCE_DATE_EPOCH) \
	  -czf .build/$(ARCHIVE).tar.gz $(ARCHIVE)
	@rm -rf .build/dist
	@$(MAKE) -s checksums

# When the version was released: so that whoever builds it again gets the same bytes.
SOURCE_DATE_EPOCH ?= $(shell date -d "$$(sed -n 's/^ -- .*>  //p' debian/changelog | head -n 1)" +%s)
export SOURCE_DATE_EPOCH

.PHONY: show-version
show-version:
	@echo '$(VERSION)'

checksums:
	@cd .build && sha256sum $(notdir $(wildcard .build/rehearse_$(VERSION)_*.deb .build/rehearse-$(VERSION)-*.tar.gz)) \
	  >SHA256SUMS && cat SHA256SUMS

clean: ## remove what was built
	@rm -rf .build

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

swift:
	@command -v swift >/dev/null || { \
	  echo 'swift is not on the PATH: Rehearse needs Swift 6.3, see https://www.swift.org/install' >&2; exit 1; }

system-packages:
	@absent=; for header in $(HEADERS); do \
	  [ -e /usr/include/$$header ] || absent="$$absent $$header"; done; \
	[ -n "$$absent" ] || exit 0; \
	missing="the headers$$absent"; packages='$(PACKAGES)'; $(INSTALL_PACKAGES)

test-packages:
	@packages=; \
	for program in chromium dbus-daemon espeak-ng fish mpv pipewire pipewire-pulse python3 pulseaudio wireplumber zsh; do \
	  command -v $$program >/dev/null || packages="$$packages $$program"; done; \
	for module in icalendar jsonschema yaml; do /usr/bin/python3 -c "import $$module" 2>/dev/null || \
	  packages="$$packages python3-$$module"; done; \
	command -v man >/dev/null || packages="$$packages man-db"; \
	command -v nano >/dev/null || packages="$$packages nano"; \
	command -v vim.tiny >/dev/null || packages="$$packages vim-tiny"; \
	[ -d /usr/share/asterisk/sounds/en_US_f_Allison ] || \
	  packages="$$packages asterisk-core-sounds-en-wav"; \
	command -v arecord >/dev/null || packages="$$packages alsa-utils"; \
	command -v parec >/dev/null || packages="$$packages pulseaudio-utils"; \
	command -v pw-link >/dev/null || packages="$$packages pipewire-bin"; \
	{ command -v pocketsphinx_continuous && [ -d /usr/share/pocketsphinx/model/en-us ] && \
	  [ -d /usr/share/pocketsphinx/test ]; } >/dev/null || \
	  packages="$$packages pocketsphinx pocketsphinx-en-us pocketsphinx-testdata"; \
	[ -n "$$packages" ] || exit 0; \
	missing="$$packages, with which pages, schemas, calendars, completion, editing and sound are tested"; $(INSTALL_PACKAGES)

deb-packages:
	@if command -v dh >/dev/null && command -v lintian >/dev/null; then exit 0; fi; \
	missing='debhelper and lintian, which make the package'; packages='debhelper lintian'; $(INSTALL_PACKAGES)

deb-check-packages:
	@if command -v mmdebstrap >/dev/null; then exit 0; fi; \
	missing='mmdebstrap, which sets up a bare Debian'; packages=mmdebstrap; $(INSTALL_PACKAGES)

bench-packages:
	@if command -v sqlite3 >/dev/null && command -v bash >/dev/null; then exit 0; fi; \
	missing='sqlite3 and bash, which we compare with'; packages='sqlite3 bash'; $(INSTALL_PACKAGES)

# Another program may be installing something just now: wait ten minutes for it, and not give up at once.
APT_WAIT := -o DPkg::Lock::Timeout=600

# Installs $$packages with apt-get, or says that $$missing are missing.
define INSTALL_PACKAGES
if ! command -v apt-get >/dev/null; then \
  echo "missing: $$missing; install them with your package manager" >&2; \
  exit 1; \
elif [ "$$(id -u)" -eq 0 ]; then as=; \
elif command -v sudo >/dev/null; then as=sudo; \
else \
  echo "missing, and neither root nor sudo is at hand: have someone run apt-get install $$packages" >&2; \
  exit 1; \
fi; \
echo "installing $$packages" >&2; \
$$as apt-get $(APT_WAIT) update -qq && \
  $$as env DEBIAN_FRONTEND=noninteractive \
    apt-get $(APT_WAIT) install -y -qq --no-install-recommends $$packages </dev/null >&2
endef
