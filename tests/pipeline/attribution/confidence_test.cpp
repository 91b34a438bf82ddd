#include "pipeline/attribution/confidence.h"

#include <gtest/gtest.h>

#include "pipeline/attribution/confidence_weights.h"

namespace isnad {
namespace {

// One statement by one person, as a test changes it.
struct Decision {
  std::string_view rule = "verb-speaker-content";
  std::string_view resolution = "named";
  std::int32_t parent = -1;
  double certainty = 0;
  std::vector<std::uint32_t> speakers = {0};
  SpeakerKind kind = SpeakerKind::person;
};

double confidence(Decision const& d) {
  Candidate candidate;
  candidate.rule = d.rule;
  candidate.parent = d.parent;
  candidate.certainty = d.certainty;
  candidate.source = {0, 1};
  Resolution resolution;
  resolution.speakers.resize(2);
  resolution.speakers[0].kind = d.kind;
  resolution.of = {{.speakers = d.speakers, .alternatives = {}, .rule = d.resolution}};
  return confidence_of({candidate}, resolution, 0);
}

TEST(Confidence, IsAProbabilityForEveryPairOfRules) {
  for (auto const& pattern : pattern_weights)
    for (auto const& speaker : speaker_weights) {
      EXPECT_GT(confidence({.rule = pattern.rule, .resolution = speaker.rule}), 0.0);
      EXPECT_LT(confidence({.rule = pattern.rule, .resolution = speaker.rule}), 1.0);
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
  EXPECT_LT(confidence({.kind = SpeakerKind::other}), plain);
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
