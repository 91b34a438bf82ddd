#!/usr/bin/env python3
"""isnad explain as a linguist meets it: what it shows, where, and its exit statuses."""
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import ProgramTest  # noqa: E402

FIRST = "قال وزير النقل سليم الرامي إن الجسر جاهز، مؤكدا أن الافتتاح قريب.\n"
SECOND = "وأضافت الوزيرة هدى سالم: \"سنعود غدا إلى العمل في الميناء\".\n"


class Explain(ProgramTest):
    def explain(self, *arguments, text=FIRST + SECOND):
        self.write("a.txt", text)
        status, out, err = self.run_program("explain", "a.txt", *arguments)
        self.assertEqual((status, err), (0, ""))
        return out

    def statements(self):
        """As extract sees the same article."""
        self.write("a.txt", FIRST + SECOND)
        _, out, _ = self.run_program("extract", "-f", "jsonl", "a.txt")
        return json.loads(out)["attributions"]

    def test_shows_every_statement_with_its_reasons(self):
        out = self.explain()
        statements = self.statements()
        self.assertEqual(len(statements), 3)
        for statement in statements:
            self.assertIn(f"\n  {statement['id']}  {statement['rule']}", out)
            self.assertIn(f"{statement['cue']['start']}  {statement['cue']['text']}\n", out)
            self.assertIn(f"matched: {statement['id']}\n", out)
            self.assertIn(statement["resolution"], out)
        for label in ("tokens", "ended", "link", "speaker", "decided", "governor"):
            self.assertIn(label, out)
        self.assertNotIn("\x1b", out)

    def test_at_a_cue_shows_that_statement_alone(self):
        first, participle, second = self.statements()
        out = self.explain("--at", str(participle["cue"]["start"]))
        self.assertIn(f"\n  {participle['id']}  ", out)
        self.assertNotIn(f"\n  {first['id']}  ", out)
        self.assertNotIn(f"\n  {second['id']}  ", out)

    def test_at_another_word_shows_its_sentence(self):
        first, participle, second = self.statements()
        out = self.explain("--at", str(second["content"][0]["start"]))
        self.assertIn("sentence 2, ", out)
        self.assertNotIn("sentence 1, ", out)
        out = self.explain("--at", str(first["content"][0]["start"]))
        for statement in (first, participle):
            self.assertIn(f"\n  {statement['id']}  ", out)

    def test_says_why_a_word_is_no_cue(self):
        out = self.explain(text="سليم يقول.\n")
        self.assertIn("cue يقول, 5\n", out)
        self.assertIn("no match", out)
        self.assertIn(", 0 statements\n", out)

    def test_strange_articles(self):
        self.assertEqual(self.explain(text=""), "a\n0 sentences, 0 statements\n\n")
        self.assertIn("0 statements", self.explain(text="قال"))
        self.write("b.txt", FIRST.encode() + b"\xff\xfe " + SECOND.encode())
        status, out, _ = self.run_program("explain", "b.txt", "--at", str(len(FIRST) + 4))
        self.assertEqual(status, 0)
        self.assertIn("sentence 2, ", out)

    def test_records_and_standard_input(self):
        record = json.dumps({"id": "n1", "title": "عنوان", "text": FIRST}) + "\n"
        status, out, _ = self.run_program("explain", "-", stdin=record.encode())
        self.assertEqual(status, 0)
        self.assertTrue(out.startswith("n1  \"عنوان\"\n"), out)

    def test_usage(self):
        self.write("a.txt", FIRST)
        for arguments in (["explain"], ["explain", "a.txt", "--at", "x"],
                          ["explain", "a.txt", "--at", "-1"], ["explain", "a.txt", "--at", "9999"],
                          ["explain", "a.txt", "--lexicon", "nowhere"]):
            status, out, err = self.run_program(*arguments)
            self.assertEqual((status, out), (2, ""), arguments)
            self.assertEqual(err.count("\n"), 1, err)
            self.assertTrue(err.startswith("isnad: "), err)

    def test_missing_file(self):
        status, out, err = self.run_program("explain", "missing.txt")
        self.assertEqual((status, out), (3, ""))
        self.assertIn("missing.txt", err)


if __name__ == "__main__":
    unittest.main()
