#pragma once

#include "grammars/token_parsers.h"
#include "grammars/word_classes.h"

// Internal: what the verb of the cue takes as its object, as far as patterns ask for it.
namespace isnad::grammar {

inline constexpr auto takes_object = where([](Frame const& f, Cursor, Cursor) {
  return f.verb->takes(Complement::object) && !f.cue_at->features.has(Feature::suffixed);
});

// "called on the government to": the object is addressed, what follows it is the content.
inline constexpr auto takes_addressee = where([](Frame const& f, Cursor, Cursor) {
  return f.verb->object == ObjectRole::addressee && f.verb->after_object != 0;
});

// "asked of the company": the addressee stands behind a preposition.
inline constexpr auto tells =
    where([](Frame const& f, Cursor, Cursor) { return f.verb->told_by != 0; });

// "of the company", behind such a verb: never a part of the speaker.
inline constexpr auto leads_to_addressee = where([](Frame const& f, Cursor first, Cursor last) {
  if (first == last || first->conjunction != Conjunction::none) return false;
  return (first->roles.has(Role::min) && f.verb->tells_by(Complement::min)) ||
         (first->roles.has(Role::ila) && f.verb->tells_by(Complement::ila)) ||
         (first->roles.has(Role::ala) && f.verb->tells_by(Complement::ala)) ||
         (first->proclitic == Proclitic::li && f.verb->tells_by(Complement::li));
});

// "said Yusuf to the reporters that": whom it was told, never a part of the speaker. "The general
// union of the reporters" has an adjective before them, "a union of the Arab reporters" goes on.
inline constexpr auto told_people = where([](Frame const&, Cursor first, Cursor last) {
  if (first + 1 >= last || first->proclitic != Proclitic::li || !is_definite(*first)) return false;
  bool const people = first->features.has(Feature::plural) && first->roles.has(Role::human);
  bool const complete = is_name(first[-1]) || first[-1].roles.has(Role::title) ||
                        (is_definite(first[-1]) && !is_adjective(first[-1]) &&
                         !first[-1].roles.has(Role::organization));
  if (!people || !complete) return false;
  return !is_word(first[1]) || is_function(first[1]) || first[1].roles.has(Role::complementizer);
});

// "accused the company of": the object is whom the content is about.
inline constexpr auto takes_target =
    where([](Frame const& f, Cursor, Cursor) { return f.verb->object == ObjectRole::target; });

}  // namespace isnad::grammar
