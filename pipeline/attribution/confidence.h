#pragma once

#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"
#include "pipeline/speakers/resolve_speakers.h"

namespace isnad {

// The estimate that cue and speaker are right.
double confidence_of(Article const& article, Candidate const& candidate, Resolved const& resolved);

}  // namespace isnad
