#!/usr/bin/env bash
# Libraries that draw graphs in browsers open what we write. They come from the npm registry into
# the build folder, in the versions of package-lock.json.
set -euo pipefail
fail() { echo "$*"; exit 1; }
folder="$ISNAD_BUILD/tests/readers"
mkdir -p "$folder"
cd "$folder"
cp "$ISNAD_SOURCE"/tests/readers/{.npmrc,package.json,package-lock.json,javascript.mjs} .

if ! cmp -s package-lock.json installed.json; then
  npm ci --no-audit --no-fund >npm.log 2>&1 || fail "npm ci: $(tail -5 npm.log)"
  cp package-lock.json installed.json
fi
for format in cyjs node-link gexf; do
  "$ISNAD_BUILD/tests/write_sample_network" "$format" >"network.$format"
done
node --test javascript.mjs
