#pragma once

#include <string>
#include <vector>

#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"
#include "pipeline/speakers/resolve_speakers.h"

namespace isnad {

// What analyze() went through, kept for `isnad explain`: the labelled article and the candidates with
// their token ranges. The analysis refers to the same order.
class Trace {
 public:
  Article article;
  Candidates candidates;
  Resolution resolution;
};

}  // namespace isnad
