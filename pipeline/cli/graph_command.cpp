#include "pipeline/cli/graph_command.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "pipeline/cli/graph_formats.h"
#include "pipeline/cli/inputs.h"
#include "pipeline/cli/log.h"
#include "pipeline/cli/output_file.h"
#include "pipeline/cli/read_graph.h"
#include "pipeline/document/load_error.h"

namespace isnad {
namespace {

struct GraphOptions {
  GraphInput input;
  std::string output;
  std::string format;
  std::string view = "full";
};

ExitStatus graph(GraphOptions options) {
  if (!has_inputs(options.input.inputs)) return bad_usage;
  GraphFormat const* const format = graph_format(options.format, options.output);
  if (format == nullptr) {
    log::error("no format has the suffix of " + options.output + "; name one with --format");
    return bad_usage;
  }
  if (format->needs_output && (options.output.empty() || options.output == "-")) {
    log::error(std::string(format->name) + " is not written to standard output; name it with -o");
    return bad_usage;
  }
  options.input.with_text |= format->needs_text;
  try {
    GraphRead const read = read_graph(options.input);
    if (read.graph.articles.empty() && read.errors > 0) return some_inputs_failed;
    format->write(read.graph,
                  {.output = options.output,
                   .view = options.view == "full" ? NetworkView::full : NetworkView::speakers});
    return read.errors > 0 ? some_inputs_failed : all_well;
  } catch (LoadError const& error) {
    log::error(error.what());
    return bad_usage;
  }
}

}  // namespace

void add_graph_command(CLI::App& program, ExitStatus& status) {
  auto* const command = program.add_subcommand(
      "graph", "Who said what, through whom, where and when, over many articles");
  command->footer(
      "Graphs of parts are joined by naming them together: isnad graph a.jsonl b.jsonl\n"
      "Exit status: 0 all well, 2 usage, 3 some inputs failed, 4 could not write.\n"
      "Example: isnad graph articles/ -o graph.gexf");
  auto const options = std::make_shared<GraphOptions>();
  add_graph_input(*command, options->input);
  command->add_option("-o,--output", options->output,
                      "Write to this file; it is replaced only when everything is done");
  command
      ->add_option("-f,--format", options->format,
                   "By default what the output's suffix says, else text on a terminal and json in "
                   "a pipe: " +
                       graph_format_names())
      ->check(CLI::IsMember(graph_format_list()));
  command
      ->add_option("--view", options->view,
                   "What viewers draw. full: every statement; speakers: who is quoted where, by "
                   "number of statements")
      ->check(CLI::IsMember({"full", "speakers"}))
      ->capture_default_str();
  command->add_flag("--with-text", options->input.with_text, "Keep each article's text");
  command->callback([options, &status] { status = graph(*options); });
}

}  // namespace isnad
