#!/usr/bin/env python3
"""rdflib reads our Web Annotations, and their selectors find the words in the text."""
import json
import unittest

import rdflib
from rdflib.namespace import FOAF, RDF
from statement_samples import facts, read_jsonl, texts_by_hash

OA = rdflib.Namespace("http://www.w3.org/ns/oa#")

# The terms that we use of http://www.w3.org/ns/anno.jsonld, which a test does not fetch.
CONTEXT = {
    "oa": str(OA), "id": "@id", "type": "@type",
    "xsd": "http://www.w3.org/2001/XMLSchema#", "foaf": str(FOAF),
    "dc": "http://purl.org/dc/elements/1.1/",
    **{name: "oa:" + name for name in (
        "Annotation", "SpecificResource", "TextualBody", "TextQuoteSelector",
        "TextPositionSelector", "TimeState")},
    "Person": "foaf:Person", "Organization": "foaf:Organization", "name": "foaf:name",
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "identifying": "oa:identifying", "tagging": "oa:tagging", "describing": "oa:describing",
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "scope": {"@id": "oa:hasScope", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "state": {"@id": "oa:hasState", "@type": "@id"},
    "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "sourceDate": {"@id": "oa:sourceDate", "@type": "xsd:dateTime"},
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "language": "dc:language",
    "textDirection": {"@id": "oa:textDirection", "@type": "@vocab"}, "rtl": "oa:rtlDirection",
}


def parse(annotation):
    graph = rdflib.Graph()
    graph.parse(data=json.dumps({**annotation, "@context": CONTEXT}), format="json-ld")
    return graph


class WebAnnotation(unittest.TestCase):
    def setUp(self):
        self.annotations = read_jsonl("annotations.jsonl")

    def test_every_statement_is_an_annotation_that_keeps_to_the_model(self):
        self.assertEqual([a["id"] for a in self.annotations],
                         ["urn:isnad:" + fact["id"] for fact in facts()])
        for annotation in self.annotations:
            self.assertEqual(annotation["@context"], "http://www.w3.org/ns/anno.jsonld")
            self.assertEqual(annotation["type"], "Annotation")
            self.assertGreaterEqual(len(annotation["target"]), 1)

    def test_rdflib_knows_every_term(self):
        for annotation, fact in zip(self.annotations, facts()):
            graph = parse(annotation)
            node = rdflib.URIRef(annotation["id"])
            self.assertIn((node, RDF.type, OA.Annotation), graph)
            names = {str(name) for body in graph.objects(node, OA.hasBody)
                     for name in graph.objects(body, OA.hasSource / FOAF.name)}
            self.assertEqual(names, set(fact["speakers"]))
            exact = {str(text) for text in
                     graph.objects(node, OA.hasTarget / OA.hasSelector / OA.exact)}
            self.assertTrue({part["text"] for part in fact["content"]} <= exact)
            for literal in graph.objects(None, OA.sourceDate):
                self.assertFalse(literal.ill_typed if hasattr(literal, "ill_typed")
                                 else literal.value is None)
            # A term without a meaning would be dropped: everything that was written is there.
            self.assertEqual(graph.serialize(format="nt").count("oa#hasSelector"),
                             sum(len(t.get("selector", [])) for t in annotation["target"]))
            # A name that no triple may hold would come out broken.
            again = rdflib.Graph().parse(data=graph.serialize(format="nt"), format="nt")
            self.assertEqual(len(again), len(graph))

    def test_positions_and_quotes_find_the_same_words(self):
        texts = texts_by_hash()
        checked = 0
        for annotation in self.annotations:
            for target in annotation["target"]:
                text = texts.get(target.get("scope"))
                if text is None or "selector" not in target:
                    continue
                quote, position = target["selector"]
                start, end = position["start"], position["end"]
                self.assertEqual(text[start:end], quote["exact"])
                self.assertTrue(text[:start].endswith(quote.get("prefix", "")))
                self.assertTrue(text[end:].startswith(quote.get("suffix", "")))
                self.assertIn(quote.get("prefix", "") + quote["exact"] + quote.get("suffix", ""),
                              text)
                checked += 1
        self.assertGreater(checked, 20)

    def test_prefix_and_suffix_come_from_the_context_where_the_text_is_not_kept(self):
        parts, dropped = self.annotations[3:5]
        for target, fact in zip(parts["target"], facts()[3]["content"]):
            quote = target["selector"][0]
            self.assertIn(quote["prefix"] + fact["text"] + quote["suffix"],
                          facts()[3]["context"])
        self.assertNotIn("prefix", dropped["target"][0]["selector"][0])
        self.assertNotIn("suffix", dropped["target"][0]["selector"][0])

    def test_the_date_is_in_utc(self):
        state = self.annotations[0]["target"][0]["state"]
        self.assertEqual(state, {"type": "TimeState", "sourceDate": "2024-04-30T22:30:00Z"})
        self.assertNotIn("state", self.annotations[5]["target"][0])  # "yesterday" is no date


if __name__ == "__main__":
    unittest.main()
