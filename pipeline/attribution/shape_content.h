#pragma once

#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"

namespace isnad {

// Settles one content that begins where it should and ends at the latest where the next statement
// begins: ends it where its quotation, its parenthesis or its line does, or where the narrator
// goes on; splits it at "and" with the same opening; takes off the punctuation at its edges. No
// content is left where nothing else was in it.
void shape_content(Article const& article, Candidate& candidate);

}  // namespace isnad
