#pragma once

#include <cstdint>

#include "grammars/evidence.h"
#include "grammars/word_kind.h"

// Internal: the items of evidence. Each is a template with one or two values, e.g. the template
// "class,opening" with a class of verbs and a way to open content.
namespace isnad::grammar {

// What opens the content.
enum class Opening : std::uint8_t {
  none,  // a bare object, or content before the cue
  backward,
  colon,
  complementizer,
  preposition_clause,
  quotation,
  preposition,
  with_bi,
  with_li,
  question,
  spoken,
  object,
  count_
};

// Statements that hold or do not.
enum class Flag : std::uint8_t {
  past,
  present,
  jussive,
  only_passive,
  first_person,
  plural,
  dual,
  feminine,
  suffixed,
  future_prefix,
  joined_wa,
  joined_fa,
  in_quotation,
  headline,
  after_report,
  same_verb_again,
  sentence_start,
  clause_initial,
  dropped,
  fronted_subject,
  agrees_surely,
  conjoined_speaker,
  gap,
  gap_closed_by_comma,
  addressee,
  nominal,
  cut,
  grammar_choice,
  unobjected,
  rival_with_speaker,
  homograph,
  content_short,
  after_qad,
  after_negator,
  after_kana,
  speaker_has_comma,
  light,
  speaker_has_time,
  speaker_has_verb,
  speaker_has_parenthesis,
  speaker_has_stray_dash,
  gap_starts_plain,
  name_cut,
  construct_cut,
  adjective_cut,
  label_cut,
  apposition_cut,
  preposition_cut,
  one_comma,
  closed_apposition,
  titled_name,
  nameless_title,
  ends_in_name,
  object_construct,
  object_suffixed,
  object_definite,
  unread_gap,
  gap_maybe_name,
  disagrees,
  after_pronoun,
  speaker_holds_venue,
  edge_recurs,
  tail_elsewhere,
  inner_recurs,
  resumes_after_name,
  oblique_head,
  begins_inside,
  gap_holds_cue,
  gap_left_open,
  no_comment,
  count_
};

// What joins a cue's clause to the words before it; auxiliaries of the verb do not count.
enum class Join : std::uint8_t {
  start,      // begins the sentence
  start_wa,   // ... with "and"
  wa,         // and
  comma_wa,   // , and
  fa,         // so
  comma,      // , or another mark
  as,         // kama: the same speaker goes on
  hence,      // where, as
  contrast,   // but, while
  which,      // "which": a fact, not a person, is the subject
  particle,   // any other word that opens a clause
  condition,  // if
  relative,   // who
  what,       // what, that which
  that,       // inna, anna, an
  that_he,    // the same with a pronoun
  lest,       // li-: in order to
  shift,      // for his part
  time,       // yesterday
  quotation,  // a quotation's end or beginning
  preposition,
  person,  // a word that could be its subject
  noun,
  verb,
  other,
  count_
};

// Kinds that behave alike at an edge.
enum class Group : std::uint8_t {
  mark,
  clause,
  preposition,
  particle,
  time,
  verb,
  person,
  name,
  body,
  thing,
  own,
  masdar_,
  definite,
  adjective,
  foreign,
  count_
};

Group group_of(WordKind kind);

// What stands behind the speaker.
enum class Side : std::uint8_t { marker, object, quotation, addressee, count_ };

// How the speaker relates to the phrase that the noun phrase grammar reads at its beginning.
enum class Relation : std::uint8_t { none, same, shorter, longer, count_ };

// The prepositions that evidence tells apart; count_ for a word without any.
enum class Preposition : std::uint8_t {
  fi,
  ala,
  ila,
  an,
  min,
  maa,
  hawl,
  bi,
  li,
  ka,
  other,
  count_
};

enum class Tense : std::uint8_t { past, present, either, count_ };

// How often a verb reports at all, where it was seen often enough to tell.
enum class Habit : std::uint8_t {
  unseen,
  never,
  hardly,
  seldom,
  sometimes,
  often,
  mostly,
  always,
  count_
};

constexpr std::uint32_t buckets = 8;  // of lengths and distances
constexpr std::uint32_t tiers = 5;

enum class Template : std::uint8_t {
  nothing,
  pattern,
  objection,
  verb_class,
  class_opening,
  tier_opening,
  form_tier,
  tier_head,
  length,
  opening_distance,
  opening_gap,
  before,
  flag,
  start,
  relation,
  dropped_next,
  opening_first,
  tier_dropped,
  flag_side,
  class_head,
  head_next,
  objection_tier,
  gap_last,
  speaker_preposition_next,
  speaker_preposition_before,
  object_role_pattern,
  before_two,
  edge,
  object_edge,
  gap_edge,
  head_edge,
  extra_word,
  join_outer,
  join_tier,
  profile_opening,
  join_tense,
  habit_form,
  habit_opening,
  count_
};

std::uint32_t item_of(Template row, std::uint32_t first, std::uint32_t second = 0);

}  // namespace isnad::grammar
