#pragma once

#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"

namespace isnad {

// Says of a candidate whose spans are settled: direct, mixed or indirect (rule Q2); asserted,
// negated, not reported or no comment; actual, future, hypothetical ... (section 3.5); level A or B
// (gold guidelines 9).
void qualify(Article const& article, Candidate& candidate);

}  // namespace isnad
