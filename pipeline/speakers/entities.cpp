#include "pipeline/speakers/entities.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "pipeline/text/bare_word.h"

namespace isnad {
namespace {

bool same_word(std::string_view a, std::string_view b) {
  return a == b || without_article(a) == without_article(b);
}

// A foreign name in -a is written with alef or with ha.
std::string_view without_final_a(std::string_view word) {
  constexpr std::size_t four_letters = 8;
  if (word.size() >= four_letters && (word.ends_with(letters::alef) || word.ends_with(letters::ha)))
    word.remove_suffix(letters::alef.size());
  return word;
}

bool same_name(std::string_view a, std::string_view b) {
  return same_word(a, b) || (a.ends_with(letters::alef) != b.ends_with(letters::alef) &&
                             without_final_a(a) == without_final_a(b));
}

bool same_words(std::vector<std::string> const& a, std::vector<std::string> const& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_word);
}

bool in_order(std::vector<std::string> const& shorter, std::vector<std::string> const& longer) {
  std::size_t i = 0;
  for (auto const& word : longer)
    if (i < shorter.size() && same_name(shorter[i], word)) ++i;
  return i == shorter.size();
}

bool genders_agree(Gender a, Gender b) {
  return a == Gender::unknown || b == Gender::unknown || a == b;
}

// Every word of the shorter description is in the longer one, and the heads are the same.
bool role_within(std::vector<std::string> const& shorter, std::vector<std::string> const& longer) {
  if (shorter.empty() || longer.empty()) return false;
  return std::all_of(shorter.begin(), shorter.end(), [&](std::string const& word) {
    return std::find(longer.begin(), longer.end(), word) != longer.end();
  });
}

// "Apple" for "the company Apple of California": the longer one puts one word before the same name,
// and may go on behind it.
bool called(std::vector<std::string> const& name, std::vector<std::string> const& longer) {
  return !name.empty() && longer.size() > name.size() &&
         std::equal(name.begin(), name.end(), longer.begin() + 1);
}

// "the ministry of interior" for "the ministry of interior of Bahrain".
bool extends(std::vector<std::string> const& shorter, std::vector<std::string> const& longer) {
  return shorter.size() > 1 && longer.size() > shorter.size() &&
         std::equal(shorter.begin(), shorter.end(), longer.begin());
}

// "the Egyptian statement" for "a statement of the Egyptian presidency": the same kind of document,
// and what describes it is part of the other's description. Rule R12.
bool issued_alike(std::vector<std::string> const& shorter, std::vector<std::string> const& longer) {
  if (shorter.empty() || longer.empty() || shorter.front() != longer.front()) return false;
  return std::all_of(shorter.begin() + 1, shorter.end(), [&](std::string const& word) {
    return std::any_of(longer.begin() + 1, longer.end(), [&](std::string const& other) {
      return other.starts_with(word) && other.size() <= word.size() + letters::ta_marbuta.size();
    });
  });
}

// Called by these words alone, which were not known for a name where they stood first.
bool was_unread(Entity const& e, std::vector<std::string> const& name) {
  return e.kind == SpeakerKind::other && e.name_words.empty() && name.size() > 1 &&
         e.roles.size() == 1 && same_words(e.roles.front(), name);
}

}  // namespace

std::uint32_t Entity::recency(std::uint32_t before) const {
  auto const after = std::partition_point(mentions.begin(), mentions.end(),
                                          [&](TokenRange m) { return m.begin < before; });
  return after == mentions.begin() ? 0 : std::prev(after)->begin + 1;
}

NameMatch match_names(std::vector<std::string> const& shorter,
                      std::vector<std::string> const& longer) {
  if (shorter.empty() || longer.empty()) return NameMatch::none;
  if (shorter.size() > longer.size()) return match_names(longer, shorter);
  if (shorter.size() > 1) {
    if (same_name(shorter.back(), longer.back()) &&
        (same_name(shorter.front(), longer.front()) || in_order(shorter, longer)))
      return NameMatch::full;
    return in_order(shorter, longer) && same_name(shorter.front(), longer.front())
               ? NameMatch::full
               : NameMatch::none;
  }
  if (same_name(shorter.front(), longer.back()))
    return longer.size() == 1 ? NameMatch::full : NameMatch::surname;
  return same_name(shorter.front(), longer.front()) ? NameMatch::given_name : NameMatch::none;
}

Entities::Indices Entities::sharing_a_word(Mention const& mention) const {
  Indices found;
  for (auto const* words : {&mention.name_words, &mention.role_words})
    for (std::string const& word : *words)
      if (auto const row = with_word_.find(std::string(without_article(word)));
          row != with_word_.end())
        found.insert(found.end(), row->second.begin(), row->second.end());
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

void Entities::index_words(std::uint32_t entity, std::vector<std::string> const& words) {
  for (std::string const& word : words) {
    Indices& row = with_word_[std::string(without_article(word))];
    if (row.empty() || row.back() != entity) row.push_back(entity);
  }
}

std::optional<Entities::Found> Entities::find(Mention const& mention) const {
  Indices const alike = sharing_a_word(mention);
  if (!mention.name_words.empty()) {
    auto const person = by_name(mention, alike);
    // "Apple": one that nobody lists is taken for a name until an organization carries it
    return person || !mention.roles.empty() ? person : by_label(mention.name_words, alike);
  }
  if (auto const person = by_one_word(mention, alike)) return person;
  if (auto const person = by_whole_name(mention, alike)) return person;
  // "Ansar al-Din" for "the movement Ansar al-Din": people elsewhere
  if (mention.kind == SpeakerKind::group && !mention.definite && mention.role_words.size() > 1)
    if (auto const label = by_label(mention.role_words, alike)) return label;
  if (mention.kind == SpeakerKind::person || mention.kind == SpeakerKind::anonymous ||
      mention.kind == SpeakerKind::group)
    return by_role(mention, alike);
  if (mention.kind == SpeakerKind::other)
    if (auto const role = by_role(mention, alike)) return role;
  return by_head(mention, alike);
}

std::optional<Entities::Found> Entities::by_name(Mention const& mention,
                                                 Indices const& alike) const {
  NameMatch best = NameMatch::none;
  std::optional<Found> found;
  std::uint32_t recent = 0;
  for (std::uint32_t const i : alike) {
    Entity const& e = all_[i];
    if (was_unread(e, mention.name_words)) return Found{i, "named"};
    if (e.name_words.empty() || e.kind == SpeakerKind::document) continue;
    NameMatch const match = match_names(mention.name_words, e.name_words);
    if (match != NameMatch::full && !genders_agree(e.gender, mention.gender)) continue;
    if (match == NameMatch::none || match < best) continue;
    if (match == best && e.recency(mention.range.begin) < recent) continue;
    best = match;
    recent = e.recency(mention.range.begin);
    found = Found{i, match == NameMatch::full      ? "named"
                     : match == NameMatch::surname ? "surname"
                                                   : "given-name"};
  }
  return found;
}

// R3: one word that the lexicon knows otherwise, or not at all, is the surname of somebody named,
// or where nothing else is known of it the given name.
std::optional<Entities::Found> Entities::by_one_word(Mention const& mention,
                                                     Indices const& alike) const {
  if (mention.role_words.size() != 1 || mention.range.size() != 1) return std::nullopt;
  std::optional<Found> found;
  std::uint32_t recent = 0;
  NameMatch best = NameMatch::none;
  for (std::uint32_t const i : alike) {
    Entity const& e = all_[i];
    if (e.name_words.size() < 2) continue;
    NameMatch const match = match_names(mention.role_words, e.name_words);
    bool const fits = match == NameMatch::surname ||
                      (match == NameMatch::given_name && mention.kind == SpeakerKind::other &&
                       !mention.definite && genders_agree(e.gender, mention.gender));
    if (!fits || match < best) continue;
    if (match == best && e.recency(mention.range.begin) < recent) continue;
    best = match;
    recent = e.recency(mention.range.begin);
    found = Found{i, match == NameMatch::surname ? "surname" : "given-name"};
  }
  return found;
}

// Words that mean something else too and are the whole name of somebody: "said Khiyam al-Turki".
std::optional<Entities::Found> Entities::by_whole_name(Mention const& mention,
                                                       Indices const& alike) const {
  if (mention.kind != SpeakerKind::other || mention.role_words.size() < 2) return std::nullopt;
  for (std::uint32_t const i : alike) {
    if (same_words(all_[i].name_words, mention.role_words)) return Found{i, "named"};
  }
  return std::nullopt;
}

// R4, R5: a definite role refers to whoever carried it last; the same words always do.
std::optional<Entities::Found> Entities::by_role(Mention const& mention,
                                                 Indices const& alike) const {
  std::optional<Found> before;
  std::optional<Found> after;
  std::uint32_t recent = 0;
  for (std::uint32_t const i : alike) {
    Entity const& e = all_[i];
    if (!genders_agree(e.gender, mention.gender)) continue;
    bool const plural = mention.number == Number::plural;
    if (plural != (e.number == Number::plural)) continue;
    bool const same = std::any_of(e.roles.begin(), e.roles.end(), [&](auto const& role) {
      return role == mention.role_words ||
             ((mention.definite || mention.role_words.size() > 1) &&
              role_within(mention.role_words, role)) ||
             (!e.name_words.empty() && role.size() > 1 && role_within(role, mention.role_words));
    });
    if (!same) continue;
    if (!mention.definite && e.kind == SpeakerKind::anonymous &&
        e.roles.front() != mention.role_words)
      continue;
    std::uint32_t const first = e.mentions.front().begin;
    if (first > mention.range.begin) {
      if (!after) after = Found{i, "role-before-name"};
      continue;
    }
    if (before && e.recency(mention.range.begin) < recent) continue;
    recent = e.recency(mention.range.begin);
    before = Found{i, "role"};
  }
  return before ? before : after;
}

// The organization that is called by these words, the first in the text.
std::optional<Entities::Found> Entities::by_label(std::vector<std::string> const& words,
                                                  Indices const& alike) const {
  std::optional<Found> found;
  for (std::uint32_t const i : alike) {
    Entity const& e = all_[i];
    if (e.kind != SpeakerKind::organization) continue;
    for (auto const& role : e.roles) {
      if (!called(words, role) ||
          (found && all_[found->index].mentions.front().begin <= e.mentions.front().begin))
        continue;
      found = Found{i, "same-name"};
    }
  }
  return found;
}

std::optional<Entities::Found> Entities::by_head(Mention const& mention,
                                                 Indices const& alike) const {
  std::optional<Found> found;
  std::uint32_t recent = 0;
  for (std::uint32_t const i : alike) {
    Entity const& e = all_[i];
    bool const same_kind = e.kind == mention.kind || e.kind == SpeakerKind::other ||
                           mention.kind == SpeakerKind::other;
    // "Apple" before "the company Apple": taken for a name where it stood alone
    bool const stood_alone = mention.kind == SpeakerKind::organization && e.roles.empty() &&
                             called(e.name_words, mention.role_words);
    if (!stood_alone && (!same_kind || !e.name_words.empty())) continue;
    bool const same =
        stood_alone || std::any_of(e.roles.begin(), e.roles.end(), [&](auto const& role) {
          return role == mention.role_words ||
                 (mention.definite && role_within(mention.role_words, role)) ||
                 extends(mention.role_words, role) || extends(role, mention.role_words) ||
                 called(role, mention.role_words) ||
                 (mention.definite && mention.kind == SpeakerKind::document &&
                  issued_alike(mention.role_words, role));
        });
    if (!same || (found && e.recency(mention.range.begin) < recent)) continue;
    recent = e.recency(mention.range.begin);
    found = Found{i, "same-name"};
  }
  return found ? found : by_label(mention.role_words, alike);
}

std::uint32_t Entities::add(Mention const& mention) {
  all_.push_back({.kind = mention.kind,
                  .gender = mention.gender,
                  .number = mention.number,
                  .name_words = {},
                  .name = {},
                  .first = mention.range,
                  .roles = {},
                  .mentions = {},
                  .role_ranges = {}});
  auto const index = static_cast<std::uint32_t>(all_.size() - 1);
  note(index, mention);
  return index;
}

void Entities::note(std::uint32_t index, Mention const& mention) {
  Entity& e = all_[index];
  auto const place = std::partition_point(e.mentions.begin(), e.mentions.end(), [&](TokenRange m) {
    return std::tie(m.begin, m.end) < std::tie(mention.range.begin, mention.range.end);
  });
  if (place != e.mentions.end() && *place == mention.range) return;
  e.mentions.insert(place, mention.range);

  // an organization's label is part of its description, not somebody's name
  bool const label = e.kind == SpeakerKind::organization && e.name_words.empty();
  if (mention.name_words.size() > e.name_words.size() && !label) {
    index_words(index, mention.name_words);
    e.name_words = mention.name_words;
    e.name = mention.name;
  }
  for (Mention::Role const& role : mention.roles) {
    if (std::find(e.roles.begin(), e.roles.end(), role.words) != e.roles.end()) continue;
    index_words(index, role.words);
    e.roles.push_back(role.words);
    e.role_ranges.push_back(role.range);
  }
  if (mention.kind == SpeakerKind::group) e.number = mention.number;  // "a group of drivers"
  if (mention.range.size() > e.first.size()) e.first = mention.range;
  if (e.gender == Gender::unknown) e.gender = mention.gender;
  if (e.kind == SpeakerKind::other ||
      (!mention.name_words.empty() && e.kind == SpeakerKind::anonymous))
    e.kind = mention.kind;
}

}  // namespace isnad
