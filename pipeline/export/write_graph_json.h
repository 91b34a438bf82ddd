#pragma once

#include "pipeline/export/output_buffer.h"
#include "pipeline/graph/graph.h"
#include "pipeline/graph/layout.h"

namespace isnad {

// A graph as one JSON object, one record a line, by the schema of
// fixtures/schema/graph.schema.json: outlets, articles, speakers, statements, wordings, edges. An
// article holds the record that `isnad extract` prints for it, so that the file is also the input
// of a later merge.
void write_graph_json(OutputBuffer& out, Graph const& graph, Layout const& layout);

// The same records as JSON Lines: the first line has "isnad_graph", each other one says what it is
// in "record". The form for graphs that are larger than a reader's memory.
void write_graph_jsonl(OutputBuffer& out, Graph const& graph, Layout const& layout);

}  // namespace isnad
