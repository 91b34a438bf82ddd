#pragma once

#include "pipeline/export/output_buffer.h"
#include "pipeline/graph/graph.h"

namespace isnad {

// Appends one draft of a schema.org ClaimReview a line (JSON-LD) for every claim: what was said, by
// whom, where first and where else. https://schema.org/ClaimReview
//
// The verdict is the desk's: reviewRating is null, and who reviews is left open. Statements that
// word the same claim give one draft, in the words of the earliest; only what is_said() counts.
void write_claim_review(OutputBuffer& out, Graph const& graph);

}  // namespace isnad
