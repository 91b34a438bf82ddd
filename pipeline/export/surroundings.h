#pragma once

#include <cstddef>
#include <string_view>

#include "pipeline/graph/facts.h"

namespace isnad {

// What is known of an article's text on both sides of one of its spans. The views belong to the
// facts. Both are empty where nothing is known.
struct Surroundings {
  std::string_view before;
  std::string_view after;
};

// From the whole text where the facts carry it, else from the statement's context. Text that does
// not hold the span where its offsets say is none that can be trusted: nothing is known.
Surroundings surroundings(ArticleFacts const& article, StatementFacts const& statement,
                          SpanFact const& span);

// The last whole words of `text`, and the first ones: at most so many characters. All of it where
// it is no longer than that; nothing where a single word is.
std::string_view last_words(std::string_view text, std::size_t characters);
std::string_view first_words(std::string_view text, std::size_t characters);

}  // namespace isnad
