#pragma once

#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"

namespace isnad {

// Says for every candidate where its content ends, what it is nested in and which candidate's
// subject controls a participle. Works sentence by sentence with a stack of open contents, by the
// rules of section 6 (E1-E8) and 3.4 (C1-C7) of the linguistics page. Drops candidates that
// turn out to repeat their own parent's speaker ("said that she demands").
//
// Afterwards contents are disjoint or nested, a parent's content contains its children, and no
// content begins or ends with punctuation.
void find_content_ends(Article const& article, Candidates& candidates);

}  // namespace isnad
