#pragma once

#include "pipeline/article.h"

namespace isnad {

// Makes one token of each quotation for the grammars: its opening mark takes the role `quotation`
// and a length that spans it. Quotations that go on without a mark are left as they are.
void fold_quotations(Article& article);

// How many of the first sentences are headlines: single lines at the top without a final full stop,
// of at most eighteen words. Rule H1.
std::uint32_t count_headlines(Article const& article);

}  // namespace isnad
