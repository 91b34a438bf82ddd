#pragma once

#include "pipeline/cli/exit_status.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace isnad {

// Adds `explain` to the program: why the articles of a file were read as they were. Like
// add_extract_command, it runs while the command line is parsed and leaves its result in `status`.
void add_explain_command(CLI::App& program, ExitStatus& status);

}  // namespace isnad
