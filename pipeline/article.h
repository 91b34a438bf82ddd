#pragma once

#include <vector>

#include "grammars/token.h"
#include "pipeline/text/normalize.h"
#include "pipeline/text/quotations.h"
#include "pipeline/text/tokenize.h"

namespace isnad {

// One article as the later stages read it: labelled tokens, quotations folded, sentences.
struct Article {
  NormalizedText text;
  Tokens tokens;
  std::vector<Quotation> quotations;
  std::vector<TokenRange> sentences;
  std::uint32_t headline_sentences = 0;  // the first sentences that are headlines

  std::span<Token const> slice(TokenRange range) const {
    return std::span(tokens).subspan(range.begin, range.size());
  }
  // Trailing marks and line ends are not part of what a range says.
  SourceRange source_range(TokenRange range) const;
};

}  // namespace isnad
