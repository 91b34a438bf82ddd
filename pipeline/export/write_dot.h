#pragma once

#include "pipeline/export/network.h"
#include "pipeline/export/output_buffer.h"

namespace isnad {

// Appends a network as DOT, for Graphviz, read from right to left:
//
//   dot -Tsvg graph.dot            Graphviz places the nodes, in columns
//   neato -n -Tsvg graph.dot       the nodes stand where the network places them
//
// Labels, kinds (as `class`, for a style sheet), colours, sizes and weights; other attributes have
// no place in a picture. Labels become one line without control characters.
void write_dot(OutputBuffer& out, Network const& network);

}  // namespace isnad
