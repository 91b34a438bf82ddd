#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

TEST(LightVerbs, TheSpeechNounOpensTheContent) {
  expect_all({
      {"LTn'1M", "light-verb-speaker cue=L source=T nominal=n' marker=1 content=M"},
      {"LTn2M", "light-verb-speaker cue=L source=T nominal=n marker=2 content=M"},
      {"LTNSn2M", "light-verb-speaker cue=L source=TNS nominal=n marker=2 content=M"},
      {"LTnj2M", "light-verb-speaker cue=L source=T nominal=nj marker=2 content=M"},
      {"LTn_Mw", "light-verb-speaker cue=L source=T nominal=n content=_Mw"},
      {"LTn=M", "light-verb-speaker cue=L source=T nominal=n content==M"},
      {"LTnCDw", "light-verb-speaker cue=L source=T nominal=n marker=C content=Dw"},
      {"Ln2M", "light-verb cue=L nominal=n marker=2 content=M"},
  });
}

TEST(LightVerbs, WithoutASpeechNoun) {
  expect_all({
      {"LTw1M", ""},  // renewed a contract
      {"LTMw", ""},
      {"LTn", ""},  // of what?
      {"LTn.", ""},
      {"L*Tn2M", ""},                                               // disagreement
      {"KTn2M", "verb-speaker-object cue=K source=T content=n2M"},  // no light verb
      {"LTCDw", "verb-speaker-content cue=L source=T marker=C content=Dw"},
  });
}

}  // namespace
}  // namespace isnad
