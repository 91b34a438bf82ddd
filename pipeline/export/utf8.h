#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Strict UTF-8, as JSON and every reader of the exports expect it: no surrogates, no overlong
// forms, nothing beyond U+10FFFF. A byte that is part of no character counts by itself.
namespace isnad {

inline constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

// The length of the character that begins at text[position], or 0 where none does.
std::size_t utf8_character_length(std::string_view text, std::size_t position);

// The first position, from `position` on, at which no character begins; npos if all is well.
std::size_t find_invalid_utf8(std::string_view text, std::size_t position = 0);

// Appends `text` with every byte that is part of no character replaced by U+FFFD.
void append_valid_utf8(std::string& out, std::string_view text);

}  // namespace isnad
