#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Other programs can read the formats: JSON and SARIF by their schemas, XML by two parsers, graphs by NetworkX and
Graphviz, Markdown by cmark, CSV. A reader that is not installed skips, and says so.

$RASHOMON_PRINT_SAMPLE prints the sample report; $RASHOMON_SOURCE is the root of the tree.
"""

import base64
import csv
import hashlib
import html.parser
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree

try:
    import jsonschema
except ImportError:
    jsonschema = None

try:
    import networkx
except ImportError:
    networkx = None

SCHEMA = pathlib.Path(os.environ["RASHOMON_SOURCE"], "docs", "rashomon-report-1.schema.json")
SARIF = pathlib.Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json"
WHICH = ("one", "empty", "several")


class Page(html.parser.HTMLParser):
    """The links and ids of a page, its policy, and what its scripts and styles hold."""

    def __init__(self, text):
        super().__init__()
        self.links, self.ids, self.loads, self.policy = [], [], [], ""
        self.contents = {"script": [], "style": []}
        self.inside = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "meta" and given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]
        self.inside = tag if tag in self.contents else None
        if self.inside:
            self.contents[tag].append("")
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "a":
            self.links.append(given["href"])
        self.loads += [name for name in given if name in ("src", "srcset", "data", "style") or name.startswith("on")]

    def handle_data(self, data):
        if self.inside:
            self.contents[self.inside][-1] += data

    def handle_endtag(self, tag):
        self.inside = None


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

    @unittest.skipUnless(shutil.which("xmllint"), "xmllint (libxml2-utils) is not installed")
    def test_xml_passes_xmllint(self):
        for form in ("graphml", "gexf"):
            for which in WHICH:
                subprocess.run(["xmllint", "--noout", "-"], input=printed(form, which), capture_output=True, check=True)

    @unittest.skipUnless(networkx, "python3-networkx is not installed")
    def test_graphs_are_whole_in_networkx(self):
        report = json.loads(printed("json"))
        compared = {claim for relation in report["relations"] for claim in (relation["a"], relation["b"])}
        pairs = {frozenset((relation["a"], relation["b"])): relation for relation in report["relations"]}
        for form, read in (("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf)):
            with self.subTest(form=form):
                graph = read(io.BytesIO(printed(form)))
                self.assertEqual(set(graph.nodes), compared)
                self.assertEqual({frozenset(edge) for edge in graph.edges}, set(pairs))
                for one, other, data in graph.edges(data=True):
                    self.assertEqual(data["kind"], pairs[frozenset((one, other))]["kind"])
                    self.assertEqual(data["level"], pairs[frozenset((one, other))]["level"])
                outlets = {data.get("outlet", "") for _, data in graph.nodes(data=True)}
                self.assertIn('La "Gazette"', outlets)

    def test_html_is_well_formed_and_loads_nothing(self):
        for which in WHICH:
            text = printed("html", which).decode()
            body = re.sub(r"<script.*?</script>", "", text[text.index("<body>"):text.index("</html>")], flags=re.DOTALL)
            xml.etree.ElementTree.fromstring(body)
            page = Page(text)
            self.assertEqual(page.loads, [])
            self.assertEqual(len(set(page.ids)), len(page.ids))
            for link in page.links:
                self.assertTrue(link == "https://example.org/a?b=1&c=2" or link[1:] in page.ids, link)

    def test_html_lets_only_its_own_script_and_style_through(self):
        page = Page(printed("html").decode())
        self.assertTrue(page.policy.startswith("default-src 'none';"))
        self.assertNotIn("unsafe", page.policy)
        (style,), (data, script) = page.contents["style"], page.contents["script"]
        for directive, content in (("style-src", style), ("script-src", script)):
            digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
            self.assertIn(f"{directive} 'sha256-{digest}'", page.policy)
        self.assertEqual(json.loads(data), json.loads(printed("json")))

    @unittest.skipUnless(shutil.which("cmark"), "cmark is not installed")
    def test_markdown_keeps_words_as_words(self):
        done = subprocess.run(["cmark", "--to", "xml"], input=printed("markdown"), capture_output=True, check=True)
        page = xml.etree.ElementTree.fromstring(done.stdout)
        headings = page.findall(".//{*}heading")
        self.assertEqual(sum(heading.get("level") == "3" for heading in headings), 2)
        self.assertEqual(page.findall(".//{*}html_block") + page.findall(".//{*}html_inline"), [])
        self.assertIn("<les pompiers>", "".join(page.itertext()))

    def test_csv_has_one_width(self):
        rows = list(csv.reader(io.StringIO(printed("csv").decode())))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertEqual(len(rows), 6)
        self.assertEqual(len(list(csv.reader(io.StringIO(printed("csv", "empty").decode())))), 1)
        report = json.loads(printed("json"))
        held = [claim for one in report["discrepancies"] for position in one["positions"] for claim in position["claims"]]
        self.assertEqual([row[rows[0].index("claim")] for row in rows[1:]], held)

    @unittest.skipUnless(jsonschema, "python3-jsonschema is not installed")
    def test_sarif_follows_its_schema(self):
        schema = json.loads(SARIF.read_text("utf-8"))
        for which in WHICH:
            jsonschema.Draft4Validator(schema).validate(json.loads(printed("sarif", which)))

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

    def test_annotations_select_the_words(self):
        text = ("Trois personnes sont mortes dans l’effondrement du pont, a dit le préfet.\n"
                "Le pont se trouvait dans le village d’Orvanne.")
        collection = json.loads(printed("annotations"))
        found = collection["first"]["items"]
        self.assertEqual(collection["total"], len(found))
        self.assertEqual(len({one["id"] for one in found}), len(found))
        of_first = [one["target"] for one in found if one["target"]["source"] == "https://example.org/a?b=1&c=2"]
        self.assertEqual(len(of_first), 2)
        for target in of_first:
            quote, place = target["selector"]
            self.assertEqual(text[place["start"]:place["end"]], quote["exact"])
            self.assertTrue(text[:place["start"]].endswith(quote["prefix"]))
            self.assertTrue(text[place["end"]:].startswith(quote["suffix"]))
        self.assertEqual(json.loads(printed("annotations", "empty"))["first"]["items"], [])

    def test_claim_reviews_are_drafts_without_a_rating(self):
        reviews = json.loads(printed("claimreview"))["@graph"]
        report = json.loads(printed("json"))
        self.assertEqual(len(reviews), sum(len(one["positions"]) for one in report["discrepancies"]))
        for review in reviews:
            self.assertEqual((review["@type"], review["creativeWorkStatus"]), ("ClaimReview", "Draft"))
            self.assertNotIn("reviewRating", review)
            self.assertTrue(review["claimReviewed"] and review["itemReviewed"]["appearance"])

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
