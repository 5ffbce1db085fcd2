#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`rashomon explain`: the weights add up to the evidence, the first level that holds decides, and a report explains as its folder does.

The program is named by $RASHOMON_PROGRAM, this tree by $RASHOMON_SOURCE.
"""

import json
import math
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["RASHOMON_PROGRAM"]
STORIES = pathlib.Path(os.environ["RASHOMON_SOURCE"], "corpus/stories")
BANJSKA = STORIES / "banjska"
COACH_CRASH = STORIES.parent / "accounts/open/fr-car-scolaire"
USAGE, BAD_DATA, BAD_INPUT = 2, 3, 4


def run(*arguments, cwd=None):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=300, check=False, cwd=cwd)


def explanation_of(*arguments):
    done = run("explain", *arguments, "--format", "json")
    if done.returncode != 0:
        raise AssertionError(done.stderr.decode())
    return json.loads(done.stdout)


class ExplainTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.printed = run("compare", "--format", "json", BANJSKA).stdout
        cls.report = json.loads(cls.printed)
        cls.discrepancy = cls.report["discrepancies"][0]
        cls.edge = next(edge for edge in cls.report["relations"]
                        if edge["kind"] == "conflict" and {edge["a"], edge["b"]} <= set(cls.discrepancy["claims"]))

    def test_weights_add_up_to_the_evidence(self):
        for claim in self.report["claims"][::12]:
            for pair in explanation_of(BANJSKA, claim["id"])["pairs"]:
                self.assertAlmostEqual(sum(part["weight"] for part in pair["contributions"]), pair["evidence"], places=3)

    def test_the_odds_give_the_confidence(self):
        for pair in explanation_of(BANJSKA, self.discrepancy["id"])["pairs"]:
            odds = pair["odds_start"] + pair["odds_rise"] * (pair["evidence"] - pair["threshold_conflict"])
            self.assertAlmostEqual(1 / (1 + math.exp(-odds)), pair["confidence"], places=2)

    def test_numbers_that_no_level_tells_of_are_weighed(self):
        report = json.loads(run("compare", "--format", "json", COACH_CRASH).stdout)
        edge = next(edge for edge in report["relations"] if edge["level"].startswith("quantity/weighed"))
        pair = explanation_of(COACH_CRASH, edge["a"], edge["b"])["pairs"][0]
        self.assertFalse(any(level["holds"] for level in pair["levels"]))
        odds = sum(part["weight"] for part in pair["weighed"])
        self.assertAlmostEqual(1 / (1 + math.exp(-odds)), edge["confidence"], places=2)
        self.assertIn("number_evidence", [part["signal"] for part in pair["weighed"]])
        self.assertAlmostEqual(odds, pair["weighed_odds"], places=3)
        self.assertGreaterEqual(pair["weighed_odds"], pair["weighed_least"])
        self.assertNotIn("odds_start", pair)
        self.assertIn("pesé, car aucun niveau ne tranche", run("explain", COACH_CRASH, edge["a"], edge["b"]).stdout.decode())

    def test_nothing_is_weighed_where_a_level_decides(self):
        for claim in self.report["claims"][::6]:
            for pair in explanation_of(BANJSKA, claim["id"])["pairs"]:
                if any(level["holds"] for level in pair["levels"]):
                    self.assertEqual(pair["weighed"], [])

    def test_the_first_level_that_holds_decides(self):
        for pair in explanation_of(BANJSKA, self.discrepancy["id"])["pairs"]:
            decided = next((level for level in pair["levels"] if level["holds"]), {"level": None, "verdict": "not_comparable"})
            self.assertEqual((pair["level"], pair["verdict"]), (decided["level"], decided["verdict"]))
            self.assertTrue(pair["for_another_verdict"])

    def test_a_discrepancy_has_its_claims_and_its_edge(self):
        explained = explanation_of(BANJSKA, self.discrepancy["id"])
        self.assertEqual(explained["discrepancy"]["verdict"], self.discrepancy["verdict"])
        self.assertEqual([claim["id"] for claim in explained["claims"]], self.discrepancy["claims"])
        kept = [pair for pair in explained["pairs"] if pair["kept"]]
        self.assertIn({self.edge["a"], self.edge["b"]}, [{pair["a"], pair["b"]} for pair in kept])
        self.assertTrue(all(claim["derivation"] for claim in explained["claims"]))

    def test_two_claims_are_an_edge(self):
        pairs = explanation_of(BANJSKA, self.edge["a"], self.edge["b"])["pairs"]
        self.assertEqual([(pair["level"], pair["confidence"], pair["kept"]) for pair in pairs],
                         [(self.edge["level"], self.edge["confidence"], True)])

    def test_claims_that_are_never_compared(self):
        own = [claim["id"] for claim in self.report["claims"] if claim["article"] == "corvin"][:2]
        self.assertEqual(explanation_of(BANJSKA, *own)["pairs"], [])
        self.assertIn(b"never compared", run("explain", BANJSKA, *own, "--report-lang", "en").stdout)

    def test_a_report_explains_as_its_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "report.json")
            path.write_bytes(self.printed)
            several = pathlib.Path(folder, "several.json")
            several.write_bytes(run("compare", "--format", "json", STORIES).stdout)
            for asked in (self.discrepancy["id"], self.edge["a"]):
                expected = run("explain", BANJSKA, asked)
                self.assertEqual(expected.returncode, 0, expected.stderr)
                for report in (path, several):
                    self.assertEqual(run("explain", report, asked).stdout, expected.stdout)

    def test_articles_that_changed_since(self):
        with tempfile.TemporaryDirectory() as folder:
            story = pathlib.Path(folder, "story")
            shutil.copytree(BANJSKA, story)
            path = pathlib.Path(folder, "report.json")
            path.write_bytes(run("compare", "--format", "json", story).stdout)
            (story / "corvin.txt").write_text("Rien de tout cela.\n")
            done = run("explain", path, self.discrepancy["id"])
        self.assertEqual(done.returncode, BAD_INPUT)
        self.assertIn(b"corvin.txt", done.stderr)

    def test_what_cannot_be_explained(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "report.json")
            path.write_text('{"format": "other/1"}')
            for arguments, status in [([BANJSKA], USAGE), ([BANJSKA, "0" * 16], USAGE), ([path, "0" * 16], BAD_DATA),
                                      ([path.with_name("none"), "0" * 16], BAD_INPUT),
                                      ([BANJSKA, self.edge["a"], "--format", "yaml"], USAGE)]:
                with self.subTest(arguments=[str(argument) for argument in arguments]):
                    self.assertEqual(run("explain", *arguments).returncode, status)


if __name__ == "__main__":
    unittest.main(verbosity=2)
