#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "pipeline/export/sha256.h"

namespace isnad {

// The same parts always give the same id, in every run and on every machine: `kind`, a hyphen and
// 16 hex digits. Two of a million differ with a probability of one in a hundred million.
inline std::string stable_id(char kind, std::initializer_list<std::string_view> parts) {
  std::string joined;
  for (std::string_view part : parts) (joined += part) += '\0';
  std::string id{kind, '-'};
  return id += sha256_hex(joined).substr(0, 16);
}

}  // namespace isnad
