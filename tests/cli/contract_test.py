#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The contract of the command line, as scripts rely on it: formats, spans, exit statuses, and the same bytes whatever the order of
the inputs, the locale, the folder or the number of threads. The program is named by $RASHOMON_PROGRAM, this tree by $RASHOMON_SOURCE.
"""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["RASHOMON_PROGRAM"]
SOURCE = pathlib.Path(os.environ["RASHOMON_SOURCE"])
STORIES = sorted(path.parent for path in SOURCE.glob("corpus/stories/*/meta.json"))
BANJSKA = SOURCE / "corpus/stories/banjska"
FORMATS = ["text", "json", "jsonl", "markdown", "html", "sarif", "graphml", "gexf", "dot", "csv"]


def run(*arguments, stdin=b"", cwd=None, **environment):
    return subprocess.run([PROGRAM, *map(str, arguments)], cwd=cwd, input=stdin, capture_output=True,
                          env={**os.environ, **environment}, timeout=300, check=False)


def report_of(*arguments, **more):
    done = run("compare", "--format", "json", *arguments, **more)
    if done.returncode != 0:
        raise AssertionError(done.stderr.decode())
    return json.loads(done.stdout)


class ReportTest(unittest.TestCase):
    def test_reports_follow_their_schema(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("python3-jsonschema is not there")
        schema = json.loads((SOURCE / "docs/rashomon-report-1.schema.json").read_bytes())
        for story in STORIES:
            with self.subTest(story=story.name):
                jsonschema.validate(report_of(story), schema)

    def test_a_report_holds_what_the_contract_names(self):
        report = report_of(BANJSKA)
        self.assertEqual(report["format"], "rashomon-report/1")
        self.assertLessEqual({"format", "engine", "articles", "claims", "relations", "discrepancies", "silences", "coverage",
                              "diagnostics"}, set(report))
        self.assertLessEqual({"id", "path", "outlet", "lang", "published", "sha256", "bytes"}, set(report["articles"][0]))
        self.assertLessEqual({"id", "article", "frame", "subject", "facet", "aspect", "value", "value_span", "mentions", "evidence",
                              "quote", "polarity", "modality", "as_of", "scope", "attribution"}, set(report["claims"][0]))
        self.assertLessEqual({"a", "b", "kind", "verdict", "aspect", "reason", "confidence"}, set(report["relations"][0]))
        self.assertLessEqual({"id", "aspect", "verdict", "question", "claims", "positions", "confidence", "explanation",
                              "fingerprint"}, set(report["discrepancies"][0]))

    def test_spans_are_the_words_of_the_file(self):
        for story in STORIES:
            texts = {path.stem: path.read_bytes() for path in story.glob("*.txt")}
            for claim in report_of(story)["claims"]:
                with self.subTest(story=story.name, claim=claim["id"]):
                    self.check_spans(claim, texts[claim["article"]])

    def check_spans(self, claim, text):
        for span in (claim["value_span"], claim["evidence"], *claim["mentions"]):
            if span.get("in") == "title":
                continue
            self.assertLessEqual(0, span["start"])
            self.assertLess(span["start"], span["end"])
            self.assertLessEqual(span["end"], len(text))
            text[span["start"]:span["end"]].decode()  # on character boundaries
        if claim["value_span"].get("in") != "title":
            span = claim["value_span"]
            self.assertEqual(text[span["start"]:span["end"]].decode(), claim["quote"])

    def test_ids_are_unique_and_conflicts_belong_to_a_discrepancy(self):
        for story in STORIES:
            with self.subTest(story=story.name):
                report = report_of(story)
                for kind in ("claims", "discrepancies"):
                    ids = [entry["id"] for entry in report[kind]]
                    self.assertEqual(len(ids), len(set(ids)))
                held = [set(entry["claims"]) for entry in report["discrepancies"]]
                for edge in report["relations"]:
                    if edge["kind"] in ("conflict", "update"):
                        self.assertTrue(any({edge["a"], edge["b"]} <= claims for claims in held), edge)

    def test_what_confidence_hides_is_hidden_in_both(self):
        everything, sure = report_of(BANJSKA), report_of(BANJSKA, "--min-confidence", "0.99")
        self.assertLessEqual(len(sure["relations"]), len(everything["relations"]))
        self.assertTrue(all(edge["confidence"] >= 0.99 for edge in sure["relations"]))
        conflicts = [edge for edge in sure["relations"] if edge["kind"] in ("conflict", "update")]
        self.assertEqual(bool(conflicts), bool(sure["discrepancies"]))

    def test_an_article_agrees_with_its_copy(self):
        for story in STORIES:
            for path in sorted(story.glob("*.txt")):
                with self.subTest(article=path.name), tempfile.TemporaryDirectory() as folder:
                    copy = pathlib.Path(folder, "copy.txt")
                    copy.write_bytes(path.read_bytes())
                    alone = {entry["id"] for entry in report_of(path)["discrepancies"]}
                    twice = {entry["id"] for entry in report_of(path, copy)["discrepancies"]}
                    self.assertLessEqual(twice, alone)


class SameBytesTest(unittest.TestCase):
    def test_order_threads_locale_and_repetition(self):
        files = sorted(BANJSKA.glob("*.txt"))
        expected = run("compare", "--format", "json", *files).stdout
        self.assertTrue(expected)
        for arguments, environment in [
            ([*reversed(files)], {}),
            ([*files, "--threads", "4"], {}),
            ([*files, "--threads", "0"], {}),
            (files, {"LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE"}),
            (files, {"LC_ALL": "C"}),
            (files, {"TZ": "Asia/Tokyo"}),
        ]:
            with self.subTest(arguments=[str(argument) for argument in arguments[2:]], environment=environment):
                self.assertEqual(run("compare", "--format", "json", *arguments, **environment).stdout, expected)

    def test_every_format_from_any_folder(self):
        for form in FORMATS:
            with self.subTest(format=form), tempfile.TemporaryDirectory() as folder:
                printed = run("compare", "--format", form, BANJSKA)
                self.assertEqual(printed.returncode, 0, printed.stderr)
                self.assertTrue(printed.stdout.endswith(b"\n"))
                self.assertNotIn(b"\x1b", printed.stdout)
                written = run("compare", "--format", form, "--output", "report", BANJSKA, cwd=folder)
                self.assertEqual(written.stdout, b"")
                self.assertEqual(pathlib.Path(folder, "report").read_bytes(), printed.stdout)

    def test_stories_are_not_compared_with_each_other(self):
        articles = report_of(STORIES[0])["articles"]
        done = run("compare", "--format", "jsonl", *STORIES[:2])
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(articles)


class InputsTest(unittest.TestCase):
    def test_standard_input_as_lines_of_json_and_as_one_text(self):
        lines = b"".join(json.dumps({"id": path.stem, "lang": "fr", "text": path.read_text(), "unknown": 1}).encode() + b"\n"
                         for path in sorted(BANJSKA.glob("*.txt")))
        report = report_of("-", stdin=lines)
        self.assertEqual([article["id"] for article in report["articles"]], ["corvin", "meridien"])
        self.assertTrue(report["discrepancies"])
        done = run("read", "-", stdin=(BANJSKA / "corvin.txt").read_bytes())
        self.assertEqual(json.loads(done.stdout)["lang"], "fr")

    def test_fail_on(self):
        graded = {edge["verdict"] for edge in report_of(BANJSKA)["relations"] if edge["kind"] == "conflict"}
        self.assertTrue(graded)
        self.assertEqual(run("compare", "--fail-on", "conflict", BANJSKA).returncode, 1)
        self.assertEqual(run("compare", "--fail-on", "contradiction", BANJSKA).returncode, int("contradicts" in graded))

    def test_a_report_in_another_language(self):
        questions = {lang: [entry["question"] for entry in report_of(BANJSKA, "--report-lang", lang)["discrepancies"]]
                     for lang in ("fr", "en")}
        self.assertNotEqual(questions["fr"], questions["en"])
        self.assertEqual(len(questions["fr"]), len(questions["en"]))

    def test_several_stories_are_told_in_the_commonest_language_of_their_articles(self):
        texts = {"en": "Three workers died in the fire on Tuesday.", "fr": "Trois ouvriers sont morts mardi dans l’incendie."}
        with tempfile.TemporaryDirectory() as folder:
            for lang, count in (("en", 1), ("fr", 2)):
                story = pathlib.Path(folder, lang)
                story.mkdir()
                for number in range(count):
                    (story / f"a{number}.txt").write_text(texts[lang], "utf-8")
                (story / "meta.json").write_text(json.dumps(
                    {"cluster": lang, "articles": [{"id": f"a{number}", "lang": lang} for number in range(count)]}), "utf-8")
            for order in (("en", "fr"), ("fr", "en")):
                page = run("compare", "--format", "html", *[pathlib.Path(folder, name) for name in order]).stdout.decode()
                self.assertIn('<html lang="fr">', page)


class LinesTest(unittest.TestCase):
    def test_values(self):
        text = "Une trentaine de personnes, dont 3 enfants, ont été évacuées le 24 septembre 2023."
        case = {"id": "7", "lang": "fr", "text": text, "reference_time": "2023-09-29T10:00:00", "ignored": True}
        done = run("values", stdin=json.dumps(case).encode() + b"\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        answer = json.loads(done.stdout)
        self.assertEqual(answer["id"], "7")
        self.assertIn("2023-09-24", json.dumps(answer["found"]))

    def test_relate(self):
        cases = [("fr", "Trois personnes ont été tuées mardi à Lyon.", "Cinq personnes ont été tuées mardi à Lyon."),
                 ("en", "Three people were killed in Leeds on Tuesday.", "Three people were killed in Leeds on Tuesday.")]
        lines = "".join(json.dumps({"id": str(number), "lang": lang, "premise": premise, "hypothesis": hypothesis}) + "\n"
                        for number, (lang, premise, hypothesis) in enumerate(cases))
        done = run("relate", stdin=lines.encode())
        self.assertEqual(done.returncode, 0, done.stderr)
        answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
        self.assertEqual([answer["id"] for answer in answers], ["0", "1"])
        self.assertEqual(answers[0]["relation"], "conflict")
        self.assertIn(answers[1]["relation"], ("agree", "none"))

    def test_analyze_keeps_the_words_it_is_given(self):
        given = "# sent_id = 1\n1\tLe\t_\t_\t_\t_\t_\t_\t_\t_\n2\tpolicier\t_\t_\t_\t_\t_\t_\t_\t_\n3\tmeurt\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "words.conllu")
            path.write_text(given)
            done = run("analyze", "--conllu", "--lang", "fr", path)
        self.assertEqual(done.returncode, 0, done.stderr)
        rows = [line.split("\t") for line in done.stdout.decode().splitlines() if line[:1].isdigit()]
        self.assertEqual([row[1] for row in rows], ["Le", "policier", "meurt"])
        self.assertEqual([row[3] for row in rows], ["DET", "NOUN", "VERB"])
        self.assertEqual(sorted(row[6] for row in rows).count("0"), 1)

    def test_claims(self):
        done = run("claims", BANJSKA)
        self.assertEqual(done.returncode, 0, done.stderr)
        claims = [json.loads(line) for line in done.stdout.decode().splitlines()]
        self.assertEqual({claim["article"] for claim in claims}, {"corvin", "meridien"})


if __name__ == "__main__":
    unittest.main(verbosity=2)
