#include "grammars/agreement.h"

#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad::grammar {
namespace {

Token token(char const* letter) { return Letters(letter).sentence().front(); }

TEST(Gender, AsFarAsTheWordTells) {
  struct {
    char const* letter;
    GenderValue expected;
  } const cases[] = {
      {"T", GenderValue::masculine}, {"T*", GenderValue::feminine}, {"O", GenderValue::feminine},
      {"N", GenderValue::unknown},  // a listed name may be anybody's
      {"S", GenderValue::unknown},   {"U", GenderValue::unknown},   {"P", GenderValue::unknown},
  };
  for (auto const& c : cases) EXPECT_EQ(gender_of(token(c.letter)), c.expected) << c.letter;
}

TEST(Agreement, OfVerbAndHead) {
  struct {
    char const* verb;
    char const* head;
    bool before_subject;
    bool after_subject;
  } const cases[] = {
      {"V", "T", true, true},    {"V*", "T", false, false},
      {"V", "O", false, false},  {"V*", "O", true, true},
      {"V", "N", true, true},    {"V*", "N", true, true},
      {"V+", "T", false, false},  // never before its subject, after it with a plural only
      {"V+", "T+", false, true}, {"V", "T+", true, true},
      {"V*", "T+", true, true},  // of things, of institutions
      {"V", "Y", true, true},    {"V+", "Y", false, true},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(verb_accepts(token(c.verb), token(c.head), false), c.before_subject)
        << c.verb << ' ' << c.head;
    EXPECT_EQ(verb_accepts(token(c.verb), token(c.head), true), c.after_subject)
        << c.head << ' ' << c.verb;
  }
}

TEST(Agreement, TheFirstPersonHasNoSubject) {
  Token verb = token("V");
  verb.features.remove(Feature::third_person);
  verb.features.add(Feature::first_person);
  EXPECT_FALSE(verb_accepts(verb, token("T"), false));
  EXPECT_FALSE(verb_accepts(verb, token("N"), true));
}

}  // namespace
}  // namespace isnad::grammar
