#include "pipeline/text/bare_word.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/pipeline/read_article.h"

namespace isnad {
namespace {

// "without prefixes | bare" of the first word.
std::string printed(char const* text) {
  ReadArticle const read(text);
  Token const& t = read.article.tokens.front();
  return std::string(without_prefixes(t)) + " | " + std::string(bare_word(t));
}

TEST(BareWord, IsTheSameWhereverItStands) {
  struct {
    char const* text;
    char const* expected;
  } const cases[] = {
      {"وزير", "وزير | وزير"},
      {"الوزير", "الوزير | وزير"},
      {"والوزير", "الوزير | وزير"},
      {"بالوزير", "الوزير | وزير"},
      {"للوزير", "وزير | وزير"},  // li- swallows the alef of the
                                  // article
      {"لوزير", "وزير | وزير"},
      {"للقاء", "لقاء | لقاء"},  // the second lam is the noun's own
      {"الى", "الي | الي"},      // begins like the article
  };
  for (auto const& c : cases) EXPECT_EQ(printed(c.text), c.expected) << c.text;
}

}  // namespace
}  // namespace isnad
