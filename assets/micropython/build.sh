#!/usr/bin/env bash
# Builds micropython.wasm anew from Debian's source of MicroPython, our changes (changes.patch) and our port (port/): on
# Debian 12 it is the same to the byte. With --check it is compared with the one that is here, and not put in its place.
# Needs: apt-get install clang-14 lld-14 wasi-libc libclang-rt-14-dev-wasm32 binaryen make gcc patch xz-utils, and Python
# 3.11, whose tables of letters are read. The source comes by apt-get from unstable, with lists of its own: nothing of the machine's is
# changed. Once unstable has gone on, put micropython_1.26.1+ds.orig.tar.xz (snapshot.debian.org) into SOURCE=<folder>.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cd "$work"
python3 -c 'import unicodedata as u; assert u.unidata_version == "14.0.0", "Python 3.11 is needed: " + u.unidata_version'
archive=micropython_1.26.1+ds.orig.tar.xz
if [ -n "${SOURCE:-}" ]; then
  cp "$SOURCE/$archive" .
else
  mkdir -p lists/partial cache/archives/partial
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian sid main" > sources.list
  printf 'Dir::Etc::sourcelist "%s/sources.list";\nDir::Etc::sourceparts "-";\nDir::State::lists "%s/lists";\nDir::Cache "%s/cache";\n' \
    "$work" "$work" "$work" > apt.conf
  APT_CONFIG=$work/apt.conf apt-get update
  APT_CONFIG=$work/apt.conf apt-get source --download-only micropython=1.26.1+ds-1
fi
echo "f5ad2ec89d3e921f753d448955af98b6005655f84ba26087dde6ba0e8d062f34  $archive" | sha256sum --check
mkdir tree
tar xf "$archive" -C tree --strip-components=1
cd tree
patch -p1 < "$here/changes.patch"
cp -r "$here/port" ports/harbour
mv ports/harbour/harbour.h py/harbour.h
python3 "$here/tables.py" ports/harbour/letters.h
make -C ports/harbour
if [ "${1:-}" = --check ]; then
  cmp ports/harbour/build/micropython.wasm "$here/micropython.wasm"
  echo "The same to the byte."
else
  cp ports/harbour/build/micropython.wasm "$here/micropython.wasm"
fi
