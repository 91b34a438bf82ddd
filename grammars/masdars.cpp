// Verbal nouns as cues: quoted a source as saying that ... (an X qawluhu inna)
#include <array>

#include "grammars/bare_object.h"
#include "grammars/pattern_table.h"

namespace isnad::grammar {
namespace {

inline constexpr auto saying_noun = cue[tok(Role::masdar_cue)];

inline constexpr auto clause_only = tok(Role::colon) |
                                    tok(Role::complementizer, Role::complementizer_pronoun) |
                                    preposition_and_complementizer | tok(Role::quotation);

// The noun carries its speaker as a pronoun: "his saying", "her assertion".
inline constexpr auto own_saying = saying_noun >> gap >> -tok(Role::comma) >> &clause_only
                                   >> opened_content;

// "an X qawluhu", "an X al-qawl": the preposition, the source, perhaps a relative clause or an
// apposition, then the noun.
inline constexpr auto at_cue =
    where([](Frame const& f, Cursor first, Cursor) { return first == f.cue_at; });
inline constexpr auto relayed = where([](Frame const& f, Cursor first, Cursor) {
                                  return follows(f, first, {Role::an, Role::ila});
                                }) >>
                                source[speaker_phrase] >>
                                x3::repeat(0, 25)[!at_cue >> tok_if([](Token const& t) {
                                  return !t.roles.intersects(hard_stops) &&
                                         !t.roles.has(Role::colon);
                                })] >>
                                at_cue >> own_saying;

// "the ministry's announcement that", "after the president's confirmation of his support": the
// speaker is the noun's genitive.
inline constexpr auto somebody = where([](Frame const& f, Cursor first, Cursor last) {
  return first != last && !first->roles.intersects({Role::masdar, Role::event, Role::venue}) &&
         first->roles.intersects({Role::title, Role::spokesperson, Role::organization, Role::media,
                                  Role::country, Role::capital, Role::given_name, Role::surname,
                                  Role::group, Role::honorific}) &&
         f.verb != nullptr;
});
inline constexpr auto bare_noun =
    where([](Frame const& f, Cursor, Cursor) { return f.verb->takes(Complement::object); }) >>
    content[&(tok(Role::masdar) >> tok(Role::word)) >> &object_head >> rest];
inline constexpr auto genitive = saying_noun >> &somebody >> source[speaker_phrase] >>
                                 ((gap >> -tok(Role::comma) >> &clause_only >> opened_content) |
                                  bare_noun | (marker[preposition_marker] >> content[rest]));

// "it was agreed on": nobody is named, the participants speak together.
inline constexpr auto impersonal = cue[tok(Role::impersonal) >> &tok_if([](Token const& t) {
                                         return is_definite(t) && !has_prefix(t);
                                       }) >>
                                       tok(Role::masdar_cue)] >>
                                   gap >> -tok(Role::comma) >>
                                   ((marker[clause_marker] >> content[rest]) |
                                    (marker[preposition_marker] >> content[rest]));

bool is_impersonal(Token const& t) { return t.roles.has(Role::impersonal); }

bool possessive(Token const& t) {
  return t.roles.has(Role::masdar_cue) && t.features.has(Feature::suffixed) &&
         t.nominal_verb != nullptr && t.nominal_verb->tier <= 2 && t.proclitic == Proclitic::none &&
         !t.roles.has(Role::venue);
}

bool the_saying(Token const& t) { return is_the_saying(t); }

// The classes of saying; a noun of any other class with a genitive is an act or a thing.
bool construct(Token const& t) {
  return t.roles.has(Role::masdar_cue) && !t.features.has(Feature::suffixed) && !is_definite(t) &&
         t.nominal_verb != nullptr && t.nominal_verb->tier == 1 && t.proclitic == Proclitic::none &&
         !t.roles.has(Role::event) && !t.roles.intersects({Role::title, Role::organization});
}

constexpr std::array patterns = std::to_array<Pattern>({
    {"relayed-masdar", "from speaker cue+pronoun marker content", Start::at_subject, Form::masdar,
     possessive, run<relayed>},
    {"relayed-saying", "from speaker cue marker content", Start::at_subject, Form::masdar,
     the_saying, run<relayed>},
    {"masdar-content", "cue+pronoun marker content", Start::at_cue, Form::masdar, possessive,
     run<own_saying>},
    {"masdar-speaker-content", "cue speaker marker content", Start::at_cue, Form::masdar, construct,
     run<genitive>},
});

constexpr std::array impersonals = std::to_array<Pattern>({
    {"impersonal", "was-done verbal-noun marker content", Start::at_cue, Form::masdar,
     is_impersonal, run<impersonal>},
});

}  // namespace

std::span<Pattern const> impersonal_patterns() { return impersonals; }

std::span<Pattern const> masdar_patterns() { return patterns; }

}  // namespace isnad::grammar
