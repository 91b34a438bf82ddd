#include "pipeline/export/web_address.h"

#include <cctype>
#include <cstddef>

#include "pipeline/export/word_character.h"
#include "pipeline/text/code_points.h"

namespace isnad {
namespace {

// The marks of RFC 3987; square brackets are left out, which only addresses by number need.
constexpr std::string_view address_marks = ":/?#@!$&'()*+,;=-._~";

bool is_ascii_alphanumeric(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9');
}

bool starts_with_scheme(std::string_view url, std::string_view scheme) {
  if (url.size() <= scheme.size()) return false;
  for (std::size_t i = 0; i < scheme.size(); ++i) {
    char const lower = url[i] >= 'A' && url[i] <= 'Z' ? static_cast<char>(url[i] + 32) : url[i];
    if (lower != scheme[i]) return false;
  }
  return true;
}

bool is_escape(std::string_view text) {
  auto const is_hex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
  return text.size() >= 3 && text[0] == '%' && is_hex(text[1]) && is_hex(text[2]);
}

}  // namespace

void append_percent_encoded(std::string& out, std::string_view text, std::string_view kept) {
  constexpr char const* digits = "0123456789ABCDEF";
  for (char const c : text) {
    if (is_ascii_alphanumeric(c) || kept.find(c) != kept.npos) {
      out += c;
      continue;
    }
    auto const byte = static_cast<unsigned char>(c);
    ((out += '%') += digits[byte >> 4]) += digits[byte & 15];
  }
}

std::string web_address(std::string_view url) {
  std::string address;
  if (!starts_with_scheme(url, "http://") && !starts_with_scheme(url, "https://")) return address;
  for (std::size_t i = 0; i < url.size();) {
    CodePoint const character = decode(url, i);
    std::string_view const bytes = url.substr(i, character.length);
    bool const stays =
        is_escape(url.substr(i)) || (character.value >= 0x80 && is_word_character(character.value));
    if (stays) {
      address += bytes;
    } else {
      append_percent_encoded(address, bytes, address_marks);
    }
    i += character.length;
  }
  return address;
}

}  // namespace isnad
