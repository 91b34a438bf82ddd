#pragma once

#include "grammars/ranges.h"
#include "pipeline/text/tokenize.h"

// Small operations on token spans that several stages of attribution share.
namespace isnad {

// Without punctuation at its edges, and without quotation marks that wrap all of it or that have no
// partner inside it. Rule E5.
TokenRange trimmed(Tokens const& tokens, TokenRange span);

// What opens a content, so that the same opening after "and" is recognised as coordination.
struct Opening {
  enum Kind : std::uint8_t { none, complementizer, preposition, proclitic };
  Kind kind = none;
  Role role = Role::count_;
  Proclitic clitic = Proclitic::none;
  bool inna = false;  // a complementizer: "inna", not "anna" nor "an"
  bool an = false;    // "an", which a verb follows

  // Where content goes on after the same opening at tokens[at] (which carries wa-); 0 if it is not
  // the same.
  std::uint32_t repeated_at(Tokens const& tokens, std::uint32_t at, std::uint32_t end) const;
};

Opening opening_of(Tokens const& tokens, TokenRange marker, std::uint32_t content);

}  // namespace isnad
