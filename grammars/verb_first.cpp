// Verb-led reports: said X that ... / said X: "..." / confirmed X support for ... / and added that
// ...
#include <algorithm>
#include <array>

#include "grammars/agreement.h"
#include "grammars/bare_object.h"
#include "grammars/markers.h"
#include "grammars/pattern_table.h"
#include "grammars/told.h"

namespace isnad::grammar {
namespace {

inline constexpr auto said = cue[tok(Role::finite_cue)];

// "urged Yusuf Omran the international community": behind a name a noun with its adjective.
inline constexpr auto begins_object_addressee =
    where([](Frame const& f, Cursor first, Cursor last) {
      return f.verb->object == ObjectRole::addressee && first + 1 < last && is_name(first[-1]) &&
             is_definite(first[0]) && is_noun(first[0]) && !first[0].roles.intersects(name_roles) &&
             !first[0].roles.intersects(person_roles) && is_definite(first[1]) &&
             is_adjective(first[1]);
    });

inline constexpr auto begins_addressee = begins_object_addressee | told_people;

// A verb that takes no bare object leaves nothing but speaker and insertions before the marker, so
// any run of nouns there is the speaker, also one that the noun phrase grammar cannot read.
inline constexpr auto loose_speaker =
    where([](Frame const& f, Cursor, Cursor) { return !f.verb->takes(Complement::object); }) >>
    source[&tok_if([](Token const& t) { return is_plain(t) && !is_time(t); }) >>
           x3::repeat(1, 12)[!at_opening >> !begins_addressee >> tok_if([](Token const& t) {
             return is_word(t) && !is_function(t) && !is_verb(t) && !is_time(t) &&
                    t.conjunction == Conjunction::none && t.proclitic == Proclitic::none &&
                    !t.features.has(Feature::suffixed);
           })]];

inline constexpr auto speaker = source[speaker_phrase] >> source_agrees;

// What the noun phrase grammar could not read up to the complementizer still belongs to the
// speaker, as long as it holds nothing that could be an object.
inline constexpr auto unread_speaker =
    source[speaker_phrase >>
           x3::repeat(1,
                      14)[!at_opening >> !begins_addressee >> where([](Frame const& f, Cursor first,
                                                                       Cursor last) {
             if (first == last || !is_word(*first) || is_function(*first) || is_verb(*first) ||
                 ends_phrase(*first))
               return false;
             if (first->proclitic != Proclitic::none) return true;
             bool const could_be_object = first->conjunction == Conjunction::none &&
                                          !is_definite(*first) &&
                                          first->roles.intersects({Role::masdar, Role::event}) &&
                                          !first->roles.intersects(speaker_heads);
             return !(f.verb->takes(Complement::object) && could_be_object) &&
                    !first->features.has(Feature::suffixed);
           }) >> tok_if([](Token const&) { return true; })]] >>
    source_agrees;
inline constexpr auto clause_follows =
    &(tok(Role::complementizer, Role::complementizer_pronoun, Role::colon, Role::comma,
          Role::preposition, Role::quotation, Role::time) |
      tok_if([](Token const& t) { return t.proclitic != Proclitic::none; }));

// A noun phrase that agrees with the verb and can speak is its subject, not its object.
inline constexpr auto not_the_subject = where([](Frame const& f, Cursor first, Cursor last) {
  if (first == last) return false;
  bool const could_speak = first->roles.intersects(speaker_heads) &&
                           !first->roles.intersects({Role::masdar, Role::document, Role::event});
  return !could_speak || !verb_accepts(*f.cue_at, *first, false);
});

// The addressee or target of "called on", "accused": a noun phrase that is not the speaker.
inline constexpr auto addressee = field<&Frame::addressee>[speaker_phrase];

inline constexpr auto has_suffix =
    where([](Frame const& f, Cursor, Cursor) { return f.cue_at->features.has(Feature::suffixed); });

// said X ... that; said X ... : ; said X in ...
inline constexpr auto speaker_marker = said >> before_speaker >> speaker >> gap >>
                                       -tok(Role::comma, Role::dash) >> opened_content;
inline constexpr auto loose_speaker_marker = said >> before_speaker >> loose_speaker >>
                                             source_agrees >> gap >>
                                             -tok(Role::comma, Role::dash) >> opened_content;
inline constexpr auto dropped_marker = said >> before_speaker >> gap >>
                                       -tok(Role::comma, Role::dash) >> opened_content;

inline constexpr auto unread_content =
    clause_content | (marker[preposition_marker] >> content[rest]);
inline constexpr auto unread_speaker_marker = said >> before_speaker >> unread_speaker >>
                                              clause_follows >> gap >>
                                              -tok(Role::comma, Role::dash) >> unread_content;

// said X, who confirmed that ..., that / said X (and Y confirmed that ...) that: between the
// speaker and the content stands a report of its own, which a comma or its bracket ends.
inline constexpr auto enclosed = tok_if([](Token const& t) {
  return !t.roles.intersects(hard_stops) &&
         !t.roles.intersects({Role::paren_open, Role::paren_close});
});
inline constexpr auto clause_behind_comma = tok(Role::comma) >> &tok(Role::complementizer,
                                                                     Role::complementizer_pronoun);
inline constexpr auto enclosed_report =
    gap_field[(tok(Role::paren_open) >> +enclosed >> tok(Role::paren_close)) |
              (-tok(Role::comma) >> &tok(Role::relative) >> +(!clause_behind_comma >> enclosed) >>
               &clause_behind_comma)];
inline constexpr auto reports = where([](Frame const& f, Cursor, Cursor) {
  return std::any_of(f.gap.begin(), f.gap.end(),
                     [](Token const& t) { return t.roles.has(Role::finite_cue); });
});
inline constexpr auto speaker_report_marker = said >> before_speaker >> speaker >>
                                              enclosed_report >> reports >>
                                              -tok(Role::comma) >> clause_content;

// said we live in ...: spoken words without any marker begin with "we" or with a verb that cannot
// follow another one.
inline constexpr auto says = where([](Frame const& f, Cursor, Cursor) {
  return f.verb->tier == 1 && !f.cue_at->features.has(Feature::suffixed) &&
         (f.verb->kind == VerbClass::say || f.verb->kind == VerbClass::add);
});
inline bool speaks_for_itself(Token const& t) {
  return t.roles.has(Role::finite_verb) && t.features.has(Feature::first_person) &&
         !t.features.has(Feature::third_person) && !t.roles.intersects(noun_roles);
}
inline constexpr auto we =
    tok_if([](Token const& t) { return t.roles.has(Role::first_person) || speaks_for_itself(t); });
inline constexpr auto speaker_spoken =
    said >> says >> before_speaker >> speaker >> gap >> content[&we >> rest];
inline constexpr auto dropped_spoken =
    said >> says >> content[&(we | tok_if([](Token const& t) {
                                return t.roles.has(Role::finite_verb) &&
                                       t.conjunction == Conjunction::none && !is_nominal(t);
                              })) >>
                            rest];

// "the analysis confirmed that": one noun right before the complementizer is the subject, unless it
// is the object that governs it ("confirmed the need that").
inline constexpr auto noun_speaker =
    source[tok_if([](Token const& t) {
      RoleSet const objects = {Role::masdar, Role::masdar_cue, Role::event, Role::speech_nominal};
      return is_plain(t) && is_nominal(t) && !is_time(t) && !t.features.has(Feature::suffixed) &&
             (is_definite(t) || !t.roles.intersects(objects));
    })] >>
    source_agrees >> &tok(Role::complementizer, Role::complementizer_pronoun);
inline constexpr auto noun_marker = said >> before_speaker >> noun_speaker >> opened_content;

// called on the government to: speaker, addressee, marker
inline constexpr auto speaker_addressee_marker = said >> takes_addressee >> before_speaker >>
                                                 speaker >> *(adverb | between_pauses | occasion) >>
                                                 -tok(Role::comma) >> addressee >> gap
                                                 >> opened_content;
inline constexpr auto dropped_addressee_marker =
    said >> takes_addressee >> addressee >> gap >> opened_content;

// asked of the company to: told.h
inline constexpr auto speaker_told =
    said >> tells >> before_speaker >> speaker >> told >> after_told;
inline constexpr auto dropped_told = said >> tells >> before_speaker >> told >> after_told;

// quoted X as saying: what follows the source is the content, its verbal noun included
inline constexpr auto relays =
    where([](Frame const& f, Cursor, Cursor) { return f.verb->kind == VerbClass::quote_relay; });
inline constexpr auto from_him = tok_if([](Token const& t) {
  return t.roles.has(Role::pronominal) && t.form.starts_with("\u0639\u0646");
});
inline constexpr auto relayed_source =
    (tok(Role::an, Role::ila) >> field<&Frame::addressee>[speaker_phrase]) | from_him;
inline constexpr auto his_saying = tok_if([](Token const& t) {
  return t.roles.has(Role::masdar_cue) && (t.features.has(Feature::suffixed) || is_the_saying(t));
});
inline constexpr auto about_the_source = tok_if([](Token const& t) {
  return !t.roles.intersects(hard_stops) && !t.roles.has(Role::colon) && !is_complementizer(t);
});
inline constexpr auto relay_tail =
    gap_field[x3::repeat(0, 25)[!his_saying >> about_the_source]] >> content[&his_saying >> rest];
inline constexpr auto speaker_relay = said >> relays >> before_speaker >> speaker >>
                                      short_insertion >> -tok(Role::comma) >> relayed_source
                                      >> relay_tail;
inline constexpr auto dropped_relay = said >> relays >> relayed_source >> relay_tail;

// accused the company of: the target is part of the content
inline constexpr auto speaker_target = said >> takes_target >> before_speaker >> speaker >>
                                       short_insertion >> content[&object_head >> rest];
inline constexpr auto dropped_target =
    said >> takes_target >> not_the_subject >> short_insertion >> content[&object_head >> rest];

// confirmed the president, on Monday, his country's support
inline constexpr auto speaker_object = said >> takes_object >> before_speaker >> speaker >>
                                       short_insertion >> -tok(Role::comma) >> no_speech_noun
                                       >> sayable >> content[&object_head >> rest];
inline constexpr auto dropped_object = said >> takes_object >> not_the_subject >> short_insertion >>
                                       -tok(Role::comma) >> no_speech_noun >> sayable
                                       >> content[&object_head >> rest];

// in the statement it says that: the document is the speaker
inline constexpr auto in_document = where([](Frame const& f, Cursor, Cursor) {
  return f.verb->takes(Complement::fi) && f.verb->takes_after_object(Complement::clause);
});
inline constexpr auto document_says =
    said >> in_document >> before_speaker >> tok(Role::fi) >>
    source[&tok(Role::document, Role::venue, Role::media, Role::speech_nominal, Role::noun) >>
           (speaker_phrase | inner_phrase)] >>
    gap >> -tok(Role::comma) >> opened_content;

// what the minister said about X: the pronoun stands for "what"
inline constexpr auto after_what = where(
    [](Frame const& f, Cursor, Cursor) { return follows(f, f.cue_at, {Role::free_relative}); });
inline constexpr auto what_said = after_what >> said >> has_suffix >> speaker >>
                                  marker[tok(Role::an, Role::hawl)] >> content[rest];

// considered it a step: the suffix is the topic
inline constexpr auto speaker_predicate =
    said >> has_suffix >> before_speaker >> speaker >> gap >> opened_content;
inline constexpr auto dropped_predicate = said >> has_suffix >>
                                          where([](Frame const& f, Cursor, Cursor) {
                                            return f.verb->takes(Complement::predicate) ||
                                                   f.verb->takes(Complement::object);
                                          }) >>
                                          content[&object_head >> rest];

bool finite(Token const& t) { return t.roles.has(Role::finite_cue); }
bool target_verb(Token const& t) { return finite(t) && t.verb->object == ObjectRole::target; }
bool addressee_verb(Token const& t) { return finite(t) && t.verb->object == ObjectRole::addressee; }
bool telling_verb(Token const& t) { return finite(t) && t.verb->told_by != 0; }
bool object_verb(Token const& t) { return finite(t) && t.verb->takes(Complement::object); }

constexpr std::array patterns = std::to_array<Pattern>({
    {"document-content", "cue in-document marker content", Start::at_cue, Form::finite, finite,
     run<document_says>},
    // A target or addressee is a second noun phrase: tried before the speaker could swallow it.
    {"verb-speaker-addressee-content", "cue speaker addressee marker content", Start::at_cue,
     Form::finite, addressee_verb, run<speaker_addressee_marker>},
    {"verb-speaker-told-content", "cue speaker preposition addressee content", Start::at_cue,
     Form::finite, telling_verb, run<speaker_told>},
    {"verb-told-content", "cue preposition addressee content", Start::at_cue, Form::finite,
     telling_verb, run<dropped_told>},
    {"verb-speaker-target-content", "cue speaker target content", Start::at_cue, Form::finite,
     target_verb, run<speaker_target>},
    {"verb-speaker-relay", "cue speaker from-source content", Start::at_cue, Form::finite, finite,
     run<speaker_relay>},
    {"verb-relay", "cue from-source content", Start::at_cue, Form::finite, finite,
     run<dropped_relay>},
    // An explicit marker is the best evidence there is.
    {"verb-speaker-report-content", "cue speaker report marker content", Start::at_cue,
     Form::finite, finite, run<speaker_report_marker>},
    {"verb-speaker-content", "cue speaker marker content", Start::at_cue, Form::finite, finite,
     run<speaker_marker>},
    {"verb-addressee-content", "cue addressee marker content", Start::at_cue, Form::finite,
     addressee_verb, run<dropped_addressee_marker>},
    {"verb-content", "cue marker content", Start::at_cue, Form::finite, finite,
     run<dropped_marker>},
    {"verb-unread-speaker-content", "cue speaker nouns marker content", Start::at_cue, Form::finite,
     finite, run<unread_speaker_marker>},
    {"verb-noun-content", "cue noun marker content", Start::at_cue, Form::finite, finite,
     run<noun_marker>},
    {"verb-long-speaker-content", "cue nouns marker content", Start::at_cue, Form::finite, finite,
     run<loose_speaker_marker>},
    {"verb-speaker-spoken", "cue speaker first-person words", Start::at_cue, Form::finite, finite,
     run<speaker_spoken>},
    {"verb-spoken", "cue words", Start::at_cue, Form::finite, finite, run<dropped_spoken>},
    // Without one, speaker and object lie side by side.
    {"verb-speaker-object", "cue speaker object", Start::at_cue, Form::finite, object_verb,
     run<speaker_object>},
    {"verb-target-content", "cue target content", Start::at_cue, Form::finite, target_verb,
     run<dropped_target>},
    {"what-speaker-said", "what cue+pronoun speaker about content", Start::at_cue, Form::finite,
     finite, run<what_said>},
    {"verb-speaker-predicate", "cue+pronoun speaker marker content", Start::at_cue, Form::finite,
     finite, run<speaker_predicate>},
    {"verb-predicate", "cue+pronoun predicate", Start::at_cue, Form::finite, finite,
     run<dropped_predicate>},
    {"verb-object", "cue object", Start::at_cue, Form::finite, object_verb, run<dropped_object>},
});

}  // namespace

std::span<Pattern const> verb_first_patterns() { return patterns; }

}  // namespace isnad::grammar
