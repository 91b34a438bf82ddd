#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "grammars/token.h"

namespace isnad {

// How often two words stand next to each other in one article. A name that is written once more
// tells where it ends. Words count without their prefixes, by a hash of their folded spelling.
class WordPairs {
 public:
  explicit WordPairs(std::span<Token const> tokens);

  // Of `first` followed at once by `second`.
  std::uint32_t count(Token const& first, Token const& second) const;
  // Of `first` followed by anything.
  std::uint32_t count(Token const& first) const;

 private:
  std::vector<std::uint64_t> pairs_;  // sorted
  std::vector<std::uint32_t> words_;  // sorted
};

}  // namespace isnad
