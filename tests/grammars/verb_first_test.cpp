#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

TEST(VerbFirst, MarkerAfterTheSpeaker) {
  expect_all({
      {"VTNCDw", "verb-speaker-content cue=V source=TN marker=C content=Dw"},
      {"&VTNCDw", "verb-speaker-content cue=&V source=TN marker=C content=Dw"},
      {"VTcDw", "verb-speaker-content cue=V source=T content=cDw"},  // the pronoun is content
      {"VT1CDw", "verb-speaker-content cue=V source=T marker=1C content=Dw"},
      {"VT:Dw", "verb-speaker-content cue=V source=T marker=: content=Dw"},
      {"VT:<ww>", "verb-speaker-content cue=V source=T marker=: content=<ww>"},
      {"VT1Mw", "verb-speaker-content cue=V source=T marker=1 content=Mw"},
      {"VT=Mw", "verb-speaker-content cue=V source=T content==Mw"},  // bi- is written with it
      {"QT?Dw", "verb-speaker-content cue=Q source=T content=?Dw"},
      {"&vTCDw", "verb-speaker-content cue=&v source=T marker=C content=Dw"},
  });
}

TEST(VerbFirst, NoMarkerNoContent) {
  expect_all({
      {"V", ""},
      {"VT", ""},
      {"VTN.", ""},
      {"VT2Dw", ""},   // a preposition that the verb does not license
      {"VTMw", ""},    // no bare object
      {"VT?Dw", ""},   // asks no questions
      {"HTNCDw", ""},  // no reporting verb
      {"VTHCDw", ""},  // somebody else's clause lies between
      {"VT.CDw", ""},  // nor across the end of a sentence
      {"VT/CDw", ""},
      {"VT;CDw", ""},
  });
}

TEST(VerbFirst, DroppedSpeaker) {
  expect_all({
      {"VCDw", "verb-content cue=V marker=C content=Dw"},
      {"V,CDw", "verb-content cue=V gap=, marker=C content=Dw"},
      {"V1Dw", "verb-content cue=V marker=1 content=Dw"},
      {"VzCDw", "verb-content cue=V marker=C content=Dw"},
      {"aVTCDw", "verb-speaker-content cue=V source=T marker=C content=Dw"},
  });
}

TEST(VerbFirst, InsertionsBeforeTheMarker) {
  expect_all({
      {"VT,CDw", "verb-speaker-content cue=V source=T gap=, marker=C content=Dw"},
      {"VTzCDw", "verb-speaker-content cue=V source=T gap=z marker=C content=Dw"},
      {"VT,z,CDw", "verb-speaker-content cue=V source=T gap=,z, marker=C content=Dw"},
      {"VT5ECDw", "verb-speaker-content cue=V source=T gap=5E marker=C content=Dw"},
      {"VT,5E,CDw", "verb-speaker-content cue=V source=T gap=,5E, marker=C content=Dw"},
      {"VTN-ww-CDw", "verb-speaker-content cue=V source=TN gap=-ww- marker=C content=Dw"},
      {"VT(w)CDw", "verb-speaker-content cue=V source=T gap=(w) marker=C content=Dw"},
      {"VT_bCDw", "verb-speaker-content cue=V source=T gap=_b marker=C content=Dw"},
      // A report of its own in between: the marker is the one behind its end.
      {"VT(VTCDw)CDw",
       "verb-speaker-report-content cue=V source=T gap=(VTCDw) marker=C content=Dw"},
      {"VT,rVCDw,CDw", "verb-speaker-report-content cue=V source=T gap=,rVCDw marker=C content=Dw"},
      {"VT,rVCDw", "verb-speaker-content cue=V source=T gap=,rV marker=C content=Dw"},
      {"VhJ5OrHCDw", "verb-speaker-content cue=V source=hJ5O gap=rH marker=C content=Dw"},
  });
}

TEST(VerbFirst, WordsBeforeTheSpeaker) {
  expect_all({
      {"V[sw]TCDw", "verb-speaker-content cue=V source=T marker=C content=Dw"},
      {"V,[sw],TCDw", "verb-speaker-content cue=V source=T marker=C content=Dw"},
      {"VzTCDw", "verb-speaker-content cue=V source=T marker=C content=Dw"},
  });
}

// "said the minister, saying:" is one report.
TEST(VerbFirst, SayingBelongsToTheCue) {
  expect_all({
      {"VTe:<www>", "verb-speaker-content cue=V source=T marker=: content=<www>"},
      {"VTeCDw", "verb-speaker-content cue=V source=T marker=C content=Dw"},
      {"VTe<www>", "verb-speaker-content cue=V source=T content=<www>"},
  });
  EXPECT_EQ(matched("e:<www>"), "");
}

TEST(VerbFirst, SpokenWordsWithoutAMarker) {
  expect_all({
      {"VT!D", "verb-speaker-spoken cue=V source=T content=!D"},
      {"V!D", "verb-spoken cue=V content=!D"},
      {"KT!D", ""},  // only verbs of saying
      {"vT!D", ""},
      {"VTHD", ""},  // a clause about somebody else
  });
}

TEST(VerbFirst, BareObject) {
  expect_all({
      {"KTMw", "verb-speaker-object cue=K source=T content=Mw"},
      {"KT,z,Mw", "verb-speaker-object cue=K source=T content=Mw"},
      {"KTzMw", "verb-speaker-object cue=K source=T content=Mw"},
      {"KT5EMw", "verb-speaker-object cue=K source=T content=Mw"},
      {"KT,5wEww,Mw", "verb-speaker-object cue=K source=T content=Mw"},
      {"KMw", "verb-object cue=K content=Mw"},
      // One confirms a fact, not a plan: rule D7.
      {"KTwD", ""},
      {"KTD", ""},
      {"KDw", ""},
      // A marker is better evidence than an object.
      {"KTCMw", "verb-speaker-content cue=K source=T marker=C content=Mw"},
  });
}

TEST(VerbFirst, RarerVerbsNeedMore) {
  expect_all({
      {"vTMw", ""},
      {"vMw", ""},
      {"vTCDw", "verb-speaker-content cue=v source=T marker=C content=Dw"},
      {"tTMw", ""},
      {"tTCDw", "verb-speaker-content cue=t source=T marker=C content=Dw"},
      {"tT:<www>", "verb-speaker-content cue=t source=T marker=: content=<www>"},
      {"tCDw", ""},                                          // nobody speaks ...
      {"&tCDw", "verb-content cue=&t marker=C content=Dw"},  // ... but "and (he) noted that" does
      {"t<www>", ""},                                        // the name of what was recorded
      {"tT<www>", ""},
  });
}

TEST(VerbFirst, AddresseeBeforeTheMarker) {
  expect_all({
      {"ATO2Mw", "verb-speaker-addressee-content cue=A source=T addressee=O marker=2 content=Mw"},
      {"AT2Mw", "verb-speaker-content cue=A source=T marker=2 content=Mw"},
      {"AO*2Mw", "verb-addressee-content cue=A addressee=O* marker=2 content=Mw"},
      {"ATO", ""},  // invited the ministry
      {"AO", ""},
  });
}

TEST(VerbFirst, TargetIsContent) {
  expect_all({
      {"GTO=Mw", "verb-speaker-target-content cue=G source=T content=O=Mw"},
      {"GO=Mw", "verb-target-content cue=G content=O=Mw"},
      {"BTOwj", "verb-speaker-target-content cue=B source=T content=Owj"},
      {"BTCDw", "verb-speaker-content cue=B source=T marker=C content=Dw"},
      {"GT", ""},
  });
}

TEST(VerbFirst, PronounObject) {
  expect_all({
      {"B'MJ", "verb-target-content cue=B' content=MJ"},
      {"qV'T3M", "what-speaker-said cue=V' source=T marker=3 content=M"},
      {"V'TCDw", ""},  // "said it" points backward
      {"K'T", ""},
  });
}

TEST(VerbFirst, RelaysSomebodyElse) {
  expect_all({
      {"RTN3hjm'CDw", "verb-speaker-relay cue=R source=TN addressee=hj content=m'CDw"},
      {"RT3NSm'CDw", "verb-speaker-relay cue=R source=T addressee=NS content=m'CDw"},
      {"R3NSm'CDw", "verb-relay cue=R addressee=NS content=m'CDw"},
      {"RT[mww]3NSm'CDw", "verb-speaker-relay cue=R source=T addressee=NS content=m'CDw"},
      // A clause about the source stands before the noun.
      {"RT3NS,rHD,m'CDw", "verb-speaker-relay cue=R source=T addressee=NS gap=,rHD, content=m'CDw"},
      {"RT3NSCDwm'CDw", "verb-speaker-content cue=R source=T marker=3 content=NSCDwm'CDw"},
      {"RTDw", ""},  // carried a plan
  });
}

TEST(VerbFirst, DocumentIsTheSpeaker) {
  expect_all({
      {"F5XCDw", "document-content cue=F source=X marker=C content=Dw"},
      {"F5X:<www>", "document-content cue=F source=X marker=: content=<www>"},
      {"F5X", ""},
      {"F5PDw", ""},  // came in Damascus
  });
}

// Section 4.4: before its subject a verb agrees in gender alone and stays singular.
TEST(VerbFirst, Agreement) {
  expect_all({
      {"V*OCDw", "verb-speaker-content cue=V* source=O marker=C content=Dw"},
      {"VOCDw", ""},
      {"V*TCDw", ""},
      {"V*T*CDw", "verb-speaker-content cue=V* source=T* marker=C content=Dw"},
      {"VT*CDw", ""},
      {"VT+CDw", "verb-speaker-content cue=V source=T+ marker=C content=Dw"},
      {"V+T+CDw", ""},
      {"VYCDw", "verb-speaker-content cue=V source=Y marker=C content=Dw"},
      {"V*NCDw", "verb-speaker-content cue=V* source=N marker=C content=Dw"},
  });
}

// Rule D8: a passive has no speaker, and reports only with a clause.
TEST(VerbFirst, Passive) {
  expect_all({
      {"V^CDw", "verb-content cue=V^ marker=C content=Dw"},
      {"V^TCDw", ""},
      {"K^Mw", ""},
  });
}

TEST(VerbFirst, BylineIsNoReport) {
  expect_all({
      {"W:NS", ""},
      {"WNS", ""},
      {"WNS:<www>", "verb-speaker-content cue=W source=NS marker=: content=<www>"},
      {"&W:<www>", "verb-content cue=&W marker=: content=<www>"},
  });
}

}  // namespace
}  // namespace isnad
