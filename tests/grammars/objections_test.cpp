#include "grammars/objections.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

// The objection to the reading of that rule; "no reading" where there is none.
std::string objection(std::string_view text, std::string_view rule) {
  Letters const letters(text);
  Readings readings;
  read_cue(letters.sentence(), letters.cue(), readings);
  for (Reading const& r : readings)
    if (r.frame.rule == rule) return std::string(name_of(r.objection));
  return "no reading";
}

TEST(Objections, EachBesideItsNearMiss) {
  struct {
    char const* letters;
    char const* rule;
    char const* expected;
  } const cases[] = {
      {"VTCDw", "verb-speaker-content", "none"},   {"VTCDw", "verb-content", "no reading"},
      {"tCDw", "verb-content", "little-evidence"}, {"&tCDw", "verb-content", "none"},
      {"r@VCDw", "verb-content", "no-antecedent"}, {"V^TCDw", "verb-speaker-content", "passive"},
      {"V^CDw", "verb-content", "none"},           {"c@VTCDw", "verb-speaker-content", "own-words"},
      {"C@VTCDw", "verb-speaker-content", "none"}, {"KTMw", "verb-speaker-object", "none"},
  };
  for (auto const& c : cases)
    EXPECT_EQ(objection(c.letters, c.rule), c.expected) << c.letters << ' ' << c.rule;
}

TEST(Objections, EveryOneHasAName) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < static_cast<std::size_t>(Objection::count_); ++i)
    names.insert(name_of(static_cast<Objection>(i)));
  EXPECT_EQ(names.size(), static_cast<std::size_t>(Objection::count_));
}

}  // namespace
}  // namespace isnad
