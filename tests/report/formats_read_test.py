#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Other programs can read the formats: JSON by the schema of the report, XML, CSV, DOT where Graphviz is installed.

$RASHOMON_PRINT_SAMPLE prints the sample report; $RASHOMON_SOURCE is the root of the tree.
"""

import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import unittest
import xml.etree.ElementTree

try:
    import jsonschema
except ImportError:
    jsonschema = None

SCHEMA = pathlib.Path(os.environ["RASHOMON_SOURCE"], "docs", "rashomon-report-1.schema.json")
WHICH = ("one", "empty", "several")


def printed(form, which="one", language="fr"):
    return subprocess.run([os.environ["RASHOMON_PRINT_SAMPLE"], form, language, which], capture_output=True, check=True).stdout


class FormatsTest(unittest.TestCase):
    @unittest.skipUnless(jsonschema, "python3-jsonschema is not installed")
    def test_json_follows_its_schema(self):
        schema = json.loads(SCHEMA.read_text("utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        for which in WHICH:
            with self.subTest(which=which):
                jsonschema.validate(json.loads(printed("json", which)), schema)

    def test_json_holds_what_the_report_says(self):
        report = json.loads(printed("json"))
        self.assertEqual(report["format"], "rashomon-report/1")
        claims = {claim["id"]: claim for claim in report["claims"]}
        self.assertEqual(len(claims), 6)
        disputed = [set(discrepancy["claims"]) for discrepancy in report["discrepancies"]]
        for relation in report["relations"]:
            self.assertLessEqual({relation["a"], relation["b"]}, set(claims))
            if relation["kind"] in ("conflict", "update"):
                self.assertTrue(any({relation["a"], relation["b"]} <= one for one in disputed))
        dead = next(claim for claim in claims.values() if claim["mentions"])
        self.assertEqual(dead["mentions"][0], {"start": 0, "end": 5, "in": "title"})

    def test_quotes_are_slices_of_the_text(self):
        texts = {"a": "Trois personnes sont mortes dans l’effondrement du pont, a dit le préfet.\n"
                      "Le pont se trouvait dans le village d’Orvanne."}
        for claim in json.loads(printed("json"))["claims"]:
            if claim["article"] in texts:
                span = claim["value_span"]
                self.assertEqual(texts[claim["article"]].encode()[span["start"]:span["end"]].decode(), claim["quote"])

    def test_json_lines_are_objects_with_a_type(self):
        lines = [json.loads(line) for line in printed("jsonl", "several").splitlines()]
        self.assertEqual(lines[0], {"type": "report", "format": "rashomon-report/1", "engine": "rashomon 1.2.3"})
        types = [line["type"] for line in lines]
        self.assertEqual(types.count("article"), 4)
        self.assertEqual(types.count("coverage"), 2)
        whole = json.loads(printed("json"))
        claims = [{key: value for key, value in line.items() if key not in ("type", "story")}
                  for line in lines if line["type"] == "claim"]
        self.assertEqual(claims, whole["claims"])

    def test_xml_is_well_formed(self):
        for form in ("graphml", "gexf"):
            for which in WHICH:
                with self.subTest(form=form, which=which):
                    xml.etree.ElementTree.fromstring(printed(form, which))
        graph = xml.etree.ElementTree.fromstring(printed("graphml"))
        self.assertEqual(len(graph.findall(".//{*}node")), 5)
        self.assertEqual(len(graph.findall(".//{*}edge")), 4)

    def test_html_is_well_formed_and_loads_nothing(self):
        page = printed("html").decode()
        self.assertNotIn("<script", page)
        body = page[page.index("<body>"):page.index("</html>")].replace("<br>", "<br/>")
        xml.etree.ElementTree.fromstring(body)

    def test_csv_has_one_width(self):
        rows = list(csv.reader(io.StringIO(printed("csv").decode())))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertEqual(len(rows), 6)
        self.assertEqual(len(list(csv.reader(io.StringIO(printed("csv", "empty").decode())))), 1)

    def test_sarif_has_a_result_for_each_discrepancy(self):
        sarif = json.loads(printed("sarif"))
        self.assertEqual(sarif["version"], "2.1.0")
        run = sarif["runs"][0]
        self.assertEqual([result["level"] for result in run["results"]], ["error", "warning"])
        rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
        for result in run["results"]:
            self.assertIn(result["ruleId"], rules)
            self.assertTrue(result["partialFingerprints"]["discrepancy/v1"])
            region = result["locations"][0]["physicalLocation"]["region"]
            self.assertEqual(region["byteLength"], len(region["snippet"]["text"].encode()))
            self.assertEqual(region["startLine"], region["endLine"])
        self.assertEqual(run["artifacts"][0]["location"]["uri"], "un%20pont/a.txt")

    @unittest.skipUnless(shutil.which("dot"), "Graphviz is not installed")
    def test_dot_draws(self):
        for which in WHICH:
            subprocess.run(["dot", "-Tsvg"], input=printed("dot", which), capture_output=True, check=True)

    def test_dot_balances(self):
        dot = printed("dot").decode()
        self.assertEqual(dot.count("{"), dot.count("}"))
        self.assertEqual(dot.count(" -- "), 4)


if __name__ == "__main__":
    unittest.main(verbosity=2)
