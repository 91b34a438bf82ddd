#include "pipeline/export/utf8.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace isnad {
namespace {

std::uint8_t byte_at(std::string_view text, std::size_t position) {
  return static_cast<std::uint8_t>(text[position]);
}

bool is_continuation(std::uint8_t byte) { return (byte & 0xC0) == 0x80; }

// How many characters of two bytes with leads D0-DF, Arabic among them, `eight` bytes begin with.
std::size_t leading_pairs(std::uint64_t eight) {
  static_assert(std::endian::native == std::endian::little);  // the leads are the low bytes
  constexpr std::uint64_t mask = 0xC0F0C0F0C0F0C0F0;
  constexpr std::uint64_t pairs = 0x80D080D080D080D0;
  return static_cast<std::size_t>(std::countr_zero((eight & mask) ^ pairs)) / 16;
}

// Passes over ASCII and Arabic, eight bytes at a look. No branch depends on where words end: these
// would be guessed wrong at every other word.
std::size_t skip_usual(std::string_view text, std::size_t position) {
  constexpr std::uint64_t high_bits = 0x8080808080808080;
  std::uint64_t eight = 0;
  while (text.size() - position > sizeof eight) {
    std::memcpy(&eight, text.data() + position, sizeof eight);
    if ((eight & high_bits) == 0) {
      position += sizeof eight;
      continue;
    }
    std::size_t step = 2 * leading_pairs(eight);
    step += byte_at(text, position + step) < 0x80 ? 1U : 0U;
    if (step == 0) break;
    position += step;
  }
  return position;
}

}  // namespace

std::size_t utf8_character_length(std::string_view text, std::size_t position) {
  std::size_t const left = text.size() - position;
  std::uint8_t const lead = byte_at(text, position);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  if (left < 2 || !is_continuation(byte_at(text, position + 1))) return 0;
  if (lead < 0xE0) return 2;
  std::uint8_t const second = byte_at(text, position + 1);
  if (left < 3 || !is_continuation(byte_at(text, position + 2))) return 0;
  if (lead < 0xF0) {
    bool const overlong = lead == 0xE0 && second < 0xA0;
    bool const surrogate = lead == 0xED && second > 0x9F;
    return overlong || surrogate ? 0 : 3;
  }
  if (left < 4 || !is_continuation(byte_at(text, position + 3))) return 0;
  bool const overlong = lead == 0xF0 && second < 0x90;
  bool const beyond = lead == 0xF4 && second > 0x8F;
  return overlong || beyond ? 0 : 4;
}

std::size_t find_invalid_utf8(std::string_view text, std::size_t position) {
  for (;;) {
    position = skip_usual(text, position);
    if (position >= text.size()) return text.npos;
    std::size_t const length = utf8_character_length(text, position);
    if (length == 0) return position;
    position += length;
  }
}

void append_valid_utf8(std::string& out, std::string_view text) {
  for (std::size_t begin = 0;;) {
    std::size_t const bad = find_invalid_utf8(text, begin);
    out.append(text.substr(begin, bad - begin));
    if (bad == text.npos) return;
    out.append(replacement_character);
    begin = bad + 1;
  }
}

}  // namespace isnad
