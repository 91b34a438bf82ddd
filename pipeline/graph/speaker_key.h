#pragma once

#include <string>
#include <vector>

#include "pipeline/graph/facts.h"
#include "pipeline/graph/phrase.h"

namespace isnad {

// What a speaker of one article can be recognised by in another. See merge_speakers.h.
struct SpeakerKey {
  enum class Kind : std::uint8_t {
    none,         // never merged by rule
    full_name,    // a person's
    office,       // an unnamed person's, which names a body and a country
    distinctive,  // an organization's or state's
    local,        // an organization's that every country has
  };
  Kind kind = Kind::none;
  struct Role {
    std::string stem;     // of an office, a body, an origin
    std::string printed;  // the role it stands in
  };
  std::string words;        // folded, in order; two keys are equal where these are
  std::vector<Role> roles;  // sorted by stem, each stem once
};

SpeakerKey key_of(SpeakerFacts const& speaker, PhraseReader& reader);

// Whether its name is a name, not a role or description.
bool is_named(SpeakerFacts const& speaker, PhraseReader& reader);

}  // namespace isnad
