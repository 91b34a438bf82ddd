#include "pipeline/attribution/spans.h"

#include "grammars/word_classes.h"
#include "pipeline/text/letters.h"

namespace isnad {
namespace {

constexpr RoleSet edge = {Role::comma, Role::semicolon, Role::period,  Role::ellipsis,
                          Role::colon, Role::dash,      Role::newline, Role::bullet};
constexpr RoleSet marks = {Role::quote_open, Role::quote_close};

bool is_edge(Token const& t) { return t.roles.intersects(edge) || t.roles.has(Role::symbol); }

// A closing mark or parenthesis whose partner is outside the span.
bool unpaired_end(Tokens const& tokens, TokenRange span) {
  Token const& last = tokens[span.end - 1];
  if (last.roles.has(Role::paren_open)) return true;
  if (last.roles.has(Role::paren_close)) {
    for (std::uint32_t i = span.begin; i < span.end; ++i)
      if (tokens[i].roles.has(Role::paren_open)) return false;
    return true;
  }
  if (!last.roles.intersects(marks)) return false;
  for (std::uint32_t i = span.begin; i + 1 < span.end; ++i)
    if (tokens[i].roles.has(Role::quotation) && i + tokens[i].length == span.end) return false;
  return true;
}

bool unpaired_begin(Tokens const& tokens, TokenRange span) {
  Token const& first = tokens[span.begin];
  if (first.roles.has(Role::quotation)) return span.begin + first.length > span.end;
  return first.roles.intersects(marks);
}

bool wrapped(Tokens const& tokens, TokenRange span) {
  return tokens[span.begin].roles.has(Role::quotation) &&
         span.begin + tokens[span.begin].length == span.end && span.size() > 1;
}

}  // namespace

TokenRange trimmed(Tokens const& tokens, TokenRange span) {
  for (;;) {
    TokenRange const before = span;
    while (!span.empty() && is_edge(tokens[span.begin])) ++span.begin;
    while (!span.empty() && is_edge(tokens[span.end - 1])) --span.end;
    if (!span.empty() && wrapped(tokens, span)) {
      bool const closed = tokens[span.end - 1].roles.intersects(marks);
      ++span.begin;
      if (closed) --span.end;
    }
    if (!span.empty() && unpaired_begin(tokens, span)) ++span.begin;
    if (!span.empty() && unpaired_end(tokens, span)) --span.end;
    if (span == before) return span;
  }
}

namespace {

// "inna" and "anna" are joined each to its own kind, and neither to "an" with a verb: "that the
// bridge is open and that it stay so" is one content.
Opening complementizer_at(Tokens const& tokens, std::uint32_t at) {
  Token const& t = tokens[at];
  Opening opening{Opening::complementizer, Role::complementizer, Proclitic::none};
  opening.inna = t.form.substr(t.core).starts_with(letters::alef_hamza_below);
  opening.an = !t.roles.has(Role::complementizer_pronoun) && at + 1 < tokens.size() &&
               (grammar::is_verb(tokens[at + 1]) || tokens[at + 1].roles.has(Role::negator));
  return opening;
}

}  // namespace

Opening opening_of(Tokens const& tokens, TokenRange marker, std::uint32_t content) {
  for (std::uint32_t i = marker.begin; i < marker.end; ++i)
    if (tokens[i].roles.has(Role::complementizer)) return complementizer_at(tokens, i);
  if (content < tokens.size() && tokens[content].roles.has(Role::complementizer_pronoun))
    return complementizer_at(tokens, content);
  for (std::uint32_t i = marker.begin; i < marker.end; ++i)
    for (Role role : {Role::ala, Role::ila, Role::an, Role::min, Role::fi, Role::hawl, Role::maa})
      if (tokens[i].roles.has(role)) return {Opening::preposition, role, Proclitic::none};
  if (content < tokens.size() && tokens[content].proclitic == Proclitic::bi)
    return {Opening::proclitic, Role::count_, Proclitic::bi};
  return {};
}

std::uint32_t Opening::repeated_at(Tokens const& tokens, std::uint32_t at,
                                   std::uint32_t end) const {
  Token const& t = tokens[at];
  switch (kind) {
    case none:
      return 0;
    case complementizer:
      if (!t.roles.intersects({Role::complementizer, Role::complementizer_pronoun})) return 0;
      if (Opening const again = complementizer_at(tokens, at); again.inna != inna || again.an != an)
        return 0;
      if (t.roles.has(Role::complementizer_pronoun)) return at;
      return t.roles.has(Role::complementizer) && at + 1 < end ? at + 1 : 0;
    case preposition:
      if (!t.roles.has(role) || at + 1 >= end) return 0;
      return tokens[at + 1].roles.has(Role::complementizer) ? at + 2 : at + 1;
    case proclitic:
      return t.proclitic == clitic && !t.roles.intersects({Role::time, Role::shift, Role::manner})
                 ? at
                 : 0;
  }
  return 0;
}

}  // namespace isnad
