#include "pipeline/export/clean_text.h"

#include "pipeline/export/utf8.h"

namespace isnad {
namespace {

// The length of what ends a line at the beginning of `text`, or 0: CR LF, CR, U+0085, U+2028,
// U+2029.
std::size_t line_end_length(std::string_view text) {
  if (text.starts_with("\r\n") || text.starts_with("\xC2\x85")) return 2;
  if (text.starts_with("\xE2\x80\xA8") || text.starts_with("\xE2\x80\xA9")) return 3;
  return text[0] == '\r' ? 1 : 0;
}

// The length of what no file can hold, or 0.
std::size_t unwanted_length(std::string_view text) {
  if (text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF")) return 3;
  auto const byte = static_cast<unsigned char>(text[0]);
  return byte < 0x20 && byte != '\t' && byte != '\n' ? 1 : 0;
}

}  // namespace

std::string clean_text(std::string_view text) {
  std::string valid;
  append_valid_utf8(valid, text);
  std::string clean;
  clean.reserve(valid.size());
  for (std::string_view rest = valid; !rest.empty();) {
    if (std::size_t const length = line_end_length(rest); length > 0) {
      clean += '\n';
      rest.remove_prefix(length);
    } else if (std::size_t const unwanted = unwanted_length(rest); unwanted > 0) {
      rest.remove_prefix(unwanted);
    } else {
      clean += rest[0];
      rest.remove_prefix(1);
    }
  }
  return clean;
}

}  // namespace isnad
