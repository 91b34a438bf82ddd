#pragma once

#include "grammars/noun_phrase.h"

// Internal: what opens the content, and what may stand between the speaker and that opening.
namespace isnad::grammar {

inline constexpr RoleSet hard_stops = {Role::period,   Role::newline,     Role::semicolon,
                                       Role::question, Role::exclamation, Role::ellipsis,
                                       Role::bullet};

inline bool is_speech_quotation(Token const& t) {
  return t.roles.has(Role::quotation) && t.length > 3;
}

struct LicensedPreposition {
  Role role;
  Complement complement;
  Role governor;  // a word before it that takes the preposition for itself
};
inline constexpr LicensedPreposition licensed_prepositions[] = {
    {Role::ala, Complement::ala, Role::governs_ala},
    {Role::ila, Complement::ila, Role::governs_ila},
    {Role::an, Complement::an, Role::governs_an},
    {Role::min, Complement::min, Role::count_},
    {Role::fi, Complement::fi, Role::count_},
    {Role::hawl, Complement::hawl, Role::count_},
    {Role::maa, Complement::maa, Role::count_},
};

// A free preposition that this verb licenses, with a noun after it that can be content.
inline bool is_licensed_preposition(Frame const& f, Cursor first, Cursor last) {
  if (first == last || f.verb == nullptr || first->conjunction != Conjunction::none ||
      first + 1 >= last)
    return false;
  Token const& next = first[1];
  if (next.roles.intersects({Role::venue, Role::channel, Role::time}) &&
      !next.roles.has(Role::masdar))
    return false;
  for (auto const& [role, complement, governor] : licensed_prepositions) {
    if (!first->roles.has(role) || !f.verb->takes(complement)) continue;
    if (governor != Role::count_ && follows(f, first, {governor}) && f.cue_at != first - 1)
      return false;
    if (role == Role::fi && f.verb->takes_after_object(Complement::clause))
      return false;  // "in the statement"

    return true;
  }
  return false;
}

inline bool is_licensed_bi(Frame const& f, Cursor first, Cursor last) {
  if (first == last || f.verb == nullptr || first->proclitic != Proclitic::bi) return false;
  if (first->conjunction != Conjunction::none || is_complementizer(*first)) return false;
  if (!f.verb->takes(Complement::bi) && !f.verb->takes_after_object(Complement::bi)) return false;
  // "quickly" is no content, "the quick arrest" is.
  bool const governs = first->roles.has(Role::manner) && first + 1 < last &&
                       is_definite(first[1]) && is_plain(first[1]);
  return !first->roles.intersects(
             {Role::time, Role::shift, Role::saying, Role::preposition, Role::numeral}) &&
         (!first->roles.has(Role::manner) || governs) &&
         !(first->phrase_length != 0 &&
           first->phrase_roles.intersects({Role::shift, Role::manner}));
}

inline bool is_licensed_li(Frame const& f, Cursor first, Cursor last) {
  return first != last && f.verb != nullptr && first->proclitic == Proclitic::li &&
         f.verb->takes(Complement::li) && f.verb->kind != VerbClass::say &&
         f.verb->kind != VerbClass::assert_ && f.verb->kind != VerbClass::explain &&
         !first->roles.intersects({Role::media, Role::human, Role::time}) && is_nominal(*first);
}

inline bool is_question_word(Frame const& f, Cursor first, Cursor last) {
  if (first == last) return false;
  bool const question = first->roles.has(Role::wh) ||
                        (first->phrase_length != 0 && first->phrase_roles.has(Role::wh));
  return question && f.verb != nullptr && f.verb->takes(Complement::question);
}

// "about what", written as one word: the content of a verb that reports "about" things.
inline bool is_licensed_what(Frame const& f, Cursor first, Cursor last) {
  return first != last && f.verb != nullptr && first->roles.has(Role::free_relative) &&
         first->roles.has(Role::wh) && first->conjunction == Conjunction::none &&
         f.verb->takes(Complement::an);
}

// Anything that opens content here: the end of every gap.
inline bool opens_content(Frame const& f, Cursor first, Cursor last) {
  if (first == last) return false;
  if (is_complementizer(*first)) return !(first->conjunction != Conjunction::none);
  if (first->roles.has(Role::colon)) return true;
  if (is_licensed_preposition(f, first, last) || is_licensed_bi(f, first, last) ||
      is_licensed_li(f, first, last))
    return true;
  if (is_question_word(f, first, last) || is_licensed_what(f, first, last)) return true;
  if (first->roles.has(Role::saying) || first->roles.has(Role::preposition)) {
    if (first->roles.has(Role::saying)) return true;
    return first + 1 < last && is_complementizer(first[1]) &&
           first->conjunction == Conjunction::none && first->phrase_length == 0;
  }
  // A short quotation after "newspaper", "movement", "account" is a name; "to Reuters" is an
  // addressee.
  bool const bare_li = first != f.sentence && first[-1].proclitic == Proclitic::li &&
                       first[-1].core == first[-1].form.size();
  bool const label =
      first->length <= 7 &&
      (bare_li
           ? !f.verb->takes(Complement::li)
           : follows(f, first, {Role::label_head, Role::media, Role::organization, Role::channel}));
  return is_speech_quotation(*first) && !label;
}

inline constexpr auto at_opening =
    where([](Frame const& f, Cursor first, Cursor last) { return opens_content(f, first, last); });

inline constexpr auto preposition_and_complementizer = tok_if([](Token const& t) {
                                                         return t.roles.has(Role::preposition) &&
                                                                t.conjunction == Conjunction::none;
                                                       }) >>
                                                       tok(Role::complementizer);

inline constexpr auto plain_complementizer = tok_if([](Token const& t) {
  return t.roles.has(Role::complementizer) && t.conjunction == Conjunction::none;
});

// The marker proper. A complementizer with a pronoun and a proclitic preposition belong to the
// content's first word: the marker is then empty.
inline constexpr auto clause_marker =
    preposition_and_complementizer | plain_complementizer |
    (tok_if([](Token const& t) {
       return t.roles.has(Role::preposition) && t.conjunction == Conjunction::none;
     }) >>
     &tok(Role::complementizer_pronoun));

inline constexpr auto preposition_marker = where([](Frame const& f, Cursor first, Cursor last) {
                                             return is_licensed_preposition(f, first, last);
                                           }) >>
                                           tok(Role::preposition);

inline constexpr auto marker = field<&Frame::marker>;
inline constexpr auto content = field<&Frame::content>;
inline constexpr auto cue = field<&Frame::cue>;
inline constexpr auto source = field<&Frame::source>;
inline constexpr auto gap_field = field<&Frame::gap>;

inline constexpr auto colon_marker = tok(Role::colon) >> -plain_complementizer;

// Behind a colon at the end of its line: the next line, or the first item of a list.
inline constexpr auto next_line = -(tok(Role::newline) >> -tok(Role::dash, Role::bullet));

// "saying, in reply to a question:"
inline constexpr auto inside_saying = tok_if([](Token const& t) {
  return !is_complementizer(t) &&
         !t.roles.intersects({Role::colon, Role::quotation, Role::finite_cue}) &&
         !t.roles.intersects(hard_stops);
});

inline constexpr auto saying_word =
    tok_if([](Token const& t) { return t.roles.has(Role::saying); });

// After the speaker and all insertions: marker and content.
inline constexpr auto opened_content =
    (&saying_word >> saying_word >>
     -(&tok(Role::comma, Role::preposition, Role::time, Role::dash, Role::paren_open) >>
       x3::repeat(1, 15)[inside_saying]) >>
     ((marker[colon_marker] >> next_line >> content[rest]) |
      (marker[clause_marker] >> content[rest]) |
      (&tok(Role::complementizer_pronoun) >> content[rest]) |
      (-tok(Role::comma) >> &tok(Role::quotation) >> content[rest]) | content[rest])) |
    (marker[colon_marker] >> next_line >> content[rest]) |
    (marker[clause_marker] >> -tok(Role::comma) >> -tok(Role::colon) >> content[rest]) |
    (&tok(Role::complementizer_pronoun) >> content[rest]) |
    (&tok(Role::quotation) >> content[rest]) |
    (where([](Frame const& f, Cursor first, Cursor last) {
       return is_question_word(f, first, last) && first->phrase_length == 2 &&
              first->roles.has(Role::free_relative);
     }) >>
     marker[tok(Role::free_relative)] >> content[rest]) |
    (where([](Frame const& f, Cursor first, Cursor last) {
       return is_licensed_bi(f, first, last) || is_licensed_li(f, first, last) ||
              is_question_word(f, first, last) || is_licensed_what(f, first, last);
     }) >>
     content[rest]) |
    (marker[preposition_marker] >> content[rest]);

// Content that a clause, a colon or a quotation opens, whatever the verb takes.
inline constexpr auto clause_content = (marker[colon_marker] >> content[rest]) |
                                       (marker[clause_marker] >> content[rest]) |
                                       (&tok(Role::complementizer_pronoun) >> content[rest]) |
                                       (at_opening >> &tok(Role::quotation) >> content[rest]);

// Words that can open an insertion after the speaker. A bare noun cannot: it is the object.
inline bool opens_insertion(Token const& t) {
  return t.roles.intersects({Role::comma, Role::dash, Role::paren_open, Role::preposition,
                             Role::time, Role::manner, Role::relative, Role::response, Role::shift,
                             Role::function, Role::subordinator, Role::source_phrase, Role::number,
                             Role::slash, Role::negator}) ||
         t.proclitic != Proclitic::none || t.roles.has(Role::adjective) ||
         (t.roles.has(Role::venue) && t.features.has(Feature::suffixed)) ||
         (t.roles.has(Role::participle_cue) && t.features.has(Feature::accusative) &&
          t.form.ends_with("\u0627")) ||
         (t.phrase_length != 0 &&
          t.phrase_roles.intersects({Role::shift, Role::manner, Role::response, Role::time,
                                     Role::anonymity, Role::source_phrase, Role::honorific}));
}

// "confirmed, during the meeting, the need for": a bare verbal noun after a closed phrase is the
// object of a verb that takes one.
inline bool opens_object(Frame const& f, Cursor first) {
  Token const& t = *first;
  if (f.verb == nullptr || !f.verb->takes(Complement::object) ||
      f.cue_at->features.has(Feature::suffixed) || first == f.sentence || first - 1 == f.cue_at)
    return false;
  bool const bare = is_plain(t) && !is_definite(t) &&
                    t.roles.intersects({Role::masdar, Role::masdar_cue}) &&
                    !t.roles.intersects({Role::venue, Role::event, Role::time, Role::response,
                                         Role::manner, Role::function, Role::participle_cue,
                                         Role::governs_ala, Role::governs_ila}) &&
                    !t.features.has(Feature::accusative);
  Token const& before = first[-1];
  return bare && is_word(before) && before.roles.intersects(noun_roles) && is_definite(before) &&
         before.conjunction == Conjunction::none;
}

// "left the meeting, confirming that": the complementizer is the participle's.
inline bool opens_participle(Frame const& f, Cursor first, Cursor last) {
  if (first->nominal_verb == nullptr || first == f.cue_at || first == f.sentence ||
      (is_word(first[-1]) && first->conjunction == Conjunction::none &&
       (first->roles.intersects(noun_roles) || first->nominal_verb->tier > 1)) ||
      !first->roles.has(Role::participle_cue) || is_definite(*first) || first + 1 >= last)
    return false;
  if (is_complementizer(first[1])) return true;
  return first + 2 < last && first[1].roles.has(Role::preposition) && is_complementizer(first[2]);
}

// "renewed, on Monday, his call": the noun that a light verb needs.
inline bool opens_speech_noun(Frame const& f, Cursor first) {
  return f.cue_at->roles.has(Role::light_verb) && first->roles.has(Role::speech_nominal) &&
         first->features.has(Feature::suffixed) && is_plain(*first);
}

// A token inside an insertion: no sentence end, and no new report, except inside a relative clause.
inline constexpr auto inside_insertion = !at_opening >> where([](Frame const& f, Cursor first,
                                                                 Cursor last) {
  if (first == last || first->roles.intersects(hard_stops) || opens_object(f, first) ||
      opens_participle(f, first, last) || opens_speech_noun(f, first))
    return false;
  if (!first->roles.has(Role::finite_cue) || first->roles.intersects(noun_roles) ||
      first->roles.has(Role::preposition))
    return true;
  // "in a speech she gave": a clause of the insertion, not of the report
  for (Cursor before = first; before != f.sentence && first - before < 4; --before)
    if (before[-1].roles.has(Role::relative)) return true;
  if (first->features.has(Feature::suffixed) ||
      (first->verb != nullptr && first->verb->tier == 3 && first->conjunction == Conjunction::none))
    return true;
  return follows(f, first,
                 {Role::relative, Role::free_relative, Role::qad, Role::negator, Role::venue,
                  Role::event, Role::document});
}) >> tok_if([](Token const&) { return true; });

// Most insertions are short; forty tokens reach the marker in 99.6 % of 1,949 measured cases.
inline constexpr int maximum_gap = 40;

// "to "the Middle East"": whom it was said to, not what.
inline constexpr auto told_medium = li_alone >> tok_if([](Token const& t) {
                                      return t.roles.has(Role::quotation) && t.length <= 8;
                                    });

inline constexpr auto gap =
    gap_field[-told_medium >> -(where([](Frame const& f, Cursor first, Cursor last) {
                                  if (first == last) return false;
                                  // "a statement the agency published": a relative clause
                                  // without a pronoun
                                  bool const asyndetic =
                                      first->roles.has(Role::finite_verb) &&
                                      follows(f, first, {Role::document, Role::venue}) &&
                                      !is_definite(first[-1]);
                                  // "businessmen who took part": behind a plural
                                  bool const about_them =
                                      first->roles.has(Role::finite_verb) &&
                                      !first->roles.intersects(noun_roles) &&
                                      first->features.has(Feature::third_person) &&
                                      !first->features.has(Feature::singular) &&
                                      first != f.cue_at + 1;
                                  return asyndetic || about_them || opens_insertion(*first);
                                }) >>
                                x3::repeat(1, maximum_gap)[inside_insertion])];

// Between cue and speaker: "also", "for his part", a time, a venue.
inline constexpr auto before_speaker = *(
    phrase(Role::shift, Role::manner, Role::time) | tok(Role::pronominal) |
    tok_if([](Token const& t) {
      return (t.roles.intersects({Role::manner, Role::shift}) && !is_definite(t)) ||
             (is_time(t) && !t.roles.intersects(name_roles));
    }) |
    (tok_if([](Token const& t) {
       return t.proclitic == Proclitic::li && (t.core == t.form.size() || t.roles.has(Role::media));
     }) >>
     (tok_if([](Token const& t) { return t.roles.has(Role::quotation) && t.length <= 8; }) |
      (tok(Role::paren_open) >>
       x3::repeat(1, 4)[tok_if([](Token const& t) { return is_word(t); })] >>
       tok(Role::paren_close)) |
      (where([](Frame const& f, Cursor first, Cursor) {
         return first[-1].roles.has(Role::media) && f.cue_at != first - 1;
       }) >>
       *tok_if([](Token const& t) {
         return (t.roles.intersects({Role::media, Role::surname, Role::organization}) ||
                 (is_adjective(t) && is_definite(t))) &&
                !has_prefix(t);
       })))) |
    (tok(Role::comma) >> (phrase(Role::shift, Role::manner, Role::time) |
                          +tok(Role::shift, Role::manner, Role::time)) >>
     tok(Role::comma)) |
    tok_if([](Token const& t) {
      return t.proclitic == Proclitic::li && t.features.has(Feature::suffixed) && !is_noun(t);
    }));

}  // namespace isnad::grammar
