#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`rashomon evaluate`: its figures are those of the scorer beside the material for measuring, where $RASHOMON_SHARED names it; marked
texts are scored by language; a floor holds.

The program is named by $RASHOMON_PROGRAM, this tree by $RASHOMON_SOURCE.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.environ["RASHOMON_PROGRAM"]
SOURCE = pathlib.Path(os.environ["RASHOMON_SOURCE"])
SHARED = os.environ.get("RASHOMON_SHARED")
MEASURES = {"recall": ("found", "gold"), "core": ("core_found", "core"), "strict": ("right", "reported"),
            "edges": ("edges_credited", "edges"), "kind": ("kind_right", "found"), "aspect": ("aspect_right", "found"),
            "agreements": ("agreements_found", "agreements")}
TEXT = "Trois personnes ont été tuées mardi à Lyon. « C’est un drame », a dit le maire Paul Durand."


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=600, check=False)


def evaluation_of(*arguments):
    done = run("evaluate", "--format", "json", *arguments)
    if done.returncode != 0:
        raise AssertionError(done.stderr.decode())
    return json.loads(done.stdout)


def stories_in(root):
    return sorted(path.parent for path in root.rglob("gold.json"))


@unittest.skipUnless(SHARED, "RASHOMON_SHARED is not set: the scorer to be compared with is not there")
class SameFiguresTest(unittest.TestCase):
    def scored(self, stories, work, *options):
        pairs = []
        for story in stories:
            report = pathlib.Path(work, story.name + ".json")
            report.write_bytes(run("compare", "--format", "json", story).stdout)
            pairs.append(f"{story}={report}")
        out = pathlib.Path(work, "scores.json")
        subprocess.run([sys.executable, "-B", pathlib.Path(SHARED, "tools/score_clusters.py"), *pairs, "--json", out, *options],
                       capture_output=True, check=False)
        return json.loads(out.read_bytes())

    def check_same(self, ours, theirs):
        for measure, (part, whole) in MEASURES.items():
            self.assertEqual((ours[measure]["part"], ours[measure]["whole"]), (theirs[part], theirs[whole]), measure)
        self.assertEqual((ours["judged"]["part"], ours["judged"]["whole"]), (theirs["right"], theirs["right"] + theirs["false"]))
        self.assertEqual(ours["against"], theirs["against"])
        self.assertEqual({aspect: [share["part"], share["whole"]] for aspect, share in ours["recall_by_aspect"].items()},
                         theirs["by_aspect"])

    def test_every_story_of_the_corpus_and_of_the_material(self):
        for root in (SOURCE / "corpus/stories", pathlib.Path(SHARED, "data/clusters")):
            with tempfile.TemporaryDirectory() as work:
                theirs = self.scored(stories_in(root), work)
                ours = evaluation_of(root, "--floor", self.no_floor(work))
            by_name = {story["story"]: story for story in ours["stories"]}
            self.assertEqual(len(by_name), len(theirs["clusters"]))
            for cluster in theirs["clusters"]:
                with self.subTest(story=cluster["cluster"]):
                    self.check_same(by_name[cluster["cluster"]], cluster)
                    self.assertEqual(by_name[cluster["cluster"]]["missed"], cluster["missed"])
            with self.subTest(total=str(root)):
                self.check_same(ours["total"], theirs["total"])

    def test_the_articles_of_one_language(self):
        root = pathlib.Path(SHARED, "data/clusters")
        with tempfile.TemporaryDirectory() as work:
            ours = evaluation_of(root, "--floor", self.no_floor(work))["figures"]
            for language in ("fr", "en"):
                theirs = self.scored(stories_in(root), work, "--langs", language)["total"]
                for measure, (part, whole) in MEASURES.items():
                    share = ours.get(f"conflicts/{language}/{measure}", {"part": 0, "whole": 0})
                    with self.subTest(language=language, measure=measure):
                        self.assertEqual((share["part"], share["whole"]), (theirs[part], theirs[whole]))

    def no_floor(self, work):
        path = pathlib.Path(work, "floor.json")
        path.write_text('{"format": "rashomon-floor/1", "figures": {}}')
        return path


class MarkedTextsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.corpus = pathlib.Path(folder.name)
        story = self.corpus / "stories" / "one"
        story.mkdir(parents=True)
        (story / "meta.json").write_text(json.dumps({"cluster": "one", "lang": "fr", "articles": [{"id": "a"}, {"id": "b"}]}))
        (story / "a.txt").write_text("Trois personnes ont été tuées mardi à Lyon.\n")
        (story / "b.txt").write_text("Cinq personnes ont été tuées mardi à Lyon.\n")
        sides = [{"article": "a", "quote": "Trois personnes", "value": 3, "start": 0, "end": 15},
                 {"article": "b", "quote": "Cinq personnes", "value": 5, "start": 0, "end": 14}]
        (story / "gold.json").write_text(json.dumps(
            {"conflicts": [{"id": "C1", "aspect": "quantity", "grade": "contradiction", "sides": sides}], "agreements": [],
             "not_conflicts": []}))

    def mark(self, folder, **marked):
        (self.corpus / folder).mkdir()
        line = {"id": "1", "lang": "fr", "text": TEXT, "published": "2024-05-15", **marked}
        (self.corpus / folder / "some.jsonl").write_text(json.dumps(line) + "\n")

    def span(self, words):
        start = TEXT.encode().index(words.encode())
        return {"start": start, "end": start + len(words.encode())}

    def test_claims_by_aspect_and_language(self):
        self.mark("claims", claims=[
            {"aspect": "quantity", "facet": "deaths", "span": self.span("Trois personnes"), "polarity": "affirmed",
             "modality": "asserted", "speaker": None},
            {"aspect": "time", "facet": "day", "span": self.span("drame"), "polarity": "affirmed", "modality": "asserted",
             "speaker": None}])
        figures = evaluation_of(self.corpus)["figures"]
        self.assertEqual(figures["claims/fr/quantity/recall"], {"part": 1, "whole": 1, "share": 1})
        self.assertEqual(figures["claims/fr/quantity/precision"]["part"], 1)
        self.assertEqual(figures["claims/fr/time/recall"]["part"], 0)
        self.assertEqual(figures["claims/fr/right_speaker"], {"part": 1, "whole": 1, "share": 1})

    def test_speakers_of_quotations(self):
        self.mark("quotes", quotes=[{"kind": "direct", "span": self.span("C’est un drame"), "speaker": "Paul Durand"},
                                    {"kind": "direct", "span": self.span("C’est un drame"), "speaker": "Anne Petit"}])
        figures = evaluation_of(self.corpus)["figures"]
        self.assertEqual(figures["quotes/fr/direct/right"]["whole"], 2)
        self.assertLessEqual(figures["quotes/fr/direct/right"]["part"], 1)

    def test_a_conflict_that_is_found(self):
        evaluation = evaluation_of(self.corpus)
        self.assertEqual(evaluation["total"]["recall"], {"part": 1, "whole": 1, "share": 1})
        self.assertEqual(evaluation["figures"]["conflicts/fr/quantity/judged"]["share"], 1)
        self.assertTrue(evaluation["levels"])
        self.assertEqual(sum(bin["judged"] for bin in evaluation["reliability"]["conflicts"]), 1)

    def test_a_floor_holds_and_is_raised(self):
        floor = self.corpus / "floor.json"
        write = lambda figures: floor.write_text(json.dumps({"format": "rashomon-floor/1", "figures": figures}))
        write({"conflicts/recall": 0.5})
        self.assertEqual(run("evaluate", self.corpus).returncode, 0)
        self.assertEqual(run("evaluate", self.corpus, "--raise").returncode, 0)
        self.assertEqual(json.loads(floor.read_text())["figures"], {"conflicts/recall": 1})
        write({"conflicts/recall": 0.5, "claims/fr/recall": 0.1})
        done = run("evaluate", self.corpus, "--report-lang", "en")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"below the floor: claims/fr/recall is not measured", done.stdout)
        floor.write_text("{")
        done = run("evaluate", self.corpus)
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"floor.json", done.stderr)

    def test_bad_gold_names_its_place(self):
        (self.corpus / "claims").mkdir()
        path = self.corpus / "claims" / "some.jsonl"
        path.write_text('{"id": "1", "lang": "fr", "text": "Rien."}\n{"id": "2", "lang": "fr", "text": "Rien.", "claims": [{"aspect": "colour"}]}\n')
        done = run("evaluate", self.corpus)
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"some.jsonl:2", done.stderr)
        self.assertIn(b"'colour'", done.stderr)

    def test_folds_name_what_is_fitted(self):
        folds = evaluation_of(self.corpus, "--folds", "story")
        self.assertEqual(folds["fitted"], ["confidence_agreement", "confidence_agreement_rise", "confidence_conflict",
                                           "confidence_conflict_rise"])
        self.assertEqual(folds["total"]["recall"]["part"], 1)
        self.assertIn("action_same", evaluation_of(self.corpus, "--folds", "story", "--fit", "weights")["fitted"])
        self.assertEqual(evaluation_of(self.corpus)["fitted"], [])
        for wrong in (("--folds", "article"), ("--folds", "story", "--fit", "names")):
            self.assertEqual(run("evaluate", self.corpus, *wrong).returncode, 2)

    def test_the_fitted_table_is_read_again(self):
        path = self.corpus / "fitted.tsv"
        evaluation_of(self.corpus, "--fit", "weights", "--write-weights", path)
        rows = dict(line.split("\t")[:2] for line in path.read_text().splitlines() if not line.startswith("#"))
        self.assertGreater(float(rows["action_same"]), 0)
        self.assertLessEqual(float(rows["thing_other"]), 0)
        self.assertEqual(evaluation_of(self.corpus, "--weights", path)["total"]["recall"]["part"], 1)

    def test_the_head_of_the_table_stays(self):
        path = self.corpus / "fitted.tsv"
        evaluation_of(self.corpus, "--write-weights", path)
        self.assertTrue(path.read_text().startswith("# SPDX-License-Identifier: CC0-1.0\nfeature\t"))
        path.write_text("# Whose it is.\n# What it holds.\nfeature\tweight\treason\n")
        evaluation_of(self.corpus, "--write-weights", path)
        self.assertTrue(path.read_text().startswith("# Whose it is.\n# What it holds.\nfeature\t"))

    def test_other_weights(self):
        path = self.corpus / "weights.tsv"
        path.write_text("# nothing suffices\nfeature\tweight\nthreshold_conflict\t1000\n")
        self.assertEqual(evaluation_of(self.corpus, "--weights", path)["total"]["recall"]["part"], 0)
        for wrong, word in (("colour\t1\n", b"colour"), ("action_same\tmuch\n", b"much")):
            path.write_text(wrong)
            done = run("evaluate", self.corpus, "--weights", path)
            self.assertEqual(done.returncode, 3)
            self.assertIn(word, done.stderr)

    def test_weights_that_are_given_stay_where_others_are_fitted(self):
        path, fitted = self.corpus / "weights.tsv", self.corpus / "fitted.tsv"
        path.write_text("threshold_conflict\t1000\n")
        folds = evaluation_of(self.corpus, "--weights", path, "--folds", "story")
        self.assertEqual(folds["total"]["recall"]["part"], 0)
        self.assertNotIn("threshold_conflict", folds["fitted"])
        evaluation_of(self.corpus, "--weights", path, "--write-weights", fitted)
        rows = dict(line.split("\t")[:2] for line in fitted.read_text().splitlines() if not line.startswith("#"))
        self.assertEqual(float(rows["threshold_conflict"]), 1000)

    def test_how_far_a_conflict_comes(self):
        stages = evaluation_of(self.corpus, "--stages")["stages"]
        self.assertEqual((stages["found"], sum(stages.values())), (1, 1))
        path = self.corpus / "weights.tsv"
        path.write_text("threshold_conflict\t1000\n")
        self.assertEqual(evaluation_of(self.corpus, "--stages", "--weights", path)["stages"]["evidence"], 1)
        (self.corpus / "stories/one/b.txt").write_text("Il pleut sur la ville depuis ce matin, sans vent.\n")
        stages = evaluation_of(self.corpus, "--stages")["stages"]
        self.assertEqual(stages["found"], 0)
        self.assertEqual(stages["unread"] + stages["other_aspect"], 1)

    def test_moved_thresholds(self):
        moved = evaluation_of(self.corpus, "--sweep")["thresholds"]
        self.assertEqual([at["offset"] for at in moved], sorted(at["offset"] for at in moved))
        self.assertEqual([at["recall"]["part"] for at in moved if at["offset"] == 0], [1])
        self.assertEqual(evaluation_of(self.corpus)["thresholds"], [])


class CalibrationTest(unittest.TestCase):
    def test_confidences_foretell_what_is_right(self):
        evaluation = evaluation_of(SOURCE / "corpus")
        for kind in ("conflicts", "agreements"):
            with self.subTest(kind=kind):
                self.assertLess(evaluation["reliability"][kind + "_error"], 0.1)
                for one in evaluation["reliability"][kind]:
                    if one["judged"] > 0:
                        self.assertTrue(one["from"] - 0.001 <= one["foretold"] <= one["from"] + 0.101, one)


if __name__ == "__main__":
    unittest.main(verbosity=2)
