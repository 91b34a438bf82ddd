#include "pipeline/export/surroundings.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_statements.h"

namespace isnad {
namespace {

TEST(Surroundings, OfTheWholeText) {
  ArticleFacts const article = article_of("x", "😀 قالَ عمر: نعم.");
  auto const [before, after] = surroundings(article, {}, span_in(article.text, "عمر"));
  EXPECT_EQ(before, "😀 قالَ ");
  EXPECT_EQ(after, ": نعم.");
}

TEST(Surroundings, OfTheContextWhereTheTextIsNotKept) {
  std::string const text = "عنوان\nقال عمر: نعم. ثم ذهب.";
  StatementFacts statement;
  statement.context = span_in(text, "قال عمر: نعم.");
  auto const [before, after] = surroundings({}, statement, span_in(text, "نعم"));
  EXPECT_EQ(before, "قال عمر: ");
  EXPECT_EQ(after, ".");
}

TEST(Surroundings, NothingIsKnown) {
  ArticleFacts const article = article_of("x", "قال عمر: نعم.");
  StatementFacts statement;
  statement.context = {9, 13, "نعم."};
  struct {
    ArticleFacts article;
    SpanFact span;
    char const* why;
  } const cases[] = {
      {{}, {4, 7, "عمر"}, "it begins before the context"},
      {{}, {20, 23, "نعم"}, "it begins behind the context"},
      {article, {3, 6, "عمر"}, "the text says something else there"},
      {article, {99, 102, "عمر"}, "it begins behind the text"},
  };
  for (auto const& c : cases) {
    auto const [before, after] = surroundings(c.article, statement, c.span);
    EXPECT_EQ(before, "") << c.why;
    EXPECT_EQ(after, "") << c.why;
  }
}

TEST(Surroundings, WholeWordsOnly) {
  struct {
    char const* text;
    std::size_t characters;
    char const* last;
    char const* first;
  } const cases[] = {
      {"قال عمر نعم", 11, "قال عمر نعم", "قال عمر نعم"},
      {"قال عمر نعم", 99, "قال عمر نعم", "قال عمر نعم"},
      {"قال عمر نعم", 10, "عمر نعم", "قال عمر"},
      {"قال عمر نعم", 7, "عمر نعم", "قال عمر"},
      {"قال عمر نعم", 6, "نعم", "قال"},
      {"قال عمر نعم", 3, "نعم", "قال"},
      {"قال عمر نعم", 2, "", ""},
      {"قالَ", 3, "", ""},  // never a mark without its letter
      {"", 5, "", ""},
      {"a", 0, "", ""},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(last_words(c.text, c.characters), c.last) << c.text << c.characters;
    EXPECT_EQ(first_words(c.text, c.characters), c.first) << c.text << c.characters;
  }
}

}  // namespace
}  // namespace isnad
