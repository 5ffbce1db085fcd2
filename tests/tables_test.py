#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the form of the tables of the language packs and of the phrase books, and that each language has the same files.

    tests/tables_test.py [ROOT]     prints each breach as FILE:LINE: why, and exits 1 where there is one
"""

import pathlib
import sys
import unicodedata


def head_breaches(lines):
    """The comment lines that open a table or phrase book: its licence is among them."""
    head = []
    for line in lines:
        if not line.startswith("#"):
            break
        head.append(line)
    if not any("SPDX-License-Identifier:" in line for line in head):
        yield 1, "the head names no licence (# SPDX-License-Identifier: ...)"


def line_breaches(lines):
    for number, line in enumerate(lines, 1):
        if line.endswith("\r"):
            yield number, "ends in a carriage return"
        if line != unicodedata.normalize("NFC", line):
            yield number, "is not in Unicode's composed form (NFC)"
        if line.startswith("#"):
            continue
        if any(cell != cell.strip(" \u00a0\r") for cell in line.split("\t")):
            yield number, "a cell begins or ends in a space"


def rows(lines):
    return [(number, line.split("\t")) for number, line in enumerate(lines, 1) if line and not line.startswith("#")]


def table_breaches(lines):
    """A row may leave out cells at its end, as the pack compiler reads it, but has no more than the columns named."""
    found = rows(lines)
    if not found:
        yield 1, "no line names the columns"
        return
    columns = found[0][1]
    if len(set(columns)) < len(columns):
        yield found[0][0], "two columns of one name"
    seen = {}
    for number, cells in found[1:]:
        if len(cells) > len(columns):
            yield number, f"{len(cells)} cells where the head names {len(columns)} columns"
        first = seen.setdefault(tuple(cells), number)
        if first != number:
            yield number, f"the same row as line {first}"


def spec_breaches(lines):
    """The rows of a phrase book have one width."""
    found = rows(lines)
    if not found:
        yield 1, "no phrase in this book"
        return
    width = len(found[0][1])
    for number, cells in found:
        if len(cells) != width:
            yield number, f"{len(cells)} cells, where the first row has {width}"


def file_breaches(path, particular):
    try:
        lines = path.read_bytes().decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        return [(1, f"is not UTF-8: {error.reason} at byte {error.start}")]
    return [*head_breaches(lines), *line_breaches(lines), *particular(lines)]


def language_breaches(root):
    """Languages are the folders that hold language.tsv. Those whose claims are read (actions.tsv) have every table that any
    language has; those that have only their values so far (numbers.tsv) have the same as each other; of those that have
    only their trees nothing is asked yet."""
    languages = sorted(path.parent for path in root.glob("src/lang/*/language.tsv"))
    tables = {folder: {path.name for path in folder.glob("*.tsv")} for folder in languages}
    whole = [folder for folder in languages if "actions.tsv" in tables[folder]]
    begun = [folder for folder in languages if folder not in whole and "numbers.tsv" in tables[folder]]
    for group, others in ((whole, whole + begun), (begun, begun)):
        every = set().union(*(tables[folder] for folder in others))
        for folder in group:
            for name in sorted(every - tables[folder]):
                yield folder.relative_to(root), 0, f"has no {name}, which another language has"


def breaches(root):
    for pattern, particular in (("src/lang/*/*.tsv", table_breaches), ("tests/spec/**/*.spec", spec_breaches)):
        for path in sorted(root.glob(pattern)):
            for number, why in file_breaches(path, particular):
                yield path.relative_to(root), number, why
    yield from language_breaches(root)


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent).resolve()
    found = list(breaches(root))
    for path, line, why in found:
        print(f"{path}:{line}: {why}")
    print(f"tables: {len(found)} breaches")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
