#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The whole process from its start to its end, packs mapped anew each time: the median of many runs.

    bench/cold_start.py PROGRAM [RUNS]
"""

import pathlib
import statistics
import subprocess
import sys
import time

STORY = pathlib.Path(__file__).resolve().parent.parent / "corpus" / "stories" / "banjska"


def run(program):
    begin = time.perf_counter()
    done = subprocess.run([program, "compare", STORY], capture_output=True, check=True)
    took = time.perf_counter() - begin
    if b"Blinken" not in done.stdout:
        sys.exit("cold_start: the report does not name Blinken, who is in dispute")
    return took * 1000


def main():
    program = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 30
    run(program)  # brings the files into the page cache, as they are on a machine in use
    times = sorted(run(program) for _ in range(runs))
    print(f"two articles, whole process: median {statistics.median(times):.1f} ms, fastest {times[0]:.1f} ms, "
          f"slowest {times[-1]:.1f} ms, {runs} runs")


if __name__ == "__main__":
    main()
