#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "grammars/ranges.h"
#include "grammars/token.h"

namespace isnad {

// One quotation, marks included: tokens [range.begin, range.end), words inside [inner.begin,
// inner.end). Without an opening mark (continues) or a closing mark (not closed) that end of
// `range` is the end of `inner` too.
struct Quotation {
  TokenRange range;
  TokenRange inner;
  bool closed = true;      // false: no closing mark before the end of the paragraph
  bool continues = false;  // true: goes on with the quotation before it, which was left open
};

// Pairs quotation marks: outermost quotations only, in order, disjoint, never without a word. Never
// assumes balance: a quotation ends at its closing mark or else at the end of the paragraph, and a
// mark that cannot be paired is left alone. Linear, without recursion.
//
// How marks are read: each paragraph is given the cheapest reading, where a mark costs something if
// it stands against its position (an opener has a space before it and none after it; a proclitic
// may be glued to its front) and more if a sentence ended before it, against its own direction, is
// closed by a mark of another kind, or is not used. So straight marks alternate unless spaces say
// otherwise, the two curly marks may change places as they do in Arabic typing, and a reversed pair
// of angle marks is accepted.
//
//   <<a 'b' c>> d              one quotation; the inner pair is part of it
//   "a \n "b" c                two: the first not closed, the second continues
//   "a \n b" c                 the same; the second begins with the paragraph
std::vector<Quotation> find_quotations(std::span<Token const> tokens);

// An opening mark that finds no closing one in its paragraph and has more tokens than this after it
// is taken for a stray mark: quoted paragraphs of news text stay below it.
inline constexpr std::uint32_t maximum_unclosed_tokens = 150;

}  // namespace isnad
