#!/usr/bin/python3
"""GEXF: jing finds it valid, NetworkX reads back what was written."""
import io
import tempfile
import unittest

import networkx

import sample

GEXF = sample.written("gexf")
NODES, EDGES = sample.network()


def read_by_networkx():
    """NetworkX 2.8 knows GEXF up to 1.2; what isnad writes means the same in both."""
    older = GEXF.replace(b"http://gexf.net/1.3", b"http://www.gexf.net/1.2draft")
    return networkx.read_gexf(io.BytesIO(older.replace(b'version="1.3"', b'version="1.2"')))


def validate(gexf):
    with tempfile.NamedTemporaryFile(suffix=".gexf") as file:
        file.write(gexf)
        file.flush()
        sample.run("jing", "-c", str(sample.SOURCE / "fixtures/schema/gexf.rnc"), file.name)


class Gexf(unittest.TestCase):
    def test_is_valid(self):
        validate(GEXF)

    def test_the_grammar_can_refuse(self):
        for good, bad in [(b'mode="static"', b'mode="slow"'), (b'type="long"', b'type="int64"'),
                          (b"viz:size", b"size"), (b' kind="said"', b""), (b"</meta>", b"</meta><x/>")]:
            self.assertIn(good, GEXF)
            with self.assertRaises(AssertionError):
                validate(GEXF.replace(good, bad))

    def test_nodes(self):
        graph = read_by_networkx()
        self.assertEqual(set(graph.nodes), set(NODES))
        for name, node in NODES.items():
            read = graph.nodes[name]
            self.assertEqual(read["label"], sample.clean(node["label"]))
            self.assertEqual(read["kind"], node["kind"])
            color = read["viz"]["color"]
            self.assertEqual("#%02x%02x%02x" % (color["r"], color["g"], color["b"]), node["color"])
            self.assertEqual((read["viz"]["position"]["x"], read["viz"]["position"]["y"]),
                             (node["x"], node["y"]))
            self.assertEqual(read["viz"]["size"], max(0, node["size"]))
            self.assertEqual(read.get("gender", ""), sample.clean(node.get("gender", "")))
            for key in ("statements", "share", "named"):
                self.assertEqual(read.get(key), node.get(key))

    def test_edges(self):
        read = {edge["id"]: (source, target, edge)
                for source, target, edge in read_by_networkx().edges(data=True)}
        self.assertEqual(set(read), set(EDGES))
        for name, edge in EDGES.items():
            source, target, values = read[name]
            self.assertEqual((source, target), (edge["source"], edge["target"]))
            self.assertEqual(values["weight"], edge["weight"])
            self.assertEqual(values["rule"], sample.clean(edge["rule"]))
            self.assertEqual(values["label"], sample.clean(edge["label"]))


if __name__ == "__main__":
    unittest.main()
