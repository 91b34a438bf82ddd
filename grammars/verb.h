#pragma once

#include <cstdint>
#include <string_view>

// A reporting verb, as far as grammars care: how much evidence it needs before it counts as a
// cue, and which complements it takes. Its words are rows of grammars/lexicon/verbs.tsv.
namespace isnad {

// Complements that open content. Bits of Verb::complements.
enum class Complement : std::uint8_t {
  clause,    // inna, anna
  object,    // a bare noun phrase
  quote,     // a quotation, with or without colon
  question,  // whether, how, why
  bi,
  li,
  ala,
  ila,
  an,
  min,
  fi,
  hawl,
  maa,          // a noun phrase or clause after that preposition
  subjunctive,  // an + subjunctive
  predicate,    // small clause: call X a Y
};

enum class VerbClass : std::uint8_t {
  say,
  assert_,
  confirm,
  explain,
  point_out,
  add,
  announce,
  reveal,
  admit,
  claim,
  deny,
  warn,
  threaten,
  criticise,
  praise,
  thank,
  express,
  demand,
  promise,
  ask,
  expect,
  believe,
  reply,
  write,
  quote_relay,
  agree,
  discuss,
  source
};

// What the direct object of a verb with two complements is.
enum class ObjectRole : std::uint8_t { content, addressee, target };

struct Verb {
  std::string_view lemma;     // 3rd person masculine singular perfect, unvocalised
  std::string_view category;  // class as printed
  std::string_view stance;
  VerbClass kind = VerbClass::say;
  std::uint8_t tier = 1;  // 1 any licensed complement; 2 an explicit one; 3 more evidence still
  ObjectRole object = ObjectRole::content;
  std::uint32_t complements = 0;
  std::uint32_t after_object = 0;  // complements that follow an object: accuse X of Y
  std::uint32_t told_by = 0;       // prepositions before an addressee: ask of X that
  // Of a hundred of its finite forms in news, how many report; where it was seen too seldom,
  // `rare`.
  std::uint8_t reports = rare;
  static constexpr std::uint8_t rare = 255;

  constexpr bool takes(Complement c) const {
    return ((complements >> static_cast<unsigned>(c)) & 1u) != 0;
  }
  constexpr bool tells_by(Complement c) const {
    return ((told_by >> static_cast<unsigned>(c)) & 1u) != 0;
  }
  constexpr bool takes_after_object(Complement c) const {
    return ((after_object >> static_cast<unsigned>(c)) & 1u) != 0;
  }
};

}  // namespace isnad
