#pragma once

#include "pipeline/export/output_buffer.h"
#include "pipeline/export/write_text.h"
#include "pipeline/graph/graph.h"

namespace isnad {

// A graph for a person to read: who said what, speaker by speaker, each statement with its chain;
// then the statements that several sentences or outlets worded, with what each changed, added or
// left out. Never commands the terminal (see visible_text.h).
void write_graph_text(OutputBuffer& out, Graph const& graph, TextStyle style);

}  // namespace isnad
