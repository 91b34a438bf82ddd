#pragma once

#include <optional>
#include <span>

#include "grammars/ranges.h"
#include "grammars/token.h"

namespace isnad {

// The agency in an article's dateline: where the outlet has the report from.
//
//   Cairo/Anadolu                          a line of its own, below the headline
//   Gaza (Reuters) - the number rose ...   before the first sentence of the text
//   Boston - Reuters - the company ...
//
// Labelled tokens of the whole article in; looks at the first lines only. A dateline names its
// agency with a word that the lexicon knows as a medium; on a line of its own, behind "place/",
// any one to three words do.
inline constexpr int maximum_dateline_line = 8;
std::optional<TokenRange> find_agency(std::span<Token const> tokens);

}  // namespace isnad
