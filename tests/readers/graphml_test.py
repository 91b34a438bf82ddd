#!/usr/bin/python3
"""GraphML: NetworkX and igraph read back what was written."""
import io
import tempfile
import unittest

import igraph
import networkx

import sample

GRAPHML = sample.written("graphml")
NODES, EDGES = sample.network()


def texts_of(values):
    """What GraphML holds instead of lists and colours; an empty text is none."""
    flat = {}
    for key, value in values.items():
        if isinstance(value, list):
            value = sample.joined(value)
        elif isinstance(value, str):
            value = sample.clean(value)
        if key == "color":
            flat.update(r=int(value[1:3], 16), g=int(value[3:5], 16), b=int(value[5:7], 16))
        elif key not in ("id", "source", "target") and value != "":
            flat[key] = value
    return flat


def without_nothing(values):
    """igraph gives every vertex every column: "", NaN and False where there is no value."""
    return {key: value for key, value in values.items()
            if key != "id" and value == value and value not in ("", None)}


class GraphMl(unittest.TestCase):
    def test_networkx(self):
        graph = networkx.read_graphml(io.BytesIO(GRAPHML))
        self.assertTrue(graph.is_directed())
        self.assertEqual({name: dict(values) for name, values in graph.nodes(data=True)},
                         {name: texts_of(node) for name, node in NODES.items()})
        self.assertEqual({key: (source, target, values)
                          for source, target, key, values in graph.edges(data=True, keys=True)},
                         {name: (edge["source"], edge["target"], texts_of(edge))
                          for name, edge in EDGES.items()})

    def test_igraph(self):
        with tempfile.NamedTemporaryFile(suffix=".graphml") as file:
            file.write(GRAPHML)
            file.flush()
            graph = igraph.Graph.Read_GraphML(file.name)
        self.assertTrue(graph.is_directed())
        self.assertEqual({vertex["id"]: without_nothing(vertex.attributes()) for vertex in graph.vs},
                         {name: {"named": False, **texts_of(node)} for name, node in NODES.items()})
        name_of = graph.vs["id"]
        self.assertEqual({edge["id"]: (name_of[edge.source], name_of[edge.target],
                                       without_nothing(edge.attributes())) for edge in graph.es},
                         {name: (edge["source"], edge["target"], texts_of(edge))
                          for name, edge in EDGES.items()})


if __name__ == "__main__":
    unittest.main()
