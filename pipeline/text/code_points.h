#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace isnad {

inline constexpr char32_t replacement_character = 0xFFFD;

// One character of UTF-8 text and how many bytes it takes there.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t length = 0;
};

// The character that begins at `position`, which must be inside `text`. A byte that does not begin
// a well-formed sequence (overlong, surrogate, cut short, above U+10FFFF) is U+FFFD of length 1, so
// that every byte of a broken sequence counts once.
//
//   decode("\xD9\x82", 0)  ->  {U+0642, 2}
//   decode("\xD9", 0)      ->  {U+FFFD, 1}
CodePoint decode(std::string_view text, std::size_t position);

// Appends the UTF-8 form of a Unicode scalar value.
void append_utf8(std::string& out, char32_t character);

// The number of characters in well-formed UTF-8.
std::size_t count_code_points(std::string_view text);

}  // namespace isnad
