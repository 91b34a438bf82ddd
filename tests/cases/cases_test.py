#!/usr/bin/env python3
"""Whole examples: fixtures/cases/<what-it-shows>/ holds input.txt and expected.jsonl.

expected.jsonl has one line per statement of level A, in the order of the text, with what an editor
would ask for: cue, source and content as they stand in the text, the speakers' names, type,
polarity, modality, and the number of the statement that holds this one. A file known_failure says
in one line what the program gets wrong there; the case then has to fail, so that the file goes as
soon as the program gets it right.

    tests/cases/cases_test.py --print NAME...     what the program says, to start an expected.jsonl
"""
import difflib
import json
import os
import pathlib
import subprocess
import sys
import unittest

PROGRAM = os.environ.get("ISNAD", "build/release/isnad")
SOURCE = pathlib.Path(os.environ.get("ISNAD_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
CASES = SOURCE / "fixtures" / "cases"
KEYS = ("cue", "source", "speakers", "content", "type", "polarity", "modality", "parent")


def text_of(span):
    return span["text"] if span else None


def statements(answer):
    """The stable part of one line of jsonl."""
    names = {speaker["id"]: speaker["name"] for speaker in answer["speakers"]}
    numbers = {a["id"]: number for number, a in enumerate(answer["attributions"])}
    return [dict(zip(KEYS, (
        text_of(a["cue"]), text_of(a["source"]), [names[speaker] for speaker in a["speakers"]],
        [span["text"] for span in a["content"]], a["type"], a["polarity"], a["modality"],
        numbers.get(a["parent"])))) for a in answer["attributions"]]


def extract(folders):
    """What the program says about each folder's input, by folder."""
    files = [folder / "input.txt" for folder in folders]
    done = subprocess.run(
        [PROGRAM, "extract", "--quiet", "--format", "jsonl", "--level", "A", *files],
        stdout=subprocess.PIPE, check=True)
    answers = [json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line]
    by_path = {pathlib.Path(answer["document"]["path"]): answer for answer in answers}
    return {folder: statements(by_path[file]) for folder, file in zip(folders, files)}


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def printed(found):
    """One line per part, so that a difference is as short as it can be."""
    lines = []
    for number, statement in enumerate(found):
        lines.append(f"{number} {statement['cue'] or ':'}")
        for key in KEYS[1:]:
            value = statement[key]
            lines.append(f"    {key:9}" + (" + ".join(value) if isinstance(value, list)
                                           else str(value)))
    return lines


def difference(wanted, found):
    return "\n".join(difflib.unified_diff(printed(wanted), printed(found), "expected", "found",
                                          lineterm="", n=8))


class CasesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folders = sorted(path for path in CASES.iterdir() if path.is_dir())
        cls.found = extract(cls.folders)

    def test_there_are_cases(self):
        self.assertGreaterEqual(len(self.folders), 40)

    def test_cases(self):
        for folder in self.folders:
            with self.subTest(folder.name):
                self.check(folder)

    def check(self, folder):
        wanted, found = lines_of(folder / "expected.jsonl"), self.found[folder]
        mark = folder / "known_failure"
        if not mark.exists():
            if wanted != found:
                self.fail("\n" + difference(wanted, found))
        elif wanted == found:
            self.fail("the program gets it right now: remove known_failure")

    def test_expectations_are_well_formed(self):
        for folder in self.folders:
            text = (folder / "input.txt").read_text("utf-8")
            for statement in lines_of(folder / "expected.jsonl"):
                with self.subTest(folder.name, cue=statement.get("cue")):
                    self.assertEqual(tuple(statement), KEYS)
                    for part in (statement["cue"], statement["source"], *statement["content"]):
                        self.assertTrue(part is None or part in text, part)

    def test_known_failures_say_what_is_wrong(self):
        for folder in self.folders:
            mark = folder / "known_failure"
            if mark.exists():
                with self.subTest(folder.name):
                    self.assertRegex(mark.read_text("utf-8"), r"\A[^\n]{10,}\n\Z")


def print_cases(names):
    for folder, found in extract([CASES / name for name in names]).items():
        for statement in found:
            print(json.dumps(statement, ensure_ascii=False))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--print"]:
        print_cases(sys.argv[2:])
    else:
        unittest.main()
