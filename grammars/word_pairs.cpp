#include "grammars/word_pairs.h"

#include <algorithm>
#include <span>

#include "grammars/word_classes.h"

namespace isnad {
namespace {

std::uint32_t hash_of(Token const& t) {
  std::uint32_t h = 2166136261U;
  for (char const c : t.folded.substr(t.core)) h = (h ^ static_cast<unsigned char>(c)) * 16777619U;
  return h;
}

std::uint64_t pair_of(std::uint32_t first, std::uint32_t second) {
  return (std::uint64_t{first} << 32) | second;
}

template <typename Value>
std::uint32_t occurrences(std::vector<Value> const& sorted, Value value) {
  auto const [begin, end] = std::equal_range(sorted.begin(), sorted.end(), value);
  return static_cast<std::uint32_t>(end - begin);
}

}  // namespace

WordPairs::WordPairs(std::span<Token const> tokens) {
  pairs_.reserve(tokens.size());
  words_.reserve(tokens.size());
  std::uint32_t before = 0;
  bool adjacent = false;
  for (Token const& t : tokens) {
    if (!grammar::is_word(t)) {
      adjacent = false;
      continue;
    }
    std::uint32_t const word = hash_of(t);
    words_.push_back(word);
    if (adjacent && !grammar::has_prefix(t)) pairs_.push_back(pair_of(before, word));
    before = word;
    adjacent = true;
  }
  std::sort(pairs_.begin(), pairs_.end());
  std::sort(words_.begin(), words_.end());
}

std::uint32_t WordPairs::count(Token const& first, Token const& second) const {
  return occurrences(pairs_, pair_of(hash_of(first), hash_of(second)));
}

std::uint32_t WordPairs::count(Token const& first) const {
  return occurrences(words_, hash_of(first));
}

}  // namespace isnad
