#!/usr/bin/env bash
# scripts/setup: nothing to do is silent; what is missing is installed, or named in one line.
# dpkg-query, apt-get and the user are played by shell scripts in front of the PATH.
set -euo pipefail
fail() { echo "$*"; exit 1; }
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root"/{fake,project/scripts}
cp "$ISNAD_SOURCE"/scripts/{setup,common.sh} "$root/project/scripts/"

# fake NAME BODY
fake() { printf '#!/bin/bash\n%s\n' "$2" >"$root/fake/$1" && chmod +x "$root/fake/$1"; }
setup() { PATH="$root/fake:$PATH" "$root/project/scripts/setup" "$@" 2>&1 </dev/null; }

fake apt-get "echo \"\$@\" >>'$root/apt.log'"
fake apt-cache true
fake id 'echo 0'
fake dpkg-query 'shift 3; for name in "$@"; do echo "installed $name"; done'
[ -z "$(setup)" ] || fail "spoke although all is installed"
[ ! -e "$root/apt.log" ] || fail "called apt-get although all is installed"

fake dpkg-query 'shift 3; for name in "$@"; do
  case $name in ninja-build) ;; cmake) echo "config-files cmake" ;; *) echo "installed $name" ;; esac
done; exit 1'
setup build test >/dev/null || fail "could not install"
grep -qE '^install .* cmake ninja-build$' "$root/apt.log" || fail "asked for: $(cat "$root/apt.log")"

fake apt-cache false
: >"$root/apt.log"
setup build >/dev/null || fail "could not install with empty package lists"
grep -qx update "$root/apt.log" || fail "did not fetch the package lists"

fake id 'echo 1000'
ln -sf /bin/false "$root/fake/sudo"
said=$(setup build) && fail "success without the right to install"
[ "$(grep -c 'apt-get install cmake ninja-build' <<<"$said")" -eq 1 ] || fail "unclear: $said"

said=$(setup nonsense) && fail "accepted an unknown group"
grep -q '^usage: ' <<<"$said" || fail "no usage line: $said"
