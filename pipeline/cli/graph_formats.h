#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/export/network.h"
#include "pipeline/graph/graph.h"

namespace isnad {

struct GraphTarget {
  std::string output;  // as given: a file, a folder where the format wants one, "" or "-"
  NetworkView view = NetworkView::full;
};

// One way of writing a graph.
struct GraphFormat {
  std::string_view name;
  std::string_view suffix;    // of files that are written so without being asked; may be empty
  bool needs_text = false;    // the articles' texts have to be kept
  bool needs_output = false;  // not one stream of bytes for standard output
  std::function<void(Graph const&, GraphTarget const&)> write;  // throws WriteError
};

// The format that is asked for by name, else by the output's suffix, else text for a terminal and
// json for a pipe; null where the suffix means none.
GraphFormat const* graph_format(std::string_view name, std::string const& output);

std::vector<std::string> graph_format_list();
std::string graph_format_names();  // for the help: "text, json, ..."

}  // namespace isnad
