# Sourced by the other scripts, from any folder. Defines what they share.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# The project's own files, new ones included, in a clone or in a plain copy.
project_files() {
  if git -c safe.directory='*' rev-parse --git-dir &>/dev/null; then
    git -c safe.directory='*' ls-files --cached --others --exclude-standard
  else
    find . -type f -not -path './build/*' -not -path './.git/*' | sed 's|^\./||'
  fi | sort | while read -r file; do
    [ ! -f "$file" ] || echo "$file"  # deleted, not yet committed
  done
}

# configure PRESET [CMAKE_ARGS...]: only when it was never done, was done elsewhere, or the
# presets are newer; a changed CMakeLists.txt is noticed by the build itself.
configure() {
  local cache="build/$1/CMakeCache.txt" stamp="build/$1/configured" fresh=()
  if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
    fresh=(--fresh)
  elif [ -f "$stamp" ] && [ ! CMakePresets.json -nt "$stamp" ] && [ $# -eq 1 ]; then
    return 0
  fi
  quietly "build/$1.configure.log" cmake --preset "$@" "${fresh[@]}"
  touch "$stamp"
}

# build PRESET [TARGET...]
build() {
  local preset=$1 targets=()
  shift
  [ $# -eq 0 ] || targets=(--target "$@")
  quietly "build/$preset.build.log" cmake --build "build/$preset" "${targets[@]}"
}

# quietly LOG COMMAND...: silent unless it fails, or takes long enough for a person to wonder.
# Everything goes to stderr: stdout is for data.
quietly() {
  local log=$1 status=0 hint
  shift
  mkdir -p build
  # The sleeping child must hold neither the caller's pipes nor the lock of scripts/build (9).
  { sleep 3 &>/dev/null 9>&- && say "building; the first time takes minutes (see $log)"; } &
  hint=$!
  "$@" &>"$log" </dev/null || status=$?
  { kill "$hint" && wait "$hint"; } &>/dev/null || true
  [ "$status" -eq 0 ] && return
  grep -E '[Ee]rror|FAILED|undefined reference' -A 3 "$log" | head -60 >&2 || tail -30 "$log" >&2
  die "failed: $* (see $log)"
}
