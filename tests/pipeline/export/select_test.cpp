#include "pipeline/export/select.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace isnad {
namespace {

// Speakers "p", "q", "r"; a1 by p holds a2 by q, which holds a3 by r and (or else q).
Analysis family() {
  Analysis analysis;
  for (char const* name : {"p", "q", "r"}) analysis.speakers.emplace_back().name = name;
  analysis.attributions.resize(3);
  for (std::uint32_t i = 0; i < 3; ++i) {
    analysis.attributions[i].speakers = {i};
    if (i > 0) analysis.attributions[i].parent = i - 1;
  }
  analysis.attributions[2].alternatives = {1};
  return analysis;
}

// "p; r<0 or q": each attribution's speakers, its parent, its alternatives.
std::string shown(Analysis const& analysis) {
  std::string out;
  for (auto const& attribution : analysis.attributions) {
    if (!out.empty()) out += "; ";
    for (auto const speaker : attribution.speakers) out += analysis.speakers.at(speaker).name;
    if (attribution.parent) out += "<" + std::to_string(*attribution.parent);
    for (auto const speaker : attribution.alternatives) {
      out += " or " + analysis.speakers.at(speaker).name;
    }
  }
  return out + " of " + std::to_string(analysis.speakers.size());
}

TEST(Select, KeepsWhatIsAskedFor) {
  struct {
    double confidences[3];
    char const* expected;
  } const cases[] = {
      {{0.9, 0.9, 0.9}, "p; q<0; r<1 or q of 3"},
      {{0.9, 0.1, 0.9}, "p; r<0 or q of 3"},
      {{0.1, 0.9, 0.9}, "q; r<0 or q of 2"},
      {{0.1, 0.1, 0.9}, "r or q of 2"},
      {{0.9, 0.9, 0.1}, "p; q<0 of 2"},
      {{0.9, 0.1, 0.1}, "p of 1"},
      {{0.1, 0.1, 0.1}, " of 0"},
      {{0.5, 0.5, 0.5}, "p; q<0; r<1 or q of 3"},
  };
  for (auto const& c : cases) {
    Analysis analysis = family();
    for (std::size_t i = 0; i < 3; ++i) analysis.attributions[i].confidence = c.confidences[i];
    select_attributions(analysis, {.minimum_confidence = 0.5, .level = {}});
    EXPECT_EQ(shown(analysis), c.expected);
  }
}

TEST(Select, KeepsALevel) {
  Analysis analysis = family();
  analysis.attributions[1].level = Level::b;
  Analysis only_b = analysis;
  select_attributions(only_b, {.level = Level::b});
  EXPECT_EQ(shown(only_b), "q of 1");
  select_attributions(analysis, {.level = Level::a});
  EXPECT_EQ(shown(analysis), "p; r<0 or q of 3");
}

TEST(Select, ChangesNothingUnasked) {
  Analysis analysis = family();
  analysis.speakers.emplace_back().name = "silent";
  select_attributions(analysis, {});
  EXPECT_EQ(shown(analysis), "p; q<0; r<1 or q of 4");
}

}  // namespace
}  // namespace isnad
