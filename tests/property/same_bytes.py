#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The same articles give the same bytes: each run lists them in another order, on 1, 2 or 4 threads, under another locale,
and every format must come out as it did the first time. Slow, so no part of scripts/test.

    same_bytes.py --program PROGRAM --story FOLDER [--runs N] [--seed S]     N runs of every format

Prints one SHA-256 a format, and exits 1 where there is a second one. Locales that the machine lacks are made where Debian's
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
    listed = re.search(r"--format NAME \(=text\)(.*?)\n  --", text, re.DOTALL).group(1)
    return [name for name in re.findall(r"[a-z]+", listed) if name != "or"]


def main():
    parser = argparse.ArgumentParser(description="The same articles give the same bytes.")
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--story", required=True, type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    program, rng = str(asked.program.resolve()), random.Random(asked.seed)
    seen = {name: {} for name in formats_of(program)}
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        locales, extra = available_locales(scratch)
        for run in range(asked.runs):
            folder = shuffled_copy(asked.story.resolve(), scratch / f"run{run}", rng)
            threads, locale = THREADS[run % len(THREADS)], rng.choice(locales)
            for name, hashes in seen.items():
                out = subprocess.run([program, "compare", asked.story.name, "--format", name, "--threads", str(threads)],
                                     cwd=folder, env={**os.environ, **extra, "LC_ALL": locale}, capture_output=True, check=True)
                hashes.setdefault(hashlib.sha256(out.stdout).hexdigest(), f"run {run}, {threads} threads, {locale}")
            shutil.rmtree(folder)
    for name, hashes in seen.items():
        for digest, first in hashes.items():
            print(f"{name:<12} {digest}  ({first})")
    print(f"{asked.runs} runs of {len(seen)} formats, locales {', '.join(locales)}: "
          f"{sum(len(hashes) for hashes in seen.values())} hashes")
    return 1 if any(len(hashes) != 1 for hashes in seen.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
