#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

#include "grammars/ranges.h"

// The alphabet of the grammars: a token and the roles it can play. The lexicon assigns
// roles to words; grammars match roles; nothing in grammars/ knows how a word is spelled.
namespace isnad {

enum class Role : std::uint8_t {
  // What the tokenizer sees. Every token has exactly one of these.
  word,    // Arabic letters
  latin,   // letters of another script
  number,  // digits, with their separators
  comma,   // Arabic or Latin comma
  semicolon,
  period,    // one full stop that ends a sentence
  ellipsis,  // two or more dots, or U+2026
  question,
  exclamation,
  colon,
  dash,
  slash,
  bullet,  // * or a bullet character
  paren_open,
  paren_close,
  quote_open,   // a mark that can open a quotation
  quote_close,  // a mark that can close one; straight marks carry both roles
  newline,      // one or more line ends
  symbol,       // anything else that is visible
  quotation,    // a mark that opens a paired quotation; Token::length spans it

  // Words that join clauses and phrases.
  complementizer,          // inna, anna, also with the proclitic bi-
  complementizer_pronoun,  // the same with a pronoun: it belongs to the content
  connective_an,           // "although", "as": an expression in an that reports nothing
  evidential_an,           // "it is clear that": the narrator's own judgement
  wh,                      // whether, how, why ... opening an indirect question
  relative,                // alladhi, allati ...
  free_relative,           // ma, man as "that which"
  preposition,             // any free preposition, the next seven included
  ala,
  ila,
  an,
  min,
  fi,
  maa,
  hawl,  // prepositions that a cue may license
  governs_ala,
  governs_ila,
  governs_an,
  governs_bi,        // words whose complement is that preposition
  role_preposition,  // bi-ism, bi-lisan: the spokesman "of"
  local,             // dakhil, lada: "inside", "at", part of a noun phrase
  pronominal,        // min-hum, fi-ha: a preposition with a pronoun, after "many", "sources"
  subordinator,      // opens a clause inside a sentence
  clause_break,      // fima, baynama, lakin: a new statement of the narrator
  hence,             // haythu, idh
  continuer,         // kama: the same speaker goes on
  negator,
  future,  // sawfa
  qad,
  conditional,
  interrogative,
  kana,         // kana and its sisters, auxiliaries of the past
  expectation,  // "it is expected that", "intends to"
  function,     // any other function word
  pronoun,
  first_person,  // we, I
  demonstrative,
  self,  // nafsuhu, dhatuhu: the same one as before
  quantifier,

  // Words that can head or extend a noun phrase.
  title,         // wazir, ra'is: a role that names a person
  relational,    // son, widow, lawyer: of somebody whose name follows
  spokesperson,  // a title that continues with role_preposition
  honorific,     // Dr., Mr., His Excellency
  organization,  // majlis, wizara
  media,         // a news agency, paper, channel
  anonymous,     // masdar, shuhud: a source without a name
  document,      // bayan, taqrir: a text that says something
  event,         // ijtima': a meeting; says nothing by itself
  evidence,      // figures, results: inanimate, shows rather than says
  group,         // al-janiban: members are known from the context
  capital,       // a capital standing for its government
  country,
  place,
  nisba,
  status,  // as-sabiq, al-hali ...
  adjective,
  human,  // any person noun
  given_name,
  surname,
  name_particle,  // abd, abu, bin, al-din
  noun,           // any common noun
  masdar,         // verbal or abstract noun: what one affirms, denies, demands
  numeral,
  time,  // weekday, month, "yesterday"

  // Words that signal or block an attribution.
  finite_cue,  // a finite form of a reporting verb
  participle_cue,
  masdar_cue,
  finite_verb,     // any finite verb
  source_phrase,   // according to, quoting
  distancing,      // allegedly
  source_block,    // after "according to": not a source (plan, schedule)
  venue,           // statement, press conference: where something was said
  channel,         // account, platform
  speech_nominal,  // statement, call, criticism: object of a light verb
  light_verb,
  impersonal,   // tamma, jara
  editorial,    // "it is worth mentioning that": the narrator's own voice
  shift,        // "for his part": a new speaker follows
  manner,       // adverb between cue and content
  response,     // "in reply to"
  saying,       // qa'ilan, bi-l-qawl: belongs to the cue before it
  no_comment,   // "declined to comment"
  anonymity,    // "asked not to be named"
  answer_turn,  // "A:" of an interview
  topic_label,  // "in pictures", "urgent": never a headline's speaker
  label_head,   // newspaper, film, movement: a quotation after it is a name
  count_
};

// The role's name as in the `role` column of grammars/lexicon/closed_classes.tsv.
std::string_view name_of(Role role);

// count_ where no role has that name.
Role role_named(std::string_view name);

class RoleSet {
 public:
  constexpr RoleSet() = default;
  constexpr RoleSet(std::initializer_list<Role> roles) {
    for (Role role : roles) add(role);
  }
  constexpr void add(Role role) { word(role) |= bit(role); }
  constexpr void add(RoleSet other) {
    low_ |= other.low_;
    high_ |= other.high_;
  }
  constexpr void remove(Role role) { word(role) &= ~bit(role); }
  constexpr bool has(Role role) const {
    return ((static_cast<unsigned>(role) < 64 ? low_ : high_) & bit(role)) != 0;
  }
  constexpr bool intersects(RoleSet other) const {
    return (low_ & other.low_) != 0 || (high_ & other.high_) != 0;
  }
  constexpr bool empty() const { return low_ == 0 && high_ == 0; }
  constexpr std::uint64_t low() const { return low_; }
  constexpr std::uint64_t high() const { return high_; }
  static constexpr RoleSet of_bits(std::uint64_t low, std::uint64_t high) {
    RoleSet set;
    set.low_ = low;
    set.high_ = high;
    return set;
  }
  friend constexpr bool operator==(RoleSet, RoleSet) = default;

 private:
  static constexpr std::uint64_t bit(Role role) {
    return std::uint64_t{1} << (static_cast<unsigned>(role) % 64);
  }
  constexpr std::uint64_t& word(Role role) {
    return static_cast<unsigned>(role) < 64 ? low_ : high_;
  }
  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
};
static_assert(static_cast<unsigned>(Role::count_) <= 128);

enum class Feature : std::uint8_t {
  past,
  present,
  jussive,
  passive,  // finite forms; passive may share its spelling
  participle,
  masdar,
  first_person,
  third_person,
  masculine,
  feminine,
  singular,
  dual,
  plural,
  definite,       // with the article, or definite by itself
  accusative,     // a participle in -an, as only an adverbial has
  object_stem,    // only as the stem before a pronoun suffix
  suffixed,       // carries a pronoun suffix
  future_prefix,  // sa-
  known,          // found in the lexicon
  active,         // a finite form that can be active
};

class FeatureSet {
 public:
  constexpr FeatureSet() = default;
  constexpr FeatureSet(std::initializer_list<Feature> features) {
    for (Feature feature : features) add(feature);
  }
  constexpr void add(Feature feature) { bits_ |= 1u << static_cast<unsigned>(feature); }
  constexpr void add(FeatureSet other) { bits_ |= other.bits_; }
  constexpr void remove(Feature feature) { bits_ &= ~(1u << static_cast<unsigned>(feature)); }
  constexpr bool has(Feature feature) const {
    return ((bits_ >> static_cast<unsigned>(feature)) & 1u) != 0;
  }
  constexpr std::uint32_t bits() const { return bits_; }
  static constexpr FeatureSet of_bits(std::uint32_t bits) {
    FeatureSet set;
    set.bits_ = bits;
    return set;
  }

 private:
  std::uint32_t bits_ = 0;
};

enum class Conjunction : std::uint8_t { none, wa, fa };    // proclitic, written with the word
enum class Proclitic : std::uint8_t { none, bi, li, ka };  // preposition, written with the word

struct Verb;

struct Token {
  std::string_view form;    // exact spelling without diacritics; owned by NormalizedText
  std::string_view folded;  // the same with hamza seats, ya and ta marbuta folded
  TextRange range;
  RoleSet roles;
  bool space_before = false;

  // Filled by label().
  RoleSet phrase_roles;            // of the multi-word expression that begins here
  std::uint8_t phrase_length = 0;  // its length in tokens; 0 where none begins
  std::uint16_t length = 1;        // tokens that this one stands for; > 1 for a quotation
  FeatureSet features;
  Conjunction conjunction = Conjunction::none;
  Proclitic proclitic = Proclitic::none;
  std::uint8_t stem = 0;               // bytes of `form` before the word proper: the conjunction
  std::uint8_t core = 0;               // ... and the proclitic preposition
  Verb const* verb = nullptr;          // whose finite form it is
  Verb const* nominal_verb = nullptr;  // whose participle or verbal noun it is
};

}  // namespace isnad
