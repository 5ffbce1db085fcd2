#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the tables that claims are read from: their columns, keys and order, and that the classes they use exist.

    tests/lang/tables_test.py [ROOT]     prints each breach as FILE:LINE: why, and exits 1 where there is one
"""

import pathlib
import sys

PARTS = {"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "SCONJ", "VERB"}
ACTION, THING, STATE, OFFICE = "und/action_classes.tsv", "und/thing_classes.tsv", "und/state_kinds.tsv", "und/offices.tsv"
TRADE = "an office, or a class of things that is nobody's only trade"

# Table: its columns, the columns that may not repeat, and for a column either the values it takes or the table of its classes.
CLASSES = {
    ACTION: (
        ("class", "parent", "opposite", "accumulates", "carries", "measures", "either", "converse", "begins", "undoes"),
        {
            "accumulates": {"", "yes"},
            "carries": {"", "yes"},
            "measures": {"", "yes"},
            "either": {"", "yes"},
            "converse": {"", "yes"},
            "begins": {"", "yes"},
            "undoes": {"", "yes"},
        },
    ),
    THING: (
        ("class", "parent", "band", "site", "event"),
        {"band": {"", "yes"}, "site": {"", "ground", "open", "spot", "yes"}, "event": {"", "yes"}},
    ),
}
# What becomes of a participant: of a class of actions or things.
MEASURES = ("class", "slot", "kind", "measure", "most", "wider", "sorts", "promised")
KINDS = {
    "cardinal", "percent", "share", "money", "temperature", "distance", "area", "volume", "mass", "speed", "information", "angle",
    "duration", "ordinal", "score",
}  # fmt: skip
# Kinds of words beside a number; every measure is one, too.
BESIDE = {"aboard", "after", "apart", "apart_before", "apart_behind", "each", "limit", "plain", "since", "worth"}
MEASURE_WORDS = "und/measures.tsv"
MEASURE_SLOTS = {
    "thing", "event", "events", "can", "bearer", "against", "sum", "level", "rises", "multiplies", "order", "ruling", "hands", "lasts", "goes_on", "grows", "joined",
}  # fmt: skip
MEANS = ("class", "slot", "group", "question", "personal")
# Things that are told as what happens is: "a bomb", "a vote".
TOLD_ALIKE = {"aftershock", "bomb", "plan", "protest", "shell", "vote"}
OUTCOMES = ("class", "question", "outcome", "slot", "step")
WORDS = {
    "actions": (("lemma", "upos", "class"), 2, {"upos": PARTS, "class": ACTION}),
    "things": (("lemma", "class"), 1, {"class": THING}),
    "trades": (("lemma", "class"), 1, {"class": TRADE}),
    "speech": (
        ("lemma", "upos", "kind"),
        2,
        {
            "upos": PARTS,
            "kind": {"say", "add", "announce", "deny", "admit", "confirm", "accuse", "ask", "promise", "warn", "think", "know", "quote", "report"},
        },
    ),
    "measuring": (("words", "kind"), 1, {"kind": MEASURE_WORDS}),
    "cues": (("cue", "kind"), 1, {"kind": {"by", "source", "report", "view", "latter", "nobody", "object", "naming", "comment", "content", "compared", "meanwhile", "whose", "nowhere"}}),
    "modality": (
        ("lemma", "upos", "modality"),
        2,
        {"upos": PARTS, "modality": {"reported", "possible", "planned", "wanted", "supposed", "asked", "asserted"}},
    ),
    "past_modality": (
        ("lemma", "upos", "modality"),
        2,
        {"upos": PARTS, "modality": {"reported", "possible", "planned", "wanted", "supposed", "asked", "asserted"}},
    ),
    "conditional_modality": (
        ("lemma", "upos", "modality"),
        2,
        {"upos": PARTS, "modality": {"reported", "possible", "planned", "wanted", "supposed", "asked", "asserted"}},
    ),
    "dated_modality": (
        ("lemma", "upos", "modality"),
        2,
        {"upos": PARTS, "modality": {"reported", "possible", "planned", "wanted", "supposed", "asked", "asserted"}},
    ),
    "negation": (
        ("word", "kind"),
        1,
        {
            "kind": {
                "not", "never", "none", "without", "barely", "almost", "cleared", "instead", "no_longer", "awaited", "fail", "particle", "so_far", "still",
                "idle", "unable", "whole", "some", "evidence",
            }
        },
    ),
    "slots": (
        ("case", "slot"),
        1,
        {
            "slot": {
                "agent", "instrument", "cause", "place", "time", "target", "purpose", "topic", "company", "source",
                "recipient", "manner", "scope",
            }
        },
    ),
    "knowledge": (
        ("words", "tells"),
        1,
        {
            "tells": {
                "known", "found", "unknown", "who", "what", "why", "how_many", "whether", "cause", "reason", "motive",
                "identity", "toll", "event", "culprit", "due", "behind", "manner", "claim", "acts", "grudge",
            }
        },
    ),
    "ages": (("word", "low", "high", "kind"), 1, {"kind": {"at", "birthday", "decade", "of", "part", "person", "reach", "within"}}),
    "light": (("lemma",), 1, {}),
    "others": (("lemma", "of"), 1, {"of": {"another", "fresh", "more", "of", "order"}}),
    "states": (("words", "state"), 1, {"state": STATE}),
    "antonyms": (("lemma", "upos", "opposite"), 2, {"upos": PARTS}),
    "exclusive": (("lemma", "upos", "group", "sort", "joint"), 2, {"upos": PARTS}),
}  # fmt: skip


def read(path):
    """The columns of a table and its rows, each with its line number, absent cells empty."""
    lines = path.read_text(encoding="utf-8").split("\n")
    found = [(number, line.split("\t")) for number, line in enumerate(lines, 1) if line and not line.startswith("#")]
    columns = tuple(found[0][1])
    return columns, [(number, cells + [""] * (len(columns) - len(cells))) for number, cells in found[1:]]


def key_breaches(rows, width):
    seen = {}
    for number, cells in rows:
        first = seen.setdefault(tuple(cells[:width]), number)
        if first != number:
            yield number, f"'{' '.join(cells[:width])}' stands on line {first} too"


def order_breaches(rows, order):
    keys = [(number, order(cells)) for number, cells in rows]
    for (_, before), (number, key) in zip(keys, keys[1:]):
        if key < before:
            yield number, f"'{' '.join(key)}' stands after '{' '.join(before)}': rows are sorted by class, then lemma"


def value_breaches(rows, columns, values):
    for number, cells in rows:
        for column, allowed in values.items():
            cell = cells[columns.index(column)]
            if cell not in allowed:
                yield number, f"'{cell}' is no {column}"


def lemma_breaches(rows):
    for number, cells in rows:
        if not cells[0] or cells[0] != cells[0].lower() or "  " in cells[0]:
            yield number, f"'{cells[0]}' is not lower case with single spaces"


def bracket_breaches(rows, things):
    """What a verb governs or is said of may be given by a class: "catch <disease>"."""
    for number, cells in rows:
        for word in cells[0].split():
            if word.startswith("<") and word[1:-1] not in things | {"any", "event", "number", "quality", "time"}:
                yield number, f"'{word}' is no class of things"


def measure_breaches(path, classes):
    if not path.exists():
        return
    found, rows = read(path)
    if found != MEASURES:
        yield path, 1, f"columns {found} where {MEASURES} are wanted"
        return
    allowed = {"class": set().union(*classes.values(), {"*"}), "slot": MEASURE_SLOTS, "kind": KINDS, "most": {"", "yes"}, "wider": {cells[3] for _, cells in rows} | {""}, "sorts": {"", "yes"}, "promised": {"", "yes"}}
    for breach in (*value_breaches(rows, MEASURES, allowed), *key_breaches(rows, 3)):
        yield path, *breach
    classes[MEASURE_WORDS] = {cells[3] for _, cells in rows} | BESIDE


def cycle_breaches(lines, parents):
    for name, number in lines.items():
        steps, at = 0, name
        while at and steps <= len(parents):
            steps, at = steps + 1, parents.get(at, "")
        if at:
            yield number, f"'{name}' is a kind of itself"


def class_breaches(columns, rows):
    """Parents and opposites are classes of the same table, no class is its own ancestor, opposites name each other."""
    lines = {cells[0]: number for number, cells in rows}
    parents = {cells[0]: cells[1] for _, cells in rows}
    opposites = {cells[0]: cells[2] for _, cells in rows} if "opposite" in columns else {}
    for relation, other in (("parent", parents), ("opposite", opposites)):
        for name, value in other.items():
            if value and value not in lines:
                yield lines[name], f"the {relation} '{value}' is no class"
    for name, value in opposites.items():
        if value and opposites.get(value, name) != name:
            yield lines[name], f"'{name}' names '{value}' its opposite, which does not name it"
    yield from cycle_breaches(lines, parents)


def antonym_breaches(rows):
    pairs = {tuple(cells) for _, cells in rows}
    for number, (lemma, part, opposite) in rows:
        if lemma == opposite:
            yield number, f"'{lemma}' is its own opposite"
        if (opposite, part, lemma) not in pairs:
            yield number, f"'{opposite}' does not name '{lemma}' its opposite"


def state_breaches(columns, rows, actions):
    """What ends a state is a class of actions; a state stands once for each change that ends it."""
    if columns != ("state", "ended_by", "by_holder", "holds", "always"):
        yield 1, f"columns {columns} where state, ended_by, by_holder, holds, always are wanted"
        return
    yield from value_breaches(rows, columns, {"ended_by": actions | {""}, "by_holder": {"", "yes"}, "holds": {"", "yes"}, "always": {"", "yes"}})
    yield from key_breaches(rows, 2)
    yield from order_breaches(rows, tuple)


def word_table_breaches(name, path, classes):
    columns, width, values = WORDS[name]
    found, rows = read(path)
    if found != columns:
        yield 1, f"columns {found} where {columns} are wanted"
        return
    values = {column: classes.get(value, set()) if isinstance(value, str) else value for column, value in values.items()}
    yield from value_breaches(rows, columns, values)
    yield from key_breaches(rows, len(columns) if name == "antonyms" else width)
    yield from lemma_breaches(rows)
    if name == "actions":
        yield from bracket_breaches(rows, classes.get(THING, set()))
    if len(columns) > 1 and name not in ("antonyms", "exclusive", "knowledge"):
        yield from order_breaches(rows, lambda cells: (cells[-1], *cells[:-1]))
    elif name != "knowledge":
        yield from order_breaches(rows, tuple)
    if name == "antonyms":
        yield from antonym_breaches(rows)


def office_breaches(path, classes):
    """A class may stand in several kinds, once in each."""
    if not path.exists():
        return
    found, rows = read(path)
    columns = ("class", "kind", "office", "lasting", "owned", "beside")
    classes[OFFICE] = {cells[0] for _, cells in rows}
    if found != columns:
        yield path, 1, f"columns {found} where {columns} are wanted"
        return
    marks = {column: {"", "yes"} for column in columns[3:]}
    for breach in (*value_breaches(rows, columns, marks), *key_breaches(rows, 2)):
        yield path, *breach


def sort_breaches(path):
    """A sort lies in one group: what is one of something wider excludes nothing of another group."""
    _, rows = read(path)
    groups = {}
    for number, (_, _, group, sort, _) in rows:
        wider = sort.split("/")[0]
        if sort.count("/") > 2:
            yield number, f"'{sort}' has more than three parts"
        if wider and groups.setdefault(wider, group) != group:
            yield number, f"'{wider}' stands in group '{groups[wider]}' too"


def means_breaches(path, classes, groups):
    found, rows = read(path)
    if found != MEANS:
        yield 1, f"columns {found} where {MEANS} are wanted"
        return
    # Rows of things stand beside those of actions.
    of_things = {"by", "has", "is"}
    actions = [row for row in rows if row[1][1] not in of_things]
    things = [row for row in rows if row[1][1] in of_things]
    values = {"slot": of_things | {"beside", "list", "patient", "together", "used"}, "group": groups | {""}, "personal": {"", "yes"}}
    yield from value_breaches(rows, MEANS, values)
    yield from value_breaches(actions, MEANS, {"class": classes.get(ACTION, set())})
    yield from value_breaches(things, MEANS, {"class": classes.get(THING, set())})
    yield from key_breaches(rows, 4)
    yield from order_breaches(rows, tuple)


def outcome_breaches(path, classes):
    found, rows = read(path)
    if found != OUTCOMES:
        yield 1, f"columns {found} where {OUTCOMES} are wanted"
        return
    yield from value_breaches(
        rows, OUTCOMES, {"class": set().union(*classes.values()), "slot": {"agent", "either", "event", "patient", "person"}, "step": {"", "1", "2", "3", "4"}}
    )
    yield from key_breaches(rows, 4)


def matter_breaches(path, classes):
    columns, rows = read(path)
    if columns != ("class", "part"):
        yield 1, f"columns {columns} where class, part are wanted"
        return
    parts = {
        "knows", "culprit", "victim", "deed", "mishap", "harm", "causes", "claims", "identifies", "firm", "opens", "sudden", "alone", "course", "sole", "again", "ahead", "speaks", "spoken_for", "stage", "from_then", "taken_up",
    }  # fmt: skip
    yield from value_breaches(rows, columns, {"class": set().union(*classes.values()), "part": parts})
    yield from key_breaches(rows, 2)


# What a class of actions tells of, by who takes part: the columns, and the values of those beside class, slot and thing.
ASKED = {
    "und/moments.tsv": (("class", "slot", "thing", "moment", "whose", "day"), {"whose": {"", "yes"}, "day": {"", "yes"}}),
    "und/whereabouts.tsv": (
        ("class", "slot", "thing", "way", "question", "personal"),
        {"way": {"at", "from", "governed", "hosts", "to"}, "personal": {"", "yes"}},
    ),
}


def asked_breaches(path, wanted, own, classes):
    columns, rows = read(path)
    if columns != wanted:
        yield 1, f"columns {columns} where {wanted} are wanted"
        return
    things = set().union(*classes.values()) | {""}
    yield from value_breaches(
        rows, columns, {"class": classes.get(ACTION, set()), "slot": {"", "agent", "patient"}, "thing": things, **own}
    )
    yield from key_breaches(rows, 4)
    yield from order_breaches(rows, tuple)


def breaches(lang):
    classes = {}
    for name, (columns, values) in CLASSES.items():
        path = lang / name
        if not path.exists():
            continue
        found, rows = read(path)
        classes[name] = {cells[0] for _, cells in rows}
        if found != columns:
            yield path, 1, f"columns {found} where {columns} are wanted"
            continue
        for breach in (*value_breaches(rows, columns, values), *key_breaches(rows, 1), *class_breaches(columns, rows)):
            yield path, *breach
    if (lang / STATE).exists():
        columns, rows = read(lang / STATE)
        for breach in state_breaches(columns, rows, classes.get(ACTION, set())):
            yield lang / STATE, *breach
        classes[STATE] = {cells[0] for _, cells in rows} | classes.get(ACTION, set())
    classes[MEASURE_WORDS] = BESIDE
    yield from measure_breaches(lang / MEASURE_WORDS, classes)
    yield from office_breaches(lang / OFFICE, classes)
    classes[TRADE] = classes.get(OFFICE, set()) | classes.get(THING, set())
    for thing in sorted((classes.get(THING, set()) & classes.get(ACTION, set())) - TOLD_ALIKE):
        yield lang / THING, 1, f"'{thing}' is a class of actions, too: its parent would be lost"
    matters = lang / "und/matters.tsv"
    if matters.exists():
        for breach in matter_breaches(matters, classes):
            yield matters, *breach
    for name, (columns, values) in ASKED.items():
        if (lang / name).exists():
            for breach in asked_breaches(lang / name, columns, values, classes):
                yield lang / name, *breach
    outcomes = lang / "und/outcomes.tsv"
    if outcomes.exists():
        for breach in outcome_breaches(outcomes, classes):
            yield outcomes, *breach
    kinds = sorted(lang.glob("*/exclusive.tsv"))
    for path in kinds:
        for breach in sort_breaches(path):
            yield path, *breach
    means = lang / "und/means.tsv"
    if means.exists():
        groups = {cells[2] for path in kinds for _, cells in read(path)[1]}
        for breach in means_breaches(means, classes, groups):
            yield means, *breach
    for name in WORDS:
        for path in sorted(lang.glob(f"*/{name}.tsv")):
            for breach in word_table_breaches(name, path, classes):
                yield path, *breach


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent.parent).resolve()
    found = list(breaches(root / "src" / "lang"))
    for path, line, why in found:
        print(f"{path.relative_to(root)}:{line}: {why}")
    print(f"word tables: {len(found)} breaches")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
