#pragma once

#include <string_view>

#include "grammars/token.h"
#include "pipeline/text/letters.h"

namespace isnad {

// The folded word without conjunction and preposition, with its article: "wa-lil-wazir" is
// "al-wazir", or "wazir", since li- swallows the alef of the article.
inline std::string_view without_prefixes(Token const& t) {
  std::string_view folded = t.folded.substr(t.core);
  bool const definite = t.features.has(Feature::definite);
  bool const swallowed =
      t.proclitic == Proclitic::li && definite && t.core >= letters::lam.size() &&
      t.folded.substr(t.core - letters::lam.size()).starts_with(letters::double_lam);
  if (swallowed) folded.remove_prefix(letters::lam.size());
  return folded;
}

// A word of three letters or less that begins like the article is left alone.
inline std::string_view without_article(std::string_view folded) {
  constexpr std::size_t three_letters = 6;  // bytes
  if (folded.starts_with(letters::article) && folded.size() > three_letters)
    folded.remove_prefix(letters::article.size());
  return folded;
}

// What the same word has in common wherever it stands.
inline std::string_view bare_word(Token const& t) { return without_article(without_prefixes(t)); }

}  // namespace isnad
