#pragma once

#include "grammars/token_parsers.h"

// Internal: what the verb of the cue takes as its object, as far as patterns ask for it.
namespace isnad::grammar {

inline constexpr auto takes_object = where([](Frame const& f, Cursor, Cursor) {
  return f.verb->takes(Complement::object) && !f.cue_at->features.has(Feature::suffixed);
});

// "called on the government to": the object is addressed, what follows it is the content.
inline constexpr auto takes_addressee = where([](Frame const& f, Cursor, Cursor) {
  return f.verb->object == ObjectRole::addressee && f.verb->after_object != 0;
});

// "accused the company of": the object is whom the content is about.
inline constexpr auto takes_target =
    where([](Frame const& f, Cursor, Cursor) { return f.verb->object == ObjectRole::target; });

}  // namespace isnad::grammar
