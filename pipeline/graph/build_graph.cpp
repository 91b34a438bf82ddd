#include "pipeline/graph/build_graph.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "pipeline/graph/chain.h"
#include "pipeline/graph/group_wordings.h"
#include "pipeline/graph/link_edges.h"
#include "pipeline/graph/merge_facts.h"
#include "pipeline/graph/stable_id.h"

namespace isnad {
namespace {

// Outlets and the agencies of datelines, by name. Where nobody says which outlet an article is
// from, it is the agency's own.
void add_outlets(Graph& graph) {
  std::map<std::string_view, std::uint32_t> names;
  for (ArticleFacts const& article : graph.facts) {
    if (!article.outlet.empty()) names[article.outlet];
    if (!article.agency.empty()) names[article.agency];
  }
  for (auto& [name, index] : names) {
    index = static_cast<std::uint32_t>(graph.outlets.size());
    graph.outlets.push_back({stable_id('o', {name}), std::string(name)});
  }
  for (ArticleFacts const& article : graph.facts) {
    GraphArticle node{stable_id('d', {article.id, article.sha256}), {}, {}};
    std::string const& outlet = article.outlet.empty() ? article.agency : article.outlet;
    if (!outlet.empty()) node.outlet = names.at(outlet);
    if (!article.agency.empty() && article.agency != outlet) node.agency = names.at(article.agency);
    graph.articles.push_back(std::move(node));
  }
}

// The graph's statements in the order of the articles and their texts.
void add_statements(Graph& graph) {
  auto const node_of = speaker_nodes(graph);
  for (std::uint32_t a = 0; a < graph.facts.size(); ++a) {
    auto const first = static_cast<std::uint32_t>(graph.statements.size());
    auto const& facts = graph.facts[a].statements;
    for (std::uint32_t i = 0; i < facts.size(); ++i) {
      GraphStatement statement;
      statement.id = stable_id('q', {graph.articles[a].id, facts[i].id});
      statement.fact = {a, i};
      for (std::uint32_t s : facts[i].speakers) statement.speakers.push_back(node_of[a][s]);
      for (std::uint32_t s : facts[i].alternatives) statement.alternatives.push_back(node_of[a][s]);
      if (facts[i].parent) statement.parent = first + *facts[i].parent;
      graph.statements.push_back(std::move(statement));
    }
  }
}

}  // namespace

Graph build_graph(std::vector<ArticleFacts> facts, Lexicon const& lexicon,
                  MergeOptions const& options) {
  Graph graph;
  merge_facts(facts);
  graph.facts = std::move(facts);
  PhraseReader reader(lexicon);
  add_outlets(graph);
  graph.speakers = merge_speakers(graph.facts, reader, options);
  add_statements(graph);
  link_chains(graph, reader);
  group_wordings(graph, reader);
  link_edges(graph, reader);
  return graph;
}

}  // namespace isnad
