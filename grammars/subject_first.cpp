// Speaker before the cue: the minister confirms ... / and the ministry had announced ... / X, who
// said that ...
#include <array>

#include "grammars/agreement.h"
#include "grammars/bare_object.h"
#include "grammars/markers.h"
#include "grammars/pattern_table.h"
#include "grammars/told.h"

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

inline constexpr auto addressee = field<&Frame::addressee>[speaker_phrase];

inline constexpr auto tail =
    (takes_target >> content[&object_head >> rest]) |
    (takes_addressee >> addressee >> gap >> opened_content) | (tells >> told >> after_told) |
    (before_speaker >> gap >> -tok(Role::comma, Role::dash) >> opened_content) |
    (takes_object >> short_insertion >> content[&object_head >> rest]);

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

// "X receives Y and confirms ...": the subject of the first verb is that of the second.
inline constexpr auto first_verb = tok_if([](Token const& t) {
  return t.roles.has(Role::finite_verb) && !t.roles.intersects(noun_roles) &&
         t.conjunction == Conjunction::none;
});
inline constexpr auto up_to_cue = x3::repeat(
    0, 30)[where([](Frame const& f, Cursor first, Cursor) { return first < f.cue_at; }) >>
           tok_if([](Token const& t) {
             return is_word(t) && !is_complementizer(t) &&
                    !t.roles.intersects({Role::finite_cue, Role::relative});
           })];
inline constexpr auto coordinated_verb = source[speaker_phrase] >> auxiliary >> first_verb >>
                                         up_to_cue >> at_cue >> source_agrees >> said >> tail;

bool joined_verb(Token const& t) {
  return t.roles.has(Role::finite_cue) && t.conjunction == Conjunction::wa;
}

bool finite(Token const& t) { return t.roles.has(Role::finite_cue); }

constexpr std::array patterns = std::to_array<Pattern>({
    {"subject-verb-content", "speaker cue marker content", Start::at_subject, Form::finite, finite,
     run<subject_verb>},
    {"relative-clause", "speaker who cue marker content", Start::at_subject, Form::finite, finite,
     run<relative_clause>},
});

// Tried where nothing closer gave a speaker.
constexpr std::array coordinated = std::to_array<Pattern>({
    {"coordinated-verb-content", "speaker verb and cue marker content", Start::at_sentence,
     Form::finite, joined_verb, run<coordinated_verb>},
});

}  // namespace

std::span<Pattern const> subject_first_patterns() { return patterns; }

std::span<Pattern const> coordinated_patterns() { return coordinated; }

}  // namespace isnad::grammar
