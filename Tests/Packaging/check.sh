#!/usr/bin/env bash
# Holds a Debian package to Debian's rules, then installs, tries and purges it on a bare Debian.
#
#   check.sh PACKAGE.deb VERSION [NAME]
#
# NAME is the Debian's, `bookworm` (12) where it is left out.
#
# Needs lintian, mmdebstrap and root's rights.
set -euo pipefail
package=$(realpath "$1")
version=$2
suite=${3:-bookworm}
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")

# Who is root is nothing that lintian minds here: it looks and runs nothing of the package.
lintian --allow-root --fail-on error,warning "$package"
echo "lintian: neither error nor warning"

# Packages come from where this machine gets its own, if it is the same Debian.
settings=$(mktemp)
trap 'rm -f "$settings"' EXIT
apt-config dump | grep '^Acquire::' >"$settings" || true
sources=()
for file in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources; do
  if grep -qs "\b$suite\b" "$file"; then sources+=("$file"); fi
done

mmdebstrap --quiet --variant=apt --aptopt="$settings" --format=null \
  --customize-hook="'$here/in-bare-debian.sh' \"\$1\" '$package' '$version'" \
  "$suite" /dev/null "${sources[@]}"
