#include "pipeline/export/json_writer.h"

#include <array>
#include <charconv>

#include "pipeline/export/number_text.h"
#include "pipeline/export/utf8.h"

namespace isnad {
namespace {

// Bytes at which a string cannot simply be copied: controls, quotation mark, backslash, and the
// lead bytes of the three line separators beyond ASCII.
constexpr std::array<bool, 256> make_special() {
  std::array<bool, 256> special{};
  for (std::size_t c = 0; c < 0x20; ++c) special[c] = true;
  special['"'] = special['\\'] = special[0x7F] = special[0xC2] = special[0xE2] = true;
  return special;
}
constexpr auto special = make_special();

void append_unicode_escape(std::string& out, unsigned unit) {
  constexpr char const* digits = "0123456789abcdef";
  out += "\\u";
  for (unsigned shift = 16; shift > 0;) out += digits[(unit >> (shift -= 4)) & 15];
}

void append_escape(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    default:
      append_unicode_escape(out, static_cast<unsigned char>(c));
  }
}

// The line separator that text begins with, as its code point and length; {0, 1} for any other.
struct Separator {
  unsigned code_point = 0;
  std::size_t length = 1;
};
Separator separator_at(std::string_view text) {
  if (text.starts_with("\xC2\x85")) return {0x85, 2};
  if (text.starts_with("\xE2\x80\xA8")) return {0x2028, 3};
  if (text.starts_with("\xE2\x80\xA9")) return {0x2029, 3};
  return {};
}

void append_escaped(std::string& out, std::string_view text) {
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size();) {
    auto const byte = static_cast<unsigned char>(text[i]);
    if (!special[byte]) {
      ++i;
      continue;
    }
    auto const separator = separator_at(text.substr(i));
    if (byte >= 0x80 && separator.code_point == 0) {
      ++i;
      continue;
    }
    out.append(text.substr(copied, i - copied));
    if (separator.code_point != 0) {
      append_unicode_escape(out, separator.code_point);
    } else {
      append_escape(out, text[i]);
    }
    i += separator.length;
    copied = i;
  }
  out.append(text.substr(copied));
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  if (find_invalid_utf8(text) == text.npos) {
    append_escaped(out, text);
  } else {
    std::string valid;
    append_valid_utf8(valid, text);
    append_escaped(out, valid);
  }
  out += '"';
}

void JsonWriter::new_line() {
  if (layout_ == JsonLayout::compact || inline_ > 0) return;
  out_ += '\n';
  out_.append(std::size_t{2} * depth_, ' ');
}

void JsonWriter::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (needs_comma_) {
    out_ += ',';
    if (layout_ == JsonLayout::indented && inline_ > 0) out_ += ' ';
  }
  new_line();
}

void JsonWriter::open(char bracket) {
  before_value();
  out_ += bracket;
  ++depth_;
  needs_comma_ = false;
}

void JsonWriter::close(char bracket) {
  --depth_;
  if (needs_comma_) new_line();
  out_ += bracket;
  needs_comma_ = true;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  before_value();
  out_ += '"';
  out_ += name;
  out_ += layout_ == JsonLayout::compact ? "\":" : "\": ";
  after_key_ = true;
  return *this;
}

void JsonWriter::string(std::string_view text) {
  before_value();
  append_json_string(out_, text);
  needs_comma_ = true;
}

void JsonWriter::number(std::uint64_t value) {
  before_value();
  std::array<char, 20> digits{};
  auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out_.append(digits.data(), end);
  needs_comma_ = true;
}

void JsonWriter::integer(std::int64_t value) {
  before_value();
  append_integer(out_, value);
  needs_comma_ = true;
}

void JsonWriter::fraction(double value) {
  before_value();
  append_fraction(out_, value);
  needs_comma_ = true;
}

void JsonWriter::boolean(bool value) {
  before_value();
  out_ += value ? "true" : "false";
  needs_comma_ = true;
}

void JsonWriter::null() {
  before_value();
  out_ += "null";
  needs_comma_ = true;
}

}  // namespace isnad
