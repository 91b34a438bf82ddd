#!/usr/bin/env python3
"""A graph keeps to its schema, names only what it holds, and its spans are where they say; the same
articles give the same bytes however they were put together."""
import json
import os
import sys
import unittest

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from harness import SOURCE, ProgramTest  # noqa: E402

VALIDATOR = getattr(jsonschema, "Draft202012Validator", jsonschema.Draft7Validator)


def schema(name):
    return VALIDATOR(json.loads((SOURCE / "fixtures/schema" / name).read_text(encoding="utf-8")))


SEEDS = sorted(str(path) for path in (SOURCE / "fixtures/seeds").glob("*.txt"))
CASES = sorted((SOURCE / "fixtures/cases").glob("*/input.txt"))
HOSTILE = "قال الوزير <b>سليم</b> الرامي \u202eإن\u202c \"الجسر\0جاهز\".\u2028=1+1 قالت هدى: 😀 نعم.\n"


class GraphSchemaTest(ProgramTest):
    def graph(self, *inputs, **options):
        status, out, err = self.run_program("graph", *inputs, "--format", "json", **options)
        self.assertEqual((status, err), (0, ""))
        return json.loads(out), out

    def articles(self):
        """The composed cases, with an outlet and a date each."""
        records = [json.dumps({"id": path.parent.name, "outlet": "ABC"[n % 3],
                               "published": f"2024-05-{10 + n % 20}",
                               "text": path.read_text(encoding="utf-8")}, ensure_ascii=False)
                   for n, path in enumerate(CASES)]
        records.append(json.dumps({"id": "hostile", "outlet": "</script>", "text": HOSTILE}))
        return records

    def test_schema_and_references(self):
        self.write("all.jsonl", "\n".join(self.articles()))
        graph, _ = self.graph("all.jsonl", "--with-text", *SEEDS)
        schema("graph.schema.json").validate(graph)
        record_schema = schema("document.schema.json")
        ids = {name: {node["id"] for node in graph[name]}
               for name in ("outlets", "articles", "speakers", "statements", "wordings")}
        everything = set().union(*ids.values())
        self.assertEqual(len(everything), sum(len(part) for part in ids.values()))
        texts, attributions = {}, {}
        for article in graph["articles"]:
            record_schema.validate(article["article"])
            texts[article["id"]] = article["article"]["document"]["text"]
            attributions[article["id"]] = {a["id"] for a in article["article"]["attributions"]}
            for span in article["contexts"].values():
                self.assertEqual(texts[article["id"]][span["start"]:span["end"]], span["text"])
        for edge in graph["edges"]:
            self.assertLessEqual({edge["from"], edge["to"]}, everything)
            for span in edge.get("spans", ()):
                self.assertEqual(texts[edge["article"]][span["start"]:span["end"]], span["text"])
        for statement in graph["statements"]:
            self.assertIn(statement["attribution"], attributions[statement["article"]])
            self.assertLessEqual(set(statement["speakers"]), ids["speakers"])
            self.assertEqual(" ← ".join(link["label"] or "?" for link in statement["chain"]),
                             statement["chain_line"])
        members = [(m["article"], m["speaker"]) for s in graph["speakers"] for m in s["members"]]
        self.assertEqual(len(members), len(set(members)))
        for group in graph["wordings"]:
            self.assertLessEqual({group["first"]} | {o["statement"] for o in group["others"]},
                                 ids["statements"])

    def test_lines_are_the_same_records(self):
        graph, _ = self.graph(*SEEDS)
        _, out, _ = self.run_program("graph", *SEEDS, "--format", "jsonl")
        head, *records = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(head, {"isnad_graph": "1", "offset_unit": "codepoint"})
        names = {"outlet": "outlets", "article": "articles", "speaker": "speakers",
                 "statement": "statements", "wordings": "wordings", "edge": "edges"}
        again = {name: [] for name in names.values()}
        for record in records:
            again[names[record.pop("record")]].append(record)
        self.assertEqual(again, {name: graph[name] for name in again})

    def test_same_bytes_however_it_was_put_together(self):
        records = self.articles()
        self.write("all.jsonl", "\n".join(records))
        _, whole = self.graph("all.jsonl")
        for number in range(3):
            self.write(f"part{number}.jsonl", "\n".join(records[number::3]))
            self.run_program("graph", f"part{number}.jsonl", "-o", f"part{number}-graph.jsonl")
        parts = [f"part{number}-graph.jsonl" for number in range(3)]
        self.assertEqual(self.graph(*parts)[1], whole)
        self.assertEqual(self.graph(*reversed(parts), parts[1])[1], whole)
        self.run_program("graph", parts[2], parts[0], "-o", "two.json")
        self.assertEqual(self.graph("two.json", "part1.jsonl")[1], whole)
        self.assertEqual(self.graph("-", stdin=whole.encode())[1], whole)

    def test_what_extract_wrote_is_input(self):
        _, lines, _ = self.run_program("extract", "--format", "jsonl", *SEEDS)
        _, array, _ = self.run_program("extract", "--format", "json", *SEEDS)
        self.write("array.json", array)
        from_lines, _ = self.graph("-", stdin=lines.encode())
        from_array, _ = self.graph("array.json")
        from_text, _ = self.graph(*SEEDS)
        self.assertEqual(from_lines, from_array)
        for name in ("speakers", "statements"):
            self.assertEqual([node["id"] for node in from_lines[name]],
                             [node["id"] for node in from_text[name]])

    def test_broken_output_is_named(self):
        _, lines, _ = self.run_program("extract", "--format", "jsonl", SEEDS[0])
        record = json.loads(lines)
        record["attributions"][0]["speakers"] = ["s99"]
        self.write("bad.jsonl", json.dumps(record) + "\n" + lines)
        status, out, err = self.run_program("graph", "bad.jsonl", "--format", "json")
        self.assertEqual(status, 3)
        self.assertRegex(err, r'bad\.jsonl:1: .*"speakers" names nobody: "s99"')
        self.assertEqual(len(json.loads(out)["articles"]), 1)


if __name__ == "__main__":
    unittest.main()
