#pragma once

#include "grammars/patterns.h"
#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"
#include "pipeline/attribution/weigh_readings.h"

namespace isnad {

// What find_candidates() tried, for the trace.
struct CandidateLog {
  PatternLog attempts;
  std::vector<Contest> contests;  // in the order of the text, except inside quotations
};

// Finds every attribution of the article: runs the grammars over each sentence that holds a cue, a
// source phrase, a quotation or a headline colon, and takes the heaviest reading of each cue.
// Content reaches to the end of the sentence (or of its quotation); find_content_ends() cuts it.
// `weights` as for weigh_readings(). With a log: notes what was tried.
Candidates find_candidates(Article const& article, std::span<float const> weights = {},
                           CandidateLog* log = nullptr);

}  // namespace isnad
