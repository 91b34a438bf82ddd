#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

TEST(Masdars, RelayedFromASource) {
  expect_all({
      {"3NS@m'CDw", "relayed-masdar cue=m' source=NS marker=C content=Dw"},
      {"3NS,@m'CDw", "relayed-masdar cue=m' source=NS marker=C content=Dw"},
      {"3hj@m'CDw", "relayed-masdar cue=m' source=hj marker=C content=Dw"},
      {"3hjrH@m'CDw", "relayed-masdar cue=m' source=hj marker=C content=Dw"},
      {"2TNS@m':<www>", "relayed-masdar cue=m' source=TNS marker=: content=<www>"},
      {"3NS.@m'CDw", ""},  // in another sentence
      {"3NS:@m'CDw", ""},
  });
}

// "quoted X as al-qawl": without a pronoun.
TEST(Masdars, RelayedWithTheArticle) {
  expect_all({
      {"3NS@kCDw", "relayed-saying cue=k source=NS marker=C content=Dw"},
      {"3hj@k:<www>", "relayed-saying cue=k source=hj marker=: content=<www>"},
      {"3NS@k1Mw", ""},  // no clause
      {"5NS@kCDw", ""},  // nobody's words are taken from him
      {"3NS.@kCDw", ""},
  });
}

TEST(Masdars, GovernedWithItsPronoun) {
  expect_all({
      {"4@m'CDw", "masdar-content cue=m' marker=C content=Dw"},
      {"w@m'CDw", "masdar-content cue=m' marker=C content=Dw"},
      {"4@m'cDw", "masdar-content cue=m' content=cDw"},
      {"4@m'1CDw", "masdar-content cue=m' marker=1C content=Dw"},
      {"@m'CDw", ""},   // governed by nothing
      {"4@mCDw", ""},   // whose?
      {"=@m'CDw", ""},  // bi-qawlihi belongs to the cue before it
      {"D@m'1M", ""},   // an attitude, not a saying
      {"4@m'Dw", ""},   // no clause
  });
}

TEST(Masdars, WithTheirSpeakerAsGenitive) {
  expect_all({
      {"4@mTCDw", "masdar-speaker-content cue=m source=T marker=C content=Dw"},
      {"4@mO1M", "masdar-speaker-content cue=m source=O marker=1 content=M"},
      {"4@mTJ:<www>", "masdar-speaker-content cue=m source=TJ marker=: content=<www>"},
      {"4@mDCDw", ""},  // a plan says nothing
      {"4@mT4D", ""},   // no preposition of this verb
      {"T@mTCDw", ""},  // governed by nothing
  });
}

TEST(Masdars, Impersonal) {
  expect_all({
      {"ikCDw", "impersonal cue=ik marker=C content=Dw"},
      {"ik1CDw", "impersonal cue=ik marker=1C content=Dw"},
      {"ik1M", "impersonal cue=ik marker=1 content=M"},
      {"ik5E1M", "impersonal cue=ik gap=5E marker=1 content=M"},
      {"ik", ""},
      {"ikMw", ""},   // no marker
      {"imCDw", ""},  // the noun is definite
      {"iD1M", ""},   // "the plan was completed"
      {"iHCDw", ""},
  });
}

}  // namespace
}  // namespace isnad
