#include "pipeline/cli/write_workbook.h"

#include <cerrno>

#include "pipeline/cli/log.h"
#include "pipeline/cli/output_file.h"

namespace isnad {

void write_workbook(OutputBuffer& out, Graph const& graph, XlsxOptions const& options,
                    std::string const& output) {
  std::string const problem = write_xlsx(out, graph, options);
  if (problem.empty()) return;
  log::error(problem);
  throw WriteError(EIO, output);
}

}  // namespace isnad
