#include "grammars/word_kind.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

TEST(WordKind, EachLetter) {
  struct {
    char const* letters;
    char const* kind;
  } const cases[] = {
      {"V", "cue"},
      {"T", "title"},
      {"N", "given-name"},
      {"S", "surname"},
      {"U", "unknown"},
      {"O", "organization"},
      {"h", "anonymous"},
      {"b", "media"},
      {"X", "document"},
      {"E", "event"},
      {"Z", "evidence"},
      {"Y", "group"},
      {"P", "place"},
      {"D", "definite-noun"},
      {"w", "noun"},
      {"M", "masdar"},
      {"C", "complementizer"},
      {"r", "relative"},
      {"1", "preposition"},
      {"=D", "with-bi"},
      {"_D", "with-li"},
      {",", "comma"},
      {":", "colon"},
      {".", "stop"},
      {"z", "time"},
      {"J", "definite-adjective"},
      {"j", "adjective"},
      {"w'", "own-noun"},
      {"<ww>", "quotation"},
      {"x", "negator"},
  };
  for (auto const& c : cases) {
    Letters const letters(c.letters);
    EXPECT_EQ(name_of(kind_of(letters.sentence()[0])), c.kind) << c.letters;
  }
}

TEST(WordKind, EveryKindHasAName) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < static_cast<std::size_t>(WordKind::count_); ++i)
    names.insert(name_of(static_cast<WordKind>(i)));
  EXPECT_EQ(names.size(), static_cast<std::size_t>(WordKind::count_));
  EXPECT_FALSE(names.contains(""));
}

}  // namespace
}  // namespace isnad
