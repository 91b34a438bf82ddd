#pragma once

#include "pipeline/cli/exit_status.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace isnad {

// Adds `extract` to the program. When the command line asks for it, it runs while the line is
// parsed and leaves its result in `status`. Throws WriteError; everything else that can happen is
// said on stderr.
void add_extract_command(CLI::App& program, ExitStatus& status);

}  // namespace isnad
