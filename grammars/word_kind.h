#pragma once

#include <cstdint>
#include <string_view>

#include "grammars/token.h"

// One word for what stands at a place: the coarse alphabet in which evidence speaks about the
// edges of a speaker and of a content. A token with several roles has the first kind that fits.
namespace isnad {

enum class WordKind : std::uint8_t {
  edge,  // before the first token or behind the last
  comma,
  colon,
  dash,
  parenthesis,
  stop,  // ends a sentence or a line
  quotation,
  quote_mark,
  number,
  complementizer,
  preposition,
  with_bi,
  with_li,
  with_ka,
  relative,
  free_relative,
  subordinator,
  function,
  negator,
  time,
  cue,  // a finite form of a reporting verb
  verb,
  participle_cue,
  title,
  human,
  spokesperson,
  anonymous,
  organization,
  media,
  group,
  country,
  place,
  document,
  event,
  evidence,
  quantifier,
  demonstrative,
  given_name,
  surname,
  latin,
  own_noun,  // with a pronoun
  definite_masdar,
  masdar,
  definite_adjective,
  adjective,
  definite_noun,
  noun,
  definite_unknown,
  unknown,
  count_
};

WordKind kind_of(Token const& t);
std::string_view name_of(WordKind kind);

}  // namespace isnad
