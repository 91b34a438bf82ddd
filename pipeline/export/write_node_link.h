#pragma once

#include "pipeline/export/network.h"
#include "pipeline/export/output_buffer.h"

namespace isnad {

// Appends a network as the JSON of nodes and links that D3, Observable and force-graph draw, one
// record a line: {"nodes": [{"id", "label", ...}], "links": [{"source", "target", ...}]}.
// In Python: networkx.node_link_graph(data), from NetworkX 3.4 on with edges="links".
// A value that is not known is left out.
void write_node_link(OutputBuffer& out, Network const& network);

}  // namespace isnad
