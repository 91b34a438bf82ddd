#include "pipeline/cli/command_line.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>
#include <iostream>
#include <string>

#include "pipeline/cli/exit_status.h"
#include "pipeline/cli/explain_command.h"
#include "pipeline/cli/extract_command.h"
#include "pipeline/cli/graph_command.h"
#include "pipeline/cli/log.h"
#include "pipeline/cli/output_file.h"
#include "pipeline/cli/quotes_command.h"

namespace isnad {
namespace {

// Help and version go to standard output like any result: a full disk is an error there too.
ExitStatus print(std::string const& text) {
  OutputFile out("");
  out.write(text);
  return all_well;
}

ExitStatus run(int argc, char const* const* argv) {
  CLI::App program("isnad: who said what in Arabic news", "isnad");
  program.set_version_flag("--version", "isnad " ISNAD_VERSION);
  program.require_subcommand(1);
  ExitStatus status = all_well;
  add_extract_command(program, status);
  add_explain_command(program, status);
  add_graph_command(program, status);
  add_quotes_command(program, status);
  try {
    program.parse(argc, argv);
  } catch (CLI::CallForVersion const&) {
    return print("isnad " ISNAD_VERSION "\n");
  } catch (CLI::Success const&) {
    return print(program.help());
  } catch (CLI::ParseError const& error) {
    log::error(std::string(error.what()) + "; see isnad --help");
    return bad_usage;
  }
  return status;
}

}  // namespace

int run_command_line(int argc, char const* const* argv) {
  // A reader that leaves early is found out by write(), not by a signal.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    log::start();
    return run(argc, argv);
  } catch (WriteError const& error) {
    if (error.reader_left()) return all_well;
    log::error(error.what());
    return could_not_write;
  } catch (std::exception const& error) {
    log::error(error.what());
    return some_inputs_failed;
  }
}

}  // namespace isnad
