#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts named entities into the last column of CoNLL-U ("Entity=B-PER"), for rashomon-train.

    prepare_entities.py merge TREEBANK IOB2        the same sentences, word for word (Universal NER)
    prepare_entities.py words IOB [WORDS]          a list of words with tags, made into CoNLL-U without trees
    prepare_entities.py project TREEBANK OTHER IOB2  names found in a parallel treebank (PUD), by spelling and order
"""

import sys
import unicodedata

KINDS = {"PER", "LOC", "ORG"}


def sentences(path):
    words, comments = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#"):
            comments.append(line)
        elif line:
            words.append(line.split("\t"))
        elif words:
            yield comments, words
            words, comments = [], []
    if words:
        yield comments, words


def tagged(word, tag):
    return [*word[:9], f"Entity={tag}" + ("|SpaceAfter=No" if "SpaceAfter=No" in word[9] else "")] if tag[2:] in KINDS else word


def write(comments, words):
    print("\n".join([*comments, *("\t".join(word) for word in words)]) + "\n")


def merge(treebank, iob):
    names = {}
    for _, words in sentences(iob):
        names[tuple(w[1] for w in words)] = [w[2] for w in words]
    for comments, words in sentences(treebank):
        plain = [w for w in words if w[0].isdigit()]
        tags = names.get(tuple(w[1] for w in plain))
        if tags is None:
            continue
        by_number = {w[0]: tag for w, tag in zip(plain, tags)}
        write(comments, [tagged(w, by_number.get(w[0], "O")) for w in words])


def words_only(path, limit="1000000000"):
    words, before, total = [], "O", 0
    for line in open(path, encoding="utf-8"):
        cells = line.split()
        if len(cells) == 2:
            kind = cells[1][2:].replace("PERS", "PER")
            start = cells[1].startswith("B-") or before != kind
            tag = ("B-" if start else "I-") + kind if kind in KINDS else "O"
            before = kind if kind in KINDS else "O"
            words.append(tagged([str(len(words) + 1), cells[0], *["_"] * 4, str(len(words)), *["_"] * 3], tag))
        if words and (len(cells) != 2 or len(words) > 60 or cells[0] == "."):
            if len(words) > 3:
                write([], words)
                total += len(words)
            words, before = [], "O"
            if total > int(limit):
                return


def fold(word):
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if c.isalnum())


def alike(one, other):
    one, other = fold(one), fold(other)
    return bool(one) and (one == other or (len(one) > 3 and len(other) > 3 and (one[:4] == other[:4] or one[-5:] == other[-5:])))


def spans(words):
    """Runs of proper nouns, with the small words between the parts of one name."""
    found, at = [], 0
    while at < len(words):
        if words[at][3] != "PROPN":
            at += 1
            continue
        end = at + 1
        while end < len(words) and (words[end][3] == "PROPN" or words[end][7].startswith("flat")) and words[end][6].isdigit() and at < int(words[end][6]) <= end:
            end += 1
        found.append((at, end))
        at = end
    return found


def project(treebank, other, iob):
    found = []
    for _, words in sentences(iob):
        names, at = [], 0
        while at < len(words):
            tag, end = words[at][2], at + 1
            if tag.startswith("B-"):
                while end < len(words) and words[end][2] == "I-" + tag[2:]:
                    end += 1
                if tag[2:] in KINDS:
                    names.append((tag[2:], [w[1] for w in words[at:end]]))
            at = end
        found.append(names)
    for (comments, words), names in zip(sentences(treebank), found):
        plain = [w for w in words if w[0].isdigit()]
        kinds, left = {}, list(names)
        for begin, end in spans(plain):
            match = next((n for n in left if any(alike(w[1], part) for w in plain[begin:end] for part in n[1])), None)
            if match:
                kinds[(begin, end)] = match[0]
                if match in left:
                    left.remove(match)
        rest = [s for s in spans(plain) if s not in kinds]
        if len(rest) == len(left):
            kinds.update({s: n[0] for s, n in zip(rest, left)})
        elif len({n[0] for n in left}) == 1 and len(rest) <= len(left):
            kinds.update({s: left[0][0] for s in rest})
        tags = {}
        for (begin, end), kind in kinds.items():
            for i in range(begin, end):
                tags[plain[i][0]] = ("B-" if i == begin else "I-") + kind
        write(comments, [tagged(w, tags.get(w[0], "O")) for w in words])


if __name__ == "__main__":
    {"merge": merge, "words": words_only, "project": project}[sys.argv[1]](*sys.argv[2:])
