#pragma once

namespace isnad {

// The whole program: reads the arguments, runs the command they name, returns the exit status
// (see exit_status.h). Never throws.
int run_command_line(int argc, char const* const* argv);

}  // namespace isnad
