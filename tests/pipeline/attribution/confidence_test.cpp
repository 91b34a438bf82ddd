#include "pipeline/attribution/confidence.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <tuple>

#include "pipeline/attribution/confidence_weights.h"

namespace isnad {
namespace {

// One statement by one person, as a test changes it.
struct Decision {
  std::string_view rule = "verb-speaker-content";
  std::string_view resolution = "named";
  std::int32_t parent = -1;
  double certainty = 3;
  std::vector<std::uint32_t> speakers = {0};
  SpeakerKind kind = SpeakerKind::person;
  bool named = true;
};

double confidence(Decision const& d) {
  Candidate candidate;
  candidate.rule = d.rule;
  candidate.parent = d.parent;
  candidate.certainty = candidate.report = d.certainty;
  candidate.source = {0, 1};
  Resolution resolution;
  resolution.speakers.resize(2);
  resolution.speakers[0].kind = d.kind;
  resolution.speakers[0].named = d.named;
  resolution.of = {{.speakers = d.speakers, .alternatives = {}, .rule = d.resolution}};
  return confidence_of({candidate}, resolution, 0);
}

TEST(Confidence, RowsAreInOrder) {
  auto const before = [](ConfidenceWeight const& a, ConfidenceWeight const& b) {
    return std::tie(a.name, a.detail, a.more) < std::tie(b.name, b.detail, b.more);
  };
  EXPECT_TRUE(std::is_sorted(std::begin(confidence_weights), std::end(confidence_weights), before));
}

TEST(Confidence, IsAProbabilityForEveryRow) {
  for (auto const& row : confidence_weights) {
    EXPECT_GT(confidence({.rule = row.detail, .resolution = row.detail}), 0.0);
    EXPECT_LT(confidence({.rule = row.detail, .resolution = row.detail}), 1.0);
  }
}

// What an editor would expect, whatever the fitted numbers are.
TEST(Confidence, FollowsTheEvidence) {
  double const plain = confidence({});
  EXPECT_LT(confidence({.rule = "verb-content", .resolution = "dropped-subject"}), plain);
  EXPECT_LT(confidence({.resolution = "", .speakers = {}}), plain);
  EXPECT_LT(confidence({.parent = 0}), plain);
  EXPECT_GT(confidence({.certainty = 5}), plain);
  EXPECT_LT(confidence({.certainty = -1}), plain);
  EXPECT_LT(confidence({.speakers = {0, 1}}), plain);
  EXPECT_LT(confidence({.kind = SpeakerKind::other, .named = false}), plain);
  EXPECT_LT(confidence({.resolution = "first-mention", .named = false}), plain);
}

std::string printed(std::vector<ConfidenceItem> const& items) {
  std::string s;
  for (ConfidenceItem const& item : items) {
    s += (s.empty() ? "" : "; ") + std::string(item.name);
    for (std::string_view const word : {item.detail, item.more})
      if (!word.empty()) s += " " + std::string(word);
    if (item.value != 1) s += " " + std::to_string(static_cast<int>(item.value));
  }
  return s;
}

// Who spoke last is named three statements before; somebody else spoke in between.
TEST(Confidence, SaysWhatADroppedSubjectRestsOn) {
  Candidates candidates(4);
  for (Candidate& c : candidates) c.rule = "verb-content";
  candidates[0].source = candidates[1].source = candidates[2].source = {0, 1};
  candidates[0].certainty = 4;
  Resolution resolution;
  resolution.speakers.resize(2);
  resolution.speakers[0].kind = resolution.speakers[1].kind = SpeakerKind::person;
  resolution.speakers[1].named = true;
  resolution.named_persons = 1;
  resolution.of = {{.speakers = {0}, .alternatives = {}, .rule = "named"},
                   {.speakers = {1}, .alternatives = {}, .rule = "named"},
                   {.speakers = {1}, .alternatives = {}, .rule = "named"},
                   {.speakers = {0}, .alternatives = {1}, .rule = "dropped-subject"}};
  EXPECT_EQ(printed(confidence_items(candidates, resolution, 3)),
            "pattern verb-content; speaker dropped-subject; type indirect; certainty 0; report 0; "
            "alternatives; kind office; decided dropped-subject office; mentions none office; "
            "office-among-named one; inherited 4; distance more; others-between one");
}

// A dropped subject is no surer than the statement it takes its speaker from.
TEST(Confidence, ADroppedSubjectInherits) {
  Candidates candidates(2);
  for (Candidate& c : candidates) c.rule = "verb-content";
  candidates[0].source = {0, 1};
  Resolution resolution;
  resolution.speakers.resize(1);
  resolution.of = {{.speakers = {0}, .alternatives = {}, .rule = "named"},
                   {.speakers = {0}, .alternatives = {}, .rule = "dropped-subject"}};
  candidates[0].certainty = 4;
  double const sure = confidence_of(candidates, resolution, 1);
  candidates[0].certainty = 0;
  EXPECT_LT(confidence_of(candidates, resolution, 1), sure);
}

TEST(Confidence, IgnoresRulesWithoutARow) {
  EXPECT_EQ(confidence({.rule = "no such rule", .resolution = "no such rule"}),
            confidence({.rule = "another", .resolution = "another"}));
}

}  // namespace
}  // namespace isnad
