#include "pipeline/cli/read_graph.h"

#include <CLI/CLI.hpp>
#include <fstream>
#include <optional>
#include <sstream>
#include <utility>

#include "pipeline/analyze.h"
#include "pipeline/cli/load_lexicon.h"
#include "pipeline/cli/log.h"
#include "pipeline/document/read_documents.h"
#include "pipeline/graph/build_graph.h"
#include "pipeline/graph/collect_facts.h"

namespace isnad {
namespace {

std::vector<DeskDecisions::Row> load_decisions(std::string const& path) {
  if (path.empty()) return {};
  std::ifstream file(path, std::ios::binary);
  std::stringstream table;
  table << file.rdbuf();
  if (!file) throw LoadError(path, 0, "cannot read");
  try {
    return read_decisions(table.str());
  } catch (std::runtime_error const& error) {
    throw LoadError(path, 0, error.what());
  }
}

}  // namespace

void add_graph_input(CLI::App& command, GraphInput& input) {
  command.add_option(
      "INPUT", input.inputs,
      "Articles (text, JSON, folders), or what isnad extract or isnad graph wrote; - "
      "for standard input");
  command
      .add_option("--lexicon", input.lexicon,
                  "Folder of tables like grammars/lexicon; their rows add to the built-in ones")
      ->check(CLI::ExistingDirectory);
  command
      .add_option("--same", input.same,
                  "Table of speakers that are one: two names, or article#s1, with a tab between")
      ->check(CLI::ExistingFile);
  command
      .add_option("--different", input.different,
                  "Table of speakers that are never one; wins over --same and over every rule")
      ->check(CLI::ExistingFile);
  command.add_flag("--no-merge", input.no_merge,
                   "Keep the speakers of different articles apart; --same still counts");
}

GraphRead read_graph(GraphInput const& input) {
  std::optional<Lexicon> own;
  if (!input.lexicon.empty()) own.emplace(load_lexicon(input.lexicon));
  Lexicon const& lexicon = own ? *own : Lexicon::builtin();
  MergeOptions options{.merge = !input.no_merge, .decisions = {}};
  options.decisions.same = load_decisions(input.same);
  options.decisions.different = load_decisions(input.different);

  GraphRead read;
  std::vector<ArticleFacts> facts;
  read_documents(
      input.inputs,
      {.on_document =
           [&](Document& document) {
             facts.push_back(collect_facts(document, analyze(document, lexicon), input.with_text));
           },
       .on_error =
           [&](LoadError const& error) {
             ++read.errors;
             log::error(error.what());
           },
       .on_facts = [&](ArticleFacts& earlier) { facts.push_back(std::move(earlier)); }});
  read.graph = build_graph(std::move(facts), lexicon, options);
  return read;
}

}  // namespace isnad
