#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Bad input: each gets a clear message, the right exit status, and every other input is still read.

The program is named by $RASHOMON_PROGRAM.
"""

import json
import os
import pathlib
import random
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.environ["RASHOMON_PROGRAM"]
GOOD = ("La police a annoncé mardi que trois personnes avaient été tuées dans l’incendie d’un entrepôt à Lyon. "
        "Le préfet a ajouté que douze pompiers étaient blessés.\n")
OTHER = ("Selon la police, cinq personnes ont été tuées mardi dans l’incendie d’un entrepôt à Lyon. "
         "Le préfet dit que douze pompiers sont blessés.\n")
DONE, USAGE, BAD_DATA, BAD_INPUT = 0, 2, 3, 4


class BadInputTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name)
        self.write("good.txt", GOOD)
        self.write("other.txt", OTHER)

    def write(self, name, content):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def run_program(self, *arguments, stdin=b"", **environment):
        return subprocess.run([PROGRAM, *map(str, arguments)], cwd=self.root, input=stdin, capture_output=True,
                              env={**os.environ, **environment}, timeout=300, check=False)

    def read_articles(self, *arguments, **more):
        """The run of `read`, and its articles by id."""
        done = self.run_program("read", *arguments, **more)
        lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
        return done, {line["id"]: line for line in lines}

    def assert_says(self, done, *words):
        message = done.stderr.decode("utf-8", "replace")
        for word in words:
            self.assertIn(word, message)
        self.assertTrue(message.startswith("rashomon: "), message)

    def test_an_unreadable_input_is_named_and_the_others_are_read(self):
        png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(random.Random(7).randrange(256) for _ in range(4000))
        (self.root / "void").mkdir()
        cases = {
            "missing.txt": None,
            "empty.txt": b"",
            "blank.txt": b" \n\n\t\n",
            "picture.txt": png,
            "zeros.txt": b"\0" * 5000,
            "void": None,
        }
        for name, content in cases.items():
            if content is not None:
                self.write(name, content)
            with self.subTest(name=name):
                done, articles = self.read_articles("good.txt", name, "other.txt")
                self.assertEqual(done.returncode, BAD_INPUT, done.stderr)
                self.assert_says(done, name)
                self.assertLessEqual({"good", "other"}, set(articles))

    def test_compare_still_reports_on_the_readable_ones(self):
        done = self.run_program("compare", "good.txt", "missing.txt", "other.txt", "--format", "json")
        self.assertEqual(done.returncode, BAD_INPUT, done.stderr)
        self.assert_says(done, "missing.txt")
        report = json.loads(done.stdout)
        self.assertEqual([article["id"] for article in report["articles"]], ["good", "other"])

    def test_nothing_readable_at_all(self):
        done = self.run_program("compare", "missing.txt")
        self.assertEqual(done.returncode, BAD_INPUT)
        self.assert_says(done, "missing.txt")

    def test_broken_utf8_is_replaced_with_a_diagnostic(self):
        self.write("broken.txt", GOOD.encode() + b"Il y a \xff\xfe deux bless\xc3 encore.\n" + OTHER.encode())
        done, articles = self.read_articles("broken.txt")
        self.assertEqual(done.returncode, DONE, done.stderr)
        self.assertIn("�", articles["broken"]["text"])
        self.assertIn("l’incendie", articles["broken"]["text"])
        self.assertTrue(articles["broken"]["diagnostics"])

    def test_another_encoding_is_read_as_it_is(self):
        self.write("old.txt", (GOOD + OTHER).replace("’", "'").encode("latin-1"))
        done, articles = self.read_articles("old.txt")
        self.assertEqual(done.returncode, DONE, done.stderr)
        self.assertIn("Le préfet a ajouté que douze pompiers étaient blessés", articles["old"]["text"])

    def test_a_nul_in_a_text_does_not_end_it(self):
        self.write("nul.txt", GOOD.replace("Le préfet", "Le\0 préfet") + OTHER)
        done, articles = self.read_articles("nul.txt")
        self.assertEqual(done.returncode, DONE, done.stderr)
        self.assertIn("cinq personnes", articles["nul"]["text"])
        done = self.run_program("compare", "nul.txt", "other.txt", "--format", "json")
        self.assertEqual(done.returncode, DONE, done.stderr)
        json.loads(done.stdout)

    def test_a_language_without_a_pack_is_said(self):
        greek = ("Η αστυνομία ανακοίνωσε ότι τρεις άνθρωποι σκοτώθηκαν σε πυρκαγιά σε αποθήκη στην Αθήνα. "
                 "Ο περιφερειάρχης πρόσθεσε ότι δώδεκα πυροσβέστες τραυματίστηκαν.\n") * 3
        self.write("greek.txt", greek)
        done = self.run_program("compare", "greek.txt", "good.txt", "--format", "json")
        self.assertEqual(done.returncode, DONE, done.stderr)
        told = json.dumps(json.loads(done.stdout)["diagnostics"], ensure_ascii=False) + done.stderr.decode()
        self.assertIn("greek", told)

    def test_a_large_article_is_read_in_linear_time(self):
        sentences = (GOOD + OTHER).encode()
        took = {}
        for megabytes in (1, 10):
            self.write(f"large{megabytes}.txt", sentences * (megabytes * 1_000_000 // len(sentences)))
            begin = time.monotonic()
            done = self.run_program("read", f"large{megabytes}.txt")
            took[megabytes] = time.monotonic() - begin
            self.assertEqual(done.returncode, DONE, done.stderr)
            self.assertGreater(len(done.stdout), 900_000 * megabytes)
        self.assertLess(took[10], 30 * max(took[1], 0.2), took)

    def test_lines_of_json_name_the_line_at_fault(self):
        good = json.dumps({"id": "one", "text": GOOD}), json.dumps({"id": "two", "text": OTHER})
        done, articles = self.read_articles("-", stdin="\n".join([good[0], '{"id": "cut', good[1]]).encode())
        self.assertEqual(done.returncode, BAD_INPUT, done.stderr)
        self.assertEqual(set(articles), {"one", "two"})
        self.assert_says(done, "2")

    def test_a_story_whose_meta_is_broken_names_it(self):
        self.write("story/meta.json", '{"articles": [')
        self.write("story/a.txt", GOOD)
        done, articles = self.read_articles("story", "good.txt")
        self.assertEqual(done.returncode, BAD_INPUT, done.stderr)
        self.assert_says(done, "meta.json")
        self.assertIn("good", articles)

    def test_a_story_that_lists_a_missing_article_reads_the_others(self):
        self.write("story/meta.json", json.dumps({"articles": [{"id": "a"}, {"id": "gone"}]}))
        self.write("story/a.txt", GOOD)
        done, articles = self.read_articles("story")
        self.assertEqual(done.returncode, BAD_INPUT, done.stderr)
        self.assert_says(done, "gone")
        self.assertEqual(set(articles), {"a"})

    def test_an_empty_standard_input(self):
        done = self.run_program("compare", "-", stdin=b"")
        self.assertEqual(done.returncode, BAD_INPUT, done.stderr)

    def test_wrong_usage(self):
        cases = [
            (["compare"], "no input"),
            (["compare", "--formt", "json", "good.txt"], "--format"),
            (["compare", "--format", "jsn", "good.txt"], "jsn"),
            (["compare", "--fail-on", "everything", "good.txt"], "everything"),
            (["compare", "--published", "someday", "good.txt"], "someday"),
            (["compare", "--threads", "many", "good.txt"], "many"),
            (["compare", "--min-confidence", "high", "good.txt"], "high"),
            (["compare", "--report-lang", "xx", "good.txt"], "xx"),
            (["compare", "--lang", "xx", "good.txt"], "xx"),
            (["comprae", "good.txt"], "compare"),
        ]
        for arguments, word in cases:
            with self.subTest(arguments=arguments):
                done = self.run_program(*arguments)
                self.assertEqual(done.returncode, USAGE, done.stderr)
                self.assert_says(done, word)

    def test_without_packs_it_names_the_places_it_tried(self):
        done = self.run_program("compare", "--data-dir", self.root / "nowhere", "good.txt")
        self.assertEqual(done.returncode, BAD_DATA, done.stderr)
        self.assert_says(done, "nowhere")

    def test_a_damaged_pack_is_named(self):
        self.write("packs/fr.pack", b"RASHPACK" + b"\x01" * 200)
        done = self.run_program("compare", "--data-dir", self.root / "packs", "good.txt")
        self.assertEqual(done.returncode, BAD_DATA, done.stderr)
        self.assert_says(done, "fr.pack")

    def test_help_and_version_of_each_command(self):
        for command in ("compare", "read", "claims", "values", "analyze", "relate"):
            for option in ("--help", "--version"):
                with self.subTest(command=command, option=option):
                    done = self.run_program(command, option)
                    self.assertEqual(done.returncode, DONE, done.stderr)
                    self.assertIn(b"rashomon", done.stdout)


if __name__ == "__main__":
    unittest.main(verbosity=2)
