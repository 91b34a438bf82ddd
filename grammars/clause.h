#pragma once

#include <cstddef>

#include "grammars/frame.h"
#include "grammars/word_classes.h"

// Internal: where the clause of a cue begins.
namespace isnad::grammar {

// Left of a cue, a new clause can begin after these.
inline constexpr RoleSet boundaries = {
    Role::comma,         Role::colon,        Role::dash,          Role::complementizer,
    Role::subordinator,  Role::clause_break, Role::hence,         Role::kana,
    Role::continuer,     Role::conditional,  Role::interrogative, Role::quote_close,
    Role::semicolon,     Role::paren_close,  Role::bullet,        Role::qad,
    Role::connective_an, Role::newline,      Role::period};

inline bool is_boundary(Token const& t) {
  return t.roles.intersects(boundaries) || (t.phrase_length == 0 && t.roles.has(Role::shift));
}

// Words between a subject and its verb that say nothing about where the subject is.
inline bool is_auxiliary(Token const& t) {
  return t.roles.intersects({Role::qad, Role::negator, Role::future, Role::manner}) &&
         !t.roles.intersects(noun_roles);
}

// True where no subject can stand left of the cue in its own clause.
inline bool is_clause_initial(Sentence sentence, std::size_t at) {
  if (sentence[at].conjunction != Conjunction::none) return true;
  std::size_t i = at;
  while (i > 0 && is_auxiliary(sentence[i - 1])) --i;
  if (i == 0) return true;
  Token const& before = sentence[i - 1];
  if (sentence[i].conjunction != Conjunction::none) return true;
  if (before.roles.intersects({Role::relative})) return false;
  return is_boundary(before) || !is_word(before) || is_time(before) || is_function(before);
}

}  // namespace isnad::grammar
