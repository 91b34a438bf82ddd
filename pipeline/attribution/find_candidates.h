#pragma once

#include "grammars/patterns.h"
#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"

namespace isnad {

// Finds every attribution of the article: runs the grammars over each sentence that holds a cue, a
// source phrase, a quotation or a headline colon. Content reaches to the end of the sentence (or
// of its quotation); find_content_ends() cuts it. With a log: notes every pattern that was tried.
Candidates find_candidates(Article const& article, PatternLog* log = nullptr);

}  // namespace isnad
