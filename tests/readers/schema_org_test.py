#!/usr/bin/env python3
"""rdflib reads our schema.org articles and drafts of claim reviews; no browser runs them."""
import html.parser
import json
import unittest

import rdflib
from rdflib.namespace import RDF
from statement_samples import facts, read_bytes, read_jsonl

SCHEMA = rdflib.Namespace("https://schema.org/")
# What https://schema.org says of the terms that we use: those whose values are addresses.
CONTEXT = {"@vocab": str(SCHEMA), "url": {"@type": "@id"}}


def parse(value):
    graph = rdflib.Graph()
    graph.parse(data=json.dumps({**value, "@context": CONTEXT}), format="json-ld")
    return graph


def iri(fact):
    return rdflib.URIRef("urn:isnad:" + fact["id"])


class Elements(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.started = []

    def handle_starttag(self, tag, attrs):
        self.started.append(tag)


class SchemaOrg(unittest.TestCase):
    def setUp(self):
        self.articles = read_jsonl("articles.jsonl")
        self.claims = read_jsonl("claims.jsonl")
        self.graph = rdflib.Graph()
        for article in self.articles:
            self.graph += parse(article)

    def test_what_was_said_is_a_quotation_and_nothing_else(self):
        for fact in facts():
            said = fact["polarity"] == "asserted" and fact["content"] != []
            self.assertEqual((iri(fact), RDF.type, SCHEMA.Quotation) in self.graph, said)
            if not said:
                continue
            text = " … ".join(part["text"] for part in fact["content"])
            self.assertEqual(str(self.graph.value(iri(fact), SCHEMA.text)), text)
            article = self.graph.value(iri(fact), SCHEMA.isPartOf)
            self.assertIn((article, SCHEMA.hasPart, iri(fact)), self.graph)

    def test_the_speaker_is_named_and_the_creator_only_of_direct_speech(self):
        for fact in facts():
            if (iri(fact), RDF.type, SCHEMA.Quotation) not in self.graph:
                continue
            names = {str(name) for name in
                     self.graph.objects(iri(fact), SCHEMA.spokenByCharacter / SCHEMA.name)}
            self.assertEqual(names, set(fact["speakers"]))
            creators = set(self.graph.objects(iri(fact), SCHEMA.creator))
            self.assertEqual(bool(creators), fact["type"] == "direct")

    def test_articles(self):
        bridge, parts, hostile, bare = self.articles
        self.assertEqual(bridge["datePublished"], "2024-05-01T01:30:00+03:00")
        self.assertEqual(bridge["publisher"]["name"], "صحيفة الميناء")
        self.assertEqual(parts["@id"], "https://example.org/مقال/a%20b%22%3Cc%3E#top")
        self.assertTrue(hostile["@id"].startswith("urn:isnad:d-"))
        for absent in ("url", "datePublished", "publisher"):
            self.assertNotIn(absent, hostile)
        self.assertEqual(bare["hasPart"][0]["spokenByCharacter"]["@type"], "CreativeWork")

    def test_no_string_ends_the_script_that_holds_it(self):
        for name in ("articles.jsonl", "claims.jsonl"):
            for line in read_bytes(name).decode().split("\n"):
                elements = Elements()
                elements.feed(f'<script type="application/ld+json">{line}</script><p>')
                self.assertEqual(elements.started, ["script", "p"])

    def test_a_claim_has_an_author_and_appearances_and_no_rating(self):
        graph = rdflib.Graph()
        for claim in self.claims:
            graph += parse(claim)
            self.assertIsNone(claim["reviewRating"])
        self.assertEqual(list(graph.objects(None, SCHEMA.reviewRating)), [])
        # Said by somebody, and once for every claim: the last statement rewords the fifth.
        claims = [iri(fact) for fact in facts()
                  if fact["polarity"] == "asserted" and fact["content"]][:-1]
        self.assertEqual([rdflib.URIRef(claim["itemReviewed"]["@id"]) for claim in self.claims],
                         claims)
        reworded = iri(facts()[4])
        self.assertEqual({str(url) for url in graph.objects(
            reworded, SCHEMA.appearance / SCHEMA.url)},
            {"https://example.org/مقال/a%20b%22%3Cc%3E#top", "http://example.org"})
        self.assertEqual(len(list(graph.objects(reworded, SCHEMA.firstAppearance))), 1)
        self.assertEqual({str(name) for name in graph.objects(
            reworded, SCHEMA.author / SCHEMA.name)}, {"الوَزِيرُ عُمَر"})


if __name__ == "__main__":
    unittest.main()
