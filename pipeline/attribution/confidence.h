#pragma once

#include "pipeline/attribution/candidate.h"
#include "pipeline/speakers/resolve_speakers.h"

namespace isnad {

// The estimated probability, between 0 and 1, that cue and speaker are right: a logistic model over
// the rules that made the decision and how surely its reading won, fitted on annotated articles by
// scripts/evaluation/fit_confidence.py.
double confidence_of(Candidate const& candidate, Resolved const& resolved);

}  // namespace isnad
