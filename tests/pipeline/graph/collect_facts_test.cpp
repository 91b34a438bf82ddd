#include "pipeline/graph/collect_facts.h"

#include <gtest/gtest.h>

#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

std::string context(std::string const& text, std::string const& part) {
  auto const begin = static_cast<std::uint32_t>(text.find(part));
  SourceRange const range =
      sentences_around(text, {begin, begin + static_cast<std::uint32_t>(part.size())});
  return text.substr(range.begin, range.size());
}

TEST(CollectFacts, ContextIsTheSentencesTouched) {
  struct Case {
    std::string text;
    std::string part;
    std::string expected;
  };
  Case const cases[] = {
      {"رحل نادر. قالت سلمى نعم. عاد.", "سلمى", "قالت سلمى نعم."},
      {"رحل نادر.\nقالت سلمى\nعاد.", "سلمى", "قالت سلمى"},
      {"هل رحل؟ قالت سلمى نعم! عاد", "سلمى", "قالت سلمى نعم!"},
      {"النسبة 2.5 قالت سلمى", "سلمى", "النسبة 2.5 قالت سلمى"},
      {"رحل. قالت سلمى. عاد. ذهب.", "سلمى. عاد", "قالت سلمى. عاد."},
      {"سلمى", "سلمى", "سلمى"},
  };
  for (auto const& c : cases) EXPECT_EQ(context(c.text, c.part), c.expected) << c.text;
}

TEST(CollectFacts, ContextIsBounded) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "كلمة ";
  SourceRange const range = sentences_around(text, {9000, 9002});
  EXPECT_LE(range.size(), 2 * maximum_context_bytes + 8);
  EXPECT_TRUE(range.contains(SourceRange{9000, 9002}));
}

TEST(CollectFacts, SpansSliceTheTextInCodePoints) {
  std::string const text = "😀 عنوان\nقال الوزير سليم الرامي إن الجسر جاهز.";
  ArticleFacts const facts = facts_of({{text}}).front();
  ASSERT_EQ(facts.statements.size(), 1u);
  StatementFacts const& s = facts.statements[0];
  EXPECT_EQ(s.cue->span, (SpanFact{8, 11, "قال"}));
  EXPECT_EQ(s.content.at(0), (SpanFact{34, 44, "الجسر جاهز"}));
  EXPECT_EQ(s.context.text, "قال الوزير سليم الرامي إن الجسر جاهز.");
  EXPECT_EQ(facts.length, 45u);
}

}  // namespace
}  // namespace isnad
