#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Sixty changes, drawn with a fixed seed, to texts, metadata, packs, models, options, program and platform of a recorded corpus:
`rashomon check` names the state of every finding and the cause of every change. And what is no change: text that is wrapped anew,
paragraphs that moved and twenty unrelated articles change no id.

Which findings are new, changed or gone is told by two runs of `compare`, before and after. The program is named by
$RASHOMON_PROGRAM, this tree by $RASHOMON_SOURCE, the build by $RASHOMON_BUILD, what makes packs by $RASHOMON_PACK.
"""

import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import textwrap
import unittest

PROGRAM = os.environ["RASHOMON_PROGRAM"]
SOURCE = pathlib.Path(os.environ["RASHOMON_SOURCE"])
BUILD = pathlib.Path(os.environ["RASHOMON_BUILD"])
PACKS = pathlib.Path(os.environ.get("RASHOMON_DATA", BUILD / "share/rashomon"))
SEED = 2023
COUNTS = {"text": 28, "about": 6, "added": 4, "removed": 4, "pack": 8, "model": 3, "options": 3, "platform": 2, "program": 2}


def run(*arguments, packs=PACKS):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=300, check=False,
                          env={**os.environ, "RASHOMON_DATA": str(packs)})


def reports_of(corpus, *options, packs=PACKS):
    done = run("compare", "--format", "json", corpus, *options, packs=packs)
    if done.returncode != 0:
        raise AssertionError(done.stderr.decode())
    report = json.loads(done.stdout)
    return {story["story"]: story for story in report.get("stories", [report])}


def held_of(report):
    """Id -> what of a finding must stay for it to be unchanged."""
    return {found["id"]: (found["fingerprint"], found["verdict"]) for found in report["discrepancies"]}


def states_between(was, now):
    return {id: "absent" if id not in now else "new" if id not in was else "unchanged" if was[id] == now[id] else "changed"
            for id in was.keys() | now.keys()}


class Corpus:
    """A copy of the corpus to change, one story at a time."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder, "stories")
        shutil.copytree(SOURCE / "corpus/stories", self.root, ignore=shutil.ignore_patterns("findings.json", "reviews.jsonl"))
        self.stories = sorted(path.parent for path in self.root.glob("*/meta.json"))
        done = run("check", "--record", self.root)
        if done.returncode != 0:
            raise AssertionError(done.stderr.decode())
        self.before = {name: held_of(report) for name, report in reports_of(self.root).items()}
        self.telling = [story for story in self.stories if self.before[meta_of(story)["cluster"]]]
        self.saved = {path: path.read_bytes() for path in self.root.rglob("*") if path.is_file()}

    def pick(self, rng, among=lambda story: True):
        """A story, of those with findings three times in four."""
        stories = [story for story in (self.telling if rng.random() < 0.75 else self.stories) if among(story)]
        return rng.choice(stories or [story for story in self.stories if among(story)])

    def restore(self):
        for path in self.root.rglob("*"):
            if path.is_file() and path not in self.saved:
                path.unlink()
        for path, content in self.saved.items():
            if not path.exists() or path.read_bytes() != content:
                path.write_bytes(content)


def meta_of(story):
    return json.loads((story / "meta.json").read_text())


def articles_of(story):
    return [article["id"] for article in meta_of(story)["articles"]]


def change_meta(story, change):
    meta = meta_of(story)
    change(meta)
    (story / "meta.json").write_text(json.dumps(meta, ensure_ascii=False))


# ── the changes: each gives what `check` must name as the only difference, (kind, name), and with what to run it ──

def edit_number(rng, text):
    numbers = list(re.finditer(r"\b[1-9]\d?\b", text))
    if not numbers:
        return None
    found = rng.choice(numbers)
    return text[:found.start()] + str(int(found[0]) + rng.randint(1, 9)) + text[found.end():]


def drop_paragraph(rng, text):
    paragraphs = text.strip().split("\n\n")
    paragraphs.pop(rng.randrange(len(paragraphs)))
    return "\n\n".join(paragraphs) + "\n"


def change_name(rng, text):
    names = list(re.finditer(r"(?<=[a-zé,] )[A-Z][a-zé]{4,}", text))
    if not names:
        return None
    word = rng.choice(names)[0]
    return text.replace(word, word[0] + word[1:][::-1].capitalize())


def drop_sentence(rng, text):
    sentences = re.split(r"(?<=[.!?]) (?=[A-ZÀÉ«“])", text)
    sentences.pop(rng.randrange(len(sentences)))
    return " ".join(sentences)


def change_text(rng, corpus):
    story = corpus.pick(rng)
    article = rng.choice(articles_of(story))
    path = story / (article + ".txt")
    text, changed = path.read_text(), None
    while changed in (None, text):
        changed = rng.choice([edit_number, drop_paragraph, change_name, drop_sentence])(rng, text)
    path.write_text(changed)
    return story, [("article", article)], {}


def change_about(rng, corpus):
    story = corpus.pick(rng)
    article = rng.choice(articles_of(story))
    field, value = rng.choice([("published", "2011-03-04"), ("published", None), ("outlet", "Un autre titre"), ("title", "Autre chose")])

    def change(meta):
        next(entry for entry in meta["articles"] if entry["id"] == article)[field] = value
    change_meta(story, change)
    return story, [("article", article)], {}


def add_article(rng, corpus):
    story = corpus.pick(rng)
    other = rng.choice([one for one in corpus.stories if one != story])
    article = rng.choice(articles_of(other))
    shutil.copy(other / (article + ".txt"), story / "newcomer.txt")
    change_meta(story, lambda meta: meta["articles"].append({"id": "newcomer", "outlet": "Newcomer", "lang": meta["lang"]}))
    return story, [("article", "newcomer")], {}


def remove_article(rng, corpus):
    story = corpus.pick(rng)
    article = rng.choice(articles_of(story))

    def change(meta):
        meta["articles"] = [entry for entry in meta["articles"] if entry["id"] != article]
    change_meta(story, change)
    return story, [("article", article)], {}


def packed(folder, language, change):
    """A copy of the packs in which one language is packed from changed tables."""
    tables, packs = pathlib.Path(folder, "tables"), pathlib.Path(folder, "packs")
    for made in (tables, packs):
        shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(SOURCE / "src/lang" / language, tables / language)
    packs.mkdir()
    for pack in PACKS.glob("*.pack"):
        (packs / pack.name).symlink_to(pack)
    change(tables / language)
    (packs / f"{language}.pack").unlink()
    lexicon = sorted((BUILD / "lexicon" / language).glob("*"))
    subprocess.run([os.environ["RASHOMON_PACK"], tables / language, packs / f"{language}.pack", *lexicon], check=True,
                   capture_output=True)
    return packs


def drop_rows(rng, path):
    lines = path.read_text().splitlines(keepends=True)
    head = next(i for i, line in enumerate(lines) if not line.startswith("#")) + 1
    kept = lines[:head] + [line for line in lines[head:] if rng.random() < 0.5]
    path.write_text("".join(kept))


def change_pack(rng, corpus):
    language, table = rng.choice([("fr", "actions"), ("fr", "speech"), ("en", "actions"), ("en", "things"), ("fr", "vague"),
                                  ("und", "weights")])

    def change(folder):
        if table == "weights":
            path = folder / "weights.tsv"
            path.write_text(re.sub(r"(?m)^(threshold_conflict\t)\S+", r"\g<1>8.25", path.read_text()))
        else:
            drop_rows(rng, folder / (table + ".tsv"))
    packs = packed(corpus.root.parent, language, change)
    return corpus.pick(rng, lambda story: language in ("und", meta_of(story)["lang"])), [("pack", language)], {"packs": packs}


def change_model(rng, corpus):
    language, other = rng.choice([("fr", "en"), ("en", "fr"), ("fr", "es")])
    packs = packed(corpus.root.parent, language,
                   lambda folder: shutil.copy(SOURCE / "src/lang" / other / "model.bin", folder / "model.bin"))
    return corpus.pick(rng, lambda story: meta_of(story)["lang"] == language), [("model", language)], {"packs": packs}


def change_options(rng, corpus):
    options = rng.choice([["--no-reuse"], ["--min-confidence", "0.9"], ["--no-reuse", "--min-confidence", "0.8"]])
    shown = {"--no-reuse": "--no-reuse"}.get(options[0], "") if len(options) == 1 else ""
    if "--min-confidence" in options:
        shown = "--min-confidence " + options[options.index("--min-confidence") + 1] + (" --no-reuse" if "--no-reuse" in options else "")
    return corpus.pick(rng), [("options", shown)], {"options": options}


def change_record(corpus, rng, field, value):
    """What another program or platform wrote: its name, and other findings."""
    story = rng.choice(corpus.telling)
    path = story / "findings.json"
    text = path.read_text()
    now = json.loads(text)[field]
    finding = rng.choice(json.loads(text)["findings"])
    # Of two findings that are alike, this one.
    head, tail = text.replace(json.dumps(now), json.dumps(value)).split(f'{{"id": "{finding["id"]}"')
    path.write_text(head + f'{{"id": "{finding["id"]}"' + tail.replace(finding["fingerprint"], "0" * 16, 1))
    return story, [(field, now)], {"was": {finding["id"]: ("0" * 16, finding["verdict"])}}


def change_platform(rng, corpus):
    return change_record(corpus, rng, "platform", "ICU 61.1")


def change_program(rng, corpus):
    return change_record(corpus, rng, "program", "rashomon 0.0.1")


CHANGES = {"text": change_text, "about": change_about, "added": add_article, "removed": remove_article, "pack": change_pack,
           "model": change_model, "options": change_options, "platform": change_platform, "program": change_program}


class SixtyChangesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.corpus = Corpus(cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_sixty_changes(self):
        self.assertEqual(sum(COUNTS.values()), 60)
        rng, told = random.Random(SEED), 0
        for kind, count in COUNTS.items():
            for number in range(count):
                with self.subTest(kind=kind, number=number):
                    told += self.check_change(*CHANGES[kind](rng, self.corpus))
                self.corpus.restore()
        self.assertGreater(told, 15, "hardly any of the changes changed a finding")

    def check_change(self, story, differences, how):
        packs, options = how.get("packs", PACKS), how.get("options", [])
        before = {**self.corpus.before[meta_of(story)["cluster"]], **how.get("was", {})}
        now = held_of(next(iter(reports_of(story, *options, packs=packs).values())))
        states = states_between(before, now)
        done = run("check", "--format", "json", story, *options, packs=packs)
        self.assertEqual(done.returncode, int(any(state != "unchanged" for state in states.values())), done.stderr)
        checked = json.loads(done.stdout)["stories"][0]
        self.assertEqual({found["id"]: found["state"] for found in checked["findings"]}, states)
        self.assertEqual([(cause["kind"], cause["name"]) for cause in checked["differences"]], differences)
        for found in checked["findings"]:
            causes = [(cause["kind"], cause["name"]) for cause in found["causes"]]
            self.assertEqual(causes, [] if found["state"] == "unchanged" else differences, found)
        return sum(state != "unchanged" for state in states.values())

    def test_another_build_of_the_same_version(self):
        story = self.corpus.telling[0]
        path = story / "findings.json"
        finding = json.loads(path.read_text())["findings"][0]
        path.write_text(path.read_text().replace(finding["fingerprint"], "0" * 16))
        checked = json.loads(run("check", "--format", "json", story).stdout)["stories"][0]
        self.corpus.restore()
        changed = [found for found in checked["findings"] if found["state"] == "changed"]
        self.assertEqual([cause["kind"] for found in changed for cause in found["causes"]], ["program"])

    def test_two_changes_at_once_each_name_their_own(self):
        first, second = self.corpus.stories[:2]
        for story in (first, second):
            path = story / (articles_of(story)[0] + ".txt")
            path.write_text(path.read_text().split("\n\n", 1)[1])
        checked = json.loads(run("check", "--format", "json", first, second).stdout)["stories"]
        self.corpus.restore()
        for story in checked:
            ids = [articles_of(path)[0] for path in (first, second) if path.name == story["story"]]
            self.assertEqual([cause["name"] for cause in story["differences"]], ids)


def rewrapped(text, width=60):
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(textwrap.fill(one, width, break_long_words=False, break_on_hyphens=False) for one in paragraphs) + "\n"


def shuffled(text):
    paragraphs = text.strip().split("\n\n")
    lead, rest = paragraphs[:1], paragraphs[1:]  # where an article begins tells what it is about
    random.Random(SEED).shuffle(rest)
    return "\n\n".join(lead + rest) + "\n"


TOWNS = ["Vannes", "Mende", "Tulle", "Guéret", "Privas", "Digne", "Auch", "Foix", "Cahors", "Laon", "Dole", "Sens", "Ussel", "Royan",
         "Pau", "Sète", "Vichy", "Arles", "Menton", "Cluny"]
THINGS = ["harpes", "herbiers", "sabliers", "cerfs-volants", "moulins", "marionnettes", "cadrans", "lanternes", "globes", "tapis"]


def unrelated(number):
    town, thing = TOWNS[number], THINGS[number % len(THINGS)]
    return (f"La bibliothèque de {town} expose une collection de {thing}. Le conservateur l’a rassemblée pendant son enfance.\n\n"
            f"Les visiteurs de {town} peuvent la voir le matin. Un catalogue illustré accompagne la visite.\n")


class SameIdsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name, "stories")
        shutil.copytree(SOURCE / "corpus/stories", self.root)
        self.before = reports_of(self.root)

    def assert_same_ids(self, claims, held=held_of):
        for name, now in reports_of(self.root).items():
            with self.subTest(story=name):
                was = self.before[name]
                own = {article["id"] for article in was["articles"]}
                found = {id: what for id, what in held(now).items()
                         if own & {c["article"] for c in now["claims"] for d in now["discrepancies"] if d["id"] == id and c["id"] in d["claims"]}}
                self.assertEqual(found, held(was))
                if claims:
                    ids = lambda report: {claim["id"] for claim in report["claims"] if claim["article"] in own}
                    self.assertEqual(ids(now) ^ ids(was), set())

    def rewrite(self, change):
        for path in self.root.glob("*/*.txt"):
            path.write_text(change(path.read_text()))

    def test_text_that_is_wrapped_anew(self):
        self.rewrite(rewrapped)
        self.assert_same_ids(claims=True)

    def test_paragraphs_that_moved(self):
        self.rewrite(shuffled)
        self.assert_same_ids(claims=False, held=lambda report: {found["id"]: found["fingerprint"] for found in report["discrepancies"]})

    def test_twenty_unrelated_articles(self):
        for story in self.root.iterdir():
            entries = []
            for number in range(20):
                id = f"{'a' if number % 2 else 'z'}-{number}"
                (story / (id + ".txt")).write_text(unrelated(number))
                entries.append({"id": id, "outlet": f"Outlet {number}", "lang": "fr", "published": "2024-02-03"})
            change_meta(story, lambda meta: meta["articles"].extend(entries))
        self.assert_same_ids(claims=True)


if __name__ == "__main__":
    unittest.main(verbosity=2)
