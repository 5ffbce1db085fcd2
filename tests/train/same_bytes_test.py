#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The same arguments give the same model, byte for byte: from nothing, from another model, from the mean of two.

    tests/train/same_bytes_test.py TRAINER PACK     exits 77 where the trainer is not built or the machine cannot run it
"""

import pathlib
import subprocess
import sys
import tempfile

TREES = pathlib.Path(__file__).resolve().parents[2] / "corpus/trees/en-open.conllu"
SKIP = 77


def can_run(trainer):
    """The trainer is built for one instruction set (tools/train/CMakeLists.txt)."""
    cpu = pathlib.Path("/proc/cpuinfo")
    return trainer.exists() and cpu.exists() and "avx512f" in cpu.read_text()


def main():
    trainer, pack = map(pathlib.Path, sys.argv[1:3])
    if not can_run(trainer):
        sys.exit(SKIP)
    with tempfile.TemporaryDirectory() as folder:

        def learned(name, *options):
            out = pathlib.Path(folder, name)
            subprocess.run([trainer, "--pack", pack, "--out", out, "--train", f"{TREES}:1", *options], check=True,
                           stdout=subprocess.DEVNULL)
            return out, out.read_bytes()

        one, first = learned("one", "--epochs", "2", "--seed", "1")
        assert learned("again", "--epochs", "2", "--seed", "1")[1] == first, "the same seed gave other bytes"
        other, second = learned("other", "--epochs", "1", "--seed", "2", "--begin", one)
        assert second != first
        assert learned("again", "--epochs", "1", "--seed", "2", "--begin", one)[1] == second, "begun from a model: other bytes"
        mean = ("--epochs", "0", "--begin", one, "--begin", other)
        third = learned("mean", *mean)[1]
        assert third not in (first, second)
        assert learned("again", *mean)[1] == third, "the mean of two models: other bytes"


if __name__ == "__main__":
    main()
