#include "pipeline/text/label.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "pipeline/text/letters.h"

namespace isnad {
namespace {

using namespace letters;

constexpr std::size_t letter = 2;  // bytes of an Arabic letter

// A spelling that is looked up: exact and folded, kept in step while affixes are taken off.
// Longer spellings are not words of any lexicon.
class Spelling {
 public:
  static constexpr std::size_t maximum = 64;

  Spelling(std::string_view form, std::string_view folded) : size_(std::min(form.size(), maximum)) {
    std::memcpy(form_.data(), form.data(), size_);
    std::memcpy(folded_.data(), folded.data(), size_);
  }
  std::string_view form() const { return {form_.data(), size_}; }
  std::string_view folded() const { return {folded_.data(), size_}; }
  std::size_t letters() const { return size_ / letter; }
  bool starts(std::string_view s) const { return form().starts_with(s); }
  bool ends(std::string_view s) const { return form().ends_with(s); }

  Spelling without_first(std::size_t bytes) const {
    return {form().substr(bytes), folded().substr(bytes)};
  }
  Spelling without_last(std::size_t bytes) const {
    return {form().substr(0, size_ - bytes), folded().substr(0, size_ - bytes)};
  }
  Spelling with_first(std::string_view exact, std::string_view fold) const {
    Spelling s = *this;
    std::memcpy(s.form_.data(), exact.data(), letter);
    std::memcpy(s.folded_.data(), fold.data(), letter);
    return s;
  }
  Spelling with_last(std::string_view exact, std::string_view fold) const {
    Spelling s = *this;
    std::memcpy(s.form_.data() + size_ - letter, exact.data(), letter);
    std::memcpy(s.folded_.data() + size_ - letter, fold.data(), letter);
    return s;
  }
  Spelling plus(std::string_view exact, std::string_view fold) const {
    Spelling s = *this;
    if (s.size_ + letter > maximum) return s;
    s.size_ += letter;
    return s.with_last(exact, fold);
  }

 private:
  std::array<char, maximum> form_{};
  std::array<char, maximum> folded_{};
  std::size_t size_ = 0;
};

// What was found for a word, and what was taken off to find it.
struct Finding {
  Lexicon::Reading reading;
  std::uint8_t stem = 0;
  std::uint8_t core = 0;
  Conjunction conjunction = Conjunction::none;
  Proclitic proclitic = Proclitic::none;
  FeatureSet features;
};

constexpr RoleSet nominal_roles = {
    Role::title,     Role::organization, Role::anonymous, Role::document,     Role::event,
    Role::evidence,  Role::group,        Role::country,   Role::place,        Role::nisba,
    Role::adjective, Role::human,        Role::noun,      Role::masdar,       Role::masdar_cue,
    Role::numeral,   Role::time,         Role::venue,     Role::spokesperson, Role::status,
    Role::media,     Role::surname};

constexpr RoleSet names = {Role::given_name, Role::surname};

class Labeller {
 public:
  explicit Labeller(Lexicon const& lexicon) : lexicon_(lexicon) {}

  // A listed spelling is worth more than a derived one, with or without the conjunction before it.
  Finding find(Spelling const& word) const {
    Finding finding;
    bool const as_is = listed(word, finding);
    if (as_is && finding.reading.exact) return finding;
    bool const may_conjoin = word.letters() > 2 && (word.starts(waw) || word.starts(fa));
    if (may_conjoin) {
      Finding rest;
      if (listed(word.without_first(letter), rest) && (rest.reading.exact || !as_is)) {
        Finding whole;  // wasafahu is "described it", not "and its ..." spelled loosely
        if (!rest.reading.exact && derived(word, whole) && !whole.reading.no_verb()) return whole;
        return with_conjunction(word, rest);
      }
    }
    if (as_is) return finding;
    if (derived(word, finding)) return finding;
    if (may_conjoin) {
      Finding rest;
      if (derived(word.without_first(letter), rest)) return with_conjunction(word, rest);
      if (word.without_first(letter).starts(article) && word.letters() > 3) {
        rest = {};
        rest.features.add(Feature::definite);
        return with_conjunction(word, rest);
      }
    }
    finding.reading.found = false;
    return finding;
  }

 private:
  static Finding with_conjunction(Spelling const& word, Finding rest) {
    rest.conjunction = word.starts(waw) ? Conjunction::wa : Conjunction::fa;
    rest.stem = static_cast<std::uint8_t>(rest.stem + letter);
    rest.core = static_cast<std::uint8_t>(rest.core + letter);
    return rest;
  }

  bool read(Spelling const& word, Finding& finding) const {
    auto const reading = lexicon_.read(word.form(), word.folded());
    if (reading.found) finding.reading = reading;
    return reading.found;
  }

  // As listed, also where the list has only a longer word's stem or a noun that hides a suffixed
  // verb.
  bool listed(Spelling const& word, Finding& finding) const {
    if (word.letters() == 0 || !read(word, finding)) return false;
    if (finding.reading.features.has(Feature::object_stem) && !plain_reading_exists(finding)) {
      finding.reading.found = false;
      return false;
    }
    // "that she", though spelled like the stem of a verb
    if (finding.reading.roles.has(Role::complementizer_pronoun)) drop_verbal(finding.reading);
    if (word.letters() > 3 && word.starts(article) &&
        finding.reading.roles.intersects(nominal_roles))
      finding.features.add(Feature::definite);
    Finding noun;  // listed with its article for one role only: the noun without it has others
    if (word.letters() > 3 && word.starts(article) &&
        !finding.reading.roles.intersects(nominal_roles) &&
        definite_noun(word.without_first(2 * letter), noun)) {
      finding.reading.roles.add(noun.reading.roles);
      finding.reading.features.add(noun.reading.features);
      finding.reading.nominal_verb = noun.reading.nominal_verb;
      finding.features.add(Feature::definite);
    }
    Finding with_suffix;
    if (finding.reading.no_verb() && !finding.reading.roles.has(Role::function) &&
        suffixed(word, with_suffix) && !with_suffix.reading.no_verb()) {
      finding.reading.roles.add(with_suffix.reading.roles);
      finding.reading.features.add(with_suffix.reading.features);
      finding.reading.verb = with_suffix.reading.verb;
      finding.reading.nominal_verb = with_suffix.reading.nominal_verb;
      finding.features.add(with_suffix.features);
    }
    return true;
  }

  // With the article, the future prefix, a pronoun, an ending or a preposition taken off.
  bool derived(Spelling const& word, Finding& finding) const {
    return as_written(word, finding) || with_preposition(word, finding);
  }

  bool as_written(Spelling const& word, Finding& finding) const {
    if (listed(word, finding)) return true;
    finding.reading.found = false;
    if (word.letters() > 3 && word.starts(article))
      return definite_noun(word.without_first(2 * letter), finding);
    if (word.letters() > 3 && word.starts(sin)) {
      Spelling const rest = word.without_first(letter);
      if (read(rest, finding) && finding.reading.features.has(Feature::present)) {
        finding.features.add(Feature::future_prefix);
        return true;
      }
      finding.reading = {};
    }
    return suffixed(word, finding) || inflected(word, finding);
  }

  // A spelling can be a word of its own and also the stem before a suffix.
  static bool plain_reading_exists(Finding& finding) {
    auto const& r = finding.reading;
    bool const only_stem = r.features.has(Feature::object_stem) && !r.no_verb() &&
                           !r.features.has(Feature::third_person) &&
                           !r.features.has(Feature::participle) &&
                           !r.features.has(Feature::masdar) && !r.roles.intersects(names);
    return !only_stem;
  }

  bool definite_noun(Spelling const& word, Finding& finding) const {
    Finding inner;
    if ((read(word, inner) || inflected(word, inner)) &&
        inner.reading.roles.intersects(nominal_roles)) {
      drop_verbal(inner.reading);
      finding.reading = inner.reading;
      finding.features.add(inner.features);
      finding.features.add(Feature::definite);
      return true;
    }
    finding.features.add(Feature::definite);
    bool const particle = inner.reading.roles.intersects({Role::preposition, Role::function}) &&
                          inner.reading.no_verb() && word.letters() < 3;
    if (inner.reading.found &&
        !particle) {  // the article makes a noun of whatever is listed without it
      bool const participle = inner.reading.roles.has(Role::participle_cue);
      finding.reading = {};
      finding.reading.roles = participle ? RoleSet{Role::adjective} : RoleSet{Role::noun};
      finding.reading.found = true;
      return true;
    }
    return false;
  }

  static void drop_verbal(Lexicon::Reading& reading) {
    for (Role role : {Role::finite_cue, Role::finite_verb, Role::participle_cue, Role::function,
                      Role::light_verb})
      reading.roles.remove(role);
    reading.verb = nullptr;
    if (!reading.roles.has(Role::masdar_cue)) reading.nominal_verb = nullptr;
  }

  bool suffixed(Spelling const& word, Finding& finding) const {
    for (std::string_view suffix : suffixes) {
      if (word.letters() < suffix.size() / letter + 3 || !word.ends(suffix)) continue;
      Spelling const stem = word.without_last(suffix.size());
      Finding inner;
      bool found = read(stem, inner);
      if (!found && stem.ends(ta)) found = read(stem.with_last(ta_marbuta, ha), inner);
      if (!found) continue;
      auto& roles = inner.reading.roles;
      bool const verbal = inner.reading.features.has(Feature::object_stem);
      if (!verbal && !roles.intersects(nominal_roles)) continue;
      if (!verbal) drop_verbal(inner.reading);
      roles.remove(Role::participle_cue);
      for (Role role :
           {Role::title, Role::anonymous, Role::preposition, Role::nisba, Role::adjective})
        if (role != Role::title) roles.remove(role);
      finding.reading = inner.reading;
      finding.features.add(Feature::suffixed);
      if (!roles.has(Role::finite_cue)) finding.features.add(Feature::definite);
      return true;
    }
    return false;
  }

  // Endings of gender and number on nouns, and other persons of a listed verb.
  bool inflected(Spelling const& word, Finding& finding) const {
    static constexpr RoleSet inflecting = {Role::human, Role::title, Role::adjective, Role::nisba,
                                           Role::anonymous};
    auto const noun = [&](Spelling const& stem, FeatureSet features) {
      Finding inner;
      if (!read(stem, inner) || !inner.reading.roles.intersects(inflecting)) return false;
      drop_verbal(inner.reading);
      finding.reading = {};
      for (Role role : {Role::human, Role::title, Role::adjective, Role::nisba, Role::anonymous})
        if (inner.reading.roles.has(role)) finding.reading.roles.add(role);
      finding.reading.found = true;
      finding.reading.features = features;
      return true;
    };
    std::size_t const n = word.letters();
    using enum Feature;
    if (n > 3 && word.ends(ta_marbuta) && noun(word.without_last(letter), {feminine, singular}))
      return true;
    if (n > 4 && word.ends(plural_una) && noun(word.without_last(2 * letter), {masculine, plural}))
      return true;
    if (n > 4 && word.ends(plural_ina) && noun(word.without_last(2 * letter), {masculine, plural}))
      return true;
    if (n > 4 && word.ends(plural_at) && noun(word.without_last(2 * letter), {feminine, plural}))
      return true;
    if (n > 4 && word.ends(plural_at) &&
        noun(word.without_last(2 * letter).plus(ta_marbuta, ha), {feminine, plural}))
      return true;
    if (n > 4 && (word.ends(ya) || word.ends(waw)) && construct_plural(word, finding)) return true;
    if (n > 4 && word.ends(dual_an) && noun(word.without_last(2 * letter), {masculine, dual}))
      return true;
    if (n > 4 && word.ends(alef) && tanwin(word.without_last(letter), finding)) return true;
    return verb_form(word, finding);
  }

  // istihsanan: an indefinite noun or adjective in the accusative.
  bool tanwin(Spelling const& stem, Finding& finding) const {
    static constexpr Role inflecting[] = {Role::noun,      Role::masdar, Role::adjective,
                                          Role::nisba,     Role::human,  Role::title,
                                          Role::anonymous, Role::event,  Role::document};
    Finding inner;
    if (!read(stem, inner) || inner.reading.roles.intersects({Role::given_name, Role::surname}))
      return false;
    RoleSet roles;
    for (Role const role : inflecting)
      if (inner.reading.roles.has(role)) roles.add(role);
    if (inner.reading.roles.has(Role::masdar_cue)) roles.add(Role::masdar);
    if (roles.empty()) return false;
    finding.reading = {};
    finding.reading.roles = roles;
    finding.reading.features = {Feature::masculine, Feature::singular, Feature::accusative};
    finding.reading.found = true;
    return true;
  }

  // mas'ulu, mas'uli: the sound plural before a genitive loses its nun.
  bool construct_plural(Spelling const& word, Finding& finding) const {
    Finding inner;
    if (!read(word.without_last(letter), inner) ||
        !inner.reading.roles.intersects({Role::human, Role::title, Role::anonymous}))
      return false;
    finding.reading = {};
    finding.reading.roles = {Role::human};
    finding.reading.features = {Feature::masculine, Feature::plural};
    finding.reading.found = true;
    return true;
  }

  bool verb_form(Spelling const& word, Finding& finding) const {
    auto const verb = [&](Spelling const& stem) {
      Finding inner;
      if (!read(stem, inner) || !inner.reading.roles.has(Role::finite_verb)) return false;
      finding.reading = {};
      finding.reading.roles = {Role::finite_verb};
      finding.reading.found = true;
      return true;
    };
    std::size_t const n = word.letters();
    if (n > 3 && word.ends(ta) && !word.ends(plural_at) && verb(word.without_last(letter)))
      return true;
    if (n > 4 && word.ends(verb_plural) && verb(word.without_last(2 * letter))) return true;
    if (n > 3 && (word.starts(ta) || word.starts(nun) || word.starts(alef_hamza)) &&
        verb(word.with_first(ya, ya)))
      return true;
    if (n > 5 && word.starts(ya) && (word.ends(plural_una) || word.ends(dual_an)) &&
        verb(word.without_last(2 * letter)))
      return true;
    return false;
  }

  bool with_preposition(Spelling const& word, Finding& finding) const {
    struct Prefix {
      std::string_view letter;
      Proclitic proclitic;
    };
    static constexpr std::array prefixes =
        std::to_array<Prefix>({{ba, Proclitic::bi}, {lam, Proclitic::li}, {kaf, Proclitic::ka}});
    for (auto const& [prefix, proclitic] : prefixes) {
      if (word.letters() < 3 || !word.starts(prefix)) continue;
      Finding inner;
      bool found = false;
      if (proclitic == Proclitic::li && word.starts(double_lam)) {
        found = definite_noun(word.without_first(2 * letter), inner);
        // li-liqa': the second lam is the noun's own
        Finding own;
        if (!found && read(word.without_first(letter), own) &&
            own.reading.roles.intersects(nominal_roles)) {
          inner = own;
          drop_verbal(inner.reading);
          found = true;
        } else {
          found |= word.letters() > 4;
          inner.features.add(Feature::definite);
        }
      } else {
        Spelling const rest = word.without_first(letter);
        found = as_written(rest, inner) || (rest.starts(article) && rest.letters() > 3);
      }
      if (!found) continue;
      bool const verb_after = inner.reading.roles.has(Role::finite_verb) &&
                              !inner.reading.roles.intersects(nominal_roles);
      if (verb_after &&
          (proclitic != Proclitic::li || !inner.reading.features.has(Feature::present)))
        continue;
      if (!verb_after) drop_verbal(inner.reading);
      finding = inner;
      finding.proclitic = proclitic;
      finding.core = static_cast<std::uint8_t>(finding.core + letter);
      if (verb_after) finding.stem = finding.core;
      return true;
    }
    return false;
  }

  Lexicon const& lexicon_;
};

// bi-istif'al: the preposition before a masdar of form X.
bool with_long_masdar(Spelling const& word) {
  constexpr std::size_t fewest = 8;
  return word.letters() >= fewest && word.starts(ba_istaf) &&
         (word.ends(ta_marbuta) || word.without_last(letter).ends(alef));
}

// Shapes of words that the lexicon does not hold.
void guess(Spelling const& word, Token& token) {
  std::size_t const n = word.letters();
  if (token.features.has(Feature::definite)) {
    if (n > 5 && (word.ends(nisba_f) || word.ends(ya))) token.roles.add(Role::adjective);
    return;
  }
  if (with_long_masdar(word)) {
    token.proclitic = Proclitic::bi;
    token.core = token.stem = static_cast<std::uint8_t>(letter);
    token.roles.add(Role::masdar);
    return;
  }
  if (n > 4 && word.ends(verb_plural)) token.roles.add(Role::finite_verb);

  if (n > 4 && word.ends(nisba_f)) token.roles.add(Role::adjective);
}

// The expression that begins at tokens[i], where the first of its words is `first` letters in.
void mark_phrase(Tokens& tokens, std::size_t i, Lexicon const& lexicon) {
  Token& head = tokens[i];
  auto phrases = lexicon.phrases(head.folded);
  if (phrases.empty() && head.stem != 0) phrases = lexicon.phrases(head.folded.substr(head.stem));
  for (PhraseEntry const& phrase : phrases) {
    std::string_view rest = lexicon.text(phrase.folded, phrase.length);
    std::size_t j = i;
    bool matched = true;
    for (;;) {
      auto const space = rest.find(' ');
      std::string_view const word = rest.substr(0, space);
      std::string_view const have = j == i ? tokens[j].folded.substr(head.stem) : tokens[j].folded;
      if (have != word && !(j == i && tokens[j].folded == word)) {
        matched = false;
        break;
      }
      if (space == std::string_view::npos) break;
      rest.remove_prefix(space + 1);
      if (++j == tokens.size()) {
        matched = false;
        break;
      }
    }
    if (!matched) continue;
    // "especially that" opens a clause after a pause; "private sources (said) that" does not.
    bool const after_noun = i > 0 && tokens[i - 1].roles.has(Role::word) &&
                            head.roles.has(Role::adjective) &&
                            tokens[i - 1].roles.intersects(nominal_roles);
    if (after_noun && phrase.roles().has(Role::connective_an)) continue;
    auto const length = static_cast<std::uint8_t>(j - i + 1);
    if (head.phrase_length == 0) head.phrase_length = length;
    if (head.phrase_length == length) head.phrase_roles.add(phrase.roles());
  }
}

// Words inside these expressions never open a report.
constexpr RoleSet blocking = {Role::editorial, Role::evidential_an, Role::connective_an};

void apply_phrase(Tokens& tokens, std::size_t i) {
  RoleSet const roles = tokens[i].phrase_roles;
  for (std::size_t j = i; j < i + tokens[i].phrase_length; ++j) {
    for (Role role : {Role::time, Role::manner, Role::channel})  // adverbials read word by word
      if (roles.has(role)) tokens[j].roles.add(role);
    if (roles.intersects(blocking))
      for (Role role : {Role::finite_cue, Role::participle_cue, Role::masdar_cue,
                        Role::complementizer, Role::complementizer_pronoun})
        tokens[j].roles.remove(role);
    // "although", "after": what follows is a clause of its own.
    if (roles.has(Role::connective_an) && j + 1 == i + tokens[i].phrase_length)
      tokens[j].roles.add(Role::subordinator);
    if (roles.intersects({Role::anonymity, Role::source_phrase, Role::shift, Role::response})) {
      tokens[j].roles.remove(Role::finite_cue);
      tokens[j].roles.remove(Role::participle_cue);
    }
  }
}

}  // namespace

void label(Tokens& tokens, NormalizedText const& text, std::string_view source,
           Lexicon const& lexicon) {
  Labeller const labeller(lexicon);

  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Token& token = tokens[i];
    if (!token.roles.has(Role::word)) continue;
    if (token.form == lam || token.form == ba) {  // written apart, before a quotation mark
      token.proclitic = token.form == lam ? Proclitic::li : Proclitic::bi;
      token.core = static_cast<std::uint8_t>(token.form.size());
      token.roles.add(Role::function);
      continue;
    }
    if (token.form == waw) {  // "and", written apart
      token.roles.add(Role::function);
      token.features.add(Feature::known);
      continue;
    }
    Spelling const word(token.form, token.folded);
    Finding const found = labeller.find(word);
    token.stem = found.stem;
    token.core = found.core;
    token.conjunction = found.conjunction;
    token.proclitic = found.proclitic;
    token.features = found.features;

    if (found.reading.found) {
      token.roles.add(found.reading.roles);
      token.features.add(found.reading.features);
      token.features.add(Feature::known);
      token.verb = found.reading.verb;
      token.nominal_verb = found.reading.nominal_verb;
    } else {
      guess(word, token);
    }
    // Only a shadda tells the verb "made clear" from the preposition "between".
    if (token.roles.has(Role::preposition) && token.roles.has(Role::finite_cue) &&
        text.to_source(token.range).size() > token.range.size() &&
        marks_of(text, source, token.range).shadda)
      token.roles.remove(Role::preposition);
  }
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (tokens[i].roles.has(Role::word)) mark_phrase(tokens, i, lexicon);
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (tokens[i].phrase_length != 0) apply_phrase(tokens, i);
}

}  // namespace isnad
