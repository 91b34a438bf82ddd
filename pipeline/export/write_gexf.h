#pragma once

#include "pipeline/export/network.h"
#include "pipeline/export/output_buffer.h"

namespace isnad {

// Appends a network as GEXF 1.3, the format of Gephi: typed columns, lists among them; colour,
// place and size of every node; kind and weight of every edge.
//
// Gephi adds up parallel edges of one kind, unless told otherwise: a network in which each of them
// matters should hold no two of one kind between the same nodes.
void write_gexf(OutputBuffer& out, Network const& network);

}  // namespace isnad
