#pragma once

#include "grammars/bare_object.h"

// Internal: "asked of the company that": a preposition leads to the addressee, also one with a
// pronoun; what follows is the content.
namespace isnad::grammar {

inline constexpr auto of_them = where([](Frame const& f, Cursor first, Cursor last) {
  return first != last && first->roles.has(Role::pronominal) && f.verb->tells_by(Complement::min) &&
         first->form.starts_with("\u0645\u0646");
});
inline constexpr auto told = (of_them >> field<&Frame::addressee>[tok(Role::pronominal)]) |
                             (leads_to_addressee >> -tok(Role::min, Role::ila, Role::ala) >>
                              field<&Frame::addressee>[speaker_phrase]);
inline constexpr auto after_told =
    (gap >> -tok(Role::comma) >> clause_content) |
    (takes_object >> short_insertion >> -tok(Role::comma) >> content[&object_head >> rest]);

}  // namespace isnad::grammar
