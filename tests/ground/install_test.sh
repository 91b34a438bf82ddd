#!/usr/bin/env bash
# A program elsewhere that says find_package(isnad) builds and runs against `cmake --install`.
set -euo pipefail
fail() { echo "$*"; exit 1; }
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
[ -f "$ISNAD_SOURCE/pipeline/analyze.cpp" ] || exit 77  # there is no library to use

cmake --install "$ISNAD_BUILD" --prefix "$root/usr" >"$root/log" || fail "$(cat "$root/log")"
"$root/usr/bin/isnad" --version >/dev/null || fail "the installed program does not run"

mkdir "$root/consumer"
cat >"$root/consumer/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.25)
project(consumer LANGUAGES CXX)
find_package(isnad 0.1 REQUIRED)
add_executable(consumer main.cpp)
target_link_libraries(consumer PRIVATE isnad::isnad)
CMAKE
cat >"$root/consumer/main.cpp" <<'CPP'
#include "pipeline/analyze.h"
#include "pipeline/text/lexicon.h"

int main() {
  isnad::Document const document{
      .id = "1", .text = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u0639\u0645\u0631 "
                         "\u0643\u0645\u0627\u0644 \u0625\u0646 \u0627\u0644\u0645\u062f\u0627\u0631"
                         "\u0633 \u0633\u062a\u0641\u062a\u062d \u063a\u062f\u0627."};
  isnad::Analysis const analysis = isnad::analyze(document, isnad::Lexicon::builtin());
  return analysis.attributions.size() == 1 && analysis.speakers.size() == 1 ? 0 : 1;
}
CPP
cmake -S "$root/consumer" -B "$root/build" -G Ninja -DCMAKE_PREFIX_PATH="$root/usr" \
  -DCMAKE_CXX_FLAGS="${ISNAD_CXX_FLAGS:-}" >"$root/log" 2>&1 || fail "$(cat "$root/log")"
grep -qi boost "$root/log" && fail "Boost reaches the library's users"
cmake --build "$root/build" >"$root/log" 2>&1 || fail "$(cat "$root/log")"
"$root/build/consumer" || fail "the consumer found no attribution"
