#pragma once

#include "grammars/complements.h"
#include "grammars/markers.h"

// Internal: an object without a marker ("confirmed, on Monday, his country's support"): which verbs
// take one, what may stand before it, and what it can begin with.
namespace isnad::grammar {

inline constexpr auto object_head = tok_if([](Token const& t) {
  return is_word(t) && t.conjunction == Conjunction::none && t.proclitic == Proclitic::none &&
         !is_verb(t) &&
         !t.roles.intersects({Role::preposition, Role::relative, Role::subordinator,
                              Role::complementizer, Role::complementizer_pronoun, Role::saying,
                              Role::continuer, Role::kana, Role::qad}) &&
         !is_time(t);
});

// What somebody affirms or denies is an event or a state: a verbal noun, or "what", "any", "no".
// Announcing, denying, judging and demanding take any noun; with other verbs a plain noun is a
// thing that was added, followed, recorded. Rule D7.
inline constexpr auto sayable = where([](Frame const& f, Cursor first, Cursor last) {
  if (first == last) return false;
  Token const& t = *first;
  if (t.roles.intersects({Role::masdar, Role::masdar_cue, Role::free_relative, Role::negator,
                          Role::quotation, Role::speech_nominal, Role::event}))
    return true;
  switch (f.verb->kind) {
    case VerbClass::announce:
    case VerbClass::deny:
    case VerbClass::criticise:
    case VerbClass::praise:
    case VerbClass::thank:
    case VerbClass::demand:
    case VerbClass::believe:
    case VerbClass::expect:
    case VerbClass::express:
      return !f.source.empty() || !is_definite(t);
    default:
      return is_unknown(t) && !is_definite(t) && !f.source.empty();
  }
});

// "renewed his call for": the noun belongs to a light verb, what follows it is the content
inline constexpr auto no_speech_noun = where([](Frame const& f, Cursor first, Cursor last) {
  return first == last || !f.cue_at->roles.has(Role::light_verb) ||
         !first->roles.has(Role::speech_nominal);
});
// ", on Monday," between speaker and object.
inline constexpr auto adverb =
    tok_if([](Token const& t) { return is_time(t) || t.roles.has(Role::manner); }) |
    phrase(Role::time, Role::manner, Role::shift);

inline constexpr auto pause = tok(Role::comma, Role::dash);

inline constexpr auto between_pauses =
    pause >>
    x3::repeat(1, 20)[where([](Frame const& f, Cursor first, Cursor last) {
                        if (first == last || first->roles.intersects({Role::comma, Role::dash}) ||
                            first->roles.intersects(hard_stops) || is_complementizer(*first))
                          return false;
                        return !first->roles.has(Role::finite_cue) ||
                               first->features.has(Feature::suffixed) ||
                               first->roles.intersects(noun_roles) ||
                               follows(f, first, {Role::relative, Role::venue});
                      }) >>
                      tok_if([](Token const&) { return true; })] >>
    pause;

// "in his apology", "on Facebook": a prepositional phrase of place or occasion, up to the bare noun
// that follows it.
inline constexpr auto occasion =
    where([](Frame const&, Cursor first, Cursor last) {
      if (first + 1 >= last || !first->roles.has(Role::preposition) ||
          first->conjunction != Conjunction::none)
        return false;
      Token const& next = first[1];
      return next.roles.intersects(
                 {Role::venue, Role::event, Role::channel, Role::time, Role::speech_nominal}) ||
             is_time(next) ||
             (next.features.has(Feature::suffixed) && next.roles.intersects(noun_roles));
    }) >>
    tok(Role::preposition) >>
    x3::repeat(1, 12)[where([](Frame const&, Cursor first, Cursor last) {
                        if (first == last || !is_word(*first) || is_complementizer(*first))
                          return false;
                        Token const& t = *first;
                        bool const bare_noun =
                            t.conjunction == Conjunction::none && t.proclitic == Proclitic::none &&
                            !is_definite(t) &&
                            t.roles.intersects({Role::masdar, Role::masdar_cue, Role::noun,
                                                Role::free_relative, Role::quantifier}) &&
                            !t.roles.intersects({Role::venue, Role::event, Role::time,
                                                 Role::adjective, Role::preposition});
                        return !bare_noun && (!is_verb(t) || t.features.has(Feature::suffixed));
                      }) >>
                      tok_if([](Token const&) { return true; })];

// Insertions between speaker and object: ", on Monday,", "in a statement".
inline constexpr auto short_insertion = *(adverb | between_pauses | occasion) >> -tok(Role::comma);

}  // namespace isnad::grammar
