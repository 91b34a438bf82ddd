#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

struct Case {
  char const* letters;
  char const* expected;
};

// At the first word of a source phrase.
std::string source_phrase(std::string_view text) {
  Letters const letters(text);
  Sentence const sentence = letters.sentence();
  for (std::size_t i = 0; i < sentence.size(); ++i)
    if (sentence[i].roles.has(Role::source_phrase) ||
        sentence[i].phrase_roles.has(Role::source_phrase))
      return letters.printed(match_source_phrase(sentence, i));
  return "no source phrase";
}

template <std::size_t Size>
void expect_all(Case const (&cases)[Size]) {
  for (Case const& c : cases) EXPECT_EQ(source_phrase(c.letters), c.expected) << c.letters;
}

TEST(SourcePhrases, AfterWhatTheyCover) {
  expect_all({
      {"wD,sTN.", "according-to cue=s source=TN content before"},
      {"wDsTN.", "according-to cue=s source=TN content before"},
      {"wD,sXJ.", "according-to cue=s source=XJ content before"},
      {"wD,s_T.", ""},  // hasaba governs the noun itself; li- follows wafqan
      {"wD,[pw3]NS.", "according-to cue=w3 source=NS content before"},
      {"wD,[p1wm'].", "according-to-pronoun cue=1wm' content before"},
  });
}

// "According to a statement of the minister".
TEST(SourcePhrases, WhoseStatementItWas) {
  expect_all({
      {"wD,sn_T.", "according-to cue=s source=n_T content before"},
      {"wD,snj_T.", "according-to cue=s source=nj_T content before"},
      {"wD,sw_T.", ""},  // a plan says nothing
  });
}

TEST(SourcePhrases, BeforeWhatTheyCover) {
  expect_all({
      {"sT,wDw.", "according-to cue=s source=T content=wDw."},
      {"sT,~CDw.", "according-to cue=s source=T content=Dw."},  // fa-inna is no content
      {"[sw],sT,wDw.", "according-to cue=s source=T content=wDw."},
      {"f,sT,wDw", "according-to cue=s source=T content=wDw"},
      {"D,sT,wDw", "according-to cue=s source=T content before"},
      {"sT", ""},  // covers nothing
      {"sT,", ""},
  });
}

TEST(SourcePhrases, WithAVerbOfSaying) {
  expect_all({
      {"wD,sqVT.", "according-to-what-said cue=sqV source=T content before"},
      {"wD,sqdVT.", "according-to-what-said cue=sqdV source=T content before"},
      {"wD,sVT.", "according-to-what-said cue=sV source=T content before"},
      {"wD,sqVzT.", "according-to-what-said cue=sqV source=T content before"},
      {"wD,sqV.", "according-to-what-was-said cue=sqV content before"},
      {"wD,sqHT.", ""},  // "according to what left the minister"
  });
}

TEST(SourcePhrases, WhatIsNoSource) {
  expect_all({
      {"wD,s%.", ""},  // according to the schedule
      {"wD,sM.", ""},  // in accordance with support
      {"wD,sz.", ""},  // by Monday
      {"wD,sw.", ""},
      {"wD,s.", ""},
      {"wD,s", ""},
  });
}

}  // namespace
}  // namespace isnad
