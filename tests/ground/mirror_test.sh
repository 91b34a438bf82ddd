#!/usr/bin/env bash
# A test without its source fails the configuration; sources without a test are only listed.
set -euo pipefail
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

mirror() { cmake "-DROOT=$root" -P "$ISNAD_SOURCE/scripts/cmake/mirror_tests.cmake" 2>&1; }
fail() { echo "$*"; exit 1; }

mkdir -p "$root"/{pipeline/text,tests/pipeline/text,tests/properties}
touch "$root"/pipeline/text/{fold.cpp,unfold.cpp,ranges.h}
touch "$root"/tests/pipeline/text/{fold,ranges}_test.cpp "$root"/tests/properties/any_test.cpp
said=$(mirror) || fail "a mirrored tree was refused: $said"
grep -q 'No test of their own: pipeline/text/unfold.cpp$' <<<"$said" || fail "not listed: $said"

touch "$root"/tests/pipeline/text/gone_test.cpp
said=$(mirror) && fail "an orphan passed"
grep -q 'tests/pipeline/text/gone_test.cpp' <<<"$said" || fail "the orphan is not named: $said"
