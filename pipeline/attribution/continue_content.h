#pragma once

#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"

namespace isnad {

// P15: statements that go on in the next lines.
//
// A list that begins behind a colon: every further item, a sentence that begins its line with the
// same mark, becomes one more span of the content.
//
//   She said:
//   - Schools come first.      content, as found
//   - Fees will not rise.      content, added here
//
// A quotation that opens every paragraph anew and closes once: the content goes on to that closing
// mark. One that never closes stays as it was.
//
//   She said: "The city was quiet.
//   "Then war came.
//   "We are still here".
//
// What is reported in the added lines is nested in the statement. Wants ends of contents as
// find_content_ends leaves them, and keeps its invariants.
void continue_content(Article const& article, Candidates& candidates);

}  // namespace isnad
