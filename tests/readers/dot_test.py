#!/usr/bin/python3
"""DOT: Graphviz draws every label, in logical order, with Arabic letters joined."""
import re
import unittest
import xml.etree.ElementTree

import sample

DOT = sample.written("dot")
NODES, EDGES = sample.network()
SVG = "{http://www.w3.org/2000/svg}"


def shown(text):
    """A label: one line without control characters and without bidi controls."""
    text = re.sub("[\x80-\x9f\u202a-\u202e\u2066-\u2069]", "", sample.clean(text))
    return re.sub("[\x00-\x20\x7f]+", " ", text)


def labels(kind):
    """What Graphviz shows of each node or edge, in the order of the file."""
    picture = xml.etree.ElementTree.fromstring(sample.run("dot", "-Tsvg", stdin=DOT))
    groups = [g for g in picture.iter(SVG + "g") if g.get("class", "").split(" ")[0] == kind]
    groups.sort(key=lambda g: int(re.sub(r"\D", "", g.get("id"))))
    return ["".join(text.text for text in g.iter(SVG + "text")).replace("\xa0", " ") for g in groups]


def width(label):
    """How wide Graphviz makes the first node with this label, in inches."""
    head, first = re.match(rb'(.*?)("p-100" \[.*?\];\n)', DOT, re.S).groups()
    node = re.sub(rb'label=".*?", class', b'label="' + label.encode() + b'", class', first)
    plain = sample.run("dot", "-Tplain", stdin=head + node + b"}").decode()
    return float(re.search(r'^node "?p-100"? \S+ \S+ (\S+)', plain, re.M).group(1))


class Dot(unittest.TestCase):
    def test_labels(self):
        self.assertEqual([label.strip() for label in labels("node")],
                         [shown(node["label"]).strip() for node in NODES.values()])
        self.assertEqual(sorted(label.strip() for label in labels("edge")),
                         sorted(shown(edge["label"]).strip() for edge in EDGES.values()))

    def test_pictures(self):
        for command in (["dot", "-Tpng"], ["neato", "-n", "-Tpng"]):
            png = sample.run(*command, stdin=DOT)
            self.assertTrue(png.startswith(b"\x89PNG"))
            self.assertGreater(len(png), 10000)

    def test_letters_are_joined(self):
        """Yeh alone is wide, inside a word narrow; a non-joiner between them keeps them alone."""
        joined, alone = width("ي" * 20), width("\u200c".join("ي" * 20))
        self.assertLess(joined, 0.8 * alone)


if __name__ == "__main__":
    unittest.main()
