#!/bin/sh
# Compiles kernel/kernel.ts to data/kernel.wasm with the pinned AssemblyScript compiler (fetched for this run only:
# it weighs 100 MB and nobody else needs it).
set -eu
cd "$(dirname "$0")/.."
npx --yes --package assemblyscript@0.28.20 asc kernel/kernel.ts --outFile data/kernel.wasm \
  --enable simd --runtime stub --importMemory --noAssert -O3 --converge
