#pragma once

#include <vector>

#include "pipeline/graph/graph.h"
#include "pipeline/graph/merge_speakers.h"
#include "pipeline/text/lexicon.h"

namespace isnad {

// Makes one graph of many articles' facts. A function of the set of facts: order, repetition and
// earlier merging do not matter, so shards can be joined in any order and grouping, and
//
//   build_graph(facts of A and B) == build_graph(facts of build_graph(A) and of build_graph(B))
//
// Time and memory grow with the number of statements.
Graph build_graph(std::vector<ArticleFacts> facts, Lexicon const& lexicon,
                  MergeOptions const& options = {});

}  // namespace isnad
