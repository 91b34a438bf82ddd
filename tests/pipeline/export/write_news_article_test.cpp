#include "pipeline/export/write_news_article.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_statements.h"
#include "tests/pipeline/export/written.h"

namespace isnad {
namespace {

std::string article_json(Graph const& graph) {
  return written([&](OutputBuffer& out) { write_news_article(out, graph); });
}

Graph one_statement() {
  ArticleFacts article = article_of("x", "قال عمر: نعم.");
  add_statement(article, "قال", "عمر", {"نعم"}).type = QuoteType::direct;
  Graph graph;
  add_article(graph, article);
  return graph;
}

TEST(WriteNewsArticle, EveryStatementIsAQuotation) {
  std::string const person =
      R"({"@type":"Person","@id":"urn:isnad:p-0000000000000001","name":"عمر"})";
  EXPECT_EQ(article_json(one_statement()),
            R"({"@context":"https://schema.org","@type":"NewsArticle",)"
            R"("@id":"urn:isnad:d-0000000000000001","inLanguage":"ar","hasPart":[)"
            R"({"@type":"Quotation","@id":"urn:isnad:q-0000000000000001","text":"نعم",)"
            R"("inLanguage":"ar","spokenByCharacter":)" +
                person + R"(,"creator":)" + person +
                R"(,"creditText":"عمر","isPartOf":{"@id":"urn:isnad:d-0000000000000001"}}]})"
                "\n");
}

TEST(WriteNewsArticle, TheCreatorIsSomebodyWhoIsKnownToHaveSaidTheseWords) {
  auto const has_creator = [](auto change) {
    Graph graph = one_statement();
    change(graph);
    return article_json(graph).find("\"creator\"") != std::string::npos;
  };
  EXPECT_TRUE(has_creator([](Graph&) {}));
  EXPECT_FALSE(has_creator([](Graph& g) { g.facts[0].statements[0].type = QuoteType::mixed; }));
  EXPECT_FALSE(has_creator([](Graph& g) { g.speakers[0].named = false; }));
  EXPECT_FALSE(has_creator([](Graph& g) { g.statements[0].alternatives = {0}; }));
  EXPECT_FALSE(has_creator([](Graph& g) { g.statements[0].speakers.clear(); }));
}

TEST(WriteNewsArticle, WhatWasDeniedIsNoQuotation) {
  Graph graph = one_statement();
  graph.facts[0].statements[0].polarity = Polarity::negated;
  EXPECT_NE(article_json(graph).find(R"("hasPart":[])"), std::string::npos);
}

}  // namespace
}  // namespace isnad
