#!/usr/bin/env python3
"""isnad graph and isnad quotes: formats, desk decisions, filters, exit status."""
import csv
import io
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import SOURCE, ProgramTest  # noqa: E402

SEEDS = sorted(str(path) for path in (SOURCE / "fixtures/seeds").glob("*.txt"))
CHAIN = "الأناضول ← بيان للرئاسة المصرية ← المتحدث محمد الشناوي ← الرئيس عبد الفتاح السيسي"
FORMATS = ["text", "json", "jsonl", "gexf", "graphml", "cyjs", "node-link", "dot", "csv", "xlsx",
           "web-annotation", "news-article", "claim-review", "prov", "brat"]
TWO = [{"id": "a", "text": "قال وزير النقل سليم الرامي إن الجسر جاهز.", "published": "2024-05-01"},
       {"id": "b", "text": "أكد وزير النقل سليم الرامي أن الميناء مغلق.", "published": "2024-05-02"}]


class GraphTest(ProgramTest):
    def seeds(self, *options):
        status, out, err = self.run_program("graph", *SEEDS, "-f", "json", *options)
        self.assertEqual((status, err), (0, ""))
        return json.loads(out)

    def two(self, *options):
        self.write("two.jsonl", "\n".join(json.dumps(record) for record in TWO))
        status, out, err = self.run_program("graph", "two.jsonl", "-f", "json", *options)
        self.assertEqual((status, err), (0, ""))
        return sorted(speaker["name"] for speaker in json.loads(out)["speakers"])

    def test_speakers_of_the_seeds_are_one_each(self):
        graph = self.seeds()
        merged = {speaker["name"]: len(speaker["members"]) for speaker in graph["speakers"]}
        for name in ("عبد الفتاح السيسي", "خليفة حفتر", "محمد الشناوي"):
            self.assertEqual(merged[name], 2, name)
        self.assertEqual(len([name for name in merged if "خليفة" in name]), 1)

    def test_chain_and_comparison_of_the_seeds(self):
        graph = self.seeds()
        self.assertIn(CHAIN, [statement["chain_line"] for statement in graph["statements"]])
        article = {s["id"]: s["article"] for s in graph["statements"]}
        across = [group for group in graph["wordings"]
                  if len({article[group["first"]]}
                         | {article[other["statement"]] for other in group["others"]}) == 2]
        self.assertGreaterEqual(len(across), 2)

    def test_every_format_by_name_and_suffix(self):
        for name in FORMATS:
            status, _, err = self.run_program("graph", *SEEDS, "-f", name, "-o", f"by-name.{name}")
            self.assertEqual((status, err), (0, ""), name)
        for suffix in ("json", "jsonl", "gexf", "graphml", "cyjs", "dot", "xlsx", "txt"):
            self.run_program("graph", *SEEDS, "-o", f"out.{suffix}")
            name = "text" if suffix == "txt" else suffix
            self.assertEqual((self.folder / f"out.{suffix}").read_bytes(),
                             (self.folder / f"by-name.{name}").read_bytes(), suffix)
        for name in set(FORMATS) - {"csv", "xlsx", "brat", "prov", "claim-review"}:
            self.assertIn(CHAIN, self.read(f"by-name.{name}"), name)
        self.assertIn("السفير محمد الشناوي ← الرئيس عبدالفتاح السيسي", self.read("by-name.claim-review"))
        self.assertIn(CHAIN, self.read("by-name-nodes.csv"))
        brat = sorted(path.name for path in (self.folder / "by-name.brat").iterdir())
        self.assertEqual(brat[-1], "annotation.conf")
        self.assertEqual(len(brat), 5)
        self.assertIn(CHAIN, self.read("by-name.brat/003_a95a2c69691ef3de.ann"))

    def test_no_format(self):
        for arguments, message in ((["-o", "x.pdf"], "no format has the suffix of x.pdf"),
                                   (["-f", "csv"], "csv is not written to standard output"),
                                   (["-f", "xlsx"], "xlsx is not written to standard output")):
            status, out, err = self.run_program("graph", *SEEDS, *arguments)
            self.assertEqual((status, out), (2, ""))
            self.assertIn(message, err)
            self.assertEqual(len(err.splitlines()), 1)

    def test_desk_decisions(self):
        name = "سليم الرامي"
        self.assertEqual(self.two(), [name])
        self.assertEqual(self.two("--no-merge"), [name] * 2)
        self.write("different.tsv", "a#s1\tb#s1\n")
        self.write("same.tsv", f"{name}\tسليم الرامى\n")
        self.assertEqual(self.two("--different", "different.tsv"), [name] * 2)
        self.assertEqual(self.two("--no-merge", "--same", "same.tsv"), [name])
        self.assertEqual(self.two("--same", "same.tsv", "--different", "different.tsv"), [name] * 2)
        self.write("bad.tsv", "one\n")
        status, _, err = self.run_program("graph", "two.jsonl", "--same", "bad.tsv")
        self.assertEqual(status, 2)
        self.assertIn("bad.tsv: 1: needs two speakers with a tab between them", err)

    def test_some_inputs_fail(self):
        status, out, err = self.run_program("graph", "absent.txt", SEEDS[0], "-f", "json")
        self.assertEqual(status, 3)
        self.assertIn("absent.txt", err)
        self.assertEqual(len(json.loads(out)["articles"]), 1)
        status, out, _ = self.run_program("graph", "absent.txt", "-f", "json")
        self.assertEqual((status, out), (3, ""))


class QuotesTest(ProgramTest):
    def quotes(self, *options):
        status, out, err = self.run_program("quotes", *SEEDS, "-f", "jsonl", *options)
        self.assertEqual((status, err), (0, ""))
        return [json.loads(line) for line in out.splitlines()]

    def test_filters(self):
        everything = self.quotes()
        self.assertEqual(len(self.quotes("--speaker", "بكرى")), 5)
        self.assertTrue(all(row["class"] == "assert" for row in self.quotes("--class", "assert")))
        mixed = self.quotes("--type", "mixed")
        self.assertTrue(0 < len(mixed) < len(everything))
        self.assertEqual({row["type"] for row in mixed}, {"mixed"})
        about = self.quotes("--about", "القوات الأجنبية", "--speaker", "السيسي")
        self.assertEqual(len(about), 3)
        self.assertEqual(self.quotes("--since", "2024-01-01"), [])  # undated

    def test_columns(self):
        status, out, _ = self.run_program("quotes", *SEEDS, "-f", "csv", "--speaker", "السيسي")
        self.assertEqual(status, 0)
        rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"))))
        self.assertIn(CHAIN, [row["chain"] for row in rows])
        for row in rows:
            self.assertIn(row["statement"].split(" … ")[0], row["context"])
            self.assertLess(int(row["start"]), int(row["end"]))

    def test_other_formats(self):
        for name in ("quotes.txt", "quotes.csv", "quotes.xlsx", "quotes.jsonl"):
            status, _, err = self.run_program("quotes", *SEEDS, "-o", name)
            self.assertEqual((status, err), (0, ""))
            self.assertGreater((self.folder / name).stat().st_size, 1000, name)

    def test_bad_day(self):
        status, _, err = self.run_program("quotes", SEEDS[0], "--since", "yesterday")
        self.assertEqual(status, 2)
        self.assertIn('"yesterday" is no day', err)


if __name__ == "__main__":
    unittest.main()
