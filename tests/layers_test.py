#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the order of the folders and a few rules of the house that no compiler checks.

    tests/layers_test.py [ROOT]     prints each breach as FILE:LINE: why, and exits 1 where there is one
"""

import pathlib
import re
import sys

STAGES = ["base", "text", "lang", "document", "analysis", "value", "mention", "claim", "link", "compare", "graph",
          "report", "record", "store", "engine", "cli"]
STRANGERS = {("link", "compare"), ("compare", "link")}  # neighbours that do not know each other

# The stage from which on a public header may be included; the others hold values that every stage may use.
PUBLIC = {"claim.h": "claim", "comparison.h": "claim", "explanation.h": "claim", "claim_graph.h": "graph", "report.h": "report",
          "engine.h": "engine"}

# Include prefix -> the only stages that may use it; tools stand beside src and may use anything.
RESERVED = {
    "unicode/": {"text"},
    "boost/graph/": {"graph"},
    "boost/program_options": {"cli"},
    "thread": {"base", "engine"},
    "future": {"base", "engine"},
    "regex": set(),
}

FOREIGN = "node_modules"
DRAWERS = {"util", "utils", "common", "helpers", "helper", "misc"}
FOLDERS = ["include", "src", "tools", "tests", "bench"]
LONGEST_FILE = 500

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
LANGUAGES = ("fr en es de it pt nl sv da fi pl cs sk hu ro bg el ru uk sr hr bs sl mk sq tr ar he fa ja ko hi "
             "French french English english German german Spanish spanish").split()
# html.open("tr") opens a row of a table, not Turkish.
LANGUAGE_LITERAL = re.compile(r'(?<![\w\\])(?<!\bopen\()"(%s)"' % "|".join(LANGUAGES))
COMMENT = re.compile(r"//.*$")


def stage_of(path):
    """The folder of src that a file belongs to, or None for a file elsewhere."""
    parts = path.parts
    return parts[1] if parts[0] == "src" and len(parts) > 2 else None


def include_breach(stage, bracket, target):
    """Why a file of this stage may not include target, or None where it may."""
    for prefix, allowed in RESERVED.items():
        matches = target.startswith(prefix) if "/" in prefix else target == prefix
        if bracket == "<" and matches and stage not in allowed:
            return f"<{target}> belongs to {' and '.join(sorted(allowed)) or 'no folder'}"
    if target.startswith("rashomon/"):
        return rank_breach(stage, PUBLIC.get(target.removeprefix("rashomon/"), "base"), target)
    if bracket == "<":
        return None
    other = target.split("/")[0]
    if "/" not in target or other not in STAGES:
        return f'"{target}" names no folder of src'
    return rank_breach(stage, other, target)


def rank_breach(stage, other, target):
    if (stage, other) in STRANGERS:
        return f"{stage} and {other} do not know each other: {target}"
    if STAGES.index(other) > STAGES.index(stage):
        return f"{target} points right: {other} comes after {stage}"
    return None


def public_breach(bracket, target):
    if target.startswith("rashomon/") or (bracket == "<" and "/" not in target):
        return None
    return f"a public header shows {target}: only <rashomon/...> and the standard library may show there"


def include_breaches(path, lines):
    stage = stage_of(path)
    for number, line in enumerate(lines, 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        if stage is not None:
            why = include_breach(stage, *found.groups())
        elif path.parts[0] == "include":
            why = public_breach(*found.groups())
        else:
            why = None
        if why:
            yield number, why


def text_breaches(path, lines):
    if not lines or "SPDX-License-Identifier:" not in "".join(lines[:2]):
        yield 1, "opens without its SPDX licence line"
    if path.suffix == ".h" and not any(line.startswith("#pragma once") for line in lines[:5]):
        yield 1, "a header without #pragma once"
    if len(lines) > LONGEST_FILE:
        yield len(lines), f"{len(lines)} lines, {LONGEST_FILE} at most: split it by idea"
    if path.parts[0] in ("src", "include") and path.suffix in (".h", ".cpp"):
        for number, line in enumerate(lines, 1):
            named = LANGUAGE_LITERAL.search(COMMENT.sub("", line))
            if named:
                yield number, f"C++ names a language or holds its word: {named.group(0)}; that is language-pack data"


def breaches(root):
    """All breaches under root, as (file, line, why)."""
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            where = path.relative_to(root)
            if FOREIGN in where.parts:
                continue
            if path.is_dir() and path.name in DRAWERS:
                yield where, 0, "a folder says what it holds: no util, common, helpers"
            if stage_of(where) and stage_of(where) not in STAGES:
                yield where, 0, f"src/{stage_of(where)} is no stage: {' < '.join(STAGES)}"
            elif path.suffix in (".h", ".cpp", ".py"):
                lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
                for number, why in [*include_breaches(where, lines), *text_breaches(where, lines)]:
                    yield where, number, why


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent).resolve()
    found = list(breaches(root))
    for path, line, why in found:
        print(f"{path}:{line}: {why}")
    print(f"layers: {len(found)} breaches")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
