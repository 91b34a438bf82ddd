#pragma once

#include <string>

#include "pipeline/export/write_xlsx.h"

namespace isnad {

// write_xlsx for a command: what went wrong is said on stderr, and then thrown as a WriteError of
// `output`.
void write_workbook(OutputBuffer& out, Graph const& graph, XlsxOptions const& options,
                    std::string const& output);

}  // namespace isnad
