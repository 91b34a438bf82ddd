#!/usr/bin/python3
"""Node-link JSON: NetworkX makes the graph of it, and the hostile strings are what they were."""
import json
import unittest

import networkx

import sample

NODES, EDGES = sample.network()


class NodeLink(unittest.TestCase):
    def test_networkx(self):
        graph = networkx.node_link_graph(json.loads(sample.written("node-link")))
        self.assertTrue(graph.is_directed() and graph.is_multigraph())
        self.assertEqual(len(graph.nodes), len(NODES))
        self.assertEqual(sorted((source, target, edge["id"])
                                for source, target, edge in graph.edges(data=True)),
                         sorted((edge["source"], edge["target"], name)
                                for name, edge in EDGES.items()))

    def test_strings(self):
        """The other tests take these values for the truth; here stands what they are."""
        labels = {node["label"] for node in NODES.values()}
        for label in ("قال \"نعم\" & <b>لا</b>", "سطر\nثان\r\nثالث\rرابع\tخامس",
                      "nul\0 bell\a escape\x1b[31m delete\x7f", "\ufffe noncharacters \uffff",
                      "bytes \ufffd\ufffd, surrogate \ufffd\ufffd\ufffd", "😀👨‍👩‍👧🇸🇾", ""):
            self.assertIn(label, labels)
        self.assertEqual(NODES["p-104"]["statements"], -2**63)
        self.assertEqual((NODES["p-104"]["share"], NODES["p-104"]["named"]), (0.571, True))
        self.assertEqual(NODES["p-104"]["roles"], ["-1", "و-1"])
        self.assertNotIn("share", NODES["p-101"])


if __name__ == "__main__":
    unittest.main()
