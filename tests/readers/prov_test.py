#!/usr/bin/env python3
"""rdflib reads the provenance that we write, and follows a chain of transmission in it."""
import unittest

import rdflib
from rdflib.namespace import PROV, RDF, RDFS
from statement_samples import facts, read_bytes

DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
SCHEMA = rdflib.Namespace("https://schema.org/")
ISNAD = rdflib.Namespace("urn:isnad:")


class Prov(unittest.TestCase):
    def setUp(self):
        self.graph = rdflib.Graph().parse(data=read_bytes("prov.json"), format="json-ld")

    def statement(self, number):
        return ISNAD[facts()[number]["id"]]

    def label(self, node):
        return str(self.graph.value(node, RDFS.label))

    def test_every_term_of_prov_exists(self):
        used = {term for triple in self.graph for term in triple if str(term).startswith(str(PROV))}
        self.assertGreater(len(used), 10)
        for term in used:
            self.assertIn(term, PROV)

    def test_every_statement_is_quoted_from_its_article(self):
        for fact in facts():
            node = ISNAD[fact["id"]]
            self.assertIn((node, RDF.type, PROV.Entity), self.graph)
            articles = [origin for origin in self.graph.objects(node, PROV.wasQuotedFrom)
                        if not str(origin).startswith("urn:isnad:q-")]
            self.assertEqual(len(articles), 1)
            if fact["content"]:
                text = " … ".join(part["text"] for part in fact["content"])
                self.assertEqual(str(self.graph.value(node, PROV.value)), text)

    def test_a_chain_of_transmission(self):
        nested = self.statement(1)
        self.assertIn((nested, PROV.wasQuotedFrom, self.statement(0)), self.graph)
        chain = sorted((int(self.graph.value(link, SCHEMA.position)),
                        str(self.graph.value(link, DCAT.hadRole)),
                        self.label(self.graph.value(link, PROV.agent)))
                       for link in self.graph.objects(nested, PROV.qualifiedAttribution))
        self.assertEqual(chain, [
            (1, "urn:isnad:role-outlet", "صحيفة الميناء"),
            (2, "urn:isnad:role-relay", "المتحدث باسم الوزارة سليم الرامي"),
            (3, "urn:isnad:role-speaker", "ليلى منصور")])

    def test_only_what_was_said_is_attributed_and_only_to_agents(self):
        for fact in facts():
            node = ISNAD[fact["id"]]
            names = {self.label(agent) for agent in self.graph.objects(node, PROV.wasAttributedTo)}
            sources = {self.label(work) for work in self.graph.objects(node, PROV.hadPrimarySource)}
            if fact["polarity"] != "asserted":
                self.assertEqual((names, sources), (set(), set()))
                self.assertEqual(str(self.graph.value(node, ISNAD.polarity)), fact["polarity"])
            elif fact["speakers"] == ["التقرير"]:
                self.assertEqual((names, sources), (set(), {"التقرير"}))
            else:
                self.assertEqual((names, sources), (set(fact["speakers"]), set()))

    def test_wordings_of_one_claim(self):
        last = ISNAD[facts()[-1]["id"]]
        self.assertEqual(list(self.graph.subject_objects(PROV.alternateOf)),
                         [(last, self.statement(4))])

    def test_the_graph_can_be_written_again(self):
        lines = self.graph.serialize(format="nt")
        self.assertEqual(len(rdflib.Graph().parse(data=lines, format="nt")), len(self.graph))


if __name__ == "__main__":
    unittest.main()
