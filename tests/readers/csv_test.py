#!/usr/bin/python3
"""The two tables: Python's csv module reads back what was written; nothing runs as a formula."""
import csv
import io
import unittest

import sample

NODES, EDGES = sample.network()


def table(name):
    text = sample.written(name).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    return rows[0], rows[1:]


def cell(value):
    """What a cell holds of a value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(int(value) if value == int(value) else value)
    text = sample.joined(value) if isinstance(value, list) else sample.clean(value)
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\n") and text else text


class Csv(unittest.TestCase):
    def test_bytes(self):
        for name in ("csv-nodes", "csv-edges"):
            contents = sample.written(name)
            self.assertTrue(contents.startswith(b"\xef\xbb\xbf"))
            self.assertTrue(contents.endswith(b"\r\n"))
            self.assertEqual(contents.count(b"\r"), len(table(name)[1]) + 1)

    def test_nodes(self):
        head, rows = table("csv-nodes")
        self.assertEqual(head[:3], ["Id", "Label", "Kind"])
        columns = ["id", "label", "kind", *head[3:]]
        self.assertEqual(rows, [[cell(node.get(column, "")) for column in columns]
                                for node in NODES.values()])

    def test_edges(self):
        head, rows = table("csv-edges")
        self.assertEqual(head[:7], ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight"])
        columns = ["source", "target", "type", "kind", "id", "label", "weight", *head[7:]]
        self.assertEqual(rows, [[cell({"type": "Directed", **edge}[column]) for column in columns]
                                for edge in EDGES.values()])

    def test_no_cell_is_a_formula(self):
        for name in ("csv-nodes", "csv-edges"):
            for row in table(name)[1]:
                for value in row:
                    self.assertNotRegex(value, r"^[=@\t\n]|^[+-](?![0-9])")


if __name__ == "__main__":
    unittest.main()
