#include "pipeline/graph/statement_text.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_statements.h"

namespace isnad {
namespace {

TEST(StatementText, OnlyWhatIsReportedAsSaidIsSaid) {
  StatementFacts said;
  said.content = {{0, 3, "نعم"}};
  EXPECT_TRUE(is_said(said));
  EXPECT_FALSE(is_said({}));
  for (auto const polarity : {Polarity::negated, Polarity::not_reported, Polarity::no_comment}) {
    StatementFacts other = said;
    other.polarity = polarity;
    EXPECT_FALSE(is_said(other));
  }
  for (auto const modality : {Modality::future, Modality::questioned, Modality::requested}) {
    StatementFacts other = said;
    other.modality = modality;
    EXPECT_FALSE(is_said(other));
  }
}

TEST(StatementText, ContentAndChain) {
  Graph const graph = sample_statements();
  StatementFacts parts;
  EXPECT_EQ(content_text(parts), "");
  parts.content = {{0, 3, "نعم"}, {5, 7, "لا"}};
  EXPECT_EQ(content_text(parts), "نعم … لا");
  EXPECT_EQ(chain_line(graph.statements[1]),
            "صحيفة الميناء ← المتحدث باسم الوزارة سليم الرامي ← ليلى منصور");
  EXPECT_EQ(chain_line({}), "");
}

TEST(StatementText, RolesOfThisArticleComeFirst) {
  Graph graph = sample_statements();
  GraphStatement const& statement = graph.statements[1];
  std::uint32_t const speaker = statement.speakers.front();
  graph.speakers[speaker].roles = {"رئيسة الحكومة"};
  EXPECT_EQ(role_of(graph, statement, speaker), "الوزيرة");
  graph.facts[0].speakers[1].roles.clear();
  EXPECT_EQ(role_of(graph, statement, speaker), "رئيسة الحكومة");
  graph.speakers[speaker].roles.clear();
  EXPECT_EQ(role_of(graph, statement, speaker), "");
}

}  // namespace
}  // namespace isnad
