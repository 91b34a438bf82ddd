#include "grammars/objections.h"

#include <algorithm>
#include <array>

#include "grammars/agreement.h"
#include "grammars/markers.h"

namespace isnad {
namespace grammar {
namespace {

bool explicit_opening(Frame const& f) {
  if (!f.marker.empty()) return true;
  if (f.content.empty()) return false;
  Token const& first = f.content.front();
  return first.roles.has(Role::quotation) || first.roles.has(Role::complementizer_pronoun) ||
         first.proclitic == Proclitic::bi || first.proclitic == Proclitic::li ||
         first.roles.has(Role::wh) || first.phrase_roles.has(Role::wh);
}

bool clause_or_quote(Frame const& f) {
  if (f.content.empty()) return false;
  Token const& first = f.content.front();
  if (is_speech_quotation(first) || first.roles.has(Role::complementizer_pronoun)) return true;
  for (Token const& t : f.marker)
    if (t.roles.intersects({Role::complementizer, Role::colon})) return true;
  return false;
}

bool follows_saying(Frame const& f) {
  return f.content.data() > f.cue_at && f.content.data()[-1].roles.has(Role::saying);
}

// Rule D5: the rarer a verb is as a cue, the more must speak for it.
bool has_evidence(Frame const& f) {
  if (f.place == ContentPlace::before) return true;
  if (f.content.empty()) return false;
  if (f.verb->kind == VerbClass::deny && f.content.front().roles.has(Role::no_comment)) return true;
  if (!f.nominal.empty() || f.rule.ends_with("relay")) return true;
  switch (f.verb->tier) {
    case 1:
      return true;
    case 2:
      if (f.rule == "verb-speaker-target-content") return true;  // two noun phrases: blamed X for Y
      return explicit_opening(f) || f.cue_at->features.has(Feature::participle) ||
             f.cue_at->features.has(Feature::suffixed);
    case 4:
      return false;
    default:
      // A quotation alone is not enough: it may be the name of what was scored, opened, continued.
      if (f.content.front().roles.has(Role::quotation) && f.marker.empty() && !follows_saying(f))
        return false;
      return clause_or_quote(f) && (!f.source.empty() || f.cue_at->conjunction == Conjunction::wa ||
                                    f.cue_at->features.has(Feature::participle));
  }
}

// Also a noun, a place, a name or a preposition: then only its surroundings make a verb of it.
bool is_homograph(Token const& t) {
  return t.roles.intersects(
      {Role::noun,       Role::masdar,     Role::adjective,   Role::place,
       Role::given_name, Role::surname,    Role::human,       Role::time,
       Role::venue,      Role::document,   Role::event,       Role::organization,
       Role::title,      Role::label_head, Role::preposition, Role::response,
       Role::numeral,    Role::manner,     Role::topic_label, Role::speech_nominal});
}

// Rule D3: after a preposition, a demonstrative, a noun in construct or a numeral stands a noun.
bool noun_position(Sentence sentence, std::size_t cue) {
  Token const& t = sentence[cue];
  if (t.proclitic != Proclitic::none) return true;
  if (cue == 0 || t.conjunction != Conjunction::none) return false;
  Token const& before = sentence[cue - 1];
  if (before.roles.intersects(
          {Role::preposition, Role::demonstrative, Role::numeral, Role::quantifier}))
    return true;
  if (!is_word(before) || is_function(before) || is_time(before) ||
      before.roles.intersects(name_roles))
    return false;
  return is_nominal(before) && !is_definite(before) && !before.roles.intersects(place_roles) &&
         !before.roles.has(Role::adjective);
}

// "wa-" or a new sentence or clause right before it.
bool begins_clause(Sentence sentence, std::size_t cue) {
  return sentence[cue].conjunction != Conjunction::none || is_clause_initial(sentence, cue);
}

bool human_source(Frame const& f) {
  if (f.source.empty()) return false;
  Token const& head = f.source.front().roles.has(Role::demonstrative) && f.source.size() > 1
                          ? f.source[1]
                          : f.source.front();
  if (head.phrase_roles.intersects(speaker_heads)) return true;
  return head.roles.intersects({Role::title, Role::human, Role::honorific, Role::spokesperson,
                                Role::anonymous, Role::organization, Role::media, Role::group,
                                Role::capital, Role::country, Role::given_name, Role::surname,
                                Role::name_particle, Role::quotation, Role::nisba,
                                Role::quantifier}) ||
         is_unknown(head) || head.features.has(Feature::plural);
}

bool source_is_speaker(Frame const& f) {
  return human_source(f) || f.source.front().roles.intersects({Role::document, Role::evidence});
}

// A definite noun alone right behind a verb that mostly reports: "praised al-Sharif with ...".
bool personal(Frame const& f) {
  Token const& head = f.source.front();
  return f.source.size() == 1 && f.verb->tier == 1 && explicit_opening(f) && is_definite(head) &&
         f.source.data() == f.cue_at + 1 &&
         !head.roles.intersects({Role::masdar, Role::event, Role::evidence, Role::speech_nominal,
                                 Role::venue, Role::time}) &&
         !head.features.has(Feature::feminine) && !head.features.has(Feature::suffixed);
}

// "About the budget she said": everything before the verb is a prepositional phrase. Pattern P35.
bool fronted(Sentence sentence, std::size_t cue) {
  std::size_t begin = cue;
  while (begin > 0 && !sentence[begin - 1].roles.intersects(hard_stops) &&
         !sentence[begin - 1].roles.has(Role::comma))
    --begin;
  Token const& first = sentence[begin];
  return first.roles.intersects({Role::preposition, Role::response}) ||
         first.phrase_roles.intersects({Role::response, Role::shift, Role::wh});
}

// What a single word cannot tell: whether the reading fits the sentence.
Objection to_homograph(Frame const& f, Sentence sentence, std::size_t cue) {
  Token const& t = sentence[cue];
  bool const forward = f.place == ContentPlace::after;
  if (noun_position(sentence, cue)) return Objection::noun_position;
  if (t.roles.has(Role::preposition) &&
      !(begins_clause(sentence, cue) && forward && explicit_opening(f)))
    return Objection::preposition;
  if (forward && !explicit_opening(f) && f.nominal.empty() && f.addressee.empty() &&
      !(human_source(f) && is_clause_initial(sentence, cue)))
    return Objection::bare_homograph;
  return Objection::none;
}

Objection to_subject(Frame const& f) {
  Token const& head = f.source.front();
  bool const clause = clause_or_quote(f);
  if (head.roles.intersects({Role::evidence, Role::event}) && !human_source(f) && !clause)
    return Objection::inanimate;
  if (source_is_speaker(f)) return Objection::none;
  if (!personal(f) && !(clause && f.verb->tier == 1)) return Objection::unlikely_speaker;
  return f.verb->tier == 3 ? Objection::unlikely_speaker : Objection::none;
}

bool is_consideration(Frame const& f, Token const& t) {
  bool const considered = t.verb->takes_after_object(Complement::object) &&
                          t.verb->kind == VerbClass::believe && t.features.has(Feature::present) &&
                          !t.features.has(Feature::suffixed);
  if (!considered || clause_or_quote(f)) return false;
  bool const listed = human_source(f) && !is_unknown(f.source.front());
  return !listed || f.source.data() < f.cue_at;
}

Objection to_verb(Frame const& f, Sentence sentence, std::size_t cue) {
  Token const& t = sentence[cue];
  bool const initial = is_clause_initial(sentence, cue);
  bool const forward = f.place == ContentPlace::after;
  if (cue > 0 && sentence[cue - 1].roles.has(Role::complementizer_pronoun))
    return Objection::own_words;
  if (is_homograph(t))
    if (Objection const o = to_homograph(f, sentence, cue); o != Objection::none) return o;
  // A pronoun object belongs to "considered it", "told him"; "confirmed it" points backward.
  if (t.features.has(Feature::suffixed) && forward && f.rule != "what-speaker-said" &&
      !t.verb->takes(Complement::predicate) && t.verb->object == ObjectRole::content)
    return Objection::resuming_pronoun;
  // A relative clause without an antecedent that could speak is about a thing, except in "pictures
  // which she said were old", where the content resumes it with a pronoun.
  if (cue > 0 && sentence[cue - 1].roles.has(Role::relative) && f.source.empty() && forward &&
      !f.content.front().roles.has(Role::complementizer_pronoun))
    return Objection::no_antecedent;
  if (!t.features.has(Feature::active) &&
      (!forward || !clause_or_quote(f) || !f.source.empty() || t.verb->kind == VerbClass::ask))
    return Objection::passive;
  if (forward && is_consideration(f, t)) return Objection::consideration;
  // A noun before the verb is its subject, though the grammar could not read it, unless a relative
  // pronoun or an indefinite "a statement (in which) she said" explains it.
  if (!initial && forward && f.source.empty() && cue > 0 &&
      !sentence[cue - 1].roles.intersects(
          {Role::relative, Role::free_relative, Role::document, Role::venue}) &&
      !(clause_or_quote(f) && fronted(sentence, cue)))
    return Objection::unread_subject;
  if (t.verb->kind == VerbClass::write && f.source.empty() && cue == 0 &&
      t.conjunction == Conjunction::none && sentence.size() <= 8)
    return Objection::byline;
  if (!f.source.empty() && forward) return to_subject(f);
  return Objection::none;
}

// D4: a circumstantial participle follows a pause or a conjunction; elsewhere a clause must follow
// it.
bool is_circumstance(Frame const& f, Sentence sentence, std::size_t cue) {
  Token const& t = sentence[cue];
  bool const masculine = t.form.ends_with("\u0627") && t.conjunction == Conjunction::none;
  if (!masculine && noun_position(sentence, cue) && !clause_or_quote(f)) return false;
  Token const* before = cue == 0 ? nullptr : &sentence[cue - 1];
  bool const pause = (before != nullptr && !is_word(*before)) || t.conjunction != Conjunction::none;
  bool const adjacent = !f.marker.empty() && f.marker.data() == f.cue.data() + f.cue.size();
  RoleSet const nouns = {Role::noun,  Role::masdar,       Role::human,
                         Role::place, Role::organization, Role::title};
  if (t.roles.intersects(nouns))
    return (pause && explicit_opening(f)) || (clause_or_quote(f) && adjacent);
  if (pause || clause_or_quote(f) || (adjacent && t.nominal_verb->tier == 1)) return true;
  return masculine && explicit_opening(f);
}

// A verbal noun reports where it is relayed or governed ("quoted him as saying", "despite his
// assertion that") and its class is one of saying; attitudes inside somebody's content do not.
// Section 2.5.
bool is_report(Frame const& f, Sentence sentence, std::size_t cue) {
  if (f.cue_at->roles.has(Role::impersonal)) return true;
  if (!f.source.empty() && f.rule != "masdar-speaker-content") return true;
  if (f.rule == "masdar-speaker-content" && cue > 0 &&
      !sentence[cue - 1].roles.intersects(
          {Role::preposition, Role::comma, Role::function, Role::subordinator}))
    return false;
  switch (f.verb->kind) {
    case VerbClass::say:
    case VerbClass::assert_:
    case VerbClass::explain:
    case VerbClass::point_out:
    case VerbClass::add:
    case VerbClass::announce:
    case VerbClass::reveal:
    case VerbClass::admit:
    case VerbClass::claim:
    case VerbClass::believe:
    case VerbClass::warn:
      break;
    default:
      return false;
  }
  return cue > 0 &&
         (sentence[cue - 1].roles.intersects({Role::preposition, Role::pronominal, Role::comma}) ||
          is_nominal(sentence[cue - 1]) || is_name(sentence[cue - 1]));
}

}  // namespace

Objection objection_to(Form form, Frame const& f, Sentence sentence, std::size_t at) {
  if (!has_evidence(f)) return Objection::little_evidence;
  switch (form) {
    case Form::participle:
      return is_circumstance(f, sentence, at) ? Objection::none : Objection::no_pause;
    case Form::masdar:
      return is_report(f, sentence, at) ? Objection::none : Objection::ordinary_noun;
    case Form::finite:
      return to_verb(f, sentence, at);
  }
  return Objection::none;
}

}  // namespace grammar

std::string_view name_of(Objection objection) {
  constexpr std::array<std::string_view, static_cast<std::size_t>(Objection::count_)> names = {
      "none",
      "little-evidence",
      "noun-position",
      "preposition",
      "bare-homograph",
      "resuming-pronoun",
      "no-antecedent",
      "passive",
      "consideration",
      "unread-subject",
      "inanimate",
      "byline",
      "unlikely-speaker",
      "no-pause",
      "own-words",
      "ordinary-noun"};
  return names[static_cast<std::size_t>(objection)];
}

}  // namespace isnad
