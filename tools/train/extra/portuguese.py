#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Writes short Portuguese sentences whose verbs speak for "I" and "we" in the future and the past, which newspapers
hardly do: without them a model takes "-arei" for a past.

    tools/train/extra/portuguese.py > tools/train/extra/pt.conllu
"""

import random

FINITE = "Mood=Ind|Number={}|Person={}|Tense={}|VerbForm=Fin"
VERBS = ["jogar", "marchar", "cozinhar", "pintar", "estudar", "descansar", "telefonar", "acampar", "almoçar", "embarcar", "vender", "correr", "escrever",
         "atender", "abrir", "assistir", "subir", "competir", "discutir", "treinar", "ensinar", "regressar", "votar", "começar", "terminar"]
PLACES = [("a", "praia", "Fem"), ("o", "mercado", "Masc"), ("a", "fábrica", "Fem"), ("o", "jardim", "Masc"), ("a", "capital", "Fem"), ("o", "porto", "Masc")]
MONTHS = ["março", "maio", "junho", "agosto", "outubro"]
DAYS = ["quarta-feira", "quinta-feira", "sábado", "domingo"]


def future(verb, person):
    return verb + {("Sing", 1): "ei", ("Plur", 1): "emos", ("Sing", 3): "á", ("Plur", 3): "ão"}[person]


def past(verb, person):
    stem, vowel = verb[:-2], verb[-2]
    if vowel == "a" and person == ("Sing", 1):
        stem = {"c": stem[:-1] + "qu", "ç": stem[:-1] + "c", "g": stem + "u"}.get(stem[-1], stem)
    ends = {"a": ("ei", "amos", "ou", "aram"), "e": ("i", "emos", "eu", "eram"), "i": ("i", "imos", "iu", "iram")}[vowel]
    return stem + ends[[("Sing", 1), ("Plur", 1), ("Sing", 3), ("Plur", 3)].index(person)]


def sentence(pick):
    verb, person = pick(VERBS), pick([("Sing", 1)] * 4 + [("Plur", 1)] * 2 + [("Sing", 3), ("Plur", 3)])
    tense, make = pick([("Fut", future)] * 3 + [("Past", past)])
    words = []

    def add(form, lemma, upos, features, head, rel):
        words.append([form, lemma, upos, features, head, rel])
        return len(words)

    root = 1
    if person[1] == 1 and pick([True, False, False]):
        root = 2
        pronoun = ("eu", "Sing") if person[0] == "Sing" else ("nós", "Plur")
        add(pronoun[0], pronoun[0], "PRON", f"Case=Nom|Number={pronoun[1]}|Person=1|PronType=Prs", root, "nsubj")
    add(make(verb, person), verb, "VERB", FINITE.format(person[0], person[1], tense), 0, "root")
    kind = pick(["adverb", "month", "place", "day", "hour", "date"])
    if kind == "adverb":
        word = pick(["amanhã" if tense == "Fut" else "ontem", "hoje", "cedo", "tarde"])
        add(word, word, "ADV", "_", root, "advmod")
    elif kind == "month":
        add("em", "em", "ADP", "_", root + 2, "case")
        add(pick(MONTHS), "", "NOUN", "Gender=Masc|Number=Sing", root, "obl")
    elif kind == "place":
        article, noun, gender = pick(PLACES)
        add("em", "em", "ADP", "_", root + 3, "case")
        add(article, "o", "DET", f"Definite=Def|Gender={gender}|Number=Sing|PronType=Art", root + 3, "det")
        add(noun, "", "NOUN", f"Gender={gender}|Number=Sing", root, "obl")
    elif kind == "day":
        day = pick(DAYS)
        add(day, "", "NOUN", f"Gender={'Fem' if day.endswith('feira') else 'Masc'}|Number=Sing", root, "obl")
    elif kind == "hour":
        add("a", "a", "ADP", "_", root + 3, "case")
        add("as", "o", "DET", "Definite=Def|Gender=Fem|Number=Plur|PronType=Art", root + 3, "det")
        add(pick(["nove", "sete", "oito"]), "", "NUM", "NumType=Card", root, "obl")
    else:
        add("em", "em", "ADP", "_", root + 2, "case")
        add(str(pick(range(2, 29))), "", "NUM", "NumType=Card", root, "obl")
        add("de", "de", "ADP", "_", root + 4, "case")
        add(pick(MONTHS), "", "NOUN", "Gender=Masc|Number=Sing", root + 2, "nmod")
    if pick([True, True, False]):
        add(".", ".", "PUNCT", "_", root, "punct")
    return words


def write(compose, fused):
    """400 sentences by compose(pick), and the contractions in them."""
    random.seed(11)
    pick = random.choice
    print("# SPDX-License-Identifier: CC0-1.0")
    for _ in range(400):
        words = compose(pick)
        words[0][0] = pick([words[0][0], words[0][0].capitalize(), words[0][0].capitalize()])
        print("# text = " + " ".join(word[0] for word in words))
        for i, (form, lemma, upos, features, head, rel) in enumerate(words, 1):
            after = words[i][0] if i < len(words) else ""
            if (form, after) in fused:
                print("\t".join([f"{i}-{i + 1}", fused[(form, after)], *["_"] * 8]))
            print("\t".join([str(i), form, lemma or form, upos, "_", features, str(head), rel, "_", "_"]))
        print()


if __name__ == "__main__":
    write(sentence, {("em", "o"): "no", ("em", "a"): "na", ("a", "as"): "às"})
