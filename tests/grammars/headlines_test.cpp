#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

struct Case {
  char const* letters;
  char const* expected;
};

template <std::size_t Size>
void expect_all(Case const (&cases)[Size]) {
  for (Case const& c : cases) {
    Letters const letters(c.letters);
    EXPECT_EQ(letters.printed(match_headline(letters.sentence())), c.expected) << c.letters;
  }
}

TEST(Headlines, SpeakerBeforeTheColon) {
  expect_all({
      {"T:Dw", "headline-colon source=T marker=: content=Dw"},
      {"TNS:<www>", "headline-colon source=TNS marker=: content=<www>"},
      {"NS:Dw", "headline-colon source=NS marker=: content=Dw"},
      {"S:Dw", "headline-colon source=S marker=: content=Dw"},
      {"U:Dw", "headline-colon source=U marker=: content=Dw"},  // news is full of new names
      {"O:Dw", "headline-colon source=O marker=: content=Dw"},
      {"oD:Dw", "headline-colon source=oD marker=: content=Dw"},
      {"b:Dw", "headline-colon source=b marker=: content=Dw"},
      {"Y:Dw", "headline-colon source=Y marker=: content=Dw"},
      {"hj:Dw", "headline-colon source=hj marker=: content=Dw"},
      {"T&T:Dw", "headline-colon source=T&T marker=: content=Dw"},
  });
}

// Rule H2: the same nouns in a place, the place itself and the event are topics.
TEST(Headlines, TopicBeforeTheColon) {
  expect_all({
      {"P:Dw", ""},
      {"S5P:Dw", ""},
      {"NS=P:Dw", ""},
      {"T0O5P:Dw", "headline-colon source=T0O5P marker=: content=Dw"},  // an office's seat
      {"h5O:Dw", "headline-colon source=h5O marker=: content=Dw"},
      {"E:Dw", ""},
      {"X:Dw", ""},
      {"Z:Dw", ""},
      {"XJ:Dw", ""},  // "the report:", a label
      {"D:Dw", ""},
      {"wD:Dw", ""},
      {"M:Dw", ""},
      {"z:Dw", ""},
  });
}

TEST(Headlines, AddresseeAndOccasion) {
  expect_all({
      {"NS_b:Dw", "headline-colon source=NS marker=: content=Dw"},
      {"NSpD:Dw", "headline-colon source=NS marker=: content=Dw"},
      {"NSp1D:Dw", "headline-colon source=NS marker=: content=Dw"},
      {"T3M:Dw", "headline-colon source=T marker=: content=Dw"},
      {"TVCM:Dw", ""},  // a verb reports it already
  });
}

TEST(Headlines, WithoutAColonOrContent) {
  expect_all({
      {"TDw", ""},
      {"T:", ""},
      {":Dw", ""},
      {"T", ""},
      {"T,Dw", ""},
      {":", ""},
  });
}

}  // namespace
}  // namespace isnad
