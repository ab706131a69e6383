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

# The Swift runtime is linked in; addresses stay random. What each flag costs and spares was measured:
# docs/decisions.md, "Building and linking".
RELEASE_FLAGS ?= -c release --static-swift-stdlib --disable-local-rpath \
  -Xswiftc -use-ld=lld -Xlinker --no-export-dynamic

# A target imports only what `Package.swift` names for it, and not what happens to be built already.
OWN_IMPORTS := --explicit-target-dependency-import-check error

BINARY := .build/release/rehearse
MANUAL := .build/release/rehearse.1
BIN := $(DESTDIR)$(PREFIX)/bin
SHARE := $(DESTDIR)$(PREFIX)/share
# Debian's packages, and a file of each that tells whether it is there.
PACKAGES := libreadline-dev libsqlite3-dev libmd4c-dev \
  libminizip-dev libzstd-dev libgumbo-dev libyaml-dev
HEADERS := readline/readline.h sqlite3.h md4c.h \
  minizip/unzip.h zstd.h gumbo.h yaml.h

.DEFAULT_GOAL := practice
.PHONY: practice build test lint bench fuzz hostile install uninstall clean help swift system-packages \
  test-packages bench-packages

practice: build ## install what is missing, build, start a mock interview (default)
	@$(BINARY) practice $(ARGS)

build: swift system-packages ## build the release executable and its manual page, in .build/release
	@swift build $(RELEASE_FLAGS) $(OWN_IMPORTS) --product rehearse
	@$(BINARY) --generate-manual Sources/man/rehearse.1.in >$(MANUAL)

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
	  -max_len=$(FUZZ_LENGTH) -timeout=5 -max_total_time=$(SECONDS) -print_final_stats=1 -verbosity=0 \
	  -artifact_prefix=.build/fuzz/failed/$*- .build/fuzz/found/$* $(FUZZ_FOLDER)/Corpus \
	  $(FUZZ_BEGIN_$*) 2>.build/fuzz/log-$*; \
	status=$$?; \
	awk '/number_of_executed_units/ { print "$* tried: " $$2 }' .build/fuzz/log-$*; \
	if [ $$status -ne 0 ]; then tail -n 30 .build/fuzz/log-$* >&2; fi; exit $$status

# Under sudo nothing is built: the toolchain is seldom on root's path, and what root builds in your
# checkout you cannot build over.
install: $(if $(SUDO_USER),,build) ## install under PREFIX (/usr/local); DESTDIR is honoured
	@test -x $(BINARY) -a -s $(MANUAL) || { echo 'there is no release build yet: run `make build` first, without sudo' >&2; exit 1; }
	@install -d -m 755 '$(BIN)' '$(SHARE)/man/man1' '$(SHARE)/doc/rehearse'
	@install -m 755 $(BINARY) '$(BIN)/rehearse'
	@$(STRIP) '$(BIN)/rehearse'
	@find QuestionBanks -type d | while read -r folder; do \
	  install -d -m 755 "$(SHARE)/rehearse/$$folder"; done
	@find QuestionBanks -type f | while read -r file; do \
	  install -m 644 "$$file" "$(SHARE)/rehearse/$$file"; done
	@install -m 644 $(MANUAL) '$(SHARE)/man/man1/rehearse.1'
	@install -m 644 $(wildcard README.md) LICENSE '$(SHARE)/doc/rehearse'
	@echo 'installed $(BIN)/rehearse; `man rehearse` explains it'

uninstall: ## remove what `make install` put under PREFIX; your sessions stay
	@rm -f '$(BIN)/rehearse' '$(SHARE)/man/man1/rehearse.1'
	@rm -rf '$(SHARE)/rehearse' '$(SHARE)/doc/rehearse'
	@echo 'removed $(BIN)/rehearse; your sessions are where they were'

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
	for program in chromium python3; do \
	  command -v $$program >/dev/null || packages="$$packages $$program"; done; \
	for module in icalendar jsonschema yaml; do /usr/bin/python3 -c "import $$module" 2>/dev/null || \
	  packages="$$packages python3-$$module"; done; \
	command -v man >/dev/null || packages="$$packages man-db"; \
	command -v nano >/dev/null || packages="$$packages nano"; \
	command -v vim.tiny >/dev/null || packages="$$packages vim-tiny"; \
	[ -d /usr/share/asterisk/sounds/en_US_f_Allison ] || \
	  packages="$$packages asterisk-core-sounds-en-wav"; \
	[ -n "$$packages" ] || exit 0; \
	missing="$$packages, with which pages, schemas, calendars, editing and measures are tested"; $(INSTALL_PACKAGES)

bench-packages:
	@if command -v sqlite3 >/dev/null && command -v bash >/dev/null; then exit 0; fi; \
	missing='sqlite3 and bash, which we compare with'; packages='sqlite3 bash'; $(INSTALL_PACKAGES)

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
$$as apt-get update -qq && \
  $$as env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $$packages </dev/null >&2
endef
