#include "pipeline/cli/inputs.h"

#include <unistd.h>

#include "pipeline/cli/log.h"

namespace isnad {

bool has_inputs(std::vector<std::string>& inputs) {
  if (!inputs.empty()) return true;
  if (::isatty(STDIN_FILENO) == 1) {
    log::error("nothing to read; name a file or folder, or pipe text in");
    return false;
  }
  inputs.emplace_back("-");
  return true;
}

}  // namespace isnad
