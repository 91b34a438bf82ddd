#pragma once

#include <vector>

#include "pipeline/article.h"
#include "pipeline/attribution/attribution.h"
#include "pipeline/attribution/candidate.h"

namespace isnad {

// When, where, through what and to whom something was said, as far as it stands between cue and
// content: times, venues (in a statement), channels (on his account), occasions (after the meeting)
// and addressees (to reporters).
std::vector<Circumstance> find_circumstances(Article const& article, Candidate const& candidate);

// The span of the content in the source: a proclitic preposition in front is its marker, not
// content.
SourceRange content_range(Article const& article, TokenRange span);

// The cue with its lemma, class and stance.
Cue cue_of(Article const& article, Candidate const& candidate);

}  // namespace isnad
