#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "grammars/ranges.h"
#include "grammars/token.h"
#include "pipeline/text/quotations.h"

namespace isnad {

// Sentences as half-open token ranges that cover every token once. A sentence ends at a full stop,
// question mark, exclamation mark, ellipsis followed by a new sentence, or line end that is not
// inside a quotation, nor between "She said:" and the list or quotation below; none is longer than
// `maximum_sentence_tokens`.
inline constexpr std::uint32_t maximum_sentence_tokens = 400;
std::vector<TokenRange> find_sentences(std::span<Token const> tokens,
                                       std::span<Quotation const> quotations);

}  // namespace isnad
