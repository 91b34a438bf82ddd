#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "grammars/patterns.h"

// Sentences for tests of grammars: one letter per token, so that a test reads as a table.
//
//   matched("VTNCDw")    "verb-speaker-content cue=V source=TN marker=C content=Dw"
//   matched("TN@VCDw")   @ marks the cue; without it, the first verb, participle or verbal noun is
//                        the cue
//
//   verbs        V says (clause, quotation, ala, bi)     K confirms (also a bare object)
//                A calls on somebody to (ila, bi)        G accuses somebody of (bi)
//                B considers something something         Q asks (question)
//                R relays from (an)                      F "came in" a document
//                v tier 2, t tier 3 (clause, quotation, object)
//                L tier 2, light: its object is a speech noun
//                W writes, tier 2                        H no cue at all
//                $ spelled like K and like a noun
//   their nouns  p participle of K    g participle of G    e "saying"    m verbal noun of V
//                k the same, definite    i "was done", before k    n speech noun of L
//   speakers     T the minister    y a minister (of)    N given name    S surname    U nobody knows
//                O the ministry    o a ministry (of)    h a source    b Reuters    X the statement
//                E the meeting    Z the results    Y the two sides
//   other nouns  D the plan    w a plan (of)    M support    l newspaper (a label follows)
//                P Damascus    J definite adjective    j indefinite adjective    z Monday
//                % the schedule, never a source
//   prepositions 1 ala    2 ila    3 an    4 min    5 fi    6 hawl    0 bi-ism (spokesman "of")
//   particles    C inna, anna    c anna-hu    ? whether    r who (relative)    q what
//                u he    a kama    f fima, baynama    d qad    x not    I kana    ! we
//                s according to
//   marks        , . : - ( ) ;    / line end    <ww> a quotation, folded into its first mark
//
//   before a letter   & wa-    ~ fa-    = bi-    _ li-
//   after a letter    ' pronoun suffix    * feminine    + plural    ^ passive
//   around letters    [s..] "for his part"    [m..] adverb    [p..] source phrase    [t..] title
namespace isnad {

namespace letters {

constexpr std::uint32_t bit(Complement c) { return 1U << static_cast<unsigned>(c); }
template <typename... Each>
constexpr std::uint32_t bits(Each... each) {
  return (0U | ... | bit(each));
}

inline constexpr std::uint32_t clause = bits(Complement::clause, Complement::quote);
inline constexpr std::uint32_t object = clause | bit(Complement::object);

constexpr Verb verb(VerbClass kind, int tier, std::uint32_t complements,
                    ObjectRole object_role = ObjectRole::content, std::uint32_t after_object = 0) {
  return {{},          {},          {},          kind, static_cast<std::uint8_t>(tier),
          object_role, complements, after_object};
}

constexpr std::uint32_t ala_bi = bits(Complement::ala, Complement::bi);
constexpr std::uint32_t ila_bi = bits(Complement::ila, Complement::bi);
constexpr std::uint32_t bi = bits(Complement::bi);
constexpr Verb often(Verb v) {
  v.reports = 96;
  return v;
}
inline constexpr Verb says = often(verb(VerbClass::say, 1, clause | ala_bi));
inline constexpr Verb confirms = verb(VerbClass::assert_, 1, object | ala_bi);
inline constexpr Verb calls_on =
    verb(VerbClass::demand, 1, clause | ila_bi, ObjectRole::addressee, ila_bi);
inline constexpr Verb accuses = verb(VerbClass::criticise, 1, bi, ObjectRole::target, bi);
inline constexpr Verb considers = verb(VerbClass::believe, 1, clause | bits(Complement::predicate),
                                       ObjectRole::target, bits(Complement::object));
inline constexpr Verb asks = verb(VerbClass::ask, 1, clause | bits(Complement::question));
inline constexpr Verb relays =
    verb(VerbClass::quote_relay, 2, bits(Complement::an), ObjectRole::content, clause);
inline constexpr Verb came =
    verb(VerbClass::say, 3, bits(Complement::fi), ObjectRole::content, bits(Complement::clause));
inline constexpr Verb second = verb(VerbClass::say, 2, object);
inline constexpr Verb third = verb(VerbClass::point_out, 3, object);
inline constexpr Verb renews = verb(VerbClass::assert_, 2, object);
inline constexpr Verb writes = verb(VerbClass::write, 2, clause);

struct Word {
  char letter;
  char const* form;
  RoleSet roles;
  FeatureSet features = {};
  Verb const* verb = nullptr;
  Verb const* nominal_verb = nullptr;
};

inline constexpr FeatureSet finite = {Feature::past,     Feature::third_person, Feature::masculine,
                                      Feature::singular, Feature::known,        Feature::active};
inline constexpr FeatureSet the_man = {Feature::masculine, Feature::singular, Feature::definite,
                                       Feature::known};
inline constexpr FeatureSet a_man = {Feature::masculine, Feature::singular, Feature::known};
inline constexpr FeatureSet the_woman = {Feature::feminine, Feature::singular, Feature::definite,
                                         Feature::known};
inline constexpr FeatureSet a_woman = {Feature::feminine, Feature::singular, Feature::known};
inline constexpr FeatureSet circumstance = {Feature::participle, Feature::masculine,
                                            Feature::singular, Feature::accusative, Feature::known};
inline constexpr FeatureSet listed = {Feature::known};
inline constexpr FeatureSet the_two = {Feature::masculine, Feature::dual, Feature::definite,
                                       Feature::known};

inline constexpr RoleSet report = {Role::word, Role::finite_cue, Role::finite_verb};

inline constexpr Word words[] = {
    {'V', "قال", report, finite, &says},
    {'K', "أكد", report, finite, &confirms},
    {'A', "دعا", report, finite, &calls_on},
    {'G', "اتهم", report, finite, &accuses},
    {'B', "عد", report, finite, &considers},
    {'Q', "تساءل", report, finite, &asks},
    {'R', "نقل", report, finite, &relays},
    {'F', "ورد", report, finite, &came},
    {'v', "ذكر", report, finite, &second},
    {'t', "سجل", report, finite, &third},
    {'L',
     "جدد",
     {Role::word, Role::finite_cue, Role::finite_verb, Role::light_verb},
     finite,
     &renews},
    {'W', "كتب", report, finite, &writes},
    {'$', "رد", {Role::word, Role::finite_cue, Role::finite_verb, Role::noun}, finite, &confirms},
    {'H', "غادر", {Role::word, Role::finite_verb}, finite},
    {'p', "مؤكدا", {Role::word, Role::participle_cue}, circumstance, nullptr, &confirms},
    {'g', "متهما", {Role::word, Role::participle_cue}, circumstance, nullptr, &accuses},
    {'e', "قائلا", {Role::word, Role::saying}, listed},
    {'m', "قول", {Role::word, Role::masdar_cue, Role::masdar}, a_man, nullptr, &says},
    {'k', "التأكيد", {Role::word, Role::masdar_cue, Role::masdar}, the_man, nullptr, &confirms},
    {'i', "تم", {Role::word, Role::impersonal}, listed},
    {'n', "دعوة", {Role::word, Role::speech_nominal, Role::masdar}, a_woman},

    {'T', "الوزير", {Role::word, Role::title}, the_man},
    {'y', "وزير", {Role::word, Role::title}, a_man},
    {'N', "سامر", {Role::word, Role::given_name}, listed},
    {'S', "الخطيب", {Role::word, Role::surname}, {Feature::definite, Feature::known}},
    {'U', "درنوش", {Role::word}},
    {'O', "الوزارة", {Role::word, Role::organization}, the_woman},
    {'o', "وزارة", {Role::word, Role::organization}, a_woman},
    {'h', "مصدر", {Role::word, Role::anonymous}, a_man},
    {'b', "رويترز", {Role::word, Role::media}, the_woman},
    {'X', "البيان", {Role::word, Role::document}, the_man},
    {'E', "الاجتماع", {Role::word, Role::event}, the_man},
    {'Z', "النتائج", {Role::word, Role::evidence}, the_woman},
    {'Y', "الجانبان", {Role::word, Role::group}, the_two},
    {'D', "الخطة", {Role::word, Role::noun}, the_woman},
    {'w', "خطة", {Role::word, Role::noun}, a_woman},
    {'M', "دعم", {Role::word, Role::masdar}, a_man},
    {'l', "صحيفة", {Role::word, Role::media, Role::label_head}, a_woman},
    {'%', "الجدول", {Role::word, Role::noun, Role::source_block}, the_man},
    {'P', "دمشق", {Role::word, Role::place}, listed},
    {'J', "الجديد", {Role::word, Role::adjective}, the_man},
    {'j', "جديد", {Role::word, Role::adjective}, a_man},
    {'z', "الاثنين", {Role::word, Role::time}, {Feature::definite, Feature::known}},

    {'1', "على", {Role::word, Role::preposition, Role::ala}, listed},
    {'2', "إلى", {Role::word, Role::preposition, Role::ila}, listed},
    {'3', "عن", {Role::word, Role::preposition, Role::an}, listed},
    {'4', "من", {Role::word, Role::preposition, Role::min}, listed},
    {'5', "في", {Role::word, Role::preposition, Role::fi}, listed},
    {'6', "حول", {Role::word, Role::preposition, Role::hawl}, listed},
    {'0', "باسم", {Role::word, Role::role_preposition}, listed},
    {'C', "أن", {Role::word, Role::complementizer}, listed},
    {'c', "أنه", {Role::word, Role::complementizer_pronoun}, listed},
    {'?', "هل", {Role::word, Role::wh}, listed},
    {'r', "الذي", {Role::word, Role::relative}, listed},
    {'q', "ما", {Role::word, Role::free_relative, Role::function}, listed},
    {'u', "هو", {Role::word, Role::pronoun}, listed},
    {'a', "كما", {Role::word, Role::continuer}, listed},
    {'f', "فيما", {Role::word, Role::clause_break}, listed},
    {'!', "نحن", {Role::word, Role::pronoun, Role::first_person}, listed},
    {'d', "قد", {Role::word, Role::qad}, listed},
    {'x', "لم", {Role::word, Role::negator}, listed},
    {'I', "كان", {Role::word, Role::kana, Role::finite_verb}, finite},
    {'s', "وفق", {Role::word, Role::source_phrase}, listed},

    {',', "،", {Role::comma}},
    {'.', ".", {Role::period}},
    {':', ":", {Role::colon}},
    {'-', "-", {Role::dash}},
    {'(', "(", {Role::paren_open}},
    {')', ")", {Role::paren_close}},
    {';', "؛", {Role::semicolon}},
    {'/', "\n", {Role::newline}},
    {'<', "«", {Role::quote_open}},
    {'>', "»", {Role::quote_close}},
};

inline Word const& word_of(char letter) {
  for (Word const& word : words)
    if (word.letter == letter) return word;
  throw std::invalid_argument(std::string("no such letter: ") + letter);
}

inline RoleSet phrase_kind(char letter) {
  switch (letter) {
    case 's':
      return {Role::shift};
    case 'm':
      return {Role::manner};
    case 'p':
      return {Role::source_phrase};
    case 't':
      return {Role::title};
    default:
      throw std::invalid_argument(std::string("no such expression: ") + letter);
  }
}

}  // namespace letters

// The sentence that letters spell. Tokens own nothing: their forms are literals.
class Letters {
 public:
  explicit Letters(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) read(text, i);
    fold();
  }

  Sentence sentence() const { return tokens_; }
  std::size_t size() const { return tokens_.size(); }

  // Where @ stands, else the first word that can be a cue; size() where none can.
  std::size_t cue() const {
    if (marked_) return *marked_;
    for (std::size_t i = 0; i < tokens_.size(); ++i)
      if (tokens_[i].roles.intersects(
              {Role::finite_cue, Role::participle_cue, Role::masdar_cue, Role::impersonal}))
        return i;
    return tokens_.size();
  }

  // The letters of a slice of sentence().
  std::string of(std::span<Token const> part) const {
    std::string text;
    for (Token const& t : part) text += names_[static_cast<std::size_t>(&t - tokens_.data())];
    return text;
  }

  // "rule cue=V source=TN marker=C content=Dw"; what is empty is left out.
  std::string printed(Frame const& frame) const {
    std::string text(frame.rule);
    auto const add = [&](char const* name, std::span<Token const> part) {
      if (!part.empty()) text += std::string(" ") + name + "=" + of(part);
    };
    add("cue", frame.cue);
    add("source", frame.source);
    add("addressee", frame.addressee);
    add("gap", frame.gap);
    add("nominal", frame.nominal);
    add("marker", frame.marker);
    add("content", frame.content);
    if (frame.place == ContentPlace::before) text += " content before";
    return text;
  }
  std::string printed(std::optional<Frame> const& frame) const {
    return frame ? printed(*frame) : "";
  }

 private:
  void read(std::string_view text, std::size_t& i) {
    char const c = text[i];
    switch (c) {
      case '&':
        conjunction_ = Conjunction::wa;
        return name(c);
      case '~':
        conjunction_ = Conjunction::fa;
        return name(c);
      case '=':
        proclitic_ = Proclitic::bi;
        return name(c);
      case '_':
        proclitic_ = Proclitic::li;
        return name(c);
      case '@':
        marked_ = tokens_.size();
        return;
      case '[':
        phrase_ = tokens_.size();
        kind_ = letters::phrase_kind(text.at(++i));
        return;
      case ']':
        tokens_.at(phrase_).phrase_roles = kind_;
        tokens_[phrase_].phrase_length = static_cast<std::uint8_t>(tokens_.size() - phrase_);
        return;
      case '\'':
        return suffix(c);
      case '*':
        return feminine(c);
      case '+':
        tokens_.back().features.remove(Feature::singular);
        tokens_.back().features.add(Feature::plural);
        return append(c);
      case '^':
        tokens_.back().features.remove(Feature::active);
        tokens_.back().features.add(Feature::passive);
        return append(c);
      default:
        return add(letters::word_of(c));
    }
  }

  void name(char c) { prefix_ += c; }
  void append(char c) { names_.back() += c; }

  void suffix(char c) {
    Token& t = tokens_.back();
    t.features.add(Feature::suffixed);
    if (t.roles.has(Role::masdar) || t.roles.has(Role::noun)) {
      t.features.add(Feature::definite);
      t.form = t.folded = "قوله";
    }
    append(c);
  }
  void feminine(char c) {
    Token& t = tokens_.back();
    t.features.remove(Feature::masculine);
    t.features.add(Feature::feminine);
    if (t.roles.has(Role::participle_cue)) {
      t.form = "مؤكدة";
      t.folded = "مؤكده";
    }
    append(c);
  }

  void add(letters::Word const& word) {
    Token t;
    t.form = t.folded = word.form;
    t.roles = word.roles;
    t.features = word.features;
    t.verb = word.verb;
    t.nominal_verb = word.nominal_verb;
    t.conjunction = conjunction_;
    t.proclitic = proclitic_;
    t.space_before = true;
    tokens_.push_back(t);
    names_.push_back(prefix_ + word.letter);
    conjunction_ = Conjunction::none;
    proclitic_ = Proclitic::none;
    prefix_.clear();
  }

  // As fold_quotations() does; a mark without a partner stays a mark.
  void fold() {
    std::size_t open = tokens_.size();
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].roles.has(Role::quote_open)) open = i;
      if (!tokens_[i].roles.has(Role::quote_close) || open == tokens_.size()) continue;
      tokens_[open].roles.add(Role::quotation);
      tokens_[open].length = static_cast<std::uint16_t>(i + 1 - open);
      open = tokens_.size();
    }
  }

  std::vector<Token> tokens_;
  std::vector<std::string> names_;
  std::string prefix_;
  Conjunction conjunction_ = Conjunction::none;
  Proclitic proclitic_ = Proclitic::none;
  std::optional<std::size_t> marked_;
  std::size_t phrase_ = 0;
  RoleSet kind_;
};

// What match_cue() says at the cue, printed; "" where nothing matches.
inline std::string matched(std::string_view text) {
  Letters const letters(text);
  if (letters.cue() == letters.size()) return "";
  return letters.printed(match_cue(letters.sentence(), letters.cue()));
}

// A row of a table: letters, and what matched() prints for them.
struct Case {
  char const* letters;
  char const* expected;
};

template <std::size_t Size>
void expect_all(Case const (&cases)[Size]) {
  for (Case const& c : cases) EXPECT_EQ(matched(c.letters), c.expected) << c.letters;
}

}  // namespace isnad
