#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts a treebank in Cyrillic letters into those of Gaj's alphabet, so that a model of Serbian and Croatian can begin from it.

    transliterate.py TREEBANK   words and lemmas in Latin letters; sounds that Serbian lacks take their nearest
"""

import sys

PLAIN = dict(zip("абвгдезијклмнопрстуфхцјљњћђ", ["a", "b", "v", "g", "d", "e", "z", "i", "j", "k", "l", "m", "n", "o", "p",
                                                  "r", "s", "t", "u", "f", "h", "c", "j", "lj", "nj", "ć", "đ"]))
PLAIN |= {"ж": "ž", "ч": "č", "ш": "š", "џ": "dž", "й": "j", "ё": "e", "щ": "šč", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "ju",
          "я": "ja", "і": "i", "ї": "i", "є": "e", "ґ": "g"}


def latin(text):
    made = []
    for letter in text:
        low = letter.lower()
        put = PLAIN.get(low)
        made.append(letter if put is None else put.capitalize() if letter != low else put)
    return "".join(made) or text


for line in open(sys.argv[1], encoding="utf-8"):
    cells = line.rstrip("\n").split("\t")
    if len(cells) == 10:
        cells[1], cells[2] = latin(cells[1]), latin(cells[2])
    print("\t".join(cells))
