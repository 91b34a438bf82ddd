#include "pipeline/export/visible_text.h"

#include "pipeline/export/utf8.h"

namespace isnad {
namespace {

constexpr std::string_view first_strong_isolate = "\xE2\x81\xA8";
constexpr std::string_view pop_directional_isolate = "\xE2\x81\xA9";

// The length of a character at the beginning of `text` that could disturb a terminal: a C1 control,
// or a bidi control that would reorder what follows the value; else 0.
std::size_t disturbing_length(std::string_view text) {
  if (text.size() >= 2 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0) return 2;
  if (text.size() < 3 || text[0] != '\xE2') return 0;
  auto const third = static_cast<unsigned char>(text[2]);
  bool const embedding = text[1] == '\x80' && third >= 0xAA && third <= 0xAE;
  bool const isolate = text[1] == '\x81' && third >= 0xA6 && third <= 0xA9;
  return embedding || isolate ? 3 : 0;
}

}  // namespace

void append_visible(std::string& out, std::string_view value) {
  std::string text;
  append_valid_utf8(text, value);
  for (std::size_t i = 0; i < text.size();) {
    auto const byte = static_cast<unsigned char>(text[i]);
    std::size_t const skipped = disturbing_length(std::string_view(text).substr(i));
    if (skipped > 0) {
      i += skipped;
      continue;
    }
    if (byte > 0x20 && byte != 0x7F) {
      out += text[i];
    } else if (!out.ends_with(' ')) {
      out += ' ';
    }
    ++i;
  }
}

void append_isolated(std::string& out, std::string_view value) {
  if (value.empty()) return;
  out += first_strong_isolate;
  append_visible(out, value);
  out += pop_directional_isolate;
}

}  // namespace isnad
