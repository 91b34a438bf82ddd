#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pipeline/article.h"
#include "pipeline/speakers/speaker.h"

namespace isnad {

enum class Number : std::uint8_t { unknown, singular, dual, plural };

// A noun phrase that names a possible speaker, taken apart.
struct Mention {
  TokenRange range;
  TokenRange name;  // the personal name in it; empty for a role or an organization
  TokenRange head;  // one token: the word that decides gender and kind
  SpeakerKind kind = SpeakerKind::other;
  Gender gender = Gender::unknown;
  Number number = Number::unknown;
  bool definite = false;

  // The words before the name, and each description after it that a comma sets off.
  struct Role {
    TokenRange range;
    std::vector<std::string> words;  // as role_words
  };
  std::vector<Role> roles;

  std::vector<std::string> name_words;  // folded, "abd" and "abu" joined with what they bind
  std::vector<std::string> role_words;  // folded content words outside the name, without article
};

// Takes a speaker phrase apart. Several people joined by "and" give several mentions.
std::vector<Mention> read_mentions(Article const& article, TokenRange phrase);

}  // namespace isnad
