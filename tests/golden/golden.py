#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the golden cases: what the program printed once, read and approved by a person, it prints again.

    golden.py --program PROGRAM --sample PRINT_SAMPLE [--update] [CASE...]

A case is a folder with a file `command`:

    # One sentence: the idea that this case holds.
    rashomon compare articles --format json
    exit: 1                     (the exit status it must end with; 0 where left out)

run in that folder (or `print_sample FORMAT LANGUAGE WHICH`, which prints a report that no engine made, so that it holds
still when the engine learns), and with the approved output beside it: `expected.txt` (or expected.json, expected.md ...; the ending
says what it is), and `expected.err` where standard error is a part of the case. What differs is written beside it as
`expected.unapproved.*`; --update writes the approved files anew: read the diff before committing it.
`compare` runs again on four threads and must print the same bytes.
"""

import argparse
import difflib
import os
import pathlib
import shlex
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


def read_case(folder):
    """The command, its program's name first, and the exit status asked for."""
    command, status = None, 0
    for line in (folder / "command").read_text(encoding="utf-8").splitlines():
        if line.startswith("exit:"):
            status = int(line.removeprefix("exit:"))
        elif line.strip() and not line.startswith("#"):
            command = shlex.split(line)
    return command, status


def ending_of(arguments):
    formats = {"json": ".json", "jsonl": ".jsonl", "markdown": ".md", "dot": ".dot", "html": ".html",
               "csv": ".csv", "annotations": ".json", "claimreview": ".json", "sarif": ".sarif", "graphml": ".graphml",
               "gexf": ".gexf", "junit": ".xml"}
    # `--format NAME`, or the first word of what print_sample is asked for.
    for option, value in zip(["--format", *arguments], arguments):
        if option == "--format" and value in formats:
            return formats[value]
    return ".jsonl" if arguments[:1] in (["read"], ["claims"]) else ".txt"


def run(program, folder, arguments):
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "100", "LC_ALL": "C.UTF-8"}
    done = subprocess.run([program, *arguments], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=120, check=False)
    return done.returncode, done.stdout, done.stderr


def differs(approved, got, update):
    """Settles one output file; gives the diff to show where it is not the approved one."""
    unapproved = approved.with_name(approved.stem + ".unapproved" + approved.suffix)
    unapproved.unlink(missing_ok=True)
    old = approved.read_bytes() if approved.exists() else b""
    if old == got:
        return ""
    if update:
        approved.write_bytes(got)
        print(f"{approved.parent.name}: {approved.name} updated")
        return ""
    unapproved.write_bytes(got)
    lines = [text.decode("utf-8", "replace").splitlines(keepends=True) for text in (old, got)]
    return "".join(difflib.unified_diff(*lines, str(approved), str(unapproved)))


def check(programs, folder, update):
    """What is wrong with one case; empty where it holds."""
    command, wanted = read_case(folder)
    if not command or not programs.get(command[0]):
        return f"{folder}/command: names no command"
    program, arguments = programs[command[0]], command[1:]
    status, out, err = run(program, folder, arguments)
    wrong = ""
    if status != wanted:
        wrong += f"exit status {status}, not {wanted}\n{err.decode('utf-8', 'replace')}"
        update = False
    wrong += differs(folder / ("expected" + ending_of(arguments)), out, update)
    if (folder / "expected.err").exists():
        wrong += differs(folder / "expected.err", err, update)
    if arguments[0] == "compare" and run(program, folder, [*arguments, "--threads", "4"])[1] != out:
        wrong += "prints other bytes on four threads\n"
    return wrong


def main():
    parser = argparse.ArgumentParser(description="Runs the golden cases.")
    parser.add_argument("--program", required=True)
    parser.add_argument("--sample", help="the program print_sample")
    parser.add_argument("--update", action="store_true", help="approve what the program prints now")
    parser.add_argument("cases", nargs="*", help="all of them by default")
    asked = parser.parse_args()
    programs = {"rashomon": asked.program, "print_sample": asked.sample}
    programs = {name: str(pathlib.Path(path).resolve()) for name, path in programs.items() if path}
    folders = [HERE / case for case in asked.cases] or sorted(path.parent for path in HERE.glob("*/command"))
    failed = 0
    for folder in folders:
        wrong = check(programs, folder, asked.update)
        if wrong:
            failed += 1
            print(f"{folder.name}: {wrong}")
    print(f"golden: {len(folders)} cases, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
