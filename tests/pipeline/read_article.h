#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "pipeline/article.h"
#include "pipeline/attribution/fold_quotations.h"
#include "pipeline/text/label.h"
#include "pipeline/text/lexicon.h"
#include "pipeline/text/sentences.h"

namespace isnad {

// An article read as far as the stages of attribution and speakers see it, and its words by what
// they say instead of by number.
//
//   ReadArticle const read("...");
//   read.article, read.words("the minister"), read.text(range)
class ReadArticle {
 public:
  explicit ReadArticle(std::string text, Lexicon const& lexicon = Lexicon::builtin())
      : source(std::move(text)) {
    normalize(source, article.text);
    tokenize(article.text, article.tokens);
    label(article.tokens, article.text, source, lexicon);
    article.quotations = find_quotations(article.tokens);
    article.sentences = find_sentences(article.tokens, article.quotations);
    article.headline_sentences = count_headlines(article);
    fold_quotations(article);
  }
  ReadArticle(ReadArticle const&) = delete;  // tokens are views of the article's text
  ReadArticle& operator=(ReadArticle const&) = delete;

  // The tokens that lie inside the first occurrence of these words behind that of `behind`.
  TokenRange words(std::string_view wanted, std::string_view behind = "") const {
    auto const from = source.find(behind);
    auto const at = source.find(wanted, from + behind.size());
    if (from == std::string::npos || at == std::string::npos)
      throw std::invalid_argument("no \"" + std::string(wanted) + "\" in " + source);
    TokenRange range;
    for (std::uint32_t i = 0; i < article.tokens.size(); ++i) {
      SourceRange const token = article.text.to_source(article.tokens[i].range);
      if (token.end <= at || token.begin >= at + wanted.size()) continue;
      if (range.empty()) range.begin = i;
      range.end = i + 1;
    }
    return range;
  }

  std::string text(SourceRange range) const { return source.substr(range.begin, range.size()); }
  std::string text(TokenRange range) const { return text(article.source_range(range)); }

  std::string source;
  Article article;
};

}  // namespace isnad
