#include "pipeline/export/write_claim_review.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/pipeline/export/sample_statements.h"
#include "tests/pipeline/export/written.h"

namespace isnad {
namespace {

std::string drafts(Graph const& graph) {
  return written([&](OutputBuffer& out) { write_claim_review(out, graph); });
}

// The same words in two articles, of which the second was first.
Graph two_wordings() {
  Graph graph;
  for (char const* id : {"x", "y"}) {
    ArticleFacts article = article_of(id, "قال عمر: نعم.");
    article.published = "2024-05-01";
    add_statement(article, "قال", "عمر", {"نعم"});
    add_article(graph, article);
  }
  join_wordings(graph, 1, 0);
  return graph;
}

TEST(WriteClaimReview, OneDraftForAClaimAndNoRating) {
  std::string const first = R"({"@type":"NewsArticle","@id":"urn:isnad:d-0000000000000002"})";
  std::string const second = R"({"@type":"NewsArticle","@id":"urn:isnad:d-0000000000000001"})";
  EXPECT_EQ(drafts(two_wordings()),
            R"({"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"نعم",)"
            R"("itemReviewed":{"@type":"Claim","@id":"urn:isnad:q-0000000000000002","author":)"
            R"({"@type":"Person","@id":"urn:isnad:p-0000000000000002","name":"عمر"},)"
            R"("datePublished":"2024-05-01","creditText":"عمر","firstAppearance":)" +
                first + R"(,"appearance":[)" + first + "," + second +
                R"(]},"reviewRating":null})"
                "\n");
}

TEST(WriteClaimReview, ADenialIsNoAppearance) {
  Graph graph = two_wordings();
  graph.facts[1].statements[0].polarity = Polarity::negated;
  std::string const only = drafts(graph);
  EXPECT_EQ(std::count(only.begin(), only.end(), '\n'), 1);
  EXPECT_NE(only.find("urn:isnad:q-0000000000000001"), only.npos);
  EXPECT_EQ(only.find("urn:isnad:d-0000000000000002"), only.npos);
  graph.facts[0].statements[0].polarity = Polarity::negated;
  EXPECT_EQ(drafts(graph), "");
}

}  // namespace
}  // namespace isnad
