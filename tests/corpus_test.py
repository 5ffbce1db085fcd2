#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The gold of each story of corpus/ says what its articles say: every quote stands at its span.

    tests/corpus_test.py [ROOT]     prints each breach as FILE: why, and exits 1 where there is one
"""

import json
import pathlib
import sys

ASPECTS = {"quantity", "time", "place", "name", "role", "participant", "action", "polarity", "modality", "attribution",
           "quote"}
GRADES = {"divergence", "contradiction", "update"}
LISTS = ("conflicts", "agreements", "not_conflicts")


def read_articles(story):
    """Id -> (text, title), as bytes, of the articles that meta.json lists."""
    meta = json.loads((story / "meta.json").read_bytes())
    return {article["id"]: ((story / (article["id"] + ".txt")).read_bytes(), article.get("title", "").encode())
            for article in meta["articles"]}


def side_breach(side, articles):
    if side["article"] not in articles:
        return f"no article {side['article']}"
    text, title = articles[side["article"]]
    whole = title if side.get("in") == "title" else text
    quoted = whole[side["start"]:side["end"]]
    if quoted != side["quote"].encode():
        return f"{side['article']}[{side['start']}:{side['end']}] is {quoted.decode(errors='replace')!r}, not {side['quote']!r}"
    return None


def case_breaches(kind, case, articles):
    if kind == "conflicts":
        if case.get("grade") not in GRADES:
            yield f"grade {case.get('grade')!r}"
        if len(case["sides"]) < 2:
            yield "a conflict of one side"
    if kind != "not_conflicts" and case.get("aspect") not in ASPECTS:
        yield f"aspect {case.get('aspect')!r}"
    for side in case["sides"]:
        why = side_breach(side, articles)
        if why:
            yield why


def breaches(root):
    corpus = root / "corpus"
    stories = sorted(folder.parent for part in ("stories", "accounts") for folder in (corpus / part).glob("**/gold.json"))
    if not stories:
        yield root / "corpus", "holds no story"
    for story in stories:
        articles = read_articles(story)
        gold = json.loads((story / "gold.json").read_bytes())
        ids = [case["id"] for kind in LISTS for case in gold[kind]]
        for twice in sorted({one for one in ids if ids.count(one) > 1}):
            yield story / "gold.json", f"two cases {twice}"
        for kind in LISTS:
            for case in gold[kind]:
                for why in case_breaches(kind, case, articles):
                    yield story / "gold.json", f"{case['id']}: {why}"


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent).resolve()
    found = list(breaches(root))
    for path, why in found:
        print(f"{path.relative_to(root)}: {why}")
    print(f"corpus: {len(found)} breaches")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
