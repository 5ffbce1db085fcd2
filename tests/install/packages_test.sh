#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the .tar.gz and the .deb, and runs the demo from what each unpacks to.   packages_test.sh CMAKE BUILD SOURCE
set -euo pipefail
cmake=$1 build=$2 source=$3
work=$build/packages-test
demo=$source/corpus/stories/banjska
unset RASHOMON_DATA

rm -rf "$work"
mkdir -p "$work/tgz" "$work/deb"
"$(dirname "$cmake")/cpack" --config "$build/CPackConfig.cmake" -B "$work" >"$work/cpack.log" || { cat "$work/cpack.log"; exit 1; }

tar -xzf "$work"/*.tar.gz -C "$work/tgz" --strip-components=1
"$work/tgz/bin/rashomon" compare "$demo" >"$work/tgz.txt"

dpkg-deb --info "$work"/*.deb | grep -E 'Package|Version|Depends'
# Read whole before it is searched: a reader that stops early would fail the pipe.
depends=$(dpkg-deb --field "$work"/*.deb Depends)
case $depends in *libicu*) ;; *) echo "the .deb names no libicu it depends on: $depends"; exit 1 ;; esac
dpkg-deb --extract "$work"/*.deb "$work/deb"
"$work/deb/usr/bin/rashomon" compare "$demo" >"$work/deb.txt"
cmp "$work/tgz.txt" "$work/deb.txt"
