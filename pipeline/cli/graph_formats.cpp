#include "pipeline/cli/graph_formats.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <span>

#include "pipeline/cli/log.h"
#include "pipeline/cli/output_file.h"
#include "pipeline/cli/write_workbook.h"
#include "pipeline/export/output_buffer.h"
#include "pipeline/export/write_brat.h"
#include "pipeline/export/write_claim_review.h"
#include "pipeline/export/write_csv.h"
#include "pipeline/export/write_cyjs.h"
#include "pipeline/export/write_dot.h"
#include "pipeline/export/write_gexf.h"
#include "pipeline/export/write_graph_json.h"
#include "pipeline/export/write_graph_text.h"
#include "pipeline/export/write_graphml.h"
#include "pipeline/export/write_news_article.h"
#include "pipeline/export/write_node_link.h"
#include "pipeline/export/write_prov.h"
#include "pipeline/export/write_web_annotation.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {
namespace {

// One file, or standard output.
void write_file(std::string const& path, std::function<void(OutputBuffer&)> const& write) {
  OutputFile file(path);
  OutputBuffer out([&](std::string_view bytes) { file.write(bytes); });
  write(out);
  out.finish();
  file.commit();
}

using GraphWriter = void (*)(OutputBuffer&, Graph const&);
using PlacedWriter = void (*)(OutputBuffer&, Graph const&, Layout const&);
using NetworkWriter = void (*)(OutputBuffer&, Network const&);

auto plain(GraphWriter write) {
  return [write](Graph const& graph, GraphTarget const& target) {
    write_file(target.output, [&](OutputBuffer& out) { write(out, graph); });
  };
}

auto placed(PlacedWriter write) {
  return [write](Graph const& graph, GraphTarget const& target) {
    Layout const layout = lay_out(graph);
    write_file(target.output, [&](OutputBuffer& out) { write(out, graph, layout); });
  };
}

auto drawn(NetworkWriter write) {
  return [write](Graph const& graph, GraphTarget const& target) {
    Network const network = make_network(graph, lay_out(graph), target.view);
    write_file(target.output, [&](OutputBuffer& out) { write(out, network); });
  };
}

// "graph.csv" becomes graph-nodes.csv and graph-edges.csv.
void write_csv_pair(Graph const& graph, GraphTarget const& target) {
  Network const network = make_network(graph, lay_out(graph), target.view);
  std::filesystem::path const path(target.output);
  auto const named = [&](char const* part) {
    auto file = path;
    file.replace_filename(path.stem().string() + part + ".csv");
    return file.string();
  };
  write_file(named("-nodes"), [&](OutputBuffer& out) { write_csv_nodes(out, network); });
  write_file(named("-edges"), [&](OutputBuffer& out) { write_csv_edges(out, network); });
}

void write_xlsx_file(Graph const& graph, GraphTarget const& target) {
  write_file(target.output,
             [&](OutputBuffer& out) { write_workbook(out, graph, {}, target.output); });
}

// An article's id as the name of a file, unlike all names before it.
std::string file_name(ArticleFacts const& facts, std::set<std::string>& taken) {
  std::string name = facts.id.empty() ? "article" : facts.id;
  for (char& c : name)
    if (c == '/' || c == '\0') c = '_';
  if (name.starts_with('.')) name.insert(0, "_");
  std::string unique = name;
  for (int number = 2; !taken.insert(unique).second; ++number)
    unique = name + '-' + std::to_string(number);
  return unique;
}

// A folder of .txt and .ann pairs.
void write_brat_folder(Graph const& graph, GraphTarget const& target) {
  std::filesystem::path const folder(target.output);
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw WriteError(error.value(), target.output);
  write_file(folder / "annotation.conf",
             [](OutputBuffer& out) { out.text() += brat_configuration; });
  std::set<std::string> taken;
  std::vector<std::vector<std::string>> chains(graph.facts.size());
  for (GraphStatement const& statement : graph.statements)
    chains[statement.fact.article].push_back(chain_line(statement));
  for (std::size_t i = 0; i < graph.facts.size(); ++i) {
    ArticleFacts const& facts = graph.facts[i];
    std::string const name = file_name(facts, taken);
    std::string annotations;
    OutputBuffer out([&](std::string_view bytes) { annotations += bytes; });
    if (write_brat(out, facts, chains[i]) == BratStatus::text_is_missing) {
      log::warning(facts.id + ": left out of brat, its text is not known; extract it --with-text");
      continue;
    }
    out.finish();
    write_file(folder / (name + ".txt"), [&](OutputBuffer& text) { text.text() += facts.text; });
    write_file(folder / (name + ".ann"), [&](OutputBuffer& text) { text.text() += annotations; });
  }
}

void write_text(Graph const& graph, GraphTarget const& target) {
  OutputFile file(target.output);
  auto const style = file.is_terminal() ? TextStyle::terminal : TextStyle::plain;
  OutputBuffer out([&](std::string_view bytes) { file.write(bytes); });
  write_graph_text(out, graph, style);
  out.finish();
  file.commit();
}

std::span<GraphFormat const> formats() {
  static GraphFormat const all[] = {
      {.name = "text", .suffix = ".txt", .write = write_text},
      {.name = "json", .suffix = ".json", .write = placed(write_graph_json)},
      {.name = "jsonl", .suffix = ".jsonl", .write = placed(write_graph_jsonl)},
      {.name = "gexf", .suffix = ".gexf", .write = drawn(write_gexf)},
      {.name = "graphml", .suffix = ".graphml", .write = drawn(write_graphml)},
      {.name = "cyjs", .suffix = ".cyjs", .write = drawn(write_cyjs)},
      {.name = "node-link", .suffix = "", .write = drawn(write_node_link)},
      {.name = "dot", .suffix = ".dot", .write = drawn(write_dot)},
      {.name = "csv", .suffix = ".csv", .needs_output = true, .write = write_csv_pair},
      {.name = "xlsx", .suffix = ".xlsx", .needs_output = true, .write = write_xlsx_file},
      {.name = "web-annotation",
       .suffix = "",
       .needs_text = true,
       .write = plain(write_web_annotation)},
      {.name = "news-article", .suffix = "", .write = plain(write_news_article)},
      {.name = "claim-review", .suffix = "", .write = plain(write_claim_review)},
      {.name = "prov", .suffix = "", .write = plain(write_prov)},
      {.name = "brat",
       .suffix = "",
       .needs_text = true,
       .needs_output = true,
       .write = write_brat_folder},
  };
  return all;
}

}  // namespace

GraphFormat const* graph_format(std::string_view name, std::string const& output) {
  std::string const suffix = std::filesystem::path(output).extension().string();
  bool const to_stdout = output.empty() || output == "-";
  if (name.empty() && to_stdout) name = ::isatty(STDOUT_FILENO) == 1 ? "text" : "json";
  auto const all = formats();
  auto const found = std::ranges::find_if(all, [&](GraphFormat const& format) {
    return name.empty() ? !suffix.empty() && format.suffix == suffix : format.name == name;
  });
  return found == all.end() ? nullptr : &*found;
}

std::vector<std::string> graph_format_list() {
  std::vector<std::string> names;
  for (GraphFormat const& format : formats()) names.emplace_back(format.name);
  return names;
}

std::string graph_format_names() {
  std::string names;
  for (std::string const& name : graph_format_list()) (names += names.empty() ? "" : ", ") += name;
  return names;
}

}  // namespace isnad
