#include <gtest/gtest.h>

#include <set>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

// All readings of the cue by one rule, printed.
std::set<std::string> readings(std::string_view text, std::string_view rule) {
  Letters const letters(text);
  Readings found;
  read_cue(letters.sentence(), letters.cue(), found);
  std::set<std::string> printed;
  for (Reading const& r : found)
    if (r.frame.rule == rule) printed.insert(letters.printed(r.frame).substr(rule.size() + 1));
  return printed;
}

using Printed = std::set<std::string>;

// Where nothing marks the end of the speaker, every end is a reading.
TEST(OpenReadings, ASpeakerMayEndAnywhere) {
  EXPECT_EQ(readings("KTUwMw", "verb-open-speaker-object"),
            (Printed{"cue=K source=T content=UwMw", "cue=K source=TU content=wMw",
                     "cue=K source=TUw content=Mw", "cue=K source=TUwM content=w"}));
  EXPECT_EQ(readings("KTCDw", "verb-open-speaker-object"), Printed{});
}

TEST(OpenReadings, ContentBehindAnInsertion) {
  EXPECT_EQ(readings("KT5EwMw", "verb-speaker-far-content"),
            (Printed{"cue=K source=T gap=5Ew content=Mw", "cue=K source=T gap=5EwM content=w"}));
  EXPECT_EQ(readings("K5EMw", "verb-far-content"), Printed{"cue=K gap=5EM content=w"});
}

TEST(OpenReadings, AnySubjectBeforeTheCue) {
  EXPECT_EQ(readings("MUU@VCDw", "open-subject-content"),
            (Printed{"cue=V source=MUU marker=C content=Dw", "cue=V source=UU marker=C content=Dw",
                     "cue=V source=U marker=C content=Dw"}));
  EXPECT_EQ(readings("TUrV'@,d@VCDw", "open-subject-content"), Printed{});
}

TEST(OpenReadings, ASubjectCutOffByAClause) {
  EXPECT_EQ(readings("CTrVz,d@VCDw", "subject-far-content"),
            Printed{"cue=V source=T marker=C content=Dw"});
}

TEST(OpenReadings, OnlyTheGrammarsOwnAreAFirstChoice) {
  for (std::string_view const text : {"KTUwMw", "KTMw", "VTCDw", "MUU@VCDw"}) {
    Letters const letters(text);
    Readings found;
    read_cue(letters.sentence(), letters.cue(), found);
    Reading const* const first = first_choice(found);
    if (first != nullptr) {
      EXPECT_FALSE(first->open) << text;
    }
  }
}

}  // namespace
}  // namespace isnad
