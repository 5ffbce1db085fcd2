#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Articles on different events do not contradict each other: two articles of one language from two stories are compared
as if they were one story, every such pair of the corpus and, where $RASHOMON_SHARED names their folder, of the clusters
beside the project. Fails where more than one pair of 200 has a conflict between the two.

    tests/property/unrelated_test.py PROGRAM STORIES [--most PAIRS] [--list]
"""

import argparse
import collections
import hashlib
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile

# Stories that tell of one affair, by the ends of their folders' names: they may well differ.
AFFAIRS = [{"banjska", "banjska-2023"}, {"us-carmakers-february-2009", "new-gm-2009", "chrysler-bankruptcy-2009"}]
CONFLICTS = ("diverges", "contradicts")
RARELY = 200  # pairs of which one may have a conflict
ENOUGH = 500  # pairs that a figure needs
BATCH = 250  # stories a run


def affair_of(folder):
    for number, stories in enumerate(AFFAIRS):
        if folder.name in stories:
            return number
    return str(folder)


def articles_of(folder):
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    for article in meta["articles"]:
        text = folder / f"{article['id']}.txt"
        if text.exists():
            lang = article.get("lang") or meta.get("lang")
            yield {"affair": affair_of(folder), "path": text, "lang": lang, "meta": {**article, "lang": lang}}


def unrelated(roots):
    articles = [a for root in roots for meta in sorted(root.rglob("meta.json")) for a in articles_of(meta.parent)]
    return [(a, b) for a, b in itertools.combinations(articles, 2)
            if a["lang"] == b["lang"] and a["affair"] != b["affair"]]


def drawn(pairs, most):
    """The same pairs each time, of all stories."""
    def digest(pair):
        return hashlib.sha256(" ".join(f"{a['path'].parent.name}/{a['path'].name}" for a in pair).encode()).digest()
    return sorted(pairs, key=digest)[:most]


def write_story(folder, pair):
    folder.mkdir()
    metas = []
    for name, article in zip("ab", pair):
        (folder / f"{name}.txt").write_bytes(article["path"].read_bytes())
        metas.append({**article["meta"], "id": name})
    (folder / "meta.json").write_text(json.dumps({"articles": metas}), encoding="utf-8")


def reports(program, pairs):
    with tempfile.TemporaryDirectory() as scratch:
        for number, pair in enumerate(pairs):
            write_story(pathlib.Path(scratch) / f"{number:04}", pair)
        done = subprocess.run([program, "compare", "--format", "json", scratch], capture_output=True, check=True)
        report = json.loads(done.stdout)
        return report["stories"] if "stories" in report else [report]


def conflicts_between(report):
    claims = {claim["id"]: claim for claim in report["claims"]}
    pairs = [(r, claims[r["a"]], claims[r["b"]]) for r in report["relations"] if r["verdict"] in CONFLICTS]
    return [found for found in pairs if found[1]["article"] != found[2]["article"]]


def roots_of(stories):
    roots = [pathlib.Path(stories)]
    shared = os.environ.get("RASHOMON_SHARED")
    clusters = pathlib.Path(shared or "") / "data" / "clusters"
    if shared and clusters.is_dir():
        roots.append(clusters)
    else:
        print("SKIPPED: the clusters beside the project ($RASHOMON_SHARED is not set or has none); the corpus alone")
    return roots


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("program")
    options.add_argument("stories")
    options.add_argument("--most", type=int, default=1500, help="pairs to compare at most")
    options.add_argument("--list", action="store_true", help="print every conflict")
    given = options.parse_args()
    all_pairs = unrelated(roots_of(given.stories))
    pairs = drawn(all_pairs, given.most)
    counts = collections.Counter(pair[0]["lang"] for pair in pairs)
    in_conflict = 0
    for begin in range(0, len(pairs), BATCH):
        batch = pairs[begin:begin + BATCH]
        for pair, report in zip(batch, reports(given.program, batch), strict=True):
            found = conflicts_between(report)
            in_conflict += bool(found)
            for relation, one, other in found if given.list else ():
                print(f"{pair[0]['path']} {pair[1]['path']}: {relation['verdict']} {relation['reason']}: "
                      f"{one['quote']!r} / {other['quote']!r}")
    languages = ", ".join(f"{count} {lang}" for lang, count in sorted(counts.items()))
    print(f"unrelated articles: {in_conflict} of {len(pairs)} pairs with a conflict ({languages}; of {len(all_pairs)})")
    if len(pairs) < ENOUGH:
        sys.exit(f"unrelated_test: {len(pairs)} pairs are too few; {ENOUGH} are needed")
    if in_conflict * RARELY > len(pairs):
        sys.exit(f"unrelated_test: more than one pair of {RARELY} has a conflict")


if __name__ == "__main__":
    main()
