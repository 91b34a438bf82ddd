#pragma once

#include "pipeline/analyze.h"
#include "pipeline/document/document.h"
#include "pipeline/graph/facts.h"

namespace isnad {

// An article's facts: offsets counted in code points of its text with every byte that is not UTF-8
// replaced, as `isnad extract` prints them, and around each statement the sentences it stands in.
ArticleFacts collect_facts(Document const& document, Analysis const& analysis, bool with_text);

// The sentences that `range` touches, at most `maximum_context_bytes` of text to either side: from
// the full stop, question mark or line end before it to the next one behind it.
inline constexpr std::uint32_t maximum_context_bytes = 800;
SourceRange sentences_around(std::string_view text, SourceRange range);

}  // namespace isnad
