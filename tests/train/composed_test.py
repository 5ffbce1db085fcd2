#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the composed sentences of tools/train/extra: they are what their programs write, and each is a tree.

    tests/train/composed_test.py [ROOT]     prints each breach as FILE:LINE: why, and exits 1 where there is one
"""

import pathlib
import subprocess
import sys

PROGRAMS = {"en": "english_news", "fr": "french_rows", "it": "italian", "pt": "portuguese"}


def tree_breach(words):
    """words: (number, head, relation) in order."""
    heads = {number: head for number, head, _ in words}
    if list(heads) != list(range(1, len(words) + 1)):
        return "the words are not numbered in order"
    if [number for number, head, relation in words if (head == 0) != (relation == "root")]:
        return "a root is no root"
    if sum(head == 0 for head in heads.values()) != 1:
        return "not one root"
    for number in heads:
        seen = set()
        while number:
            if number in seen or number not in heads:
                return "a word does not hang on the root"
            seen.add(number)
            number = heads[number]
    return None


def sentences(text):
    """(line, words) of each sentence; what a word is fused with has no number of its own."""
    first, words = 1, []
    for line, row in enumerate([*text.split("\n"), ""], 1):
        cells = row.split("\t")
        if len(cells) == 10 and cells[0].isdigit():
            first = line if not words else first
            words.append((int(cells[0]), int(cells[6]), cells[7]))
        elif not row and words:
            yield first, words
            words = []


def breaches(root):
    folder = root / "tools/train/extra"
    for language, program in PROGRAMS.items():
        path = folder / f"{language}.conllu"
        text = path.read_text(encoding="utf-8")
        written = subprocess.run([sys.executable, "-B", folder / f"{program}.py"], capture_output=True, check=True).stdout
        if written.decode() != text:
            yield path, 1, f"is not what {program}.py writes"
        for line, words in sentences(text):
            why = tree_breach(words)
            if why:
                yield path, line, why


def main():
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]
    found = list(breaches(root))
    for path, line, why in found:
        print(f"{path.relative_to(root)}:{line}: {why}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
