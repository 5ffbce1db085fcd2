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
dpkg-deb --info "$work"/*.deb | grep -q 'Depends:.*libicu' || { echo "the .deb names no libicu it depends on"; exit 1; }
dpkg-deb --extract "$work"/*.deb "$work/deb"
"$work/deb/usr/bin/rashomon" compare "$demo" >"$work/deb.txt"
cmp "$work/tgz.txt" "$work/deb.txt"
