#pragma once

#include <cstdint>
#include <string_view>

#include "grammars/verb.h"

// Internal: the layout that LexiconBuilder writes and Lexicon reads.
namespace isnad::lexicon_block {

inline constexpr std::uint64_t magic = 0x3130444e5349ULL;  // "ISND01"

// Offsets count 64-bit words from the beginning of the block.
struct Header {
  std::uint64_t magic;
  std::uint32_t verbs, verb_count;
  std::uint32_t words, word_count;
  std::uint32_t phrases, phrase_count;
  std::uint32_t slots, slot_count;  // slot_count is a power of two
  std::uint32_t strings, string_bytes;
};

struct VerbRecord {
  std::uint32_t lemma, category, stance;  // string pool
  std::uint16_t lemma_length, category_length, stance_length;
  std::uint8_t kind, tier, object, unused;
  std::uint32_t complements, after_object;
};

// A slot holds 1 + the index of the first word with that folded spelling; 0 is empty.
// Words with the same folded spelling follow each other.
inline std::uint32_t hash(std::string_view folded) {
  std::uint64_t h = 0xcbf29ce484222325ULL;
  for (char c : folded) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return static_cast<std::uint32_t>(h ^ (h >> 32));
}

}  // namespace isnad::lexicon_block
