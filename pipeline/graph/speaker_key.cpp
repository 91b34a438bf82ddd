#include "pipeline/graph/speaker_key.h"

#include <algorithm>

#include "pipeline/text/bare_word.h"

namespace isnad {
namespace {

constexpr RoleSet place_words = {Role::nisba, Role::country, Role::capital, Role::place};
constexpr RoleSet heads = {Role::title, Role::spokesperson, Role::relational};
constexpr RoleSet says_little = {Role::honorific, Role::status, Role::adjective, Role::numeral,
                                 Role::time,      Role::self,   Role::quantifier};

bool is_role_word(Phrase::Word const& word) {
  bool const telling = word.roles.intersects(heads) || word.roles.intersects(place_words);
  return !word.roles.has(Role::function) && !word.roles.has(Role::preposition) &&
         !word.roles.has(Role::role_preposition) &&
         (telling || !word.roles.intersects(says_little));
}

bool is_distinctive(Phrase::Word const& word) {
  return !word.known || word.roles.intersects(place_words) ||
         word.roles.intersects({Role::given_name, Role::surname, Role::media, Role::latin});
}

std::string joined(Phrase const& phrase) {
  std::string words;
  for (Phrase::Word const& word : phrase.words) {
    if (!words.empty()) words += ' ';
    words += word.folded;
  }
  return words;
}

std::string joined(std::vector<std::string> const& name_words) {
  std::string words;
  for (std::string const& word : name_words) {
    if (!words.empty()) words += ' ';
    words += without_article(word);
  }
  return words;
}

// A name in a script or of words that the lexicon does not know is one by its place.
bool unknown_name(SpeakerFacts const& speaker, Phrase const& phrase) {
  return std::ranges::find(speaker.roles, speaker.name) == speaker.roles.end() &&
         std::ranges::none_of(phrase.words, [](Phrase::Word const& word) {
           return word.prefixed || word.roles.intersects(heads) ||
                  word.roles.intersects({Role::human, Role::function, Role::preposition});
         });
}

// "spokesman of the Egyptian presidency": says of whom and where.
bool is_office(Phrase const& phrase) {
  auto const any = [&](RoleSet roles) {
    return std::ranges::any_of(phrase.words,
                               [&](auto const& word) { return word.roles.intersects(roles); });
  };
  return phrase.words.size() >= 3 && phrase.words.front().roles.intersects(heads) &&
         any(place_words);
}

std::vector<SpeakerKey::Role> role_stems(SpeakerFacts const& speaker, PhraseReader& reader) {
  std::vector<SpeakerKey::Role> stems;
  for (std::string const& role : speaker.roles)
    for (Phrase::Word const& word : reader.read(role).words)
      if (is_role_word(word)) stems.push_back({word.stem, role});
  std::ranges::stable_sort(stems, {}, &SpeakerKey::Role::stem);
  auto const repeated = std::ranges::unique(stems, {}, &SpeakerKey::Role::stem);
  stems.erase(repeated.begin(), repeated.end());
  return stems;
}

}  // namespace

bool is_named(SpeakerFacts const& speaker, PhraseReader& reader) {
  Phrase const& phrase = reader.read(speaker.name);
  if (phrase.words.empty()) return false;
  if (speaker.kind == SpeakerKind::person)
    return !phrase.name_words.empty() || unknown_name(speaker, phrase);
  return speaker.kind == SpeakerKind::organization || speaker.kind == SpeakerKind::state;
}

SpeakerKey key_of(SpeakerFacts const& speaker, PhraseReader& reader) {
  Phrase const& phrase = reader.read(speaker.name);
  SpeakerKey key;
  if (phrase.words.empty()) return key;
  if (speaker.kind == SpeakerKind::person) {
    bool const full = phrase.name_words.size() >= 2;
    if (full) {
      key.words = joined(phrase.name_words);
    } else if (phrase.words.size() >= 2 && phrase.name_words.empty() &&
               unknown_name(speaker, phrase)) {
      key.words = joined(phrase);
    } else if (phrase.name_words.empty() && is_office(phrase)) {
      key.words = joined(phrase);
      key.kind = SpeakerKey::Kind::office;
      return key;
    } else {
      return key;
    }
    key.kind = SpeakerKey::Kind::full_name;
    key.roles = role_stems(speaker, reader);
    return key;
  }
  if (speaker.kind != SpeakerKind::organization && speaker.kind != SpeakerKind::state) return key;
  bool const distinctive = std::ranges::any_of(phrase.words, is_distinctive);
  if (!distinctive && phrase.words.size() < 2) return key;
  key.words = joined(phrase);
  key.kind = distinctive ? SpeakerKey::Kind::distinctive : SpeakerKey::Kind::local;
  return key;
}

}  // namespace isnad
