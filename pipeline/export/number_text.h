#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

// Numbers as every format reads them, whatever the locale: a point, no groups of digits.
namespace isnad {

void append_integer(std::string& out, std::int64_t value);

// Three decimals at most; what is no number becomes 0.
void append_fraction(std::string& out, double value);

// "1 statement", "2 statements".
std::string count_of(std::size_t number, std::string const& noun);

}  // namespace isnad
