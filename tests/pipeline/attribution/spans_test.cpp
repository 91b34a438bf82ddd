#include "pipeline/attribution/spans.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/pipeline/read_article.h"
#include "tests/pipeline/text/random_text.h"

namespace isnad {
namespace {

// The whole text trimmed.
std::string trimmed(std::string const& text) {
  ReadArticle const read(text);
  return read.text(
      trimmed(read.article.tokens, {0, static_cast<std::uint32_t>(read.article.tokens.size())}));
}

TEST(Trimmed, TakesMarksOffTheEdges) {
  struct {
    char const* text;
    char const* expected;
  } const cases[] = {
      {"الجسر جاهز", "الجسر جاهز"},
      {"الجسر جاهز.", "الجسر جاهز"},
      {"، الجسر جاهز،", "الجسر جاهز"},
      {": الجسر جاهز...", "الجسر جاهز"},
      {"- الجسر جاهز -", "الجسر جاهز"},
      {"* الجسر جاهز؛\n", "الجسر جاهز"},
      {"الجسر، كما قيل، جاهز", "الجسر، كما قيل، جاهز"},
      {"هل الجسر جاهز؟", "هل الجسر جاهز؟"},  // these belong to what was said
      {"الجسر جاهز!", "الجسر جاهز!"},
      {"", ""},
      {"،.:", ""},
      // Quotation marks around all of it.
      {"\"الجسر جاهز\"", "الجسر جاهز"},
      {"«الجسر جاهز».", "الجسر جاهز"},
      {"«الجسر جاهز.»", "الجسر جاهز"},
      {": «الجسر جاهز", "الجسر جاهز"},
      // Around a part of it.
      {"الجسر «جاهز»", "الجسر «جاهز»"},
      {"«الجسر» جاهز", "«الجسر» جاهز"},
      {"«الجسر» و«النفق»", "«الجسر» و«النفق»"},
      // Without a partner.
      {"الجسر جاهز»", "الجسر جاهز"},
      {"الجسر جاهز\"", "الجسر جاهز"},
      // Parentheses.
      {"الجسر جاهز)", "الجسر جاهز"},
      {"الجسر (القديم)", "الجسر (القديم)"},
      {"الجسر جاهز).", "الجسر جاهز"},
  };
  for (auto const& c : cases) EXPECT_EQ(trimmed(c.text), c.expected) << c.text;
}

TEST(Trimmed, DropsAMarkWhosePartnerIsOutside) {
  ReadArticle const read("قال «الجسر جاهز» ثم غادر");
  auto const inside = [&](char const* words) {
    return read.text(isnad::trimmed(read.article.tokens, read.words(words)));
  };
  EXPECT_EQ(inside("«الجسر"), "الجسر");
  EXPECT_EQ(inside("جاهز»"), "جاهز");
  EXPECT_EQ(inside("جاهز» ثم غادر"), "جاهز» ثم غادر");
  EXPECT_EQ(inside("«الجسر جاهز»"), "الجسر جاهز");
  EXPECT_EQ(inside("قال «الجسر جاهز»"), "قال «الجسر جاهز»");
}

TEST(Trimmed, IsInsideTheSpanAndDoneAtOnce) {
  RandomText random{17};
  for (int round = 0; round < 2000; ++round) {
    ReadArticle const read(random(random.below(30)));
    Tokens const& tokens = read.article.tokens;
    auto const size = static_cast<std::uint32_t>(tokens.size());
    auto const begin = static_cast<std::uint32_t>(random.below(size + 1));
    auto const end = begin + static_cast<std::uint32_t>(random.below(size - begin + 1));
    TokenRange const once = isnad::trimmed(tokens, {begin, end});
    ASSERT_TRUE((TokenRange{begin, end}).contains(once));
    ASSERT_EQ(isnad::trimmed(tokens, once), once);
    if (once.empty()) continue;
    for (std::uint32_t i : {once.begin, once.end - 1})
      ASSERT_FALSE(tokens[i].roles.intersects({Role::comma, Role::period, Role::newline}));
  }
}

// Where the content goes on after "wa-" and the same opening, e.g. "on A and on B".
std::string continued(char const* text, char const* marker, char const* content,
                      char const* repeated) {
  ReadArticle const read(text);
  Tokens const& tokens = read.article.tokens;
  TokenRange const mark = *marker == '\0' ? TokenRange{} : read.words(marker);
  Opening const opening = opening_of(tokens, mark, read.words(content).begin);
  std::uint32_t const at = read.words(repeated, content).begin;
  auto const end = static_cast<std::uint32_t>(tokens.size());
  std::uint32_t const from = opening.repeated_at(tokens, at, end);
  return from == 0 ? "" : read.text(TokenRange{from, end});
}

TEST(Opening, RecognisesTheSameOpeningAgain) {
  struct {
    char const* text;
    char const* marker;
    char const* content;
    char const* repeated;
    char const* expected;
  } const cases[] = {
      {"أكد أن الجسر جاهز وأن النفق مغلق", "أن", "الجسر", "وأن", "النفق مغلق"},
      {"أكد أن الجسر جاهز وأنه مغلق", "أن", "الجسر", "وأنه", "وأنه مغلق"},
      {"أكد أنه جاهز وأن النفق مغلق", "", "أنه", "وأن", "النفق مغلق"},
      {"أكد أن الجسر جاهز وعلى الباب حارس", "أن", "الجسر", "وعلى", ""},
      {"شدد على الحوار وعلى السلام", "على", "الحوار", "وعلى", "السلام"},
      {"شدد على الحوار وعلى أن السلام قريب", "على", "الحوار", "وعلى", "السلام قريب"},
      {"شدد على الحوار وإلى السلام", "على", "الحوار", "وإلى", ""},
      {"أشار إلى الحوار وإلى السلام", "إلى", "الحوار", "وإلى", "السلام"},
      {"أشاد بالحوار وبالسلام", "", "بالحوار", "وبالسلام", "وبالسلام"},
      {"أشاد بالحوار وللسلام", "", "بالحوار", "وللسلام", ""},
      {"أكد الحوار والسلام", "", "الحوار", "والسلام", ""},
      {"أكد أن الجسر جاهز وأن", "أن", "الجسر", "وأن", ""},
      {"قال إن الجسر جاهز وإن النفق مغلق", "إن", "الجسر", "وإن", "النفق مغلق"},
      {"قال إن الجسر جاهز وأن النفق مغلق", "إن", "الجسر", "وأن", ""},
      {"طلب أن يغلق الجسر وأن يفتح النفق", "أن", "يغلق", "وأن", "يفتح النفق"},
      {"أكد أن الجسر جاهز وأن يفتح النفق", "أن", "الجسر", "وأن", ""},
  };
  for (auto const& c : cases)
    EXPECT_EQ(continued(c.text, c.marker, c.content, c.repeated), c.expected) << c.text;
}

}  // namespace
}  // namespace isnad
