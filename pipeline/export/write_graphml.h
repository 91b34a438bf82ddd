#pragma once

#include "pipeline/export/network.h"
#include "pipeline/export/output_buffer.h"

namespace isnad {

// Appends a network as GraphML, which nearly every graph program reads. The format has no lists:
// texts are joined, "one | two". Label, place, size and colour are columns of the names that Gephi
// takes for them (label x y size r g b, weight); the kind of an edge is also its XML attribute
// `label`, which Gephi and Neo4j take for its type.
void write_graphml(OutputBuffer& out, Network const& network);

}  // namespace isnad
