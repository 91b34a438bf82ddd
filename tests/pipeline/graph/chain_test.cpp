#include "pipeline/graph/chain.h"

#include <gtest/gtest.h>

#include "pipeline/graph/statement_text.h"
#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

// The chains of all statements, one a line.
std::string chains(TestArticle const& article) {
  Graph const graph = graph_of({article});
  std::string lines;
  for (GraphStatement const& statement : graph.statements) lines += chain_line(statement) + '\n';
  return lines;
}

TEST(Chain, GoesFromTheOutletToTheSpeaker) {
  struct Case {
    TestArticle article;
    std::string expected;
  };
  Case const cases[] = {
      {{"قال سليم الرامي إن الجسر جاهز.", "صحيفة الميناء"}, "صحيفة الميناء ← سليم الرامي\n"},
      // no outlet: the article itself
      {{"قال سليم الرامي إن الجسر جاهز."}, "1 ← سليم الرامي\n"},
      // the dateline tells the outlet, or the agency behind it
      {{"الجسر جاهز\nبيروت/الأناضول\nقال سليم الرامي إن الجسر جاهز."}, "الأناضول ← سليم الرامي\n"},
      {{"الجسر جاهز\nبيروت/الأناضول\nقال سليم الرامي إن الجسر جاهز.", "صحيفة الميناء"},
       "صحيفة الميناء ← الأناضول ← سليم الرامي\n"},
      // who relays stands before who said it; a definite role is short, another is whole
      {{"قال المتحدث باسم الوزارة نادر فؤاد إن وزير النقل سليم الرامي أكد أن الجسر جاهز.", "ميناء"},
       "ميناء ← المتحدث نادر فؤاد\nميناء ← المتحدث نادر فؤاد ← وزير النقل سليم الرامي\n"},
      // a document is a link of its own
      {{"قال نادر فؤاد، في البيان ذاته، إن سليم الرامي أكد أن الجسر جاهز.", "ميناء"},
       "ميناء ← البيان ذاته ← نادر فؤاد\nميناء ← البيان ذاته ← نادر فؤاد ← سليم الرامي\n"},
      // nobody can be named
      {{"تم التأكيد على أن الجسر جاهز.", "ميناء"}, "ميناء ← ?\n"},
  };
  for (auto const& c : cases) EXPECT_EQ(chains(c.article), c.expected) << c.article.text;
}

TEST(Chain, IsBoundedAlsoWhereParentsGoInCircles) {
  auto facts = facts_of({{"قال سليم الرامي إن الجسر جاهز. وقالت هدى سالم إن الميناء مغلق."}});
  ASSERT_EQ(facts[0].statements.size(), 2u);
  facts[0].statements[0].parent = 1;
  facts[0].statements[1].parent = 0;
  Graph const graph = build_graph(std::move(facts), Lexicon::builtin());
  for (GraphStatement const& s : graph.statements) {
    EXPECT_LE(s.chain.size(), maximum_chain_links);
    EXPECT_EQ(s.chain.back().kind, ChainLink::Kind::speaker);
  }
}

}  // namespace
}  // namespace isnad
