#include "pipeline/graph/select_quotes.h"

#include <gtest/gtest.h>

#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

std::vector<TestArticle> const articles = {
    {"قال وزير النقل سليم الرامي إن الجسر جاهز. ونفى الرامي أن يكون الطريق مغلقا.", "صحيفة الميناء",
     "2024-05-03"},
    {"أكدت هدى سالم: \"الجسور تحتاج إلى صيانة\".", "وكالة الساحل", "2024-05-01"},
    {"قال المتحدث باسم البلدية إن السوق مفتوح."}};

// The cues of what was chosen, with their articles.
std::string chosen(QuoteFilter const& filter, QuoteOrder order = QuoteOrder::date) {
  Graph const graph = graph_of(articles);
  PhraseReader reader(Lexicon::builtin());
  std::string list;
  for (std::uint32_t s : select_quotes(graph, filter, order, reader)) {
    StatementFacts const& facts = graph.fact_of(graph.statements[s]);
    if (!list.empty()) list += ' ';
    list += facts.cue->span.text + graph.article_of(graph.statements[s]).id;
  }
  return list;
}

TEST(SelectQuotes, FiltersByEveryColumn) {
  struct Case {
    QuoteFilter filter;
    std::string expected;
  };
  Case const cases[] = {
      {{}, "أكدت2 قال1 نفى1 قال3"},
      {{.speaker = "الرامى"}, "قال1 نفى1"},
      {{.speaker = "وزير النقل"}, "قال1 نفى1"},
      {{.speaker = "المتحدث"}, "قال3"},
      {{.speaker = "سالم هدي"}, "أكدت2"},
      {{.speaker = "سليم سالم"}, ""},
      {{.about = "الجسور"}, "أكدت2"},
      {{.about = "جسر"}, "قال1"},
      {{.outlet = "الميناء"}, "قال1 نفى1"},
      {{.category = "deny"}, "نفى1"},
      {{.types = {QuoteType::direct}}, "أكدت2"},
      {{.polarities = {Polarity::negated}}, "نفى1"},
      {{.since = "2024-05-02"}, "قال1 نفى1"},
      {{.since = "2024-05-01", .until = "2024-05-01"}, "أكدت2"},
      {{.minimum_confidence = 1001}, ""},
  };
  for (auto const& c : cases) EXPECT_EQ(chosen(c.filter), c.expected);
}

TEST(SelectQuotes, SortsByNameToo) {
  EXPECT_EQ(chosen({}, QuoteOrder::speaker), "قال3 قال1 نفى1 أكدت2");
}

}  // namespace
}  // namespace isnad
