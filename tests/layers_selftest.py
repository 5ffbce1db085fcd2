#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A breach of each rule is found by layers_test.py, and a tree that keeps them all passes."""

import pathlib
import tempfile
import unittest

import layers_test

SPDX = "// SPDX-License-Identifier: Apache-2.0\n"

ALLOWED = {
    "src/text/fold.cpp": '#include <unicode/utext.h>\n#include "base/hash.h"\n',
    "src/graph/positions.cpp": "#include <boost/graph/adjacency_list.hpp>\n#include <rashomon/claim.h>\n",
    "src/cli/main.cpp": '#include <boost/program_options.hpp>\n#include "engine/pipeline.h"\n',
    "src/engine/pipeline.cpp": "#include <thread>\n",
    "src/report/html.cpp": 'const auto lang = "lang";  // "fr" in a comment is no breach\nvoid f() { html.open("tr"); }\n',
    "src/report/page/node_modules/yes/util/no.h": "",
    "tools/pack/spell_out.cpp": '#include <unicode/rbnf.h>\nconst auto code = "fr";\n',
}

BREACHES = [
    ("src/base/hash.cpp", '#include "text/fold.h"\n', "points right"),
    ("src/link/events.cpp", '#include "compare/ladder.h"\n', "do not know each other"),
    ("src/compare/ladder.cpp", '#include "link/events.h"\n', "do not know each other"),
    ("src/mention/place.cpp", "#include <unicode/uchar.h>\n", "belongs to text"),
    ("src/report/dot.cpp", "#include <boost/graph/graphviz.hpp>\n", "belongs to graph"),
    ("src/engine/engine.cpp", "#include <boost/program_options.hpp>\n", "belongs to cli"),
    ("src/claim/frame.cpp", "#include <thread>\n", "belongs to base and engine"),
    ("src/mention/time.cpp", "#include <regex>\n", "belongs to no folder"),
    ("src/mention/time.cpp", "#include <rashomon/engine.h>\n", "points right"),
    ("src/mention/time.cpp", '#include "tsv.h"\n', "names no folder"),
    ("src/mention/time.cpp", 'bool f(S lang) { return lang == "fr"; }\n', "names a language"),
    ("src/extra/time.cpp", "", "is no stage"),
    ("src/claim/util/strings.cpp", "", "no util"),
    ("include/rashomon/claim.h", "#pragma once\n#include <boost/json.hpp>\n", "public header shows"),
    ("src/claim/frame.h", "", "#pragma once"),
    ("src/claim/frame.cpp", "\n" * 600, "split it by idea"),
]


class LayersTest(unittest.TestCase):
    def found_in(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(SPDX + text, encoding="utf-8")
            return [why for _, _, why in layers_test.breaches(pathlib.Path(folder))]

    def test_a_tree_that_keeps_the_rules_passes(self):
        self.assertEqual(self.found_in(ALLOWED), [])

    def test_each_breach_is_found(self):
        for name, text, why in BREACHES:
            with self.subTest(name=name, text=text[:60]):
                found = self.found_in({name: text})
                self.assertTrue(any(why in breach for breach in found), found)

    def test_a_file_without_its_licence_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "src/base/hash.cpp")
            path.parent.mkdir(parents=True)
            path.write_text("int one = 1;\n", encoding="utf-8")
            found = [why for _, _, why in layers_test.breaches(pathlib.Path(folder))]
        self.assertEqual(found, ["opens without its SPDX licence line"])


if __name__ == "__main__":
    unittest.main()
