#include "pipeline/export/write_web_annotation.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_statements.h"
#include "tests/pipeline/export/written.h"

namespace isnad {
namespace {

std::string annotations_of(ArticleFacts const& article) {
  Graph graph;
  add_article(graph, article);
  return written([&](OutputBuffer& out) { write_web_annotation(out, graph); });
}

ArticleFacts short_article() {
  ArticleFacts article = article_of("x", "قال عمر: نعم.");
  article.sha256 = "00";
  article.published = "2024-05-01";
  add_statement(article, "قال", "عمر", {"نعم"});
  return article;
}

constexpr char head[] =
    R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:isnad:q-0000000000000001",)"
    R"("type":"Annotation","motivation":"identifying","body":[)";

TEST(WriteWebAnnotation, WhoSaysWhatWhere) {
  EXPECT_EQ(
      annotations_of(short_article()),
      std::string(head) +
          R"({"type":"SpecificResource","purpose":"identifying","source":)"
          R"({"id":"urn:isnad:p-0000000000000001","type":"Person","name":"عمر"}},)"
          R"({"type":"TextualBody","purpose":"tagging","value":"قال","language":"ar",)"
          R"("textDirection":"rtl"},)"
          R"({"type":"TextualBody","purpose":"describing","value":"عمر","language":"ar",)"
          R"("textDirection":"rtl"}],)"
          R"("target":[{"source":"urn:isnad:d-0000000000000001","scope":"urn:sha256:00","selector":[)"
          R"({"type":"TextQuoteSelector","exact":"نعم","prefix":"قال عمر: ","suffix":"."},)"
          R"({"type":"TextPositionSelector","start":9,"end":12}],)"
          R"("state":{"type":"TimeState","sourceDate":"2024-05-01T00:00:00Z"}}]})"
          "\n");
}

TEST(WriteWebAnnotation, TheTargetIsTheCueTheSpeakerOrTheArticle) {
  ArticleFacts article = short_article();
  StatementFacts& statement = article.statements[0];
  statement.content.clear();
  EXPECT_NE(annotations_of(article).find(R"("exact":"قال")"), std::string::npos);
  statement.cue.reset();
  EXPECT_NE(annotations_of(article).find(R"("exact":"عمر")"), std::string::npos);
  statement.source.reset();
  statement.speakers.clear();
  article.sha256.clear();
  article.published.clear();
  EXPECT_EQ(annotations_of(article),
            std::string(head) + R"(],"target":[{"source":"urn:isnad:d-0000000000000001"}]})"
                                "\n");
}

}  // namespace
}  // namespace isnad
