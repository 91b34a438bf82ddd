#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

TEST(Backward, QuotationBeforeTheVerb) {
  expect_all({
      {"<wwww>,@VTN", "quote-verb-speaker cue=V source=TN content before"},
      {"<wwww>@VTN.", "quote-verb-speaker cue=V source=TN content before"},
      {"<wwww>.@VTN", "quote-verb-speaker cue=V source=TN content before"},
      {"<wwww>,@vTN", "quote-verb-speaker cue=v source=TN content before"},
      {"<wwww>,@VTN,<wwww>", "quote-verb-speaker cue=V source=TN content before"},
  });
}

TEST(Backward, QuotationThatIsNotWhatWasSaid) {
  expect_all({
      {"<w>,@VTN", ""},      // a name
      {"<wwww>&@VTN", ""},   // "and" begins something else
      {"<wwww>,@V*TN", ""},  // disagreement
      {"<wwww>,@tTN", ""},   // recorded
      {"<wwww>,@V", ""},     // nobody
      {"www>,@VTN", ""},     // no opening mark
      {"www,@VTN", ""},
      // What follows the speaker is better evidence.
      {"<wwww>,@VTN:<wwww>", "verb-speaker-content cue=V source=TN marker=: content=<wwww>"},
      {"<wwww>,@KTMw", "verb-speaker-object cue=K source=T content=Mw"},
  });
}

TEST(Backward, WhichSomebodyConfirmed) {
  expect_all({
      {"wDw,&uq@K'TN", "which-verb-speaker cue=K' source=TN content before"},
      {"wDw,q@K'T", "which-verb-speaker cue=K' source=T content before"},
      {"wDw,Dr@K'T", "which-verb-speaker cue=K' source=T content before"},
      {"wD,&uq@K'*O", "which-verb-speaker cue=K'* source=O content before"},
      {"wD,&uq@K'", "which-verb cue=K' content before"},
      {"wD,&uq@KT", ""},   // no pronoun: what follows is its object
      {"wD,&uq@K'O", ""},  // disagreement
      {"wD,wr@K'T", ""},   // "a plan that": a relative clause of that noun
      {"wDr@K'T", ""},
      {"wDq@K'T", ""},
  });
}

TEST(Backward, AsHeSaid) {
  expect_all({
      {"wDw,a@V.", "as-verb cue=V content before"},
      {"wDw,a@V,", "as-verb cue=V content before"},
      {"wD,a@V5E.", ""},  // something follows
      {"wDa@V.", ""},     // no pause
      {"wD,a@v.", ""},    // not every verb
  });
}

TEST(Backward, AsSomebodySaid) {
  expect_all({
      {"wDw,a@VT", "as-verb-speaker cue=V source=T content before"},
      {"wDw,a@VTN,", "as-verb-speaker cue=V source=TN content before"},
      {"wD-a@VT-", "as-verb-speaker cue=V source=T content before"},
      // With a content of its own it is a new statement.
      {"wDw,a@VTCDw", "verb-speaker-content cue=V source=T marker=C content=Dw"},
      {"wDa@VT", ""},   // no pause
      {"wD,a@tT", ""},  // not every verb
      {"wD,@VT", ""},
      {"a@VT.", ""},  // nothing before it
  });
}

}  // namespace
}  // namespace isnad
