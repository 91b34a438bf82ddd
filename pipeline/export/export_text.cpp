#include "pipeline/export/export_text.h"

#include <algorithm>

#include "pipeline/export/utf8.h"

namespace isnad {
namespace {

// A lookup counts half a block on average; one offset a block costs 1.6 % of the text's size.
constexpr std::size_t block_bytes = 256;

std::uint32_t count_units(std::string_view text, OffsetUnit unit) {
  std::uint32_t units = 0;
  if (unit == OffsetUnit::codepoint) {
    for (char const c : text) units += (c & 0xC0) != 0x80 ? 1U : 0U;
  } else {
    // A character of four bytes is two UTF-16 units.
    for (char const c : text) {
      auto const byte = static_cast<unsigned char>(c);
      units += ((byte & 0xC0) != 0x80 ? 1U : 0U) + (byte >= 0xF0 ? 1U : 0U);
    }
  }
  return units;
}

}  // namespace

ExportText::ExportText(std::string_view source, OffsetUnit unit) : unit_(unit), text_(source) {
  std::size_t const bad = find_invalid_utf8(source);
  if (bad != source.npos) repair(source, bad);
  count_blocks();
}

void ExportText::repair(std::string_view source, std::size_t first_bad) {
  std::size_t begin = 0;
  for (std::size_t bad = first_bad; bad != source.npos; bad = find_invalid_utf8(source, begin)) {
    repaired_.append(source.substr(begin, bad - begin)).append(replacement_character);
    bad_bytes_.push_back(static_cast<std::uint32_t>(bad));
    begin = bad + 1;
  }
  repaired_.append(source.substr(begin));
  text_ = repaired_;
}

void ExportText::count_blocks() {
  if (unit_ == OffsetUnit::utf8) return;
  blocks_.reserve(text_.size() / block_bytes + 1);
  std::uint32_t units = 0;
  for (std::size_t begin = 0; begin <= text_.size(); begin += block_bytes) {
    blocks_.push_back(units);
    units += count_units(text_.substr(begin, block_bytes), unit_);
  }
}

// Each bad byte before `source_byte` became a character of three bytes.
std::size_t ExportText::position_of(std::uint32_t source_byte) const {
  auto const bad = std::lower_bound(bad_bytes_.begin(), bad_bytes_.end(), source_byte);
  auto const replaced = static_cast<std::size_t>(bad - bad_bytes_.begin());
  std::size_t position =
      std::min(source_byte + replaced * (replacement_character.size() - 1), text_.size());
  while (position < text_.size() && (text_[position] & 0xC0) == 0x80) --position;
  return position;
}

std::uint32_t ExportText::offset_at(std::size_t position) const {
  if (unit_ == OffsetUnit::utf8) return static_cast<std::uint32_t>(position);
  std::size_t const block = position / block_bytes;
  std::size_t const begin = block * block_bytes;
  return blocks_[block] + count_units(text_.substr(begin, position - begin), unit_);
}

ExportText::Span ExportText::span(SourceRange range) const {
  std::size_t const begin = position_of(range.begin);
  std::size_t const end = std::max(begin, position_of(range.end));
  return {offset_at(begin), offset_at(end), text_.substr(begin, end - begin)};
}

}  // namespace isnad
