#pragma once

#include <string>
#include <vector>

#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"
#include "pipeline/attribution/find_candidates.h"
#include "pipeline/speakers/resolve_speakers.h"

namespace isnad {

// What analyze() went through, kept for `isnad explain`: the labelled article, every pattern that
// was tried, and the candidates with their token ranges. The analysis refers to the same order.
// Tokens are views of the article's text: a Trace is filled in place, once, and stays there.
class Trace {
 public:
  Trace() = default;
  Trace(Trace const&) = delete;
  Trace& operator=(Trace const&) = delete;

  Article article;
  CandidateLog log;
  std::span<float const> weights;  // of the lexicon that was used
  Candidates candidates;
  Resolution resolution;
};

}  // namespace isnad
