#include "grammars/word_pairs.h"

#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

TEST(WordPairs, CountsNeighboursAndWords) {
  Letters const letters("TN,TNVTDTN");
  Sentence const t = letters.sentence();
  WordPairs const pairs(t);
  EXPECT_EQ(pairs.count(t[0], t[1]), 3U);  // T N
  EXPECT_EQ(pairs.count(t[0], t[7]), 1U);  // T D
  EXPECT_EQ(pairs.count(t[1], t[5]), 1U);  // N V
  EXPECT_EQ(pairs.count(t[1], t[3]), 0U);  // a comma stands between them
  EXPECT_EQ(pairs.count(t[0]), 4U);
}

TEST(WordPairs, APrefixOfTheSecondWordParts) {
  Letters const letters("TN&TN");
  Sentence const t = letters.sentence();
  WordPairs const pairs(t);
  EXPECT_EQ(pairs.count(t[1], t[2]), 0U);
  EXPECT_EQ(pairs.count(t[0], t[1]), 2U);  // "and the minister" counts as "the minister"
}

TEST(WordPairs, NothingInAnEmptyArticle) {
  WordPairs const pairs({});
  EXPECT_EQ(pairs.count(Token{}), 0U);
  EXPECT_EQ(pairs.count(Token{}, Token{}), 0U);
}

}  // namespace
}  // namespace isnad
