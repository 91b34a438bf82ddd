#include "pipeline/text/character_class.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace isnad {
namespace {

struct Replacement {
  char16_t character;
  std::uint16_t begin;  // in replacement_text
  std::uint16_t length;
};

// Defines block_of (by the high bits of a character), class_in_block, replacements (sorted) and
// replacement_text.
#include "character_table.inc"

constexpr std::size_t block_size = 256;

}  // namespace

CharacterClass character_class(char32_t character) {
  std::size_t const block = character / block_size;
  if (block >= std::size(block_of)) return CharacterClass::symbol;
  return static_cast<CharacterClass>(
      class_in_block[block_of[block] * block_size + character % block_size]);
}

std::u16string_view replacement(char32_t character) {
  auto const* found = std::ranges::lower_bound(replacements, character, {}, [](auto const& row) {
    return static_cast<char32_t>(row.character);
  });
  if (found == std::end(replacements) || found->character != character) return {};
  return {replacement_text + found->begin, found->length};
}

}  // namespace isnad
