#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs into an empty prefix, runs the demo from there with the packs of that prefix, and builds a program against the
# installed library.   prefix_test.sh CMAKE BUILD SOURCE
set -euo pipefail
cmake=$1 build=$2 source=$3
work=$build/install-test
prefix=$work/prefix
demo=$source/corpus/stories/banjska
unset RASHOMON_DATA

rm -rf "$work"
mkdir -p "$work"
"$cmake" --install "$build" --prefix "$prefix" >"$work/install.log"

"$prefix/bin/rashomon" --version
"$prefix/bin/rashomon" compare "$demo" >"$work/report.txt"
"$build/rashomon" compare "$demo" >"$work/expected.txt"
cmp "$work/report.txt" "$work/expected.txt"
head -n 5 "$work/report.txt"

# Without its packs the same program stops with exit 3: those of the prefix are the ones it used.
mv "$prefix/share/rashomon" "$work/packs"
status=0
"$prefix/bin/rashomon" compare "$demo" >/dev/null 2>"$work/no-packs.err" || status=$?
[ $status -eq 3 ] || { echo "without packs: exit status $status, not 3"; exit 1; }
grep -q "$prefix" "$work/no-packs.err" || { echo "the message names no place that was tried:"; cat "$work/no-packs.err"; exit 1; }
mv "$work/packs" "$prefix/share/rashomon"

"$cmake" -S "$source/tests/install/consumer" -B "$work/consumer" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_BUILD_TYPE=Release >"$work/consumer.log"
"$cmake" --build "$work/consumer" >>"$work/consumer.log" || { cat "$work/consumer.log"; exit 1; }
"$work/consumer/consumer" "$prefix/share/rashomon"

# The manual page and the completions lie where man and the shells look for them.
for file in man/man1/rashomon.1 bash-completion/completions/rashomon zsh/site-functions/_rashomon fish/vendor_completions.d/rashomon.fish; do
  [ -s "$prefix/share/$file" ] || { echo "share/$file was not installed"; exit 1; }
done
bash -n "$prefix/share/bash-completion/completions/rashomon"
