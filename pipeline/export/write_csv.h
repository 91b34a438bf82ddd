#pragma once

#include "pipeline/export/network.h"
#include "pipeline/export/output_buffer.h"

// A network as two tables, for spreadsheets, Gephi and Flourish:
//
//   nodes   Id,Label,Kind, then the node attributes
//   edges   Source,Target,Type,Kind,Id,Label,Weight, then the edge attributes
//
// Lines end in CRLF, lists are joined ("one | two"), what is not known is an empty cell. A text
// that a spreadsheet would run as a formula begins with an apostrophe.
namespace isnad {

struct CsvOptions {
  bool byte_order_mark = true;  // without it, Excel takes the letters for another encoding
};

void write_csv_nodes(OutputBuffer& out, Network const& network, CsvOptions options = {});
void write_csv_edges(OutputBuffer& out, Network const& network, CsvOptions options = {});

}  // namespace isnad
