#pragma once

#include <vector>

#include "grammars/token.h"
#include "pipeline/text/normalize.h"

namespace isnad {

using Tokens = std::vector<Token>;

// Cuts normalized text into words, numbers and punctuation marks, each with exactly one of the
// first roles of Role (a straight quotation mark has both quote roles); words get their lexical
// roles later, in label(). Tokens are ordered, disjoint, never empty and never hold a space; every
// visible character is in exactly one token. Views point into `text`, which must outlive the
// tokens. Linear.
//
//   word     a run of Arabic letters; digits beside it are a number
//   latin    a run of other letters, with digits, apostrophes and dots inside: G20, it's, a.com
//   number   digits with single separators inside: 1.1  2,500  10:30  12/5/2020; a percent sign is
//            a symbol
//   marks    '' and `` are one mark, << and >> too; two or more dots are one ellipsis
//   symbol   also the dot of an abbreviation of one letter, which ends no sentence
//   newline  a run of line ends; space_before counts spaces and line ends
void tokenize(NormalizedText const& text, Tokens& out);
Tokens tokenize(NormalizedText const& text);

}  // namespace isnad
