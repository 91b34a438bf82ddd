#pragma once

#include "grammars/token.h"
#include "grammars/verb.h"

// Internal: what kind of word a token is inside a noun phrase, where the lexicon leaves it open.
namespace isnad::grammar {

inline constexpr RoleSet name_roles = {Role::given_name, Role::surname, Role::name_particle};
inline constexpr RoleSet adjective_roles = {Role::adjective, Role::nisba, Role::status};
inline constexpr RoleSet person_roles = {Role::title, Role::human, Role::honorific,
                                         Role::spokesperson, Role::anonymous};
inline constexpr RoleSet noun_roles = {
    Role::title,        Role::human,      Role::honorific,      Role::spokesperson, Role::anonymous,
    Role::organization, Role::media,      Role::document,       Role::event,        Role::evidence,
    Role::group,        Role::noun,       Role::masdar,         Role::venue,        Role::numeral,
    Role::quantifier,   Role::masdar_cue, Role::speech_nominal, Role::label_head,   Role::channel,
    Role::source_block};
inline constexpr RoleSet place_roles = {Role::place, Role::country, Role::capital};
inline constexpr RoleSet speaker_heads = {
    Role::title,        Role::human,        Role::honorific, Role::spokesperson, Role::anonymous,
    Role::organization, Role::media,        Role::document,  Role::event,        Role::evidence,
    Role::group,        Role::capital,      Role::country,   Role::quantifier,   Role::given_name,
    Role::surname,      Role::name_particle};
inline constexpr RoleSet function_roles = {Role::preposition,
                                           Role::function,
                                           Role::complementizer,
                                           Role::complementizer_pronoun,
                                           Role::relative,
                                           Role::negator,
                                           Role::subordinator,
                                           Role::clause_break,
                                           Role::hence,
                                           Role::conditional,
                                           Role::interrogative,
                                           Role::kana,
                                           Role::qad,
                                           Role::future,
                                           Role::wh,
                                           Role::continuer,
                                           Role::role_preposition,
                                           Role::saying,
                                           Role::free_relative,
                                           Role::source_phrase,
                                           Role::shift};

inline bool is_word(Token const& t) { return t.roles.intersects({Role::word, Role::latin}); }
inline bool has_prefix(Token const& t) {
  return t.conjunction != Conjunction::none || t.proclitic != Proclitic::none;
}
inline bool is_definite(Token const& t) { return t.features.has(Feature::definite); }
inline bool is_nominal(Token const& t) {
  return t.roles.intersects(noun_roles) || t.roles.intersects(adjective_roles) ||
         t.roles.intersects(name_roles) || t.roles.intersects(place_roles);
}
inline bool is_complementizer(Token const& t) {
  return t.roles.intersects({Role::complementizer, Role::complementizer_pronoun});
}

// A finite verb and nothing else.
inline bool is_verb(Token const& t) {
  return t.roles.intersects({Role::finite_verb, Role::finite_cue}) && !is_nominal(t);
}
inline bool is_function(Token const& t) {
  return t.roles.intersects(function_roles) && !t.roles.intersects(name_roles) &&
         !t.roles.intersects({Role::quantifier, Role::anonymous});
}
inline bool is_unknown(Token const& t) {
  return is_word(t) && !t.features.has(Feature::known) && !t.roles.has(Role::finite_verb);
}
// "the saying", "the assertion": the verbal noun of a verb of saying, with the article.
inline bool is_the_saying(Token const& t) {
  return t.roles.has(Role::masdar_cue) && is_definite(t) && !has_prefix(t) &&
         !t.features.has(Feature::suffixed) && t.nominal_verb != nullptr &&
         t.nominal_verb->tier == 1 &&
         (t.nominal_verb->kind == VerbClass::say || t.nominal_verb->kind == VerbClass::assert_);
}
// Listed as a name, of another script, or a word that nobody lists: news is full of new names.
inline bool is_name(Token const& t) {
  return t.roles.intersects(name_roles) || t.roles.has(Role::latin) ||
         (is_unknown(t) && !is_definite(t) && !t.features.has(Feature::plural) &&
          !t.roles.has(Role::adjective));
}
inline bool is_adjective(Token const& t) {
  return t.roles.intersects(adjective_roles) &&
         !t.roles.intersects({Role::organization, Role::title});
}
inline bool is_noun(Token const& t) { return t.roles.intersects(noun_roles); }
inline bool is_time(Token const& t) {
  return t.roles.has(Role::time) && !t.roles.intersects({Role::title, Role::organization});
}

// A sound plural that keeps its nun, or a dual, governs no genitive: after it the phrase goes on
// with adjectives only.
inline bool keeps_nun(Token const& t) {
  return (t.features.has(Feature::plural) || t.features.has(Feature::dual) ||
          t.roles.has(Role::human) || t.roles.has(Role::anonymous)) &&
         t.form.size() > 8 &&
         (t.form.ends_with("\u0648\u0646") || t.form.ends_with("\u064a\u0646") ||
          t.form.ends_with("\u0627\u0646"));
}

// A sound plural or dual in -in: no subject.
inline bool is_oblique(Token const& t) {
  return (t.features.has(Feature::plural) || t.features.has(Feature::dual)) && t.form.size() > 8 &&
         t.form.ends_with("\u064a\u0646") && !t.roles.intersects(name_roles);
}

// An indefinite noun that can govern a genitive.
inline bool is_construct(Token const& t) {
  return is_word(t) && is_noun(t) && !keeps_nun(t) && !is_definite(t) && !has_prefix(t) &&
         !is_time(t) && !t.phrase_roles.has(Role::anonymity) &&
         !t.roles.intersects({Role::preposition, Role::relative, Role::complementizer});
}

inline bool is_plain(Token const& t) {
  return is_word(t) && !t.phrase_roles.has(Role::anonymity) && !has_prefix(t) && !is_function(t) &&
         !is_verb(t);
}

// "Muhammad al-`Id bin Umar": whatever it means, what stands between a given name and a particle is
// a name.
inline bool before_particle(Token const& before, Token const& t, Token const& next) {
  return before.roles.has(Role::given_name) && is_plain(t) && !t.features.has(Feature::suffixed) &&
         !t.roles.intersects(person_roles) && next.roles.has(Role::name_particle) &&
         !has_prefix(next) && !next.form.starts_with("\u0627\u0644");
}

// A token that can close a noun phrase.
inline bool is_nominal_end(Token const& t) {
  return (is_word(t) && !is_function(t) && !is_complementizer(t)) ||
         t.roles.intersects({Role::quote_close, Role::quotation, Role::paren_close, Role::number});
}

}  // namespace isnad::grammar
