#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`rashomon check` and `rashomon review` as scripts rely on them: exit statuses, records that are missing or malformed, formats that
other programs read, decisions that hold, expire and go stale.

The program is named by $RASHOMON_PROGRAM, this tree by $RASHOMON_SOURCE.
"""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

try:
    import jsonschema
except ImportError:
    jsonschema = None

PROGRAM = os.environ["RASHOMON_PROGRAM"]
SOURCE = pathlib.Path(os.environ["RASHOMON_SOURCE"])
FIRST = "Trois personnes ont été tuées mardi à Lyon dans l’incendie d’un entrepôt.\n"
SECOND = "Cinq personnes ont été tuées mardi à Lyon dans l’incendie d’un entrepôt.\n"
DONE, CHANGED, USAGE, BAD_DATA, BAD_INPUT = 0, 1, 2, 3, 4


class CorpusTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.corpus = pathlib.Path(folder.name, "corpus")
        self.story = self.add_story("fire", FIRST, SECOND)
        (self.corpus / "README.md").write_text("# A corpus\n\nThis text is no article of a story.\n")

    def add_story(self, name, *texts):
        story = self.corpus / name
        story.mkdir(parents=True)
        articles = [{"id": "abc"[number], "outlet": f"Outlet {number}", "published": "2024-05-14"} for number in range(len(texts))]
        for article, text in zip(articles, texts):
            (story / (article["id"] + ".txt")).write_text(text)
        (story / "meta.json").write_text(json.dumps({"cluster": name, "lang": "fr", "articles": articles}))
        return story

    def run_program(self, *arguments, **environment):
        return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=300, check=False, cwd=self.corpus,
                              env={**os.environ, "USER": "somebody", **environment})

    def check(self, *arguments, status=DONE):
        done = self.run_program("check", self.corpus, "--report-lang", "en", *arguments)
        self.assertEqual(done.returncode, status, done.stderr.decode() + done.stdout.decode())
        return done

    def record(self):
        self.check("--record")
        return self.story / "findings.json"

    def findings(self, *arguments, status=DONE):
        return json.loads(self.check("--format", "json", *arguments, status=status).stdout)["stories"][0]["findings"]


class RecordTest(CorpusTest):
    def test_a_record_is_written_and_then_holds(self):
        done = self.check("--record")
        self.assertIn(b"1 story: 1 new, 0 unchanged", done.stdout)
        self.assertIn("1 story: 0 new, 1 unchanged, 0 changed, 0 absent", self.check().stdout.decode())
        record = self.story / "findings.json"
        content = json.loads(record.read_text())
        self.assertEqual(content["format"], "rashomon-findings/1")
        self.assertEqual([pack["name"] for pack in content["packs"]], ["fr", "gazetteer", "und"])
        lines = record.read_text().splitlines()
        self.assertEqual(sum('"fingerprint"' in line for line in lines), len(content["findings"]))
        before = record.read_bytes()
        self.check("--record")
        self.assertEqual(record.read_bytes(), before)

    def test_a_change_is_told_and_recorded_after_it_was_shown(self):
        self.record()
        (self.story / "b.txt").write_text(SECOND.replace("Cinq", "Sept"))
        shown = self.check(status=CHANGED).stdout.decode()
        self.assertIn("cause  article b (its text changed)", shown)
        self.assertIn("Cinq personnes (b)", shown)
        self.assertIn("Sept personnes (b)", shown)
        self.assertEqual(self.check("--record").stdout.decode(), shown)
        self.check()

    def test_a_missing_record_is_an_error(self):
        done = self.check(status=BAD_DATA)
        self.assertIn(b"fire/findings.json: there are no recorded findings", done.stderr)

    def test_a_malformed_record_is_an_error_that_names_its_line(self):
        record = self.record()
        good = record.read_text()
        cases = {
            "": ":1: ",
            good[:-10]: ":17: is not JSON",
            good.replace('"findings": [', '<<<<<<< ours\n"findings": ['): ":16: is not JSON",
            good.replace("rashomon-findings/1", "rashomon-findings/9"): ":2: the format is 'rashomon-findings/9'",
            good.replace('"verdict": "contradicts"', '"verdict": "maybe"'): ":17: 'verdict' is 'maybe'",
            good.replace('"verdict": "contradicts", ', ""): ":17: 'verdict' is missing",
            good.replace('"packs"', '"pakcs"'): ":1: 'packs' is missing",
            "[]": ":1: is no JSON object",
        }
        for content, message in cases.items():
            with self.subTest(message=message):
                record.write_text(content)
                for options in ([], ["--record"]):
                    done = self.check(*options, status=BAD_DATA)
                    self.assertIn("findings.json" + message, done.stderr.decode())
                    self.assertEqual(record.read_text(), content)

    def test_the_other_stories_are_still_checked(self):
        self.add_story("flood", FIRST, SECOND)
        self.record()
        (self.story / "findings.json").write_text("{")
        stories = json.loads(self.check("--format", "json", status=BAD_DATA).stdout)["stories"]
        self.assertEqual([bool(story["error"]) for story in stories], [True, False])
        self.assertEqual([found["state"] for found in stories[1]["findings"]], ["unchanged"])

    def test_what_cannot_be_checked(self):
        self.record()
        for arguments, status in [(["check"], USAGE), (["check", self.corpus, "--format", "yaml"], USAGE),
                                  (["check", self.corpus / "README.md"], BAD_DATA),
                                  (["check", self.corpus / "nowhere"], BAD_INPUT), (["check", self.corpus, "--today", "soon"], USAGE)]:
            with self.subTest(arguments=[str(argument) for argument in arguments]):
                self.assertEqual(self.run_program(*arguments).returncode, status)
        (self.story / "b.txt").unlink()
        self.assertEqual(self.run_program("check", self.corpus).returncode, BAD_INPUT)

    def test_threads_and_folders_change_no_byte(self):
        for name in ("flood", "storm", "strike"):
            self.add_story(name, FIRST, SECOND)
        self.record()
        (self.story / "b.txt").write_text(FIRST)
        for form in ("text", "json", "sarif", "junit", "markdown"):
            printed = {self.check("--format", form, "--jobs", jobs, status=CHANGED).stdout for jobs in (1, 2, 4)}
            self.assertEqual(len(printed), 1, form)
            self.assertNotIn(b"\x1b", printed.pop())


    def test_the_outcome_is_told_in_the_language_of_the_stories_or_the_one_asked_for(self):
        self.record()
        (self.story / "b.txt").write_text(SECOND.replace("Cinq", "Sept"))
        french = self.run_program("check", self.corpus).stdout.decode()
        self.assertIn("cause      article b (son texte a changé)", french)
        self.assertIn("1 dossier\u00a0: 0 nouvelle, 0 inchangée, 1 changée, 0 disparue", french)
        self.assertIn("1 story: 0 new, 0 unchanged, 1 changed", self.check(status=CHANGED).stdout.decode())
        self.assertEqual(self.run_program("check", self.corpus, "--report-lang", "xx").returncode, USAGE)


class FormatsTest(CorpusTest):
    """Every state at once: one finding stays, one changes, one is new and one is gone."""

    def setUp(self):
        super().setUp()
        self.states = {"fire": "unchanged", "flood": "changed", "storm": "new", "strike": "absent"}
        flood = self.add_story("flood", FIRST, SECOND)
        storm = self.add_story("storm", FIRST, FIRST)
        strike = self.add_story("strike", FIRST, SECOND)
        self.check("--record")
        (flood / "a.txt").write_text(FIRST.replace("Trois", "Huit"))
        (storm / "b.txt").write_text(SECOND)
        (strike / "b.txt").write_text(FIRST)

    @unittest.skipUnless(jsonschema, "python3-jsonschema is not installed")
    def test_json_follows_its_schema(self):
        schema = json.loads((SOURCE / "docs/rashomon-check-1.schema.json").read_text())
        jsonschema.Draft7Validator.check_schema(schema)
        jsonschema.validate(json.loads(self.check("--format", "json", status=CHANGED).stdout), schema)

    def test_json_tells_every_state(self):
        checked = json.loads(self.check("--format", "json", status=CHANGED).stdout)
        self.assertEqual({story["story"]: story["findings"][0]["state"] for story in checked["stories"]}, self.states)
        self.assertEqual([checked["totals"][state] for state in ("new", "unchanged", "changed", "absent")], [1, 1, 1, 1])
        changed = next(story for story in checked["stories"] if story["story"] == "flood")["findings"][0]
        self.assertEqual(changed["was"]["id"], changed["id"])
        self.assertNotEqual(changed["was"]["fingerprint"], changed["fingerprint"])

    def test_sarif_has_baseline_states(self):
        sarif = json.loads(self.check("--format", "sarif", status=CHANGED).stdout)
        run = sarif["runs"][0]
        states = [result["baselineState"] for result in run["results"]]
        self.assertEqual(sorted(states), ["absent", "new", "unchanged", "updated"])
        rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
        for result in run["results"]:
            self.assertIn(result["ruleId"], rules)
            self.assertTrue(result["partialFingerprints"]["discrepancy/v1"])
            self.assertTrue(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])

    def test_junit_counts(self):
        suites = xml.etree.ElementTree.fromstring(self.check("--format", "junit", status=CHANGED).stdout)
        self.assertEqual({suite.get("name"): int(suite.get("failures")) for suite in suites},
                         {name: int(state != "unchanged") for name, state in self.states.items()})
        self.assertEqual(len(suites.findall(".//failure")), 3)
        (self.story / "findings.json").write_text("")
        suites = xml.etree.ElementTree.fromstring(self.check("--format", "junit", status=BAD_DATA).stdout)
        self.assertEqual(len(suites.findall(".//error")), 1)

    def test_markdown_has_a_table_for_each_story_that_changed(self):
        text = self.check("--format", "markdown", status=CHANGED).stdout.decode()
        self.assertEqual(text.count("| state | verdict |"), 3)
        self.assertNotIn("## fire", text)
        self.assertIn("## fire", self.check("--format", "markdown", "--all", status=CHANGED).stdout.decode())

    def test_a_file_instead_of_standard_output(self):
        done = self.check("--format", "json", "--output", "check.json", status=CHANGED)
        self.assertEqual(done.stdout, b"")
        self.assertEqual(json.loads((self.corpus / "check.json").read_text())["format"], "rashomon-check/1")


class ReviewTest(CorpusTest):
    def setUp(self):
        super().setUp()
        self.record()
        self.id = self.findings()[0]["id"]
        self.file = self.story / "reviews.jsonl"

    def review(self, decision, *arguments, status=DONE, reason="counted twice"):
        done = self.run_program("review", decision, self.id, self.corpus, "--reason", reason, *arguments)
        self.assertEqual(done.returncode, status, done.stderr.decode())
        return done

    def compare(self, *arguments):
        done = self.run_program("compare", self.story, "--format", "json", *arguments)
        return done.returncode, json.loads(done.stdout)

    def test_a_rejected_finding_is_told_and_does_not_count(self):
        self.assertEqual(self.compare("--fail-on", "conflict")[0], CHANGED)
        self.review("reject", "--author", "A. Nother")
        self.assertEqual(json.loads(self.file.read_text())["author"], "A. Nother")
        status, report = self.compare("--fail-on", "conflict")
        self.assertEqual(status, DONE)
        self.assertEqual(report["discrepancies"][0]["review"], {"decision": "reject", "author": "A. Nother", "reason": "counted twice",
                                                                "until": None})
        self.assertIn("Écarté par A. Nother\u00a0: counted twice", self.run_program("compare", self.story).stdout.decode())
        sarif = json.loads(self.run_program("compare", self.story, "--format", "sarif").stdout)
        self.assertEqual(sarif["runs"][0]["results"][0]["suppressions"][0]["justification"], "A. Nother: counted twice")
        (self.story / "findings.json").write_text((self.story / "findings.json").read_text().replace('"' + self.id, '"0' + self.id[1:]))
        states = {found["state"]: found["review"] for found in self.findings(status=CHANGED)}
        self.assertEqual(states["new"]["decision"], "reject")

    def test_every_format_shows_what_was_decided(self):
        self.review("reject", "--author", "A. Nother", "--until", "2124-06-30", reason="counted \u202etwice")
        told = "Écarté par A. Nother\u00a0: counted [U+202E]twice (jusqu’au 2124-06-30)"
        for form in ("text", "markdown", "html", "json", "jsonl", "sarif", "csv", "annotations", "graphml", "gexf", "dot"):
            with self.subTest(form=form):
                printed = self.run_program("compare", self.story, "--format", form).stdout.decode()
                words = {"text": told, "markdown": told.replace("[", "\\[").replace("]", "\\]"), "html": f'<p class="review rejected">{told}</p>',
                         "annotations": told, "sarif": "counted", "graphml": '<data key="review">reject</data>',
                         "gexf": 'value="reject"', "dot": "style=dotted"}.get(form, "reject")
                self.assertIn(words, printed)
        drafts = json.loads(self.run_program("compare", self.story, "--format", "claimreview").stdout)
        self.assertEqual(drafts["@graph"], [], "no draft for what a person rejected")

    def test_a_decision_that_no_longer_holds_stands_at_its_finding(self):
        self.review("reject", "--until", "2024-06-30", "--today", "2024-06-01")
        later = ("--today", "2024-07-01")
        found = self.compare(*later)[1]["discrepancies"][0]
        self.assertEqual((found["stale_review"]["decision"], found["stale_because"], "review" in found), ("reject", "expired", False))
        page = self.run_program("compare", self.story, "--format", "html", *later).stdout.decode()
        self.assertIn('<p class="review lapsed">Ne vaut plus (échue le 2024-06-30)', page)
        sarif = json.loads(self.run_program("compare", self.story, "--format", "sarif", *later).stdout)
        self.assertEqual(sarif["runs"][0]["results"][0]["suppressions"][0]["status"], "underReview")

    def test_an_accepted_finding_counts_as_before(self):
        self.review("accept")
        self.assertEqual(json.loads(self.file.read_text())["author"], "somebody")
        status, report = self.compare("--fail-on", "conflict")
        self.assertEqual(status, CHANGED)
        self.assertEqual(report["discrepancies"][0]["review"]["decision"], "accept")

    def test_a_decision_replaces_the_one_before_it(self):
        self.review("accept")
        self.review("reject")
        self.assertEqual([json.loads(line)["decision"] for line in self.file.read_text().splitlines()], ["reject"])

    def test_decisions_expire(self):
        self.review("reject", "--until", "2024-06-30", "--today", "2024-06-01")
        self.assertEqual(self.compare("--fail-on", "conflict", "--today", "2024-06-30")[0], DONE)
        status, report = self.compare("--fail-on", "conflict", "--today", "2024-07-01")
        self.assertEqual(status, CHANGED)
        self.assertIn("échue le 2024-06-30", report["diagnostics"][0]["message"])
        self.assertIn("it expired on 2024-06-30", self.check("--today", "2024-07-01").stdout.decode())

    def test_decisions_go_stale_with_what_they_were_about(self):
        self.review("reject")
        (self.story / "b.txt").write_text(SECOND.replace("Cinq", "Sept"))
        self.assertIn("the values or the articles behind it have changed", self.check(status=CHANGED).stdout.decode())
        self.assertEqual(self.compare("--fail-on", "conflict")[0], CHANGED)
        (self.story / "b.txt").write_text(FIRST)
        self.assertIn("the finding is gone", self.check(status=CHANGED).stdout.decode())

    def test_decisions_that_cannot_be_taken(self):
        for arguments, message in [(["--until", "2020-01-01", "--today", "2024-01-01"], b"is over"), (["--until", "soon"], b"'soon'"),
                                   (["--today", "2024-13-01"], b"--today")]:
            self.assertIn(message, self.review("reject", *arguments, status=USAGE).stderr)
        self.assertIn(b"accept or reject", self.review("perhaps", status=USAGE).stderr)
        self.assertIn(b"--reason", self.review("reject", reason="", status=USAGE).stderr)
        done = self.run_program("review", "reject", "0" * 16, self.corpus, "--reason", "none")
        self.assertEqual((done.returncode, b"no story there has" in done.stderr), (USAGE, True))
        self.add_story("flood", FIRST, SECOND)
        self.assertIn(b"several stories", self.review("reject", status=USAGE).stderr)

    def test_a_malformed_file_of_decisions_is_an_error_that_names_its_line(self):
        self.review("reject")
        good = self.file.read_text()
        for content, message in [(good + "{\n", b"reviews.jsonl:2: is not JSON"), (good + good, b"is decided twice"),
                                 (good.replace("reject", "maybe"), b"'maybe'"), (good.replace("null", '"soon"'), b"'soon'")]:
            self.file.write_text(content)
            self.assertIn(message, self.check(status=BAD_DATA).stderr)
            self.assertEqual(self.run_program("compare", self.story).returncode, BAD_DATA)


if __name__ == "__main__":
    unittest.main(verbosity=2)
