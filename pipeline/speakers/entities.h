#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "pipeline/speakers/mention.h"

namespace isnad {

// A possible speaker of the article and everything that referred to it so far.
struct Entity {
  SpeakerKind kind = SpeakerKind::other;
  Gender gender = Gender::unknown;
  Number number = Number::unknown;
  std::vector<std::string> name_words;          // the fullest name, folded
  TokenRange name;                              // where that name stands
  TokenRange first;                             // the fullest mention
  std::vector<std::vector<std::string>> roles;  // role words of each mention that has some
  std::vector<TokenRange> mentions;             // in the order of the text
  std::vector<TokenRange> role_ranges;
  // Where it was last mentioned before a place; 0 if only after it.
  std::uint32_t recency(std::uint32_t before) const;
};

// The entities of one article. find() looks for the entity that a mention refers to; add() makes
// one. Whatever a mention can refer to shares a word with it, so only those are compared: the time
// does not grow with all the speakers of a long text.
class Entities {
 public:
  struct Found {
    std::uint32_t index;
    std::string_view rule;
  };
  std::optional<Found> find(Mention const& mention) const;
  std::uint32_t add(Mention const& mention);
  void note(std::uint32_t index, Mention const& mention);
  void set_gender(std::uint32_t index, Gender gender) { all_[index].gender = gender; }

  Entity const& operator[](std::uint32_t index) const { return all_[index]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(all_.size()); }

 private:
  using Indices = std::vector<std::uint32_t>;
  // Those with a word of the mention in a name or a role, in order.
  Indices sharing_a_word(Mention const& mention) const;
  void index_words(std::uint32_t entity, std::vector<std::string> const& words);

  std::optional<Found> by_name(Mention const& mention, Indices const& alike) const;
  std::optional<Found> by_one_word(Mention const& mention, Indices const& alike) const;
  std::optional<Found> by_whole_name(Mention const& mention, Indices const& alike) const;
  std::optional<Found> by_role(Mention const& mention, Indices const& alike) const;
  std::optional<Found> by_label(std::vector<std::string> const& words, Indices const& alike) const;
  std::optional<Found> by_head(Mention const& mention, Indices const& alike) const;

  std::vector<Entity> all_;
  std::unordered_map<std::string, Indices> with_word_;  // words without their article
};

// True where two folded names can be one person's: equal, one inside the other in order with the
// same last word, or a surname alone. The article of a surname is optional. Rules R2, R3.
enum class NameMatch : std::uint8_t { none, given_name, surname, full };
NameMatch match_names(std::vector<std::string> const& shorter,
                      std::vector<std::string> const& longer);

}  // namespace isnad
