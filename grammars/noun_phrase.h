#pragma once

#include "grammars/token_parsers.h"
#include "grammars/word_classes.h"

// Internal: the noun phrase that names a speaker. Section 4 of the linguistics page.
//
//   speaker  := single ((",")? "wa" single)*
//   single   := core modifier* apposition*
//   core     := construct* closure | name+            wazir | al-kharijiya
//   modifier := adjective | title | name | "bi-ism" core | "li-" core | "fi" core ...
namespace isnad::grammar {

// Looks back one token.
inline Token const* previous(Frame const& frame, Cursor first) {
  return first == frame.sentence ? nullptr : first - 1;
}
inline bool follows(Frame const& frame, Cursor first, RoleSet roles) {
  Token const* before = previous(frame, first);
  return before != nullptr && before->roles.intersects(roles);
}

// A word that can stand first in a speaker's noun phrase. Verbal nouns, times and numbers cannot:
// what follows the cue is then its object.
inline bool heads_speaker(Token const& t) {
  if (t.phrase_length != 0 && !has_prefix(t) && t.phrase_roles.intersects(speaker_heads))
    return true;
  if (!is_plain(t) || is_time(t)) return false;
  if (t.roles.intersects({Role::participle_cue}) && t.features.has(Feature::accusative) &&
      !t.roles.intersects(noun_roles) && !is_definite(t))
    return false;
  if (t.roles.intersects(speaker_heads) || t.roles.has(Role::place)) return true;
  if (is_name(t)) return true;
  if (t.roles.intersects({Role::masdar, Role::numeral, Role::masdar_cue}) &&
      !t.roles.intersects(adjective_roles))
    return false;
  return is_definite(t);
}

inline constexpr auto construct_noun =
    tok_if([](Token const& t) { return is_construct(t) && !is_verb(t) && t.phrase_length == 0; }) |
    (&tok_if([](Token const& t) {
      return t.phrase_length != 0 && t.phrase_roles.has(Role::title) && is_construct(t);
    }) >>
     phrase(Role::title)) |
    tok_if([](Token const& t) { return is_construct(t) && !is_verb(t); });

// Nothing is in construct with a definite noun.
inline constexpr auto construct_after =
    where([](Frame const& f, Cursor first, Cursor) {
      return first == f.sentence || (!is_definite(first[-1]) && !is_name(first[-1]));
    }) >>
    construct_noun;

// abd, abu, bin: the next word belongs to the name, whatever else it means.
inline constexpr auto bound_name = tok_if([](Token const& t) {
                                     return t.roles.has(Role::name_particle) && !has_prefix(t) &&
                                            !t.form.starts_with("\u0627\u0644");
                                   }) >>
                                   tok_if([](Token const& t) {
                                     return is_word(t) && !has_prefix(t) && !is_function(t);
                                   });

// "Friday morning", "last week": not the name Sabah, not the coming conference.
inline constexpr auto time_follows = where([](Frame const&, Cursor first, Cursor last) {
  return first + 1 < last && is_time(first[0]) && is_time(first[1]);
});

inline constexpr auto name_token = !time_follows >> tok_if([](Token const& t) {
  return is_name(t) && !has_prefix(t);
});

// "the general director": the word for general is also the word for year.
inline constexpr auto general = where([](Frame const& f, Cursor first, Cursor last) {
                                  return first != last && first->roles.has(Role::status) &&
                                         is_time(*first) && is_plain(*first) &&
                                         follows(f, first, {Role::title, Role::human}) &&
                                         is_definite(first[-1]);
                                }) >>
                                tok(Role::status);

// "the coming conference": an adjective of time inside the phrase.
inline constexpr auto coming = where([](Frame const& f, Cursor first, Cursor last) {
                                 return first != last && is_plain(*first) && is_definite(*first) &&
                                        first->phrase_length == 0 &&
                                        follows(f, first, {Role::event, Role::venue}) &&
                                        is_definite(first[-1]) && !is_time(first[-1]);
                               }) >>
                               !time_follows >> tok(Role::time);

inline constexpr auto adjective_token =
    general | coming | tok_if([](Token const& t) {
      if (!is_plain(t) || is_time(t)) return false;
      // "Macron, clarifying ...": a circumstance, not a description.
      if (t.nominal_verb != nullptr && t.roles.has(Role::participle_cue) &&
          t.features.has(Feature::accusative) && !is_definite(t) && t.form.ends_with("\u0627"))
        return false;
      if (is_adjective(t)) return !t.roles.intersects(name_roles);
      // al-kharijiya: listed as a ministry, an adjective after a noun
      return is_definite(t) && t.roles.has(Role::organization) && t.form.ends_with("\u064a\u0629");
    });

// Ends a construct chain: a definite noun, a place, a name.
inline constexpr auto closure_token = tok_if([](Token const& t) {
  return is_plain(t) && !is_time(t) &&
         !(t.roles.has(Role::masdar_cue) && t.features.has(Feature::suffixed)) &&
         (is_definite(t) || t.roles.intersects(place_roles) || is_name(t));
});

// A newspaper's or a movement's name in quotation marks, or a name that the house style quotes.
inline constexpr auto quoted_label =
    where([](Frame const& f, Cursor first, Cursor last) {
      if (first == last) return false;
      bool const person = follows(f, first, {Role::title, Role::human}) && first->length <= 5;
      // "the director of the festival "X", that": a name in marks right before the clause
      Cursor const behind = first + first->length;
      bool const before_clause =
          first->length <= 5 && behind < last && is_name(first[1]) && is_complementizer(*behind);
      return person || before_clause ||
             follows(f, first,
                     {Role::label_head, Role::organization, Role::media, Role::document}) ||
             (first != f.sentence && f.cue_at == first - 1);
    }) >>
    tok_if([](Token const& t) { return t.roles.has(Role::quotation) && t.length <= 7; });

// After a given name even a word that means something else is a surname, when the phrase ends
// there.
inline constexpr auto surname_by_position =
    where([](Frame const& f, Cursor first, Cursor last) {
      if (!follows(f, first, {Role::given_name, Role::name_particle})) return false;
      Cursor const next = first + 1;
      return next >= last || !is_word(*next) || is_time(*next) ||
             (next->roles.has(Role::title) && !has_prefix(*next)) || is_function(*next) ||
             next->proclitic != Proclitic::none;
    }) >>
    tok_if([](Token const& t) {
      return is_plain(t) && !is_time(t) && !t.features.has(Feature::suffixed) &&
             !(t.roles.has(Role::participle_cue) && t.features.has(Feature::accusative));
    });

// After a name, a definite word that nobody lists is its surname.
inline constexpr auto unlisted_surname =
    where([](Frame const& f, Cursor first, Cursor) {
      return first != f.sentence &&
             (is_name(first[-1]) || (first[-1].roles.has(Role::title) && is_definite(first[-1])));
    }) >>
    tok_if([](Token const& t) { return is_unknown(t) && is_definite(t) && !has_prefix(t); });

// "Eng. al-Fuhayd": behind an abbreviated title stands a name, whatever it means.
inline constexpr auto abbreviation_dot = where([](Frame const& f, Cursor first, Cursor last) {
                                           return first + 1 < last &&
                                                  follows(f, first, {Role::honorific}) &&
                                                  first[-1].form.size() <= 4 &&
                                                  is_plain(first[1]) && is_definite(first[1]);
                                         }) >>
                                         tok(Role::symbol);

// "Roy-Chowdhury": whatever the first half means elsewhere.
inline constexpr auto hyphenated = where([](Frame const& f, Cursor first, Cursor last) {
                                     return first != f.sentence && is_name(first[-1]) &&
                                            first + 2 < last && first[1].roles.has(Role::dash) &&
                                            !first[1].space_before && !first[2].space_before;
                                   }) >>
                                   tok_if([](Token const& t) { return is_word(t); });

// The name Ali, written like the preposition, between a given name and a surname that nobody lists.
inline constexpr auto misspelled_ali = where([](Frame const& f, Cursor first, Cursor last) {
                                         return first + 1 < last && first->roles.has(Role::ala) &&
                                                follows(f, first, {Role::given_name}) &&
                                                is_unknown(first[1]) && is_definite(first[1]) &&
                                                !has_prefix(*first);
                                       }) >>
                                       tok(Role::ala) >> tok(Role::word);

// "Dr. Collie": behind the abbreviation of a title the word is a name, though it begins like "as".
inline constexpr auto odd_first_name = where([](Frame const& f, Cursor first, Cursor last) {
                                         return first + 1 < last &&
                                                first->proclitic == Proclitic::ka &&
                                                follows(f, first, {Role::honorific}) &&
                                                is_name(first[1]) && !has_prefix(first[1]);
                                       }) >>
                                       tok(Role::word);

// "Muhammad al-`Id bin Umar": a word that means a time, before a particle.
inline constexpr auto inner_name = where([](Frame const& f, Cursor first, Cursor last) {
                                     return first != f.sentence && first + 1 < last &&
                                            before_particle(first[-1], *first, first[1]);
                                   }) >>
                                   tok(Role::word);

inline constexpr auto name_run =
    +(bound_name | inner_name | odd_first_name | misspelled_ali | name_token | hyphenated |
      unlisted_surname | surname_by_position | (tok(Role::symbol) >> name_token) |
      (abbreviation_dot >> tok(Role::word)) |
      (tok_if([](Token const& t) { return t.roles.has(Role::dash) && !t.space_before; }) >>
       tok_if([](Token const& t) { return is_word(t) && !t.space_before; })));

// "... and cooperation": a second noun under the same head.
inline constexpr auto coordinated_noun = tok_if([](Token const& t) {
  return t.conjunction == Conjunction::wa && t.proclitic == Proclitic::none && is_word(t) &&
         is_definite(t) && !t.roles.intersects(person_roles) &&
         !t.roles.intersects({Role::organization, Role::finite_cue}) && !is_time(t);
});

inline constexpr auto bare_place = tok_if([](Token const& t) {
  return is_plain(t) && t.roles.intersects(place_roles) && !is_definite(t);
});

// "Hamas", "Taliban": an organization that governs nothing.
inline constexpr auto proper_organization = tok_if([](Token const& t) {
  return is_plain(t) && t.roles.intersects({Role::organization, Role::media}) && keeps_nun(t);
});

// "the heads of this party"
inline constexpr auto pointed_at = tok(Role::demonstrative) >> tok_if([](Token const& t) {
                                     return is_plain(t) && is_definite(t) && !is_time(t);
                                   });

inline constexpr auto closure =
    pointed_at | phrase(Role::organization, Role::country, Role::capital, Role::media) |
    (bare_place >> -bare_place) | proper_organization | closure_token | quoted_label;

// "the European Union", "the United States": listed as one expression.
inline constexpr auto listed_name =
    phrase(Role::organization, Role::country, Role::capital, Role::media, Role::group,
           Role::document, Role::anonymous) >>
    *adjective_token;

inline constexpr auto core =
    (listed_name |
     (tok_if([](Token const& t) {
        return is_plain(t) && is_noun(t) && keeps_nun(t) && !is_definite(t);
      }) >>
      *(adjective_token | tok_if([](Token const& t) {
          return is_plain(t) && keeps_nun(t) && t.roles.intersects({Role::human, Role::adjective});
        }))) |
     (+construct_noun >>
      -(closure >> *adjective_token >> *(coordinated_noun >> *adjective_token))) |
     (name_run) | (closure >> *adjective_token >> *(coordinated_noun >> *adjective_token)));

// li- written apart, before a quotation mark.
inline constexpr auto li_alone =
    tok_if([](Token const& t) { return t.proclitic == Proclitic::li && t.core == t.form.size(); });

// Not of sources: "informed sources to "X"" names whom they told.
inline constexpr auto li_quotation = where([](Frame const& f, Cursor first, Cursor) {
                                       if (first == f.sentence) return true;
                                       bool const told = first - 1 > f.sentence &&
                                                         is_adjective(first[-1]) &&
                                                         first[-2].roles.has(Role::anonymous);
                                       return !is_name(first[-1]) && !told &&
                                              !first[-1].roles.has(Role::anonymous);
                                     }) >>
                                     li_alone >> tok_if([](Token const& t) {
                                       return t.roles.has(Role::quotation) && t.length <= 7;
                                     });

inline constexpr auto li_group =
    tok_if([](Token const& t) {
      return t.proclitic == Proclitic::li && t.conjunction == Conjunction::none && is_nominal(t) &&
             !t.roles.intersects({Role::media, Role::finite_verb, Role::human}) && !is_time(t) &&
             (!t.roles.has(Role::venue) || is_definite(t)) &&
             (!t.roles.has(Role::title) || !is_definite(t));
    }) >>
    *construct_after >> -(closure) >> *adjective_token >> *(coordinated_noun >> *adjective_token);

// "in", "at": part of the phrase where an office or an institution follows, not where a statement,
// a meeting or a time does.
inline bool opens_place(Token const& t) {
  return is_word(t) && !is_time(t) && !is_function(t) && !is_verb(t) &&
         !t.roles.intersects(
             {Role::venue, Role::event, Role::channel, Role::numeral, Role::speech_nominal}) &&
         t.conjunction == Conjunction::none &&
         (t.roles.intersects(place_roles) ||
          t.roles.intersects({Role::organization, Role::noun, Role::human}) || is_definite(t) ||
          is_name(t));
}

inline constexpr auto inner_phrase = *construct_noun >> -closure >> *adjective_token >>
                                     *(coordinated_noun >> *adjective_token);

inline constexpr auto fi_group = where([](Frame const& f, Cursor first, Cursor last) {
                                   if (first == last || !first->roles.has(Role::fi) ||
                                       first->conjunction != Conjunction::none)
                                     return false;
                                   if (f.verb != nullptr && f.verb->takes(Complement::fi))
                                     return false;
                                   return first + 1 < last &&
                                          first[1].proclitic == Proclitic::none &&
                                          opens_place(first[1]);
                                 }) >>
                                 tok(Role::fi) >> inner_phrase;

// "a director at "X"": a name in quotation marks after the preposition.
inline constexpr auto fi_label = where([](Frame const& f, Cursor first, Cursor last) {
                                   return first + 1 < last && first->roles.has(Role::fi) &&
                                          first->conjunction == Conjunction::none &&
                                          first[1].roles.has(Role::quotation) &&
                                          first[1].length <= 5 &&
                                          !(f.verb != nullptr && f.verb->takes(Complement::fi));
                                 }) >>
                                 tok(Role::fi) >> tok(Role::quotation);

// "the newspaper Le Parisien (of France)": foreign words, whatever they look like, up to the
// adjective that agrees with the head.
inline constexpr auto foreign_title =
    where([](Frame const& f, Cursor first, Cursor last) {
      if (!follows(f, first, {Role::media}) || is_definite(first[-1])) return false;
      for (Cursor t = first; t < last && t - first <= 3; ++t) {
        if (!is_word(*t) || is_complementizer(*t)) return false;
        if (t > first && is_definite(*t) && t->roles.has(Role::nisba)) return true;
        if (t->features.has(Feature::known) && !is_function(*t) && !is_name(*t)) return false;
      }
      return false;
    }) >>
    x3::repeat(1, 3)[tok_if([](Token const& t) { return !t.roles.has(Role::nisba); })] >>
    tok(Role::nisba);

inline constexpr auto bi_group =
    where([](Frame const& f, Cursor first, Cursor last) {
      if (first == last || first->proclitic != Proclitic::bi ||
          first->conjunction != Conjunction::none)
        return false;
      if (first->roles.intersects(
              {Role::complementizer, Role::complementizer_pronoun, Role::saying}))
        return false;
      if (follows(f, first, {Role::governs_bi}))
        return is_nominal(*first) && !is_time(*first);  // "charged with"
      bool const institution = first->roles.intersects({Role::organization}) ||
                               first->roles.intersects(place_roles) ||
                               (is_definite(*first) && first->roles.has(Role::noun));
      return institution && !(f.verb != nullptr && f.verb->takes(Complement::bi)) &&
             !first->roles.has(Role::venue);
    }) >>
    tok_if([](Token const&) { return true; }) >> inner_phrase;

// "sources inside the movement", "many of them"
inline constexpr auto local_group =
    (tok_if([](Token const& t) { return t.roles.has(Role::local); }) >> inner_phrase) |
    (where([](Frame const& f, Cursor first, Cursor) {
       return follows(f, first, {Role::anonymous, Role::quantifier});
     }) >>
     tok_if([](Token const& t) { return t.roles.has(Role::pronominal); }));

inline constexpr auto role_group = tok(Role::role_preposition) >> inner_phrase;

// "supervisor of", also "general supervisor of".
inline bool governed_by(Frame const& f, Cursor first, Role role) {
  return follows(f, first, {role}) ||
         (first - 1 > f.sentence && follows(f, first - 1, {role}) && is_definite(first[-1]) &&
          (is_adjective(first[-1]) || first[-1].roles.has(Role::status)));
}

// "responsible for", "member of": a preposition that the noun before it governs.
inline constexpr auto governed_group =
    where([](Frame const& f, Cursor first, Cursor last) {
      if (first == last) return false;
      return (first->roles.has(Role::an) && governed_by(f, first, Role::governs_an) &&
              !(f.verb != nullptr && f.verb->takes(Complement::an))) ||
             (first->roles.has(Role::ala) && governed_by(f, first, Role::governs_ala)) ||
             // "the economy minister for Hamas"
             (first->roles.has(Role::an) && first + 1 < last &&
              first[1].roles.intersects({Role::organization, Role::place, Role::surname}) &&
              (follows(f, first, {Role::status, Role::masdar, Role::noun, Role::nisba})) &&
              !(f.verb != nullptr && f.verb->takes(Complement::an))) ||
             // "the envoy of the United Nations to Yemen"
             (first->roles.has(Role::ila) && first + 1 < last &&
              first[1].roles.intersects(place_roles) &&
              follows(f, first, {Role::organization, Role::country, Role::title}) &&
              !(f.verb != nullptr && f.verb->takes(Complement::ila))) ||
             (first->roles.has(Role::min) &&
              (follows(f, first, {Role::quantifier, Role::anonymous, Role::human}) ||
               (first - 1 > f.sentence &&
                follows(f, first - 1, {Role::quantifier, Role::anonymous}) &&
                is_adjective(first[-1]))) &&
              !(f.verb != nullptr && f.verb->takes(Complement::min) &&
                !follows(f, first, {Role::quantifier})) &&
              first + 1 < last && !is_time(first[1]) && !is_function(first[1]) &&
              !first[1].roles.has(Role::complementizer));
    }) >>
    tok(Role::preposition) >> inner_phrase;

// "the ambassador to": ladaa is no number of the licensed prepositions.
inline constexpr auto title_again =
    where([](Frame const& f, Cursor first, Cursor last) {
      if (first == last ||
          !first->roles.intersects({Role::title, Role::honorific, Role::spokesperson}) ||
          !is_plain(*first))
        return false;
      bool const after_person = follows(f, first, person_roles) || follows(f, first, name_roles) ||
                                follows(f, first, adjective_roles) ||
                                follows(f, first, place_roles) ||
                                (first != f.sentence && is_name(first[-1]));
      if (first->roles.has(Role::honorific)) return true;
      if (is_definite(*first)) return after_person;
      return follows(f, first, name_roles) || (first != f.sentence && is_name(first[-1]));
    }) >>
    core;

inline constexpr auto modifier = phrase(Role::honorific) | adjective_token | title_again |
                                 name_run | role_group | local_group | li_quotation | li_group |
                                 fi_group | fi_label | bi_group | governed_group | quoted_label |
                                 foreign_title;

inline constexpr auto base = (phrase(Role::honorific) >> -core | core) >> *modifier;

inline constexpr auto starts_speaker = tok_if([](Token const& t) { return heads_speaker(t); });

// ", the official spokesman," -- closed by another comma, by a marker or by the cue.
inline constexpr auto apposition =
    tok(Role::comma) >> where([](Frame const&, Cursor first, Cursor last) {
      return first != last &&
             first->roles.intersects({Role::title, Role::spokesperson, Role::honorific, Role::human,
                                      Role::quantifier}) &&
             is_plain(*first) && !first->roles.has(Role::finite_cue);
    }) >>
    base >> where([](Frame const& f, Cursor first, Cursor last) {
      return first != last &&
             (first->roles.intersects({Role::comma, Role::complementizer,
                                       Role::complementizer_pronoun, Role::colon, Role::dash,
                                       Role::preposition, Role::quotation, Role::relative}) ||
              first == f.cue_at || first->proclitic == Proclitic::bi ||
              first->proclitic == Proclitic::li);
    });

// A time, or to whom something was said: never inside the phrase that names a speaker.
inline bool ends_phrase(Token const& t) {
  return (is_time(t) && is_plain(t) && !is_adjective(t)) ||
         (t.proclitic == Proclitic::li && t.roles.has(Role::media));
}

// What the phrase grammar cannot read of an apposition still belongs to it, up to the comma or the
// marker that closes it, as long as it holds no verb.
inline constexpr auto unread_apposition =
    tok(Role::comma) >> &tok_if([](Token const& t) {
      return is_plain(t) && !t.roles.has(Role::finite_cue) &&
             t.roles.intersects({Role::title, Role::spokesperson, Role::human});
    }) >>
    x3::repeat(1, 20)[tok_if([](Token const& t) {
      return (is_word(t) && !is_verb(t) && !is_complementizer(t) && !t.roles.has(Role::relative) &&
              !t.roles.has(Role::saying) && !t.roles.has(Role::participle_cue) &&
              !ends_phrase(t)) ||
             (t.roles.has(Role::quotation) && t.length <= 6);
    })] >>
    (&tok(Role::comma, Role::complementizer, Role::complementizer_pronoun, Role::colon) |
     &tok_if([](Token const& t) { return ends_phrase(t); }));

// A name after the comma that closes a bare role: "the prime minister, Samer al-Khatib, ..."
inline constexpr auto name_apposition =
    where([](Frame const& f, Cursor first, Cursor) {
      return first != f.sentence && !is_name(first[-1]);
    }) >>
    tok(Role::comma) >> where([](Frame const&, Cursor first, Cursor last) {
      if (first == last || !is_plain(*first)) return false;
      if (first->roles.intersects({Role::given_name, Role::honorific})) return true;
      return is_name(*first) && first + 1 < last && is_name(first[1]);
    }) >>
    base >> &tok(Role::comma, Role::complementizer, Role::complementizer_pronoun, Role::colon);

inline constexpr auto label_start = where([](Frame const& f, Cursor first, Cursor last) {
                                      return first != last && first->roles.has(Role::quotation) &&
                                             first->length <= 5 && first != f.sentence &&
                                             f.cue_at == first - 1 && after(first, last) != last &&
                                             after(first, last)
                                                 ->roles.intersects(
                                                     {Role::preposition, Role::complementizer,
                                                      Role::complementizer_pronoun, Role::comma});
                                    }) >>
                                    tok(Role::quotation);

inline constexpr auto demonstrative_start =
    tok_if([](Token const& t) { return t.roles.has(Role::demonstrative) && !has_prefix(t); }) >>
    &tok_if([](Token const& t) { return is_plain(t) && is_definite(t) && !is_time(t); });

inline constexpr auto share =
    tok(Role::number) >> -tok(Role::symbol) >> tok(Role::min) >> &tok_if([](Token const& t) {
      return t.roles.intersects({Role::human, Role::title, Role::anonymous, Role::group});
    }) >>
    inner_phrase;

inline constexpr auto single = label_start | share |
                               (-demonstrative_start >> &starts_speaker >> base >>
                                *(apposition | unread_apposition) >> -name_apposition);

// The second of two speakers carries the conjunction.
inline constexpr auto joined = -tok(Role::comma) >> tok_if([](Token const& t) {
  return t.conjunction == Conjunction::wa && t.proclitic == Proclitic::none && is_word(t) &&
         !(t.roles.has(Role::participle_cue) && !t.roles.has(Role::human)) &&
         !t.roles.intersects({Role::finite_cue, Role::finite_verb, Role::time, Role::preposition,
                              Role::complementizer, Role::complementizer_pronoun}) &&
         (t.roles.intersects(person_roles) || t.roles.intersects(name_roles) ||
          t.roles.intersects(
              {Role::organization, Role::country, Role::capital, Role::group, Role::media}));
}) >> *construct_after >> -closure
                               >> *modifier;

inline constexpr auto speaker_phrase = single >> *joined;

// A subject whose first word carries the conjunction: "and the minister confirmed".
inline constexpr auto speaker_phrase_after_wa =
    joined >> *apposition >> -name_apposition >> *joined;

}  // namespace isnad::grammar
