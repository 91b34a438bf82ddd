#include "pipeline/graph/graph.h"

#include <algorithm>

#include "pipeline/graph/stable_id.h"

namespace isnad {
namespace {

void add_source(StatementFacts const& facts, std::vector<SpanFact const*>& spans) {
  if (facts.cue) spans.push_back(&facts.cue->span);
  if (facts.source) spans.push_back(&*facts.source);
}

void add_content(StatementFacts const& facts, std::vector<SpanFact const*>& spans) {
  for (SpanFact const& span : facts.content) spans.push_back(&span);
}

}  // namespace

std::string_view Graph::id_of(NodeRef node) const {
  switch (node.kind) {
    case NodeKind::outlet:
      return outlets[node.index].id;
    case NodeKind::article:
      return articles[node.index].id;
    case NodeKind::speaker:
      return speakers[node.index].id;
    case NodeKind::statement:
      return statements[node.index].id;
  }
  return {};
}

std::vector<std::vector<std::uint32_t>> speaker_nodes(Graph const& graph) {
  std::vector<std::vector<std::uint32_t>> nodes(graph.facts.size());
  for (std::size_t a = 0; a < graph.facts.size(); ++a)
    nodes[a].resize(graph.facts[a].speakers.size());
  for (std::uint32_t s = 0; s < graph.speakers.size(); ++s)
    for (FactRef member : graph.speakers[s].members) nodes[member.article][member.index] = s;
  return nodes;
}

std::string id_of(Graph const& graph, GraphEdge const& edge) {
  return stable_id('e', {name_of(edge.kind), graph.id_of(edge.from), graph.id_of(edge.to)});
}

std::vector<SpanFact const*> proof_of(Graph const& graph, GraphEdge const& edge) {
  std::vector<SpanFact const*> spans;
  if (!edge.statement) return spans;
  GraphStatement const& statement = graph.statements[*edge.statement];
  StatementFacts const& facts = graph.fact_of(statement);
  switch (edge.kind) {
    case EdgeKind::said:
    case EdgeKind::relayed_by:
      add_source(facts, spans);
      break;
    case EdgeKind::nested_in:
      add_source(facts, spans);
      add_content(facts, spans);
      break;
    case EdgeKind::published_in:
    case EdgeKind::restates:
      add_content(facts, spans);
      break;
    case EdgeKind::addressed_to:
      for (CircumstanceFacts const& c : facts.circumstances)
        if (c.kind == CircumstanceKind::addressee) spans.push_back(&c.span);
      break;
  }
  return spans;
}

std::string_view name_of(NodeKind kind) {
  constexpr std::string_view names[] = {"outlet", "article", "speaker", "statement"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(EdgeKind kind) {
  constexpr std::string_view names[] = {"said",         "relayed-by",   "nested-in",
                                        "published-in", "addressed-to", "restates"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(ChainLink::Kind kind) {
  constexpr std::string_view names[] = {"outlet",   "article", "agency",
                                        "document", "relay",   "speaker"};
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace isnad
