#pragma once

#include <string_view>
#include <vector>

#include "pipeline/attribution/candidate.h"
#include "pipeline/speakers/resolve_speakers.h"

namespace isnad {

// One thing that speaks for or against a statement. Its weight is the row of
// confidence_weights.h with the same three words.
//
//   {"pattern", "verb-speaker-content", "", 1}     how it was read
//   {"decided", "first-mention", "office", 1}      how its speaker was found, and what he is
//   {"certainty", "", "", 3.2}                     log odds with which its reading won
struct ConfidenceItem {
  std::string_view name;
  std::string_view detail;
  std::string_view more;
  double value = 1;
};

// All that is known of candidates[index], in a fixed order: what scripts/evaluation/
// fit_confidence.py learns the weights from.
std::vector<ConfidenceItem> confidence_items(Candidates const& candidates,
                                             Resolution const& resolution, std::size_t index);

// The estimated probability, between 0 and 1, that cue and speaker of candidates[index] are right:
// a logistic model over its items, fitted on articles that no weight of the readings knows.
double confidence_of(Candidates const& candidates, Resolution const& resolution, std::size_t index);

// From here on a statement is near certain: on articles that no weight knows, about 96 in 100 have
// the right cue and the right speaker. The publishing mode of a desk.
inline constexpr double near_certain = 0.95;

}  // namespace isnad
