#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

TEST(SubjectFirst, SpeakerBeforeTheVerb) {
  expect_all({
      {"TN@VCDw", "subject-verb-content cue=V source=TN marker=C content=Dw"},
      {"T@V1Mw", "subject-verb-content cue=V source=T marker=1 content=Mw"},
      {"T@V:<www>", "subject-verb-content cue=V source=T marker=: content=<www>"},
      {"T@KMw", "subject-verb-content cue=K source=T content=Mw"},
      {"T@AO2Mw", "subject-verb-content cue=A source=T addressee=O marker=2 content=Mw"},
      {"T@GO=Mw", "subject-verb-content cue=G source=T content=O=Mw"},
      {"&T@VCDw", "subject-verb-content cue=V source=&T marker=C content=Dw"},
      {"zT@VCDw", "subject-verb-content cue=V source=T marker=C content=Dw"},
      {"[sw],T@VCDw", "subject-verb-content cue=V source=T marker=C content=Dw"},
      // Inside somebody's content.
      {"VTCTN@KMw", "subject-verb-content cue=K source=TN content=Mw"},
      {"VTCT@VCDw", "subject-verb-content cue=V source=T marker=C content=Dw"},
  });
}

TEST(SubjectFirst, Auxiliaries) {
  expect_all({
      {"Td@VCDw", "subject-verb-content cue=V source=T marker=C content=Dw"},
      {"Tx@VCDw", "subject-verb-content cue=V source=T marker=C content=Dw"},
      {"&ITd@VCDw", "subject-verb-content cue=V source=T marker=C content=Dw"},
  });
}

TEST(SubjectFirst, InsertionBeforeTheVerb) {
  expect_all({
      {"T,5w,@VCDw", "subject-verb-content cue=V source=T marker=C content=Dw"},
      {"T5P@VCDw", "subject-verb-content cue=V source=T5P marker=C content=Dw"},
      // A verb of its own makes it another clause.
      {"T,5wHw,@VTCDw", "verb-speaker-content cue=V source=T marker=C content=Dw"},
  });
}

TEST(SubjectFirst, WhatIsNoSubject) {
  expect_all({
      {"wD@VCDw", ""},                                        // disagrees
      {"5D@tCDw", ""},                                        // after a preposition
      {"TH@VCDw", ""},                                        // has a verb already
      {"T.@VCDw", "verb-content cue=V marker=C content=Dw"},  // in another sentence
      {"T@VDw", ""},                                          // nothing said
      {"T@H", ""},
  });
}

// The subject of the first verb speaks.
TEST(SubjectFirst, CoordinatedVerb) {
  expect_all({
      {"TH&@VCDw", "coordinated-verb-content cue=&V source=T marker=C content=Dw"},
      {"TNHD&@KMw", "coordinated-verb-content cue=&K source=TN content=Mw"},
      {"TH&@V*CDw", "verb-content cue=&V* marker=C content=Dw"},  // she is somebody else
      {"TH&@VT*CDw", ""},
      {"TH.&@VCDw", "verb-content cue=&V marker=C content=Dw"},
      {"TH,D,&@VCDw", "verb-content cue=&V marker=C content=Dw"},
  });
}

// After its subject a verb agrees in gender and number.
TEST(SubjectFirst, Agreement) {
  expect_all({
      {"T@V*CDw", ""},
      {"O@VCDw", ""},
      {"O@V*CDw", "subject-verb-content cue=V* source=O marker=C content=Dw"},
      {"T+@V+CDw", "subject-verb-content cue=V+ source=T+ marker=C content=Dw"},
      {"Y@V+CDw", "subject-verb-content cue=V+ source=Y marker=C content=Dw"},
      {"T@V+CDw", ""},
  });
}

TEST(SubjectFirst, RelativeClause) {
  expect_all({
      {"r@VCDw", ""},  // no antecedent
      {"wwr@VCDw", ""},
      {"HYr@V+CDw", "subject-verb-content cue=V+ source=Y marker=C content=Dw"},
      {"HYr@K'w", ""},
  });
}

}  // namespace
}  // namespace isnad
