#pragma once

#include "pipeline/cli/exit_status.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace isnad {

// Adds `quotes` to the program; see add_extract_command.
void add_quotes_command(CLI::App& program, ExitStatus& status);

}  // namespace isnad
