#!/usr/bin/env python3
"""A reader of brat's standoff format finds every annotation where its offsets say."""
import configparser
import re
import unittest

from statement_samples import facts, samples

LINE = {
    "T": re.compile(r"T\d+\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t(.+)"),
    "R": re.compile(r"R\d+\t(\w+) Arg1:(T\d+) Arg2:(T\d+)"),
    "A": re.compile(r"A\d+\t(\w+) (T\d+) ([\w-]+)"),
    "#": re.compile(r"#\d+\tAnnotatorNotes (T\d+)\t(.*)"),
}


class Standoff:
    """One .txt and its .ann."""

    def __init__(self, article):
        folder = samples() / "brat"
        self.text = (folder / f"{article}.txt").read_bytes().decode()
        self.entities, self.relations, self.attributes, self.notes = {}, [], [], []
        lines = (folder / f"{article}.ann").read_bytes().decode()
        # As brat's own reader splits them; a stray line end in an annotation would break it.
        for line in lines.splitlines():
            self.read(line)
        self.count = len(lines.splitlines())

    def read(self, line):
        match = LINE[line[0]].fullmatch(line)
        assert match, line
        if line[0] == "T":
            kind, offsets, words = match.groups()
            spans = [tuple(map(int, span.split())) for span in offsets.split(";")]
            self.entities[line.split("\t")[0]] = (kind, spans, words)
        elif line[0] == "R":
            self.relations.append(match.groups())
        elif line[0] == "A":
            self.attributes.append(match.groups())
        else:
            self.notes.append(match.groups())

    def related(self, kind):
        return [(self.entities[a][2], self.entities[b][2])
                for name, a, b in self.relations if name == kind]


class Brat(unittest.TestCase):
    def setUp(self):
        self.articles = sorted(path.stem for path in (samples() / "brat").glob("*.txt"))
        self.assertGreaterEqual(len(self.articles), 2)

    def test_offsets_find_the_words(self):
        for article in self.articles:
            standoff = Standoff(article)
            self.assertGreater(len(standoff.entities), 5)
            for kind, spans, words in standoff.entities.values():
                self.assertIn(kind, ("Speaker", "Cue", "Marker", "Content"))
                parts = [standoff.text[start:end] for start, end in spans]
                self.assertEqual(" ".join(parts), words)
                self.assertEqual(spans, sorted(spans))
                for part in parts:
                    self.assertRegex(part, r"\A[^\n\r\t]+\Z")

    def test_what_is_said_goes_to_who_says_it(self):
        relations = Standoff(0)
        names = [("المتحدث باسم الوزارة سليم الرامي", 0), ("الوزيرة ليلى منصور", 1), ("هدى نوح", 2)]
        self.assertEqual(relations.related("Says"),
                         [(name, facts()[i]["content"][0]["text"]) for name, i in names])
        self.assertEqual(relations.related("Within"),
                         [(facts()[1]["content"][0]["text"], facts()[0]["content"][0]["text"])])
        self.assertIn(("إن", facts()[0]["content"][0]["text"]), relations.related("Opens"))

    def test_references_and_notes(self):
        for article in self.articles:
            standoff = Standoff(article)
            contents, cues = ({name for name, entity in standoff.entities.items()
                               if entity[0] == kind} for kind in ("Content", "Cue"))
            for _, first, second in standoff.relations:
                self.assertIn(first, standoff.entities)
                self.assertIn(second, contents)
            # A content of control characters alone is none; then its cue bears the note.
            bearers = {bearer for bearer, _ in standoff.notes}
            self.assertTrue(contents <= bearers <= contents | cues)
            self.assertEqual(len(standoff.attributes), 3 * len(bearers))

    def test_the_configuration_names_every_type(self):
        configuration = configparser.ConfigParser(allow_no_value=True, delimiters=(" ",))
        configuration.optionxform = str
        configuration.read(samples() / "brat" / "annotation.conf")
        for article in self.articles:
            standoff = Standoff(article)
            for kind, _, _ in standoff.entities.values():
                self.assertIn(kind, configuration["entities"])
            for kind, _, _ in standoff.relations:
                self.assertIn(kind, configuration["relations"])
            for kind, _, value in standoff.attributes:
                values = configuration["attributes"][kind].partition("Value:")[2]
                self.assertIn(value, values.split("|"))


if __name__ == "__main__":
    unittest.main()
