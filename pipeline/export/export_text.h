#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "grammars/ranges.h"

namespace isnad {

// What exported offsets count. codepoint is Python's unit, utf16 that of JavaScript and Java.
enum class OffsetUnit : std::uint8_t { codepoint, utf16, utf8 };

// A document's text as exports refer to it: always valid UTF-8, every byte that is not UTF-8
// replaced by one U+FFFD, and every SourceRange translated to the unit. For each range
//
//   text()[start:end], counted in the unit, == span(range).text
//
// A range that lies outside of the text or cuts a character is moved to the character's start.
// Building is linear; a lookup reads one block of the text (and, in a text that is not valid,
// searches the list of bad bytes).
//
//   ExportText text(document.text, OffsetUnit::codepoint);
//   auto [start, end, words] = text.span(attribution.content[0]);
class ExportText {
 public:
  struct Span {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    std::string_view text;  // owned by the ExportText or by the source it was made from
  };

  // Refers to `source`, which must outlive it.
  ExportText(std::string_view source, OffsetUnit unit);
  ExportText(ExportText const&) = delete;
  ExportText& operator=(ExportText const&) = delete;

  std::string_view text() const { return text_; }
  OffsetUnit unit() const { return unit_; }
  std::uint32_t length() const { return offset_at(text_.size()); }
  Span span(SourceRange range) const;

 private:
  void repair(std::string_view source, std::size_t first_bad);
  void count_blocks();
  std::size_t position_of(std::uint32_t source_byte) const;
  std::uint32_t offset_at(std::size_t position) const;

  OffsetUnit unit_;
  std::string_view text_;
  std::string repaired_;                  // empty when the source was valid
  std::vector<std::uint32_t> bad_bytes_;  // of the source, in order
  std::vector<std::uint32_t> blocks_;     // the offset at which each block of text_ begins
};

}  // namespace isnad
