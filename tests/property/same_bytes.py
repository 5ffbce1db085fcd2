#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The same articles give the same bytes: each run lists them in another order, on 1, 2 or 4 threads, under another locale,
and every format must come out as it did the first time. Slow, so no part of scripts/test.

    same_bytes.py --program PROGRAM --story FOLDER [--runs N] [--seed S]     N runs of every format

Prints one SHA-256 a format, and exits 1 where there is a second one; interrupted, it tells of the runs so far. Locales that the machine lacks are made where Debian's
package `locales` is installed, and named where they cannot be.
"""

import argparse
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile

THREADS = (1, 2, 4)
LOCALES = ("C", "fr_FR.UTF-8", "tr_TR.UTF-8")  # Turkish folds I and i in its own way


def available_locales(folder):
    """The locales to run under, and the environment that finds them."""
    found = ["C"]
    for name in LOCALES[1:]:
        made = shutil.which("localedef") and subprocess.run(
            ["localedef", "-i", name.split(".")[0], "-f", "UTF-8", str(folder / name)], capture_output=True, check=False)
        if (folder / name).exists():
            found.append(name)
        else:
            print(f"locale {name} is missing and cannot be made: {made.stderr.decode().strip() if made else 'no localedef'}")
    return found, {"LOCPATH": str(folder)}


def shuffled_copy(story, folder, rng):
    """The story with its articles listed in another order; its name and so its paths stay."""
    copy = folder / story.name
    shutil.copytree(story, copy)
    meta = json.loads((copy / "meta.json").read_text("utf-8"))
    rng.shuffle(meta["articles"])
    (copy / "meta.json").write_text(json.dumps(meta, ensure_ascii=False), "utf-8")
    return folder


def formats_of(program):
    """Read from the help, so that a new format is not forgotten."""
    text = subprocess.run([program, "compare", "--help"], capture_output=True, check=True).stdout.decode()
    return re.search(r"--format (\S+)", text).group(1).split("|")


def run_once(program, story, folder, environment, threads, seen):
    """Adds the hash of every format to those seen."""
    for name, hashes in seen.items():
        command = [program, "compare", story, "--format", name, "--threads", str(threads)]
        out = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=True).stdout
        hashes.setdefault(hashlib.sha256(out).hexdigest(), f"{threads} threads, {environment['LC_ALL']}")


def run_all(asked, scratch, seen):
    """The runs asked for, or as many as there were before an interruption, and the locales they ran under."""
    program, story, rng = str(asked.program.resolve()), asked.story.resolve(), random.Random(asked.seed)
    done, locales = 0, []
    try:
        locales, extra = available_locales(scratch)
        for done in range(asked.runs):
            folder = shuffled_copy(story, scratch / f"run{done}", rng)
            environment = {**os.environ, **extra, "LC_ALL": rng.choice(locales)}
            run_once(program, story.name, folder, environment, THREADS[done % len(THREADS)], seen)
            shutil.rmtree(folder)
            if sys.stderr.isatty():
                print(f"\r{done + 1} of {asked.runs} runs", end="", file=sys.stderr)
        done = asked.runs
    except KeyboardInterrupt:
        pass
    return done, locales


def main():
    parser = argparse.ArgumentParser(description="The same articles give the same bytes.")
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--story", required=True, type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    seen = {name: {} for name in formats_of(str(asked.program.resolve()))}
    with tempfile.TemporaryDirectory() as scratch:
        done, locales = run_all(asked, pathlib.Path(scratch), seen)
    for name, hashes in seen.items():
        for digest, first in hashes.items():
            print(f"{name:<12} {digest}  (first with {first})")
    print(f"{done} runs of {len(seen)} formats, locales {', '.join(locales)}: "
          f"{sum(len(hashes) for hashes in seen.values())} hashes")
    return 1 if done == 0 or any(len(hashes) != 1 for hashes in seen.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
