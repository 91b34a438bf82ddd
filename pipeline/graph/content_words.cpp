#include "pipeline/graph/content_words.h"

#include <algorithm>
#include <string_view>

#include "pipeline/graph/light_stem.h"
#include "pipeline/graph/statement_text.h"
#include "pipeline/text/bare_word.h"
#include "pipeline/text/label.h"

namespace isnad {
namespace {

constexpr RoleSet says_nothing = {Role::function,
                                  Role::preposition,
                                  Role::complementizer,
                                  Role::complementizer_pronoun,
                                  Role::relative,
                                  Role::free_relative,
                                  Role::pronoun,
                                  Role::pronominal,
                                  Role::demonstrative,
                                  Role::kana,
                                  Role::conditional,
                                  Role::hence,
                                  Role::quantifier,
                                  Role::self,
                                  Role::connective_an,
                                  Role::subordinator,
                                  Role::clause_break,
                                  Role::continuer,
                                  Role::qad};

// FNV-1a.
std::uint32_t hash_of(std::string_view word) {
  std::uint32_t hash = 2166136261u;
  for (char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

}  // namespace

Overlap overlap_of(ContentWords const& a, ContentWords const& b) {
  Overlap result;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j])
      ++result.shared, ++i, ++j;
    else if (a[i] < b[j])
      ++i;
    else
      ++j;
  }
  if (result.shared == 0) return result;
  auto const shared = static_cast<double>(result.shared);
  result.contained = shared / static_cast<double>(std::min(a.size(), b.size()));
  result.jaccard = shared / static_cast<double>(a.size() + b.size() - result.shared);
  return result;
}

ContentWords ContentReader::read(StatementFacts const& statement) {
  ContentWords words;
  std::string const source = content_text(statement);
  normalize(source, text_);
  tokenize(text_, tokens_);
  label(tokens_, text_, source, lexicon_);
  for (Token const& t : tokens_) {
    if (!t.roles.intersects({Role::word, Role::latin, Role::number})) continue;
    if (t.roles.intersects(says_nothing) || t.roles.has(Role::negator)) continue;
    words.push_back(hash_of(light_stem(bare_word(t))));
  }
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace isnad
