#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

// One step from the first wording to another one.
struct WordEdit {
  enum class Kind : std::uint8_t { same, changed, left_out, added };
  Kind kind = Kind::same;
  std::string first;  // words of the first wording; empty where added
  std::string other;  // words of the other one; empty where left out

  friend bool operator==(WordEdit const&, WordEdit const&) = default;
};

std::string_view name_of(WordEdit::Kind kind);

// What another outlet changed, added or left out, word by word. Words are the same where they
// differ in spelling only (hamza, ta marbuta, diacritics); marks belong to the word before them.
// Steps in order; joined, `first` and `other` give both wordings with single spaces. Wordings are
// compared up to `maximum_compared_words`, and what is longer is one change.
//
//   compare_wordings("supports full peace", "supports the peace plan")
//     same "supports", changed "full" -> "the", same "peace", added "plan"
inline constexpr std::size_t maximum_compared_words = 500;
std::vector<WordEdit> compare_wordings(std::string_view first, std::string_view other);

}  // namespace isnad
