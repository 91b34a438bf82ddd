#pragma once

#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"

namespace isnad {

// P15: a statement that opens with a bullet behind a colon goes on with the list. Every further
// item, a sentence that begins its line with the same mark, becomes one more span of the content
// and the parent of what is reported in it.
//
//   She said:
//   - Schools come first.      content, as found
//   - Fees will not rise.      content, added here
//
// Wants ends of contents as find_content_ends leaves them; keeps its invariants.
void continue_lists(Article const& article, Candidates& candidates);

}  // namespace isnad
