#include "pipeline/text/code_points.h"

#include <algorithm>

namespace isnad {
namespace {

constexpr CodePoint broken{replacement_character, 1};

std::uint32_t byte_at(std::string_view text, std::size_t position) {
  return position < text.size() ? static_cast<unsigned char>(text[position]) : 0;
}

bool is_continuation(std::uint32_t byte) { return (byte & 0xC0) == 0x80; }

}  // namespace

CodePoint decode(std::string_view text, std::size_t position) {
  std::uint32_t const lead = byte_at(text, position);
  if (lead < 0x80) return {static_cast<char32_t>(lead), 1};
  std::uint32_t const second = byte_at(text, position + 1);
  if (lead < 0xC2 || lead > 0xF4 || !is_continuation(second)) return broken;
  if (lead < 0xE0) return {static_cast<char32_t>((lead & 0x1F) << 6 | (second & 0x3F)), 2};
  std::uint32_t const third = byte_at(text, position + 2);
  if (!is_continuation(third)) return broken;
  std::uint32_t value = (lead & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
  if (lead < 0xF0) {
    bool const surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value < 0x800 || surrogate ? broken : CodePoint{static_cast<char32_t>(value), 3};
  }
  std::uint32_t const fourth = byte_at(text, position + 3);
  if (!is_continuation(fourth)) return broken;
  value = (value << 6 | (fourth & 0x3F)) & 0x1FFFFF;
  return value < 0x10000 || value > 0x10FFFF ? broken : CodePoint{static_cast<char32_t>(value), 4};
}

void append_utf8(std::string& out, char32_t character) {
  auto const put = [&](char32_t bits) { out.push_back(static_cast<char>(bits)); };
  if (character < 0x80) return put(character);
  if (character < 0x800) {
    put(0xC0 | character >> 6);
  } else if (character < 0x10000) {
    put(0xE0 | character >> 12);
    put(0x80 | (character >> 6 & 0x3F));
  } else {
    put(0xF0 | character >> 18);
    put(0x80 | (character >> 12 & 0x3F));
    put(0x80 | (character >> 6 & 0x3F));
  }
  put(0x80 | (character & 0x3F));
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char byte) { return !is_continuation(static_cast<unsigned char>(byte)); }));
}

}  // namespace isnad
