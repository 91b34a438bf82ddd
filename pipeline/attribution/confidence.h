#pragma once

#include "pipeline/attribution/candidate.h"
#include "pipeline/speakers/resolve_speakers.h"

namespace isnad {

// Of candidates[index]: the estimated probability, between 0 and 1, that cue and speaker are right:
// a logistic model over the rules that made the decision and how surely its reading won, fitted on
// annotated articles by scripts/evaluation/fit_confidence.py.
double confidence_of(Candidates const& candidates, Resolution const& resolution, std::size_t index);

// From here on a statement is near certain: on articles that no weight knows, about 96 in 100 have
// the right cue and the right speaker. The publishing mode of a desk.
inline constexpr double near_certain = 0.95;

}  // namespace isnad
