#pragma once

#include "pipeline/export/network.h"
#include "pipeline/export/output_buffer.h"

namespace isnad {

// Appends a network as Cytoscape JSON (.cyjs), for Cytoscape on the desk and Cytoscape.js in the
// browser. `position` holds the place; size and colour are data ("size", "color": "#1f77b4") for a
// style to refer to. A value that is not known is left out.
void write_cyjs(OutputBuffer& out, Network const& network);

}  // namespace isnad
