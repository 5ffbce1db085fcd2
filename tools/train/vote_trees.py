#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Text without trees, to learn from what several models agree on.

    vote_trees.py words IOB2                 Universal NER's words as CoNLL-U with nothing else
    vote_trees.py vote IOB2 CONLLU...        those words with the tags and trees that most of the files give (what
                                             `rashomon analyze --conllu` printed of them, one model each) and the
                                             entities of IOB2; a head that fewer than two give alike is "_"
"""

import collections
import itertools
import sys

from prepare_entities import KINDS, sentences


def conllu_of(words):
    return [[w[0], w[1], *["_"] * 8] for w in words]


def show(rows):
    print("\n".join("\t".join(row) for row in rows) + "\n")


def words_only(iob):
    for _, words in sentences(iob):
        show(conllu_of(words))


def most(values):
    return collections.Counter(values).most_common(1)[0]


def vote(iob, *files):
    given = [([w for w in words if w[0].isdigit()] for _, words in sentences(file)) for file in files]
    for (_, words), *read in itertools.zip_longest(sentences(iob), *given):
        rows = []
        for i, word in enumerate(words):
            found = [one[i] for one in read]
            (lemma, upos, features), _ = most([(f[2], f[3], f[5]) for f in found])
            (head, relation), agree = most([(f[6], f[7]) for f in found])
            if agree < 2:
                head = relation = "_"
            entity = f"Entity={word[2]}" if word[2][2:] in KINDS else "_"
            rows.append([word[0], word[1], lemma, upos, "_", features, head, relation, "_", entity])
        show(rows)


if __name__ == "__main__":
    {"words": words_only, "vote": vote}[sys.argv[1]](*sys.argv[2:])
