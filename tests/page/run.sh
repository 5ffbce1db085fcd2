#!/usr/bin/env bash
# run.sh bundle                      the committed bundle is what the sources give
# run.sh browser PROGRAM STORIES     what a reader does with the page
# Exits 77, which CTest knows as skipped, where the tools are not there; scripts/setup --page brings them.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)

if ! command -v node >/dev/null || [ ! -d "$root/src/report/page/node_modules" ]; then
  echo "SKIPPED: the page is not tested: Node or src/report/page/node_modules is missing (scripts/setup --page)"
  exit 77
fi
case "$1" in
  bundle) exec "$root/scripts/page" --check ;;
  browser) exec node --test-reporter=spec "$root/tests/page/page_test.mjs" "${@:2}" ;;
esac
