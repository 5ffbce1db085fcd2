#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the program says of itself: the manual page and the completions hold every command with every option, as `--help` does, and the
languages are those of the packs.

The program is named by $RASHOMON_PROGRAM, its packs by $RASHOMON_DATA.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import unittest

PROGRAM = os.environ["RASHOMON_PROGRAM"]
PACKS = pathlib.Path(os.environ["RASHOMON_DATA"])


def printed(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, timeout=60, check=True).stdout.decode()


def options_by_command():
    """Every command's long options, as its help lists them."""
    commands = re.findall(r"^  (\w+) ", printed("--help"), re.MULTILINE)
    return {command: re.findall(r"--([a-z][a-z-]*)", re.sub(r"(?m)^ {20,}.*$", "", printed(command, "--help"))) for command in commands}


class DescribedTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.options = options_by_command()

    def test_every_command_is_in_the_manual(self):
        manual = printed("manual").replace("\\-", "-")
        for command, options in self.options.items():
            self.assertIn(f".SS rashomon {command}", manual)
            for option in options:
                self.assertIn(f"--{option}\\fR", manual)

    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_the_manual_is_roff(self):
        done = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], input=printed("manual").encode(), capture_output=True, check=True)
        self.assertEqual(done.stderr, b"")

    def test_every_option_is_completed(self):
        for shell in ("bash", "zsh", "fish"):
            text = printed("completion", shell)
            for command, options in self.options.items():
                self.assertIn(command, text)
                for option in options:
                    self.assertIn(f" -l {option} " if shell == "fish" else f"--{option}", text, (shell, command))
        self.assertNotEqual(subprocess.run([PROGRAM, "completion", "csh"], capture_output=True, check=False).returncode, 0)

    def test_bash_completes(self):
        script = printed("completion", "bash") + """
answer() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _rashomon; echo "${COMPREPLY[*]}"; }
answer rashomon che
answer rashomon check --format sa
answer rashomon compare --min
answer rashomon compare --fail-on ''
"""
        done = subprocess.run(["bash", "-c", script], capture_output=True, check=True)
        self.assertEqual(done.stdout.decode().splitlines(), ["check", "sarif", "--min-confidence", "conflict contradiction"])

    @unittest.skipUnless(shutil.which("zsh") and shutil.which("fish"), "zsh and fish are not both installed")
    def test_the_other_shells_read_theirs(self):
        for shell in ("zsh", "fish"):
            subprocess.run([shell, "-n"], input=printed("completion", shell).encode(), capture_output=True, check=True)

    def test_languages_are_those_of_the_packs(self):
        listed = {entry["language"]: entry for entry in json.loads(printed("languages", "--format", "json"))["languages"]}
        self.assertEqual(set(listed), {path.stem for path in PACKS.glob("*.pack")} - {"und", "gazetteer"})
        self.assertTrue(all(listed["fr"].values()) and all(listed["en"].values()))
        self.assertFalse(listed["nl"]["claims"])
        self.assertIn("language", printed("languages"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
