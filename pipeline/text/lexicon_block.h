#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "pipeline/text/lexicon.h"

// Internal: the layout that LexiconBuilder writes and Lexicon reads.
namespace isnad::lexicon_block {

inline constexpr std::uint64_t magic = 0x3530444e5349ULL;  // "ISND05"

// Offsets count 64-bit words from the beginning of the block.
struct Header {
  std::uint64_t magic;
  std::uint32_t verbs, verb_count;
  std::uint32_t words, word_count;
  std::uint32_t phrases, phrase_count;
  std::uint32_t slots, slot_count;  // slot_count is a power of two
  std::uint32_t weights, weight_count;
  std::uint32_t strings, string_bytes;
};

// All of a row of verbs.tsv, so that a builder can start from a block.
struct VerbRecord {
  std::uint32_t lemma, past, category, stance;  // string pool; the lemma is vocalised
  std::uint16_t lemma_length, past_length, category_length, stance_length;
  std::uint8_t kind, tier, object, light;
  std::uint32_t complements, after_object, told_by, count, reports;
};

// No padding: the same tables make the same bytes.
static_assert(std::has_unique_object_representations_v<Header>);
static_assert(std::has_unique_object_representations_v<VerbRecord>);
static_assert(std::has_unique_object_representations_v<WordEntry>);
static_assert(std::has_unique_object_representations_v<PhraseEntry>);

// The parts of a block, in place.
struct Sections {
  std::span<VerbRecord const> verbs;
  std::span<WordEntry const> words;
  std::span<PhraseEntry const> phrases;
  std::span<std::uint32_t const> slots;
  std::span<float const> weights;
  std::string_view strings;

  std::string_view text(std::uint32_t begin, std::uint16_t length) const {
    return strings.substr(begin, length);
  }
};

// Throws std::invalid_argument where `block` is none.
Sections sections_of(std::span<std::uint64_t const> block);

// A slot holds 1 + the index of the first word with that folded spelling, and above that a tag of
// its hash, so that most words that are not listed are known by the slot alone; 0 is empty. Words
// with the same folded spelling follow each other.
inline constexpr unsigned tag_shift = 24;
inline constexpr std::uint32_t index_mask = (1U << tag_shift) - 1;
inline std::uint32_t tag_of(std::uint32_t hash) { return hash & ~index_mask; }

inline std::uint32_t hash(std::string_view folded) {
  std::uint64_t h = 0xcbf29ce484222325ULL;
  for (char c : folded) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return static_cast<std::uint32_t>(h ^ (h >> 32));
}

}  // namespace isnad::lexicon_block
