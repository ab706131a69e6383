#!/usr/bin/env bash
# Installs the package in a Debian that lies in a folder, tries it, purges it, and looks for what stayed.
#
#   in-bare-debian.sh ROOT PACKAGE.deb VERSION
set -euo pipefail
root=$1
package=$2
version=$3
home=/home/ada
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Runs a command in there, as somebody who has just logged in.
inside() {
  chroot "$root" env -i HOME=$home LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# The same where no /proc is mounted, as in some containers.
inside_without_proc() {
  unshare --mount bash -c '
    root=$1
    shift
    while mountpoint -q "$root/proc"; do umount --lazy "$root/proc"; done
    exec chroot "$root" env -i HOME='$home' LANG=C.UTF-8 PATH=/usr/bin:/bin "$@"' _ "$root" "$@"
}

# What has our name in there, but for the package itself and what apt and dpkg keep of every package.
ours() {
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./root/"$(basename "$package")" \) \
    -prune -o -iname '*rehearse*' -print) | sort
}

# expect NAME FOUND EXPECTED: stops where a text does not hold another.
expect() {
  case "$2" in
    *"$3"*) echo "ok: $1" ;;
    *)
      printf 'error: %s: found\n%s\nexpected in it\n%s\n' "$1" "$2" "$3" >&2
      exit 1
      ;;
  esac
}

practice=(rehearse practice --seed 7 --questions 1 --no-warm-up --no-follow-ups --no-closing --rate none)
answer='I called the customer before lunch, and they stayed.'

before=$(ours)
expect 'nothing of ours is there before' "[$before]" '[]'
mkdir -p "$root$home"
cp "$package" "$root/root/"
inside apt-get install --yes -qq --no-install-recommends "/root/$(basename "$package")" >"$work/apt" 2>&1 ||
  { cat "$work/apt" >&2; exit 1; }
inside dpkg -L rehearse | sort >"$work/files"

expect 'version' "$(inside rehearse --version)" "rehearse $version"
expect 'banks' "$(inside rehearse banks list)" behavioral
expect 'a piped practice' "$(printf '%s\n\n' "$answer" | inside "${practice[@]}" 2>&1)" 'Saved as session 1'
expect 'the list of sessions' "$(inside rehearse review list)" finished
printf '# Ours\n\n- Why us?\n- What did you break last?\n' >"$root$home/list.md"
expect 'a list in Markdown' "$(inside rehearse banks import $home/list.md --bank ours --kind cultural-fit 2>&1)" '2 questions'
expect 'its questions' "$(inside rehearse banks show ours)" 'What did you break last?'
expect 'doctor' "$(inside rehearse doctor)" "$version"
expect 'the manual page' "$(inside cat /usr/share/man/man1/rehearse.1.gz | gunzip)" ".Os rehearse $version"

expect 'without /proc' "[$(inside_without_proc ls /proc)]" '[]'
expect 'without /proc: its arguments' "$(inside_without_proc rehearse --version)" "rehearse $version"
expect 'without /proc: its banks' "$(inside_without_proc rehearse banks list)" behavioral
expect 'without /proc: a piped practice' \
  "$(printf '%s\n\n' "$answer" | inside_without_proc "${practice[@]}" 2>&1)" 'Saved as session 2'
expect 'without /proc: a file' \
  "$(inside_without_proc rehearse data export $home/all.jsonl --yes 2>&1)" '2 sessions'

inside apt-get purge --yes -qq rehearse >"$work/apt" 2>&1 || { cat "$work/apt" >&2; exit 1; }
while read -r path; do
  if [ ! -d "$root$path" ] && [ -e "$root$path" ]; then expect 'purge' "$path is still there" 'nothing'; fi
done <"$work/files"
left=$(ours)
expect 'the sessions stay' "$left" ".$home/.local/share/rehearse/rehearse.sqlite"
strangers=$(grep -v "^\.$home/" <<<"$left" || true)
expect 'nothing else of ours stays' "[$strangers]" '[]'
