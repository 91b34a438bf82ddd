#pragma once

#include <string>
#include <vector>

#include "pipeline/graph/graph.h"
#include "pipeline/text/lexicon.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace isnad {

// What the commands over many articles have in common: how they read them and merge speakers.
struct GraphInput {
  std::vector<std::string> inputs;
  std::string lexicon;
  std::string same;  // desk's tables, see graph/desk_decisions.h
  std::string different;
  bool no_merge = false;
  bool with_text = false;
};

void add_graph_input(CLI::App& command, GraphInput& input);

// What was read. `errors` have been said on stderr.
struct GraphRead {
  Graph graph;
  std::size_t errors = 0;
};

// Reads articles, extracts what they hold, takes earlier output as it is, and builds the graph.
// Throws LoadError where the lexicon or a desk's table cannot be read.
GraphRead read_graph(GraphInput const& input);

}  // namespace isnad
