#!/usr/bin/env python3
"""scripts/evaluate: its counts on an annotated folder made by hand, its listings, its table."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["ISNAD_SOURCE"])
FIRST = "قال الوزير سليم الرامي إن الجسر جاهز، مؤكدا أن الافتتاح قريب. كتاب «قال الراوي» جديد.\n"
SECOND = "ذكرت هدى سالم أن الميناء مغلق. وأضافت أن العمل سيعود غدا.\n"


def span(text, part):
    start = text.index(part)
    return {"start": start, "end": start + len(part), "text": part}


def wanted(text, number, cue, speaker, entity, content, **more):
    return {"id": f"A{number}", "cue": span(text, cue), "entities": [entity], "alternatives": [],
            "speaker": span(text, speaker) if speaker else None, "content": [span(text, content)],
            "type": "indirect", "polarity": "asserted", "parent": None, "level": "A",
            "form": "verb"} | more


def found(text, number, cue, source, speaker, content, **more):
    return {"id": f"a{number}", "cue": span(text, cue), "speakers": [speaker],
            "source": span(text, source) if source else None, "content": [span(text, content)],
            "type": "indirect", "polarity": "asserted", "parent": None, "confidence": 0.75,
            "rule": "verb-speaker-content", "resolution": "named"} | more


GOLD = {
    "t-harbour-1": (FIRST, {
        "entities": [{"id": "e1", "name": "سليم الرامي"}],
        "attributions": [
            wanted(FIRST, 1, "قال", "الوزير سليم الرامي", "e1", "الجسر جاهز"),
            wanted(FIRST, 2, "مؤكدا", None, "e1", "الافتتاح قريب", form="participle")],
        "traps": [span(FIRST, "قال الراوي")]}),
    "t-bridge-2": (SECOND, {
        "entities": [{"id": "e1", "name": "هدى سالم"}],
        "attributions": [
            wanted(SECOND, 1, "ذكرت", "هدى سالم", "e1", "الميناء مغلق"),
            wanted(SECOND, 2, "أضافت", None, "e1", "العمل سيعود غدا"),
            wanted(SECOND, 3, "سيعود", None, "e1", "غدا", level="B")],
        "traps": []}),
}

# One statement all right, one whose content goes on too long, a trap, a miss, an optional one.
PREDICTED = {
    "t-harbour-1": (FIRST, [{"id": "s1", "name": "سليم الرامي"}, {"id": "s2", "name": "الراوي"}], [
        found(FIRST, 1, "قال", "الوزير سليم الرامي", "s1", "الجسر جاهز"),
        found(FIRST, 2, "مؤكدا", None, "s1", "الافتتاح قريب. كتاب «قال الراوي» جديد",
              rule="participle-content"),
        found(FIRST, 3, "قال الراوي", None, "s2", "جديد")]),
    "t-bridge-2": (SECOND, [{"id": "s1", "name": "هدى"}], [
        found(SECOND, 1, "ذكرت", "هدى", "s1", "الميناء مغلق", confidence=0.5),
        found(SECOND, 2, "سيعود", None, "s1", "غدا")]),
}


class Evaluate(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="isnad-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.gold = self.folder / "gold"
        self.gold.mkdir()
        for name, (text, gold) in GOLD.items():
            (self.gold / f"{name}.txt").write_text(text, "utf-8")
            (self.gold / f"{name}.gold.json").write_text(json.dumps(gold), "utf-8")
        lines = [json.dumps({"document": {"id": name}, "speakers": speakers, "attributions": all_})
                 for name, (_, speakers, all_) in PREDICTED.items()]
        self.predictions = self.folder / "predictions.jsonl"
        self.predictions.write_text("\n".join(lines) + "\n", "utf-8")

    def run_script(self, *arguments):
        done = subprocess.run([sys.executable, SOURCE / "scripts" / "evaluate", *arguments],
                              capture_output=True, text=True, timeout=60, cwd=self.folder)
        return done.returncode, done.stdout, done.stderr

    def evaluate(self, *arguments):
        status, out, err = self.run_script("gold", "--predictions", self.predictions, *arguments)
        self.assertEqual((status, err), (0, ""))
        return out

    def test_counts(self):
        value = json.loads(self.evaluate("--json", "--bootstrap", "0"))
        expected = {  # right, found, wanted: the optional statement is in neither
            "cue": (3, 4, 4), "cue exact": (3, 4, 4), "source exact": (1, 2, 2),
            "content exact": (2, 4, 4), "content >=0.8": (2, 4, 4), "content tokens": (6, 11, 9),
            "speaker entity": (3, 4, 4), "triple": (2, 4, 4), "nested link": (0, 0, 0)}
        for name, (right, all_found, all_wanted) in expected.items():
            score = value["scores"][name]
            self.assertAlmostEqual(score["precision"], right / max(1, all_found), msg=name)
            self.assertAlmostEqual(score["recall"], right / max(1, all_wanted), msg=name)
        self.assertEqual(value["rates"]["traps fallen for"], 1)
        self.assertEqual(value["rates"]["speaker right where dropped, of gold"], 0.5)
        self.assertAlmostEqual(value["rates"]["calibration error"],
                               (abs(0.5 - 1) + abs(3 * 0.75 - 2)) / 4)
        self.assertEqual(value["outlets"]["bridge"]["cue"]["recall"], 0.5)
        self.assertEqual(value["rules"]["participle-content"]["content"], 0)
        self.assertEqual(value["types"]["indirect"]["wanted"], 4)

    def test_kinds_of_errors(self):
        value = json.loads(self.evaluate("--json"))
        self.assertEqual(value["errors"], {
            "content: ends late": 1, "false alarm, a trap: verb-speaker-content": 1,
            "missed: verb, indirect": 1, "source: too short": 1})
        self.assertIn("| source: too short | 1 | ذكرت 1 |", self.evaluate("--confusions"))

    def test_report(self):
        out = self.evaluate("--bootstrap", "50")
        self.assertTrue(out.startswith("gold: 2 articles, 4 statements, 4 found\n"), out)
        self.assertIn("| cue | 75.0 | 75.0 | 75.0 | ", out)
        self.assertIn("| harbour | 1 | 2 | ", out)
        self.assertIn("| participle-content | 1 | 100.0 | 0.0 | 100.0 | 0.0 |", out)
        self.assertIn("| indirect | 4 | 75.0 | 50.0 | 75.0 | 50.0 |", out)
        self.assertEqual(out, self.evaluate("--bootstrap", "50"))

    def test_listing_shows_the_sentence(self):
        self.evaluate("--errors", "errors.txt")
        listing = (self.folder / "errors.txt").read_text("utf-8")
        self.assertIn("== t-harbour-1\n", listing)
        self.assertIn("  in       و[أضافت] أن العمل سيعود غدا\n", listing)
        self.assertIn("  content: ends late\n    got      الافتتاح قريب. كتاب", listing)
        self.assertIn("    want     الافتتاح قريب\n", listing)

    def test_wrong_offsets_are_counted(self):
        text = self.predictions.read_text("utf-8").replace('"start": 0', '"start": 1')
        self.predictions.write_text(text, "utf-8")
        self.assertIn("bad offsets", self.evaluate().splitlines()[0])

    def test_articles_without_an_answer_count(self):
        self.predictions.write_text("", "utf-8")
        value = json.loads(self.evaluate("--json"))
        self.assertEqual(value["counts"]["unanswered"], 2)
        self.assertEqual(value["scores"]["cue"], {"precision": 0, "recall": 0, "f1": 0})

    def test_readme(self):
        readme = self.folder / "README.md"
        readme.write_text("a\n<!-- accuracy:begin -->\nstale\n<!-- accuracy:end -->\nb\n", "utf-8")
        for _ in range(2):
            self.evaluate("--readme", readme)
            text = readme.read_text("utf-8")
            self.assertTrue(text.startswith("a\n<!-- accuracy:begin -->\ngold: 2 articles"), text)
            self.assertTrue(text.endswith("|\n<!-- accuracy:end -->\nb\n"), text)
            self.assertNotIn("stale", text)
        readme.write_text("no block\n", "utf-8")
        status, _, err = self.run_script("gold", "--predictions", self.predictions, "--readme",
                                         readme)
        self.assertEqual((status, err.count("\n")), (1, 1), err)
        self.assertEqual(readme.read_text("utf-8"), "no block\n")

    def test_runs_the_program(self):
        status, out, err = self.run_script("gold", "--json")
        self.assertEqual((status, err), (0, ""))
        value = json.loads(out)
        self.assertNotIn("unanswered", {k for k, v in value["counts"].items() if v})
        self.assertEqual(value["scores"]["triple"]["recall"], 1)

    def test_usage(self):
        (self.folder / "empty").mkdir()
        for arguments in ([], ["empty"], ["nowhere"]):
            status, out, err = self.run_script(*arguments)
            self.assertNotEqual(status, 0)
            self.assertEqual(out, "")
            self.assertIn("evaluate: ", err)


if __name__ == "__main__":
    unittest.main()
