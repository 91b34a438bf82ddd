#include "pipeline/export/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace isnad {

void append_integer(std::string& out, std::int64_t value) {
  std::array<char, 20> digits{};
  out.append(digits.data(), std::to_chars(digits.begin(), digits.end(), value).ptr);
}

void append_fraction(std::string& out, double value) {
  constexpr double no_decimals = 1e15;  // from here on a double has next to none
  bool const huge = std::abs(value) >= no_decimals;
  if (!std::isfinite(value)) value = 0;
  if (!huge) value = std::round(value * 1000) / 1000 + 0.0;  // + 0.0 makes -0 a 0
  auto const format = huge ? std::chars_format::general : std::chars_format::fixed;
  std::array<char, 32> digits{};
  out.append(digits.data(), std::to_chars(digits.begin(), digits.end(), value, format).ptr);
}

std::string count_of(std::size_t number, std::string const& noun) {
  return std::to_string(number) + ' ' + noun + (number == 1 ? "" : "s");
}

}  // namespace isnad
