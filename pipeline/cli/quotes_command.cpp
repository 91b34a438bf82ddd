#include "pipeline/cli/quotes_command.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "pipeline/cli/inputs.h"
#include "pipeline/cli/log.h"
#include "pipeline/cli/output_file.h"
#include "pipeline/cli/read_graph.h"
#include "pipeline/cli/write_workbook.h"
#include "pipeline/document/load_error.h"
#include "pipeline/export/names.h"
#include "pipeline/export/write_quotes.h"
#include "pipeline/graph/calendar.h"
#include "pipeline/graph/select_quotes.h"

namespace isnad {
namespace {

struct QuotesOptions {
  GraphInput input;
  QuoteFilter filter;
  std::vector<std::string> types;
  std::vector<std::string> polarities;
  double minimum_confidence = 0;
  std::string order = "date";
  std::string output;
  std::string format;
};

std::string format_for(QuotesOptions const& options, bool terminal) {
  if (!options.format.empty()) return options.format;
  auto const suffix = std::filesystem::path(options.output).extension();
  if (suffix == ".csv") return "csv";
  if (suffix == ".jsonl") return "jsonl";
  if (suffix == ".xlsx") return "xlsx";
  return terminal || suffix == ".txt" ? "text" : "jsonl";
}

template <typename Value>
void add_named(std::vector<std::string> const& names, int size, std::vector<Value>& values) {
  for (int i = 0; i < size; ++i)
    for (std::string const& name : names)
      if (name_of(static_cast<Value>(i)) == name) values.push_back(static_cast<Value>(i));
}

void write(QuotesOptions const& options, Graph const& graph,
           std::vector<std::uint32_t> const& statements) {
  OutputFile file(options.output);
  bool const terminal = file.is_terminal();
  std::string const format = format_for(options, terminal);
  OutputBuffer out([&](std::string_view bytes) { file.write(bytes); });
  if (format == "csv")
    write_quotes_csv(out, graph, statements);
  else if (format == "xlsx")
    write_workbook(out, graph, {.statements = statements}, options.output);
  else if (format == "jsonl")
    write_quotes_jsonl(out, graph, statements);
  else
    write_quotes_text(out, graph, statements, terminal ? TextStyle::terminal : TextStyle::plain);
  out.finish();
  file.commit();
}

ExitStatus quotes(QuotesOptions options) {
  for (std::string const* day : {&options.filter.since, &options.filter.until}) {
    if (day->empty() || day_number(*day)) continue;
    log::error("\"" + *day + "\" is no day; write it as 2024-05-31");
    return bad_usage;
  }
  if (!has_inputs(options.input.inputs)) return bad_usage;
  add_named(options.types, 3, options.filter.types);
  add_named(options.polarities, 4, options.filter.polarities);
  options.filter.minimum_confidence =
      static_cast<std::uint16_t>(std::lround(options.minimum_confidence * 1000));
  try {
    GraphRead const read = read_graph(options.input);
    if (read.graph.articles.empty() && read.errors > 0) return some_inputs_failed;
    PhraseReader reader(Lexicon::builtin());
    auto const order = options.order == "date" ? QuoteOrder::date : QuoteOrder::speaker;
    write(options, read.graph, select_quotes(read.graph, options.filter, order, reader));
    return read.errors > 0 ? some_inputs_failed : all_well;
  } catch (LoadError const& error) {
    log::error(error.what());
    return bad_usage;
  }
}

void add_filter(CLI::App& command, QuotesOptions& options) {
  QuoteFilter& filter = options.filter;
  command.add_option("--speaker", filter.speaker,
                     "Words of a name, role or alias, in any spelling");
  command.add_option("--about", filter.about, "Words that the statement holds, in any form");
  command.add_option("--outlet", filter.outlet, "Words of the outlet's name");
  command.add_option("--class", filter.category,
                     "Class of the reporting word: say, assert, deny, claim, warn ...");
  command.add_option("--type", options.types, "How it is quoted")
      ->check(CLI::IsMember({"direct", "mixed", "indirect"}));
  command.add_option("--polarity", options.polarities, "What the report says about it")
      ->check(CLI::IsMember({"asserted", "negated", "not-reported", "no-comment"}));
  command.add_option("--since", filter.since, "Published on this day or later: 2024-05-31");
  command.add_option("--until", filter.until, "Published on this day or earlier");
  command
      .add_option("--min-confidence", options.minimum_confidence,
                  "Leave out statements below this, 0 to 1")
      ->check(CLI::Range(0.0, 1.0));
}

}  // namespace

void add_quotes_command(CLI::App& program, ExitStatus& status) {
  auto* const command =
      program.add_subcommand("quotes", "A list of who said what, chosen and sorted");
  command->footer(
      "Exit status: 0 all well, 2 usage, 3 some inputs failed, 4 could not write.\n"
      "Example: isnad quotes articles/ --speaker SURNAME --class deny -o denied.csv");
  auto const options = std::make_shared<QuotesOptions>();
  add_graph_input(*command, options->input);
  add_filter(*command, *options);
  command->add_option("--sort", options->order, "By date, or by speaker and date")
      ->check(CLI::IsMember({"date", "speaker"}))
      ->capture_default_str();
  command->add_option("-o,--output", options->output,
                      "Write to this file; it is replaced only when everything is done");
  command
      ->add_option(
          "-f,--format", options->format,
          "text, csv, xlsx or jsonl; by default what the output's suffix says, else text on a "
          "terminal and jsonl in a pipe")
      ->check(CLI::IsMember({"text", "csv", "xlsx", "jsonl"}));
  command->callback([options, &status] { status = quotes(*options); });
}

}  // namespace isnad
