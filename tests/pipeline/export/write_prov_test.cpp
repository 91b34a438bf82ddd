#include "pipeline/export/write_prov.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_statements.h"
#include "tests/pipeline/export/written.h"

namespace isnad {
namespace {

std::string provenance(Graph const& graph) {
  return written([&](OutputBuffer& out) { write_prov(out, graph); });
}

TEST(WriteProv, AnEmptyGraphIsADocument) {
  std::string const empty = provenance({});
  EXPECT_TRUE(empty.starts_with(R"({"@context":{"prov":)"));
  EXPECT_TRUE(empty.ends_with("\"@graph\":[\n]}\n"));
}

TEST(WriteProv, OneNodeALine) {
  ArticleFacts article = article_of("x", "قال عمر: نعم.");
  add_statement(article, "قال", "عمر", {"نعم"});
  Graph graph;
  add_article(graph, article);
  std::string const text = provenance(graph);
  EXPECT_EQ(text.substr(text.find("[\n") + 2),
            R"({"@id":"urn:isnad:p-0000000000000001","@type":"prov:Person","rdfs:label":"عمر"},
{"@id":"urn:isnad:d-0000000000000001","@type":"prov:Entity"},
{"@id":"urn:isnad:q-0000000000000001","@type":"prov:Entity","prov:value":"نعم",)"
            R"("prov:wasQuotedFrom":[{"@id":"urn:isnad:d-0000000000000001"}],)"
            R"("prov:wasAttributedTo":[{"@id":"urn:isnad:p-0000000000000001"}],)"
            R"("prov:hadPrimarySource":[],"prov:qualifiedAttribution":[)"
            R"({"@type":"prov:Attribution","prov:agent":{"@id":"urn:isnad:p-0000000000000001"},)"
            R"("dcat:hadRole":{"@id":"urn:isnad:role-speaker"},"schema:position":1}]}
]}
)");
}

TEST(WriteProv, ALinkWithoutANodeHasALabel) {
  Graph graph;
  ArticleFacts article = article_of("x", "قال عمر: نعم.");
  add_statement(article, "قال", "عمر", {"نعم"});
  add_article(graph, article);
  graph.statements[0].chain = {{ChainLink::Kind::agency, "وكالة", {}, {}},
                               {ChainLink::Kind::article, "مقال", {}, {}}};
  std::string const text = provenance(graph);
  EXPECT_NE(text.find(R"("prov:agent":{"@type":"prov:Agent","rdfs:label":"وكالة"},)"
                      R"("dcat:hadRole":{"@id":"urn:isnad:role-agency"},"schema:position":1}])"),
            text.npos);
}

}  // namespace
}  // namespace isnad
