#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts named entities into the last column of CoNLL-U ("Entity=B-PER"), for rashomon-train.

    prepare_entities.py merge TREEBANK IOB2        the same sentences, word for word (Universal NER)
    prepare_entities.py words IOB [WORDS]          a list of words with tags, made into CoNLL-U without trees
    prepare_entities.py project TREEBANK OTHER IOB2  names found in a parallel treebank (PUD), by spelling and order
    prepare_entities.py gum TREEBANK                 GUM's own mentions that a proper noun heads, without their titles
    prepare_entities.py rename CONLLU LANGUAGE ORGANISATIONS IOB2...
        sentences of a prepared file with other names in them: places of Debian's libgeonames-common and iso-codes in the
        language, organisations of src/lang/<xx>/organisations.tsv, persons of Universal NER
    prepare_entities.py names CONLLU LANGUAGE ORGANISATIONS IOB2...
        each of these names once or more, among the five words before and behind a name of the prepared file
"""

import gettext
import json
import pathlib
import random
import re
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


GUM_KINDS = {"person": "PER", "place": "LOC", "organization": "ORG"}


def gum_mentions(words):
    """(first, last, kind) of each mention that opens and closes in the sentence, outer ones first."""
    found, still_open = [], []
    for at, word in enumerate(words):
        entity = next((part[7:] for part in word[9].split("|") if part.startswith("Entity=")), "")
        for opened, closed in re.findall(r"\(([^()]*)|([^()]*)\)", entity):
            if opened:
                still_open.append((at, opened.split("-")))
            if closed or not opened:
                begin = next((i for i in range(len(still_open) - 1, -1, -1) if not closed or still_open[i][1][0] == closed), None)
                if begin is not None:
                    first, parts = still_open.pop(begin)
                    found.append((first, at, parts[1] if len(parts) > 1 else ""))
    return sorted(found, key=lambda m: (m[0], -m[1]))


def gum(treebank):
    for comments, words in sentences(treebank):
        plain = [w for w in words if w[0].isdigit()]
        tags = ["O"] * len(plain)
        for first, last, kind in gum_mentions(plain):
            inside = range(first, last + 1)
            head = next((i for i in inside if not first <= int(plain[i][6]) - 1 <= last), first)
            if kind not in GUM_KINDS or plain[head][3] != "PROPN":
                continue
            name = [i for i in inside if not plain[i][7].startswith("nmod:desc")
                    and (plain[i][3] == "PROPN" or (plain[i][1][0].isupper() and plain[i][7] in ("amod", "compound")))]
            begin = end = head
            while begin - 1 in name:
                begin -= 1
            while end + 1 in name or (end + 2 in name and plain[end + 1][1] in ("of", "the", "-", "&", "and", "for") and plain[end + 1][7] != "cc"):
                end += 1
            if all(tags[i] == "O" for i in range(begin, end + 1)):
                for i in range(begin, end + 1):
                    tags[i] = ("B-" if i == begin else "I-") + GUM_KINDS[kind]
        by_number = {w[0]: tag for w, tag in zip(plain, tags)}
        write(comments, [tagged([*w[:9], "SpaceAfter=No" if "SpaceAfter=No" in w[9] else "_"], by_number.get(w[0], "O")) for w in words])


def translations(language, domain):
    path = pathlib.Path("/usr/share/locale", language, "LC_MESSAGES", f"{domain}.mo")
    if not path.exists():
        return []
    with path.open("rb") as file:
        catalogue = gettext.GNUTranslations(file)._catalog
    return [name for key, name in sorted(catalogue.items()) if key and isinstance(name, str) and name]


def named(words):
    """(first, end, kind) of each entity."""
    tags = [next((part[7:] for part in w[9].split("|") if part.startswith("Entity=")), "O") for w in words]
    found, at = [], 0
    while at < len(words):
        end = at + 1
        if tags[at].startswith("B-"):
            while end < len(words) and tags[end] == "I-" + tags[at][2:]:
                end += 1
            found.append((at, end, tags[at][2:]))
        at = end
    return found


def pieces(name):
    return re.findall(r"[^\s'’]+['’]?", name)


class Names:
    def __init__(self, language, organisations, iobs):
        self.places = [n for n in translations(language, "iso_3166-1") if "," not in n and "(" not in n]
        if not self.places:  # the catalogues are translations of English
            countries = json.load(open("/usr/share/iso-codes/json/iso_3166-1.json", encoding="utf-8"))["3166-1"]
            self.places = [c["name"] for c in countries if "," not in c["name"]]
        self.cities = [n for n in translations(language, "geonames") if n[0].isupper()]
        rows = [line.rstrip("\n").split("\t")[0] for line in open(organisations, encoding="utf-8") if not line.startswith("#")]
        self.organisations = rows[1:]
        self.first, self.last = [], []
        for iob in iobs:
            for _, words in sentences(iob):
                before = "O"
                for word in [*words, ["", "", "O"]]:
                    if before.endswith("-PER") and word[2] != "I-PER" and len(name) > 1:
                        self.first.append(name[0])
                        self.last.append(name[-1])
                    name = [*name, word[1]] if word[2] == "I-PER" else [word[1]]
                    before = word[2]

    def any(self, kind, size):
        pick = random.choice
        if kind == "LOC":
            return pieces(pick(self.cities if self.cities and random.random() < 0.7 else self.places))
        if kind == "ORG":
            return pieces(pick(self.organisations))
        return [pick(self.last)] if size == 1 else [pick(self.first), pick(self.last)]


def put(before, name, kind, after):
    """A sentence of words with a name of one kind between them."""
    made = [(word[1], "O", word[9]) for word in before]
    made += [(part, ("B-" if i == 0 else "I-") + kind, "_") for i, part in enumerate(name)]
    made += [(word[1], "O", word[9]) for word in after]
    rows = [[str(i + 1), form, *["_"] * 4, str(i), *["_"] * 2, "SpaceAfter=No" if "SpaceAfter=No" in misc else "_"]
            for i, (form, _, misc) in enumerate(made)]
    write([], [tagged(row, tag) for row, (_, tag, _) in zip(rows, made)])


def every_name(path, language, organisations, *iobs):
    random.seed(6)
    names = Names(language, organisations, iobs)
    places = {"PER": [], "LOC": [], "ORG": []}
    for _, words in sentences(path):
        words = [w for w in words if w[0].isdigit()]
        entities = named(words)
        taken = {i for first, end, _ in entities for i in range(first, end)}
        for first, end, kind in entities:
            before, after = range(max(0, first - 5), first), range(end, min(len(words), end + 5))
            if not taken.intersection(before) and not taken.intersection(after):
                places[kind].append(([words[i] for i in before], [words[i] for i in after]))
    cities = random.sample(names.cities, min(6000, len(names.cities)))
    wanted = [(name, "LOC") for name in cities + 4 * names.places] + [(name, "ORG") for name in 8 * names.organisations]
    wanted += [(" ".join(names.any("PER", 1 + i % 2)), "PER") for i in range(3000)]
    random.shuffle(wanted)
    for name, kind in wanted:
        before, after = random.choice(places[kind])
        put(before, pieces(name), kind, after)


def rename(path, language, organisations, *iobs):
    random.seed(5)
    names = Names(language, organisations, iobs)
    for _, words in sentences(path):
        words = [w for w in words if w[0].isdigit()]
        entities = named(words)
        for _ in range(3 if entities else 0):
            made, at = [], 0
            for first, end, kind in [*entities, (len(words), len(words), "")]:
                made += [(w[1], "O", w[9]) for w in words[at:first]]
                for i, part in enumerate(names.any(kind, end - first) if kind else []):
                    made.append((part, ("B-" if i == 0 else "I-") + kind, "_"))
                at = end
            rows = [[str(i + 1), form, *["_"] * 4, str(i), *["_"] * 2, "SpaceAfter=No" if "SpaceAfter=No" in misc else "_"]
                    for i, (form, _, misc) in enumerate(made)]
            write([], [tagged(row, tag) for row, (_, tag, _) in zip(rows, made)])


if __name__ == "__main__":
    {"merge": merge, "words": words_only, "project": project, "gum": gum, "rename": rename, "names": every_name}[sys.argv[1]](*sys.argv[2:])
