#pragma once

#include <cstdint>
#include <span>

#include "pipeline/export/output_buffer.h"
#include "pipeline/export/write_text.h"
#include "pipeline/graph/graph.h"

namespace isnad {

// The desk's list: chosen statements of a graph (of Graph::statements, see select_quotes.h), one
// record each, in the order given. Each carries its chain and the sentences it stands in.
void write_quotes_text(OutputBuffer& out, Graph const& graph,
                       std::span<std::uint32_t const> statements, TextStyle style);

// UTF-8 with a byte order mark, CRLF, one row a statement, a header first; cells that a spreadsheet
// would take for a formula begin with an apostrophe.
void write_quotes_csv(OutputBuffer& out, Graph const& graph,
                      std::span<std::uint32_t const> statements);

// One JSON object a line, with the columns of the table by name; what is not known is left out.
void write_quotes_jsonl(OutputBuffer& out, Graph const& graph,
                        std::span<std::uint32_t const> statements);

}  // namespace isnad
