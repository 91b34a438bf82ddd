#include "grammars/markers.h"

#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad::grammar {
namespace {

// The letters up to the first that opens content for a cue at the first; all where none does.
std::string before_opening(std::string_view text) {
  Letters const letters(text);
  Sentence const sentence = letters.sentence();
  Frame const frame{.rule = {},
                    .verb = sentence.front().verb,
                    .cue_at = sentence.data(),
                    .sentence = sentence.data()};
  Cursor const last = sentence.data() + sentence.size();
  Cursor at = sentence.data() + 1;
  while (at != last && !opens_content(frame, at, last)) at = after(at, last);
  return letters.of({sentence.data(), at});
}

TEST(Markers, WhatOpensContent) {
  struct {
    char const* letters;
    char const* before;
  } const cases[] = {
      {"VTCD", "VT"},
      {"VTcD", "VT"},
      {"VT&CD", "VT&CD"},  // "and that" goes on with an earlier content
      {"VT:D", "VT"},
      {"VT<ww>", "VT"},
      {"VT<w>", "VT<w>"},      // a single word is a label
      {"Vl<www>", "Vl<www>"},  // the name of a newspaper ...
      {"Vl<wwwwwwww>", "Vl"},  // ... is not that long
      {"VTe", "VT"},
      // Only prepositions that the verb licenses ...
      {"VT1M", "VT"},
      {"VT2M", "VT2M"},
      {"AT2M", "AT"},
      {"VT&1M", "VT&1M"},
      {"VT1", "VT1"},  // nothing after it
      {"VT1z", "VT1z"},
      // ... except before a clause.
      {"VT2CM", "VT"},
      {"VT3cM", "VT"},
      {"VT=M", "VT"},
      {"VT&=M", "VT&=M"},
      {"VT=z", "VT=z"},
      {"QT=M", "QT=M"},
      {"VT_M", "VT_M"},
      {"QT?D", "QT"},
      {"VT?D", "VT?D"},
      {"VTMD", "VTMD"},
      {"VT,z,", "VT,z,"},
  };
  for (auto const& c : cases) EXPECT_EQ(before_opening(c.letters), c.before) << c.letters;
}

template <auto const& Grammar>
std::string gap_of(std::string_view text) {
  Letters const letters(text);
  Sentence const sentence = letters.sentence();
  Frame frame{.rule = {},
              .verb = sentence.front().verb,
              .cue_at = sentence.data(),
              .sentence = sentence.data()};
  run<Grammar>(sentence.data() + 1, sentence.data() + sentence.size(), frame);
  return letters.of(frame.gap);
}

TEST(Markers, GapReachesTheOpeningAndNoFurtherThanItsLimit) {
  EXPECT_EQ(gap_of<gap>("V,z,CD"), ",z,");
  EXPECT_EQ(gap_of<gap>("V5EwCD"), "5Ew");
  EXPECT_EQ(gap_of<gap>("V5w.CD"), "5w");
  EXPECT_EQ(gap_of<gap>("V5wVCD"), "5w");  // a new report
  EXPECT_EQ(gap_of<gap>("VwD"), "");       // a bare noun is no insertion
  EXPECT_EQ(gap_of<gap>("VCD"), "");
  EXPECT_EQ(gap_of<gap>("V," + std::string(100, 'w')),
            "," + std::string(static_cast<std::size_t>(maximum_gap) - 1, 'w'));
}

}  // namespace
}  // namespace isnad::grammar
