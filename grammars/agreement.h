#pragma once

#include "grammars/noun_phrase.h"

// Internal: does a verb agree with a noun phrase? Section 4.4 of the linguistics page: before its
// subject a verb agrees in gender alone, after it in gender and number.
namespace isnad::grammar {

enum class GenderValue : std::uint8_t { unknown, masculine, feminine };

inline GenderValue gender_of(Token const& t) {
  bool const m = t.features.has(Feature::masculine);
  bool const f = t.features.has(Feature::feminine);
  // Nor do given names tell: half of those in the news are foreign.
  if (t.roles.intersects({Role::surname, Role::given_name}) &&
      !t.roles.intersects({Role::title, Role::human}))
    return GenderValue::unknown;
  if (t.roles.has(Role::surname)) return GenderValue::unknown;  // a woman's surname is a man's name
  if (m != f) return m ? GenderValue::masculine : GenderValue::feminine;
  if (m && f) return GenderValue::unknown;
  if (t.roles.intersects(name_roles) || is_name(t)) return GenderValue::unknown;
  if (t.folded.ends_with("\u0647") && t.form.ends_with("\u0629")) return GenderValue::feminine;
  if (t.roles.has(Role::capital)) return GenderValue::feminine;
  return GenderValue::unknown;
}

// Third person singular feminine or masculine, where the form tells; 1st person never has a
// subject.
inline bool verb_accepts(Token const& verb, Token const& head, bool after_subject) {
  FeatureSet const f = verb.features;
  bool const third = f.has(Feature::third_person);
  if (!third) return !f.has(Feature::first_person);
  bool const can_be_singular = f.has(Feature::singular);
  if (!after_subject && !can_be_singular) return false;  // qalu al-wuzara' is not written
  if (head.features.has(Feature::plural) || head.features.has(Feature::dual) ||
      head.roles.has(Role::group))
    return true;
  GenderValue const gender = gender_of(head);
  // "the delegation ..., confirming (plural)": an institution is also its people.
  bool const collective = head.roles.intersects({Role::organization, Role::media});
  if (after_subject && !can_be_singular) {
    if (collective) return true;
    if (gender != GenderValue::unknown && head.features.has(Feature::singular)) return false;
  }
  if (gender == GenderValue::feminine) return f.has(Feature::feminine);
  if (gender == GenderValue::masculine) return f.has(Feature::masculine);
  return true;
}

// The word that decides: the head, behind honorifics and quantifiers.
inline Token const& head_of(std::span<Token const> phrase) {
  std::size_t i = 0;
  while (i + 1 < phrase.size() && phrase[i].roles.has(Role::demonstrative)) ++i;
  return phrase[i];
}

// A verb in the dual or plural after one person's name.
inline bool too_few(Frame const& f) {
  if (f.source.data() > f.cue_at || f.cue_at->features.has(Feature::singular) ||
      !f.cue_at->features.has(Feature::third_person) ||
      !head_of(f.source).roles.intersects(name_roles))
    return false;
  for (Token const& t : f.source.subspan(1))
    if (t.conjunction == Conjunction::wa) return false;
  return true;
}

inline constexpr auto source_agrees = where([](Frame const& f, Cursor, Cursor) {
  return f.source.empty() || f.cue_at == nullptr ||
         (verb_accepts(*f.cue_at, head_of(f.source), f.source.data() < f.cue_at) && !too_few(f));
});

}  // namespace isnad::grammar
