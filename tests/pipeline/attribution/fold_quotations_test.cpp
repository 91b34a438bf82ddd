#include "pipeline/attribution/fold_quotations.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/pipeline/read_article.h"
#include "tests/pipeline/text/random_text.h"

namespace isnad {
namespace {

// The text of each folded quotation.
std::string folded(std::string const& text) {
  ReadArticle const read(text);
  std::string s;
  for (std::uint32_t i = 0; i < read.article.tokens.size(); ++i) {
    Token const& token = read.article.tokens[i];
    if (!token.roles.has(Role::quotation)) continue;
    s += '[' + read.text(TokenRange{i, i + token.length}) + ']';
  }
  return s;
}

TEST(FoldQuotations, MakesOneTokenOfEach) {
  struct {
    char const* text;
    char const* expected;
  } const cases[] = {
      {"", ""},
      {"قال إن الجسر جاهز", ""},
      {"قال: \"الجسر جاهز\".", "[\"الجسر جاهز\"]"},
      {"«نعم» قال ثم أضاف «لا»", "[«نعم»][«لا»]"},
      {"قال: «إن «الجسر» جاهز»", "[«إن «الجسر» جاهز»]"},
      {"قال: «الجسر جاهز", "[«الجسر جاهز]"},
      {"قال إنه جاهز\".", ""},
      // What goes on without a mark of its own stays as it is; with one it is folded.
      {"قال: «الجسر جاهز\nوالنفق مغلق».", "[«الجسر جاهز]"},
      {"قال: «الجسر جاهز\n«والنفق مغلق».", "[«الجسر جاهز][«والنفق مغلق»]"},
  };
  for (auto const& c : cases) EXPECT_EQ(folded(c.text), c.expected) << c.text;
}

TEST(FoldQuotations, TouchesNothingElse) {
  RandomText random{23};
  for (int round = 0; round < 1000; ++round) {
    ReadArticle const read(random(random.below(80)));
    std::size_t quotations = 0;
    for (Quotation const& q : read.article.quotations) quotations += q.inner.begin != q.range.begin;
    for (std::uint32_t i = 0; i < read.article.tokens.size(); ++i) {
      Token const& token = read.article.tokens[i];
      if (!token.roles.has(Role::quotation)) {
        ASSERT_EQ(token.length, 1);
        continue;
      }
      --quotations;
      ASSERT_GT(token.length, 1);
      ASSERT_LE(i + token.length, read.article.tokens.size());
    }
    ASSERT_EQ(quotations, 0U);
  }
}

TEST(CountHeadlines, CountsTheShortLinesAtTheTop) {
  std::string const body = "قال الوزير إن الجسر جاهز.\n";
  std::string long_line;
  for (int i = 0; i < 25; ++i) long_line += "جسر ";
  struct {
    std::string text;
    std::uint32_t expected;
  } const cases[] = {
      {"", 0},
      {body, 0},
      {"افتتاح الجسر\n" + body, 1},
      {"افتتاح الجسر\n\n" + body, 1},
      {"افتتاح الجسر\nسليم: الجسر جاهز\n" + body, 2},
      {"واحد\nاثنان\nثلاثة\nأربعة\n" + body, 3},
      {"افتتاح الجسر.\n" + body, 0},
      {body + "افتتاح الجسر\n" + body, 0},
      {long_line + "\n" + body, 0},
      {"افتتاح الجسر\n" + long_line + "\n" + body, 1},
      {"افتتاح الجسر", 0},  // one line is an article
      {"هل يفتتح الجسر؟\n" + body, 1},
  };
  for (auto const& c : cases)
    EXPECT_EQ(ReadArticle(c.text).article.headline_sentences, c.expected) << c.text;
}

}  // namespace
}  // namespace isnad
