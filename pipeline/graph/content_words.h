#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pipeline/article.h"
#include "pipeline/graph/facts.h"
#include "pipeline/text/lexicon.h"

namespace isnad {

// What a wording says, for comparing: the hashed stems of its words that carry meaning, sorted,
// each once. See light_stem.h.
using ContentWords = std::vector<std::uint32_t>;

// How much two wordings have in common. Contained is the part of the shorter one that the longer
// one has too; both parts are 0 to 1.
struct Overlap {
  std::size_t shared = 0;
  double contained = 0;
  double jaccard = 0;
};
Overlap overlap_of(ContentWords const& a, ContentWords const& b);

// Keeps its buffers from statement to statement.
class ContentReader {
 public:
  explicit ContentReader(Lexicon const& lexicon) : lexicon_(lexicon) {}
  ContentWords read(StatementFacts const& statement);

 private:
  Lexicon const& lexicon_;
  NormalizedText text_;
  Tokens tokens_;
};

}  // namespace isnad
