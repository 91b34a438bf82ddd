#include "pipeline/attribution/confidence.h"

#include <gtest/gtest.h>

#include "pipeline/attribution/confidence_weights.h"

namespace isnad {
namespace {

double confidence(std::string_view rule, std::string_view resolution, std::int32_t parent = -1) {
  Candidate candidate;
  candidate.rule = rule;
  candidate.parent = parent;
  Resolved resolved;
  resolved.rule = resolution;
  return confidence_of(candidate, resolved);
}

TEST(Confidence, IsAProbabilityForEveryPairOfRules) {
  for (auto const& pattern : pattern_weights)
    for (auto const& speaker : speaker_weights) {
      EXPECT_GT(confidence(pattern.rule, speaker.rule), 0.0) << pattern.rule;
      EXPECT_LT(confidence(pattern.rule, speaker.rule), 1.0) << pattern.rule;
    }
}

// What an editor would expect, whatever the fitted numbers are.
TEST(Confidence, FollowsTheEvidence) {
  EXPECT_GT(confidence("verb-speaker-content", "named"), confidence("verb-content", "named"));
  EXPECT_GT(confidence("verb-speaker-content", "named"), confidence("verb-speaker-content", ""));
  EXPECT_GT(confidence("verb-content", "named"), confidence("verb-content", "dropped-subject"));
  EXPECT_GT(confidence("verb-speaker-content", "named"),
            confidence("verb-speaker-content", "named", 0));
}

TEST(Confidence, IgnoresRulesWithoutARow) {
  EXPECT_EQ(confidence("no such rule", "no such rule"), confidence("another", "another"));
}

}  // namespace
}  // namespace isnad
