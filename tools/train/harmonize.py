#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lets a treebank follow the conventions of Universal Dependencies that another of its language follows.

    harmonize.py signs CONLLU...           signs without letters or digits (%, €, +) are SYM, whatever stands for them
                                           in a sentence: "et" behind "&", "sur" behind "/"
    harmonize.py subtypes CONLLU WORD...   relations get the subtypes of release 2.13 on: what has none of the words of
                                           time and measure is unmarked, what WORD ("by") brings to a passive is its agent
"""

import sys

from prepare_entities import sentences, write

OLD = {"obl:tmod": "obl:unmarked", "obl:npmod": "obl:unmarked", "nmod:tmod": "nmod:unmarked", "nmod:npmod": "nmod:unmarked"}


def signs(*paths):
    for path in paths:
        for comments, words in sentences(path):
            for word in words:
                if word[3] not in ("PUNCT", "SYM", "_") and not any(c.isalnum() or c in "'’_" for c in word[1]):
                    word[3], word[5] = "SYM", "_"
            write(comments, words)


def passive(word, below):
    features = word[5].split("|")
    return any(child[7] in ("aux:pass", "nsubj:pass") for child in below) or "Voice=Pass" in features or (
        word[7] == "acl" and {"VerbForm=Part", "Tense=Past"} <= set(features))


def subtypes(path, *agents):
    for comments, words in sentences(path):
        by_number = {word[0]: word for word in words}
        below = {}
        for word in words:
            below.setdefault(word[6], []).append(word)
        for word in words:
            word[7] = OLD.get(word[7], word[7])
            head = by_number.get(word[6])
            brought = any(child[7] == "case" and child[1].lower() in agents for child in below.get(word[0], []))
            if word[7] == "obl" and word[3] in ("NOUN", "PROPN", "PRON") and head and brought and passive(head, below.get(head[0], [])):
                word[7] = "obl:agent"
        write(comments, words)


if __name__ == "__main__":
    {"signs": signs, "subtypes": subtypes}[sys.argv[1]](*sys.argv[2:])
