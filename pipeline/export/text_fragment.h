#pragma once

#include <string>
#include <string_view>

#include "pipeline/export/surroundings.h"
#include "pipeline/graph/facts.h"

// Links that open an article at the words of a statement: a text fragment makes the browser scroll
// to them and mark them. https://wicg.github.io/scroll-to-text-fragment
namespace isnad {

// The directive for one span, "text=[prefix-,]start[,end]", percent-encoded. Browsers find whole
// words only: the span grows to whole words, and its outer marks go. The prefix is the word before
// it with every mark up to it. Of a long span, or one that goes over several lines, only the first
// and the last words are named. Empty where the span has no word.
//
//   text_directive("Maha said: \"", "yes, now", "\".")  ->  "text=said%3A%20%22-,yes%2C%20now"
std::string text_directive(std::string_view before, std::string_view span, std::string_view after);

// The article's address with a directive for every part of the statement's content. The plain
// address where there is none; empty where the article has no web address.
std::string deep_link(ArticleFacts const& article, StatementFacts const& statement);

}  // namespace isnad
