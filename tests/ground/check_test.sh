#!/usr/bin/env bash
# The house rules hold for this tree, and scripts/check sees each kind of offence.
set -euo pipefail
fail() { echo "$*"; exit 1; }
rules="ascii arrows words layout shell"  # format needs clang-format, which CI brings
"$ISNAD_SOURCE/scripts/check" $rules

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root"/{grammars,pipeline/text,pipeline/cli,scripts}
cp "$ISNAD_SOURCE"/scripts/{check,common.sh} "$root/scripts/"
"$root/scripts/check" $rules || fail "a clean tree was refused"

# offence RULE FILE LINE: with that one line in that file, the rule fails and names the file.
offence() {
  local said
  printf '%s\n' "$3" >"$root/$2"
  said=$("$root/scripts/check" "$1" 2>&1) && fail "$1 accepted: $3"
  grep -qF "$2" <<<"$said" || fail "$1 does not name $2: $said"
  rm "$root/$2"
}
offence ascii pipeline/text/a.cpp $'// \xd9\x82\xd8\xa7\xd9\x84'
offence arrows grammars/a.cpp '#include "pipeline/text/tokenize.h"'
offence arrows grammars/a.h '#include <unicode/uchar.h>'
offence arrows pipeline/text/a.cpp '#include "pipeline/cli/output_file.h"'
offence arrows pipeline/text/a.cpp '#include "pipeline/export/jsonl.h"'
offence arrows pipeline/text/a.cpp '#include <boost/spirit/home/x3.hpp>'
offence arrows pipeline/text/a.cpp '#include <spdlog/spdlog.h>'
offence arrows pipeline/analyze.cpp '#include <thread>'
offence words pipeline/text/a.cpp "// TO""DO: later"
offence words scripts/a "cat /wo""rk/main/file"
offence layout notes.md 'anything'
offence shell scripts/a 'if true; then'
