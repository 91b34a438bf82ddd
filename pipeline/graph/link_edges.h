#pragma once

#include "pipeline/graph/graph.h"
#include "pipeline/graph/phrase.h"

namespace isnad {

// Fills Graph::edges from everything else, in the order of the statements. Adds a speaker without
// members for somebody who is only spoken to.
void link_edges(Graph& graph, PhraseReader& reader);

}  // namespace isnad
