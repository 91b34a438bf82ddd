#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

TEST(Participles, AfterAPause) {
  expect_all({
      {"VTCD,@pCDw", "participle-content cue=p marker=C content=Dw"},
      {"VTCD,&@pCDw", "participle-content cue=&p marker=C content=Dw"},
      {"VTCD,@p1M", "participle-content cue=p marker=1 content=M"},
      {"VTCD,@p1CDw", "participle-content cue=p marker=1C content=Dw"},
      {"VTCD,@p=M", "participle-content cue=p content==M"},
      {"VTCD,@p:<www>", "participle-content cue=p marker=: content=<www>"},
      {"VTCD,@p,CDw", "participle-content cue=p gap=, marker=C content=Dw"},
      {"VTCD,@p[m1D]CDw", "participle-content cue=p marker=C content=Dw"},
      {"VTCD,@p*CDw", "participle-content cue=p* marker=C content=Dw"},
      {"pCDw", "participle-content cue=p marker=C content=Dw"},
  });
}

TEST(Participles, ObjectsNeedThePause) {
  expect_all({
      {"VTCD,@pMw", "participle-object cue=p content=Mw"},
      {"VTCD,&@pMw", "participle-object cue=&p content=Mw"},
      {"VTCDw@pMw", ""},
      {"VTCDw,@p*Dw", "participle-object cue=p* content=Dw"},
      {"VTCDw@p*Dw", ""},  // the feminine is spelled like an adjective
      {"VTCDw@pCDw", "participle-content cue=p marker=C content=Dw"},
  });
}

TEST(Participles, Targets) {
  expect_all({
      {"VTCD,@gO=Mw", "participle-target-content cue=g content=O=Mw"},
      {"VTCD,@g", ""},
      {"VTCD,@g.", ""},
  });
}

TEST(Participles, NothingFollows) {
  expect_all({
      {"p", ""},
      {"VTCD,@p", ""},
      {"VTCD,@p.", ""},
      {"VTCD,@p2Dw", ""},  // not licensed
      {"VTCD,@pHD", ""},
      {"VTCD,=@pCDw", ""},  // "by an affirming": a noun
  });
}

}  // namespace
}  // namespace isnad
