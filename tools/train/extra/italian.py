#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The same as portuguese.py for Italian, where "parlerò" is taken for a past as "parlò" is one.

    tools/train/extra/italian.py > tools/train/extra/it.conllu
"""

from portuguese import FINITE, write

VERBS = ["giocare", "marciare", "cucinare", "studiare", "riposare", "telefonare", "pranzare", "parlare", "cantare", "cominciare", "lavorare",
         "pagare", "cercare", "correre", "scrivere", "prendere", "chiudere", "leggere", "partire", "dormire", "finire", "salire", "sentire"]
MONTHS = ["marzo", "maggio", "giugno", "agosto", "ottobre"]
DAYS = ["mercoledì", "giovedì", "sabato", "martedì"]
PERSONS = [("Sing", 1), ("Plur", 1), ("Sing", 3), ("Plur", 3)]


def future(verb, person):
    stem, ends = verb[:-3], ("ò", "emo", "à", "anno")
    if verb.endswith("are"):
        stem = stem + "h" if stem[-1] in "cg" else stem[:-1] if stem.endswith(("ci", "gi")) else stem
        stem += "er"
    else:
        stem += verb[-3] + "r"
    return stem + ends[PERSONS.index(person)]


def past(verb, person):
    ends = {"are": ("ai", "ammo", "ò", "arono"), "ere": ("ei", "emmo", "é", "erono"), "ire": ("ii", "immo", "ì", "irono")}[verb[-3:]]
    return verb[:-3] + ends[PERSONS.index(person)]


def sentence(pick):
    verb = pick(VERBS)
    person, tense = pick([(("Sing", 1), "Fut")] * 5 + [(("Plur", 1), "Fut")] * 2 + [(("Sing", 3), "Fut"), (("Plur", 3), "Fut"), (("Sing", 3), "Past")])
    if tense == "Past" and not verb.endswith(("are", "ire")):
        verb = "parlare"
    words = []

    def add(form, lemma, upos, features, head, rel):
        words.append([form, lemma, upos, features, head, rel])

    root = 1
    if person[1] == 1 and pick([True, False, False]):
        root = 2
        pronoun = "io" if person[0] == "Sing" else "noi"
        add(pronoun, pronoun, "PRON", f"Number={person[0]}|Person=1|PronType=Prs", root, "nsubj")
    add((past if tense == "Past" else future)(verb, person), verb, "VERB", FINITE.format(*person, tense), 0, "root")
    kind = pick(["adverb", "month", "day", "hour", "article"])
    if kind == "adverb":
        word = pick(["domani" if tense == "Fut" else "ieri", "oggi", "presto", "tardi"])
        add(word, word, "ADV", "_", root, "advmod")
    elif kind == "month":
        add(pick(["a", "in"]), "", "ADP", "_", root + 2, "case")
        add(pick(MONTHS), "", "NOUN", "Gender=Masc|Number=Sing", root, "obl")
    elif kind == "day":
        add(pick(DAYS), "", "NOUN", "Gender=Masc|Number=Sing", root, "obl")
    elif kind == "hour":
        add("a", "a", "ADP", "_", root + 3, "case")
        add("le", "il", "DET", "Definite=Def|Gender=Fem|Number=Plur|PronType=Art", root + 3, "det")
        add(pick(["nove", "sette", "dieci"]), "", "NUM", "NumType=Card", root, "obl")
    else:
        add("il", "il", "DET", "Definite=Def|Gender=Masc|Number=Sing|PronType=Art", root + 2, "det")
        add(pick(["prossimo", "terzo", "primo"]) if tense == "Fut" else "secondo", "", "ADJ", "Gender=Masc|Number=Sing", root + 3, "amod")
        words[-2][4] = root + 3
        add(pick(["giorno", "mese", "lunedì"]), "", "NOUN", "Gender=Masc|Number=Sing", root, "obl")
    if pick([True, True, False]):
        add(".", ".", "PUNCT", "_", root, "punct")
    return words


if __name__ == "__main__":
    write(sentence, {("a", "le"): "alle"})
