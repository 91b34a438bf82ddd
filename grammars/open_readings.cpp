// Readings that leave one edge open: where the speaker ends, where the content begins. They are
// tried at every place near the cue, and the evidence says which edge is the right one.
#include <array>

#include "grammars/agreement.h"
#include "grammars/bare_object.h"
#include "grammars/markers.h"
#include "grammars/pattern_table.h"

namespace isnad::grammar {
namespace {

inline constexpr auto said = cue[tok(Role::finite_cue)];
inline constexpr auto speaker = source[speaker_phrase] >> source_agrees;
inline constexpr auto before_cut =
    where([](Frame const& f, Cursor first, Cursor) { return first < f.cut; });
inline constexpr auto at_cut =
    where([](Frame const& f, Cursor first, Cursor) { return first == f.cut; });

// ---- the cut is where the speaker ends ---------------------------------------------------------

// "stressed to the committee that": a preposition that the verb takes is not the speaker's, unless
// the noun before it takes it too.
inline constexpr auto verbs_preposition = where([](Frame const& f, Cursor first, Cursor last) {
  return first != last && first->roles.has(Role::ala) && f.verb->takes(Complement::ala) &&
         !governed_by(f, first, Role::governs_ala);
});
inline constexpr auto open_word = before_cut >> !leads_to_addressee >> !told_people >>
                                  !verbs_preposition >> tok_if([](Token const& t) {
                                    return (is_word(t) && !is_complementizer(t) &&
                                            !t.roles.has(Role::saying) && !ends_phrase(t)) ||
                                           t.roles.intersects({Role::quotation, Role::dash,
                                                               Role::paren_open, Role::paren_close,
                                                               Role::number, Role::comma,
                                                               Role::symbol});
                                  });
inline constexpr auto open_speaker =
    source[&tok_if([](Token const& t) {
      return (is_plain(t) ||
              t.roles.intersects({Role::quotation, Role::demonstrative, Role::number})) &&
             !is_time(t);
    }) >> +open_word] >>
    where([](Frame const& f, Cursor first, Cursor) {
      return first == f.cut && is_nominal_end(first[-1]);
    });

// Whatever stands between the speaker and the first marker: "an analysis that appeared yesterday".
inline constexpr auto loose_gap =
    gap_field[x3::repeat(1, maximum_gap)[!at_opening >> tok_if([](Token const& t) {
      return !t.roles.intersects(hard_stops) && !t.roles.has(Role::finite_cue);
    })]];
inline constexpr auto loose_clause = loose_gap >>
                                     ((marker[colon_marker] >> content[rest]) |
                                      (marker[clause_marker] >> content[rest]) |
                                      (&tok(Role::complementizer_pronoun) >> content[rest]));
inline constexpr auto speaker_loose_content =
    said >> before_speaker >> open_speaker >> loose_clause;

inline constexpr auto speaker_content = said >> before_speaker >> open_speaker >> gap >>
                                        -tok(Role::comma, Role::dash) >> opened_content;
inline constexpr auto speaker_object = said >> takes_object >> before_speaker >> open_speaker >>
                                       short_insertion >> -tok(Role::comma) >> no_speech_noun
                                       >> content[&object_head >> rest];
inline constexpr auto speaker_target = said >> takes_target >> before_speaker >> open_speaker >>
                                       short_insertion >> content[&object_head >> rest];
inline constexpr auto speaker_addressee = said >> takes_addressee >> before_speaker >>
                                          open_speaker >> short_insertion >>
                                          field<&Frame::addressee>[speaker_phrase] >> gap >>
                                          -tok(Role::comma) >> opened_content;

// ---- the cut is where the content begins -------------------------------------------------------

inline constexpr auto far_gap =
    gap_field[&tok_if([](Token const& t) {
      return opens_insertion(t) || t.roles.has(Role::pronominal);
    }) >> +(before_cut >> tok_if([](Token const& t) {
              return !t.roles.intersects(hard_stops) && !t.roles.has(Role::colon) &&
                     !is_complementizer(t) && !t.roles.has(Role::saying);
            }))] >>
    at_cut;

inline constexpr auto far_object =
    takes_object >> no_speech_noun >> content[&tok_if([](Token const& t) {
      return is_plain(t) && !is_time(t) &&
             (t.roles.intersects({Role::masdar, Role::masdar_cue, Role::speech_nominal,
                                  Role::free_relative, Role::noun}) ||
              t.features.has(Feature::suffixed) || (is_unknown(t) && !is_definite(t)));
    }) >> rest];
inline constexpr auto far_clause =
    (marker[colon_marker] >> content[rest]) | (marker[clause_marker] >> content[rest]) |
    (&tok(Role::complementizer_pronoun) >> content[rest]) |
    (&tok_if([](Token const& t) { return is_speech_quotation(t); }) >> content[rest]);

// "said X in an interview: we live in ..." without the colon
inline constexpr auto speaks = where([](Frame const& f, Cursor, Cursor) {
  return f.verb->tier == 1 && f.verb->takes(Complement::quote) &&
         (f.verb->kind == VerbClass::say || f.verb->kind == VerbClass::add);
});
inline constexpr auto far_words =
    speaks >> content[&tok_if([](Token const& t) {
      return t.conjunction == Conjunction::none &&
             (is_verb(t) ||
              t.roles.intersects({Role::negator, Role::first_person, Role::conditional}));
    }) >> rest];

inline constexpr auto far_speaker_content = said >> before_speaker >> speaker >> -far_gap >>
                                            at_cut >> (far_clause | far_object | far_words);
// "called on the drivers of the region to": the addressee is whatever stands before the content
inline constexpr auto open_addressee =
    field<&Frame::addressee>[&tok_if([](Token const& t) { return is_plain(t) && !is_time(t); }) >>
                             +(before_cut >> tok_if([](Token const& t) {
                                 return !t.roles.intersects(hard_stops) && !is_complementizer(t) &&
                                        !t.roles.intersects({Role::colon, Role::saying});
                               }))] >>
    at_cut;
inline constexpr auto speaker_far_addressee = said >> takes_addressee >> before_speaker >>
                                              speaker >> short_insertion >> open_addressee >>
                                              opened_content;
inline constexpr auto far_addressee = said >> takes_addressee >> open_addressee >> opened_content;

inline constexpr auto far_content = said >> before_speaker >> far_gap >>
                                    (far_clause | far_object | far_words);

bool finite(Token const& t) { return t.roles.has(Role::finite_cue); }
bool target_verb(Token const& t) { return finite(t) && t.verb->object == ObjectRole::target; }
bool addressee_verb(Token const& t) { return finite(t) && t.verb->object == ObjectRole::addressee; }
bool object_verb(Token const& t) { return finite(t) && t.verb->takes(Complement::object); }

// Cheap tests of a place: where a speaker can end, and where a content can begin.
bool ends_speaker(Token const& before, Token const&) { return is_nominal_end(before); }
bool begins_far_content(Token const&, Token const& at) {
  return is_complementizer(at) ||
         at.roles.intersects({Role::colon, Role::quotation, Role::preposition, Role::masdar,
                              Role::masdar_cue, Role::speech_nominal, Role::free_relative,
                              Role::noun, Role::negator, Role::first_person, Role::conditional}) ||
         at.features.has(Feature::suffixed) || is_verb(at) || is_unknown(at);
}
bool begins_far_complement(Token const&, Token const& at) {
  return is_complementizer(at) || at.proclitic != Proclitic::none ||
         at.roles.intersects({Role::colon, Role::quotation, Role::preposition, Role::wh,
                              Role::saying, Role::free_relative});
}

// ---- a subject before the cue ------------------------------------------------------------------

inline constexpr auto at_cue =
    where([](Frame const& f, Cursor first, Cursor) { return first == f.cue_at; });
inline constexpr auto auxiliary =
    *tok(Role::kana, Role::qad, Role::negator, Role::future, Role::manner);
inline constexpr auto tail =
    (takes_target >> content[&object_head >> rest]) |
    (takes_addressee >> field<&Frame::addressee>[speaker_phrase] >> gap >> opened_content) |
    (before_speaker >> gap >> -tok(Role::comma, Role::dash) >> opened_content) |
    (takes_object >> short_insertion >> content[&object_head >> rest]);
// "X and added": the subject stands before another verb.
inline constexpr auto unjoined = where(
    [](Frame const& f, Cursor, Cursor) { return f.cue_at->conjunction == Conjunction::none; });
inline constexpr auto open_subject =
    unjoined >>
    source[+(where([](Frame const& f, Cursor first, Cursor) { return first < f.cue_at; }) >>
             tok_if([](Token const& t) {
               return (is_word(t) && !is_complementizer(t) &&
                       !t.roles.intersects(
                           {Role::kana, Role::qad, Role::negator, Role::future, Role::relative})) ||
                      t.roles.intersects({Role::quotation, Role::number, Role::comma, Role::dash});
             }))] >>
    where([](Frame const&, Cursor first, Cursor) { return is_nominal_end(first[-1]); }) >> auxiliary
    >> at_cue >> source_agrees;
inline constexpr auto antecedent =
    source[+(where([](Frame const& f, Cursor first, Cursor) { return first < f.cue_at; }) >>
             tok_if([](Token const& t) {
               return (is_word(t) && !is_complementizer(t) && !t.roles.has(Role::relative)) ||
                      t.roles.intersects({Role::quotation, Role::number});
             }))] >>
    where([](Frame const&, Cursor first, Cursor) { return is_nominal_end(first[-1]); }) >>
    -tok(Role::comma, Role::dash) >> tok(Role::relative) >> auxiliary >> at_cue;
inline constexpr auto antecedent_content = antecedent >> said >> tail;

// "the minister, who ended his visit last night, said": a clause between subject and verb
inline constexpr auto far_subject =
    source[speaker_phrase | speaker_phrase_after_wa] >> &tok_if([](Token const& t) {
      return opens_insertion(t) || t.roles.intersects({Role::comma, Role::relative}) || is_verb(t);
    }) >>
    gap_field[x3::repeat(
        1, 30)[where([](Frame const& f, Cursor first, Cursor) { return first < f.cue_at; }) >>
               tok_if([](Token const& t) {
                 return !t.roles.intersects(hard_stops) && !is_complementizer(t) &&
                        !t.roles.has(Role::colon);
               })]] >>
    at_cue;
inline constexpr auto far_subject_content = far_subject >> said >> tail;

inline constexpr auto subject_content = open_subject >> said >> tail;

constexpr std::array patterns = std::to_array<Pattern>({
    {"verb-open-speaker-content", "cue words marker content", Start::each_cut, Form::finite, finite,
     run<speaker_content>, ends_speaker},
    {"verb-open-speaker-far-content", "cue words insertion marker content", Start::each_cut,
     Form::finite, finite, run<speaker_loose_content>, ends_speaker},
    {"verb-open-speaker-addressee", "cue words addressee marker content", Start::each_cut,
     Form::finite, addressee_verb, run<speaker_addressee>, ends_speaker},
    {"verb-open-speaker-object", "cue words object", Start::each_cut, Form::finite, object_verb,
     run<speaker_object>, ends_speaker},
    {"verb-open-speaker-target", "cue words target content", Start::each_cut, Form::finite,
     target_verb, run<speaker_target>, ends_speaker},
    {"verb-speaker-far-content", "cue speaker insertion content", Start::each_cut, Form::finite,
     finite, run<far_speaker_content>, begins_far_content},
    {"verb-far-content", "cue insertion content", Start::each_cut, Form::finite, finite,
     run<far_content>, begins_far_content},
    {"verb-speaker-far-addressee", "cue speaker words marker content", Start::each_cut,
     Form::finite, addressee_verb, run<speaker_far_addressee>, begins_far_complement},
    {"verb-far-addressee", "cue words marker content", Start::each_cut, Form::finite,
     addressee_verb, run<far_addressee>, begins_far_complement},
    {"open-subject-content", "words cue marker content", Start::each_subject, Form::finite, finite,
     run<subject_content>},
    {"open-antecedent-content", "words who cue marker content", Start::each_subject, Form::finite,
     finite, run<antecedent_content>},
    {"subject-far-content", "speaker clause cue marker content", Start::at_subject, Form::finite,
     finite, run<far_subject_content>},
});

}  // namespace

std::span<Pattern const> open_patterns() { return patterns; }

}  // namespace isnad::grammar
