// Speaker before the cue: the minister confirms ... / and the ministry had announced ... / X, who
// said that ...
#include <array>

#include "grammars/agreement.h"
#include "grammars/markers.h"
#include "grammars/pattern_table.h"

namespace isnad::grammar {
namespace {

inline constexpr auto at_cue =
    where([](Frame const& f, Cursor first, Cursor) { return first == f.cue_at; });

inline constexpr auto said = at_cue >> cue[tok(Role::finite_cue)];

inline constexpr auto auxiliary = *(tok(Role::kana, Role::qad, Role::negator, Role::future) |
                                    tok(Role::manner) | phrase(Role::manner, Role::shift));

// What may stand between a subject and its verb: insertions that hold no verb of their own, except
// in a relative clause that a comma closes.
inline constexpr auto before_verb = gap_field[x3::repeat(
    0, maximum_gap)[where([](Frame const& f, Cursor first, Cursor) { return first < f.cue_at; }) >>
                    tok_if([](Token const& t) {
                      return !t.roles.intersects(hard_stops) && !t.roles.has(Role::colon) &&
                             !is_complementizer(t) && !t.roles.has(Role::clause_break) &&
                             !t.roles.has(Role::finite_cue) &&
                             (!is_verb(t) || t.roles.has(Role::kana)) &&
                             t.conjunction == Conjunction::none;
                    })]];

inline constexpr auto insertion_before_verb =
    -(&tok(Role::comma, Role::dash, Role::paren_open, Role::preposition, Role::time, Role::relative,
           Role::shift, Role::manner) >>
      before_verb) >>
    at_cue;

inline constexpr auto subject = source[speaker_phrase | speaker_phrase_after_wa] >> auxiliary >>
                                (at_cue | insertion_before_verb) >> source_agrees;

inline constexpr auto object_head = tok_if([](Token const& t) {
  return is_word(t) && t.conjunction == Conjunction::none && t.proclitic == Proclitic::none &&
         !is_verb(t) &&
         !t.roles.intersects({Role::preposition, Role::relative, Role::subordinator, Role::saying,
                              Role::continuer, Role::kana, Role::qad}) &&
         !is_time(t) && !is_complementizer(t);
});
inline constexpr auto takes_object = where([](Frame const& f, Cursor, Cursor) {
  return f.verb->takes(Complement::object) && !f.cue_at->features.has(Feature::suffixed);
});
inline constexpr auto takes_target =
    where([](Frame const& f, Cursor, Cursor) { return f.verb->object == ObjectRole::target; });

inline constexpr auto addressee = field<&Frame::addressee>[speaker_phrase];
inline constexpr auto takes_addressee = where([](Frame const& f, Cursor, Cursor) {
  return f.verb->object == ObjectRole::addressee && f.verb->after_object != 0;
});

inline constexpr auto tail =
    (takes_target >> content[&object_head >> rest]) |
    (takes_addressee >> addressee >> gap >> opened_content) |
    (before_speaker >> gap >> -tok(Role::comma, Role::dash) >> opened_content) |
    (takes_object >> content[&object_head >> rest]);

inline constexpr auto subject_verb = subject >> said >> tail;

// The antecedent, a comma perhaps, and the relative pronoun right before the cue.
inline constexpr auto relative_clause =
    source[speaker_phrase] >>
    x3::repeat(
        0, 12)[where([](Frame const& f, Cursor first, Cursor) { return first + 1 < f.cue_at; }) >>
               tok_if([](Token const& t) {
                 return !t.roles.intersects(hard_stops) && !t.roles.has(Role::relative) &&
                        !t.roles.intersects({Role::finite_cue, Role::colon}) &&
                        !is_complementizer(t);
               })] >>
    tok(Role::relative) >> auxiliary >> said >> tail;

bool finite(Token const& t) { return t.roles.has(Role::finite_cue); }

constexpr std::array patterns = std::to_array<Pattern>({
    {"subject-verb-content", "speaker cue marker content", Start::at_subject, Form::finite, finite,
     run<subject_verb>},
    {"relative-clause", "speaker who cue marker content", Start::at_subject, Form::finite, finite,
     run<relative_clause>},
});

}  // namespace

std::span<Pattern const> subject_first_patterns() { return patterns; }

}  // namespace isnad::grammar
