#include "pipeline/graph/phrase.h"

#include "grammars/word_classes.h"
#include "pipeline/article.h"
#include "pipeline/graph/light_stem.h"
#include "pipeline/speakers/mention.h"
#include "pipeline/text/bare_word.h"
#include "pipeline/text/label.h"

namespace isnad {

Phrase read_phrase(std::string_view text, Lexicon const& lexicon) {
  Article article;
  normalize(text, article.text);
  tokenize(article.text, article.tokens);
  label(article.tokens, article.text, text, lexicon);
  Phrase phrase;
  for (Token const& t : article.tokens) {
    if (!t.roles.intersects({Role::word, Role::latin, Role::number})) continue;
    std::string folded(bare_word(t));
    std::string stem(light_stem(folded));
    phrase.words.push_back({std::move(folded), std::move(stem), t.roles,
                            t.features.has(Feature::known), t.features.has(Feature::definite),
                            t.conjunction != Conjunction::none || t.proclitic != Proclitic::none});
  }
  auto const size = static_cast<std::uint32_t>(article.tokens.size());
  if (size == 0) return phrase;
  auto mentions = read_mentions(article, {0, size});
  if (mentions.size() == 1) phrase.name_words = std::move(mentions.front().name_words);
  return phrase;
}

Phrase const& PhraseReader::read(std::string_view text) {
  auto const [at, is_new] = known_.try_emplace(std::string(text));
  if (is_new) at->second = read_phrase(text, lexicon_);
  return at->second;
}

}  // namespace isnad
