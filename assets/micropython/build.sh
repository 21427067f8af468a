#!/usr/bin/env bash
# Builds micropython.wasm anew from Debian's source of MicroPython, our changes (changes.patch) and our port (port/).
# Needs: apt-get install clang-14 lld-14 wasi-libc libclang-rt-14-dev-wasm32 make python3 gcc, and a deb-src line of sid.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
cd "$work"
apt-get source --download-only micropython=1.26.1+ds-1
mkdir tree
tar xf micropython_1.26.1+ds.orig.tar.xz -C tree --strip-components=1
cd tree
patch -p1 < "$here/changes.patch"
cp -r "$here/port" ports/harbour
mv ports/harbour/harbour.h py/harbour.h
python3 "$here/tables.py" ports/harbour/letters.h
make -C ports/harbour
cp ports/harbour/build/micropython.wasm "$here/micropython.wasm"
rm -r "$work"
