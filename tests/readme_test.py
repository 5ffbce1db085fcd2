#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What README.md shows is what the program prints: a block behind <!-- golden: CASE --> quotes the approved output of that
case, in order; a line `[...]` leaves something out. And the files and scripts that the documents name exist.

    tests/readme_test.py              prints each breach, and exits 1 where there is one
    tests/readme_test.py --update     quotes the approved output anew, where a block leaves nothing out
"""

import pathlib
import re
import sys

QUOTED = re.compile(r"<!-- golden: (\w+) -->\n+```\w*\n(.*?)```", re.DOTALL)
NAMED = re.compile(r"`((?:scripts|src|tests|tools|bench|corpus|include)/[\w./-]+)`|\]\(([\w./-]+)\)")
DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]


def quote_breach(case, quoted, root):
    approved = next(iter(sorted((root / "tests/golden" / case).glob("expected.*"))), None)
    if approved is None:
        return f"no golden case {case}"
    text, at = approved.read_text(encoding="utf-8"), 0
    for piece in re.split(r"^\[\.\.\.\]\n", quoted, flags=re.MULTILINE):
        found = text.find(piece, at)
        if found < 0:
            return f"does not stand in {approved.relative_to(root)}: {piece[:200]!r}"
        at = found + len(piece)
    return None


def breaches(root):
    readme = (root / "README.md").read_text(encoding="utf-8")
    for case, quoted in QUOTED.findall(readme):
        why = quote_breach(case, quoted, root)
        if why:
            yield "README.md", why
    for name in DOCUMENTS:
        for path, link in NAMED.findall((root / name).read_text(encoding="utf-8")):
            if not (root / (path or link)).exists():
                yield name, f"names {path or link}, which there is not"


def update(root):
    def quoted_anew(block):
        approved = next(iter(sorted((root / "tests/golden" / block[1]).glob("expected.*"))), None)
        if approved is None or "[...]" in block[2]:
            return block[0]
        return block[0].replace(block[2], approved.read_text(encoding="utf-8"))

    readme = root / "README.md"
    readme.write_text(QUOTED.sub(quoted_anew, readme.read_text(encoding="utf-8")), encoding="utf-8")


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    if sys.argv[1:] == ["--update"]:
        update(root)
    found = list(breaches(root))
    for document, why in found:
        print(f"{document}: {why}")
    print(f"documents: {len(found)} breaches")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
