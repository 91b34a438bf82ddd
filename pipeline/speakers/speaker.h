#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "grammars/ranges.h"

namespace isnad {

enum class SpeakerKind : std::uint8_t {
  person,
  organization,
  group,
  state,
  document,
  event,
  anonymous,
  other
};
enum class Gender : std::uint8_t { unknown, masculine, feminine };

// Somebody or something that is quoted in one article, with everything it is called there.
struct Speaker {
  std::string name;  // fullest name without titles; a role or description where no name occurs
  SpeakerKind kind = SpeakerKind::other;
  bool named = false;  // `name` is a person's name, not a role or description
  Gender gender = Gender::unknown;
  std::vector<std::string> roles;
  std::vector<std::string> aliases;
  std::vector<SourceRange> mentions;
};

}  // namespace isnad
