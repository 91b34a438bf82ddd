#include "pipeline/text/learn_names.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/pipeline/read_article.h"

namespace isnad {
namespace {

// The words that are surnames because the article says so.
std::string learned(std::string const& text) {
  ReadArticle read(text);
  Tokens tokens = read.article.tokens;
  for (Token& t : tokens) t.roles.remove(Role::surname);
  learn_names(tokens);
  std::string s;
  for (Token const& t : tokens)
    if (t.roles.has(Role::surname)) s += (s.empty() ? "" : " ") + std::string(t.form);
  return s;
}

TEST(LearnNames, FromOneFullName) {
  struct {
    char const* text;
    char const* expected;
  } const cases[] = {
      {"قال المدير محمود العدوان إن الجسر جاهز. وبحسب العدوان فإن النفق مغلق، وفقا للعدوان.",
       "العدوان العدوان للعدوان"},
      {"قال عبد المجيد العدوان إن الجسر جاهز. وأكد العدوان ذلك.", "العدوان العدوان"},
      // No name before it; nothing that ends the name; an adjective; a title.
      {"قال المدير العدوان إن الجسر جاهز.", ""},
      {"نفى المدير محمود العدوان على البلدة. وأكد العدوان ذلك.", ""},
      {"قال المدير محمود السابق إن الجسر جاهز.", ""},
      {"قال المدير محمود الوزير إن الجسر جاهز.", ""},
  };
  for (auto const& c : cases) EXPECT_EQ(learned(c.text), c.expected) << c.text;
}

}  // namespace
}  // namespace isnad
