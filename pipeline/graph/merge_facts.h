#pragma once

#include <vector>

#include "pipeline/graph/facts.h"

namespace isnad {

// Puts articles in their order and keeps each once: what has the same id and the same text is one
// article, and of several accounts of it the fullest stays (most statements, then with text, then
// the greatest in the order of their fields). So the result is the same for any order and grouping
// of the input, and joining a graph with itself changes nothing.
void merge_facts(std::vector<ArticleFacts>& facts);

}  // namespace isnad
