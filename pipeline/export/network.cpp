#include "pipeline/export/network.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

#include "pipeline/export/names.h"
#include "pipeline/export/text_fragment.h"
#include "pipeline/export/visible_text.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {
namespace {

// The order is that of the calls in Maker::node_values and edge_values.
constexpr Attribute node_columns[] = {
    {"speaker_kind", AttributeType::text}, {"roles", AttributeType::texts},
    {"aliases", AttributeType::texts},     {"statements", AttributeType::integer},
    {"text", AttributeType::text},         {"speakers", AttributeType::texts},
    {"chain", AttributeType::text},        {"cue", AttributeType::text},
    {"class", AttributeType::text},        {"stance", AttributeType::text},
    {"quotation", AttributeType::text},    {"polarity", AttributeType::text},
    {"modality", AttributeType::text},     {"confidence", AttributeType::real},
    {"rule", AttributeType::text},         {"date", AttributeType::text},
    {"outlet", AttributeType::text},       {"article", AttributeType::text},
    {"url", AttributeType::text},          {"link", AttributeType::text},
};
constexpr Attribute edge_columns[] = {
    {"rule", AttributeType::text},        {"confidence", AttributeType::real},
    {"polarity", AttributeType::text},    {"class", AttributeType::text},
    {"date", AttributeType::text},        {"article", AttributeType::text},
    {"statements", AttributeType::texts}, {"spans", AttributeType::texts},
};

// Told apart also where colours are not seen: each kind has its own lightness.
constexpr Network::Color color_of(NodeKind kind) {
  switch (kind) {
    case NodeKind::outlet:
      return {0x7A, 0x2E, 0x0E};
    case NodeKind::article:
      return {0xB0, 0x8D, 0x57};
    case NodeKind::speaker:
      return {0x0B, 0x5C, 0x8A};
    case NodeKind::statement:
      return {0x9C, 0xC5, 0xA1};
  }
  return {};
}

std::string one_line(std::string_view text) {
  std::string line;
  append_visible(line, text);
  return line;
}

// At a word's end, about as long as a viewer has room for.
std::string shortened(std::string_view text) {
  constexpr std::size_t longest = 120;  // bytes: some sixty letters
  std::string line = one_line(text);
  if (line.size() <= longest) return line;
  std::size_t const space = line.rfind(' ', longest);
  line.resize(space == line.npos || space == 0 ? line.find(' ') : space);
  return line + "\u2026";
}

AttributeValue text_or_none(std::string_view text) {
  if (text.empty()) return {};
  return std::string(text);
}

AttributeValue texts_or_none(std::vector<std::string> texts) {
  if (texts.empty()) return {};
  return texts;
}

double thousandths(std::uint16_t value) { return value / 1000.0; }

class Maker {
 public:
  Maker(Graph const& graph, Layout const& layout) : graph_(graph), layout_(layout) {
    count_statements();
  }

  Network full() {
    Network network = empty();
    for (std::uint32_t i = 0; i < graph_.outlets.size(); ++i) add(network, {NodeKind::outlet, i});
    for (std::uint32_t i = 0; i < graph_.articles.size(); ++i) add(network, {NodeKind::article, i});
    for (std::uint32_t i = 0; i < graph_.speakers.size(); ++i) add(network, {NodeKind::speaker, i});
    for (std::uint32_t i = 0; i < graph_.statements.size(); ++i)
      add(network, {NodeKind::statement, i});
    for (GraphEdge const& edge : graph_.edges) add(network, edge);
    return network;
  }

  Network speakers() {
    Network network = empty();
    for (std::uint32_t i = 0; i < graph_.outlets.size(); ++i) add(network, {NodeKind::outlet, i});
    for (std::uint32_t i = 0; i < graph_.speakers.size(); ++i) add(network, {NodeKind::speaker, i});
    for (GraphEdge const& edge : graph_.edges) gather(edge);
    for (auto& [ends, statements] : gathered_) add(network, ends, std::move(statements));
    return network;
  }

 private:
  using Ends = std::tuple<std::string_view, NodeRef, NodeRef>;

  Network empty() const {
    Network network;
    network.title = "isnad";
    network.node_attributes = node_columns;
    network.edge_attributes = edge_columns;
    return network;
  }

  void count_statements() {
    of_outlet_.resize(graph_.outlets.size());
    of_article_.resize(graph_.articles.size());
    of_speaker_.resize(graph_.speakers.size());
    for (GraphStatement const& s : graph_.statements) {
      ++of_article_[s.fact.article];
      if (auto const outlet = graph_.articles[s.fact.article].outlet) ++of_outlet_[*outlet];
      for (std::uint32_t speaker : s.speakers) ++of_speaker_[speaker];
    }
  }

  std::int64_t statements_of(NodeRef node) const {
    switch (node.kind) {
      case NodeKind::outlet:
        return of_outlet_[node.index];
      case NodeKind::article:
        return of_article_[node.index];
      case NodeKind::speaker:
        return of_speaker_[node.index];
      case NodeKind::statement:
        return 1;
    }
    return 0;
  }

  std::string label_of(NodeRef node) const {
    switch (node.kind) {
      case NodeKind::outlet:
        return one_line(graph_.outlets[node.index].name);
      case NodeKind::article: {
        ArticleFacts const& facts = graph_.facts[node.index];
        return shortened(facts.title.empty() ? facts.id : facts.title);
      }
      case NodeKind::speaker:
        return shortened(graph_.speakers[node.index].name);
      case NodeKind::statement:
        return shortened(content_text(graph_.fact_of(graph_.statements[node.index])));
    }
    return {};
  }

  void add(Network& network, NodeRef ref) {
    Network::Node node;
    node.id = graph_.id_of(ref);
    node.label = label_of(ref);
    node.kind = ref.kind;
    node.x = layout_.of(ref).x;
    node.y = layout_.of(ref).y;
    node.size = 4 + 2 * std::sqrt(static_cast<double>(statements_of(ref)));
    node.color = color_of(ref.kind);
    node.values = node_values(ref);
    index_[ref] = static_cast<std::uint32_t>(network.nodes.size());
    network.nodes.push_back(std::move(node));
  }

  std::vector<AttributeValue> node_values(NodeRef ref) const {
    std::vector<AttributeValue> values(std::size(node_columns));
    if (ref.kind != NodeKind::statement) values[3] = statements_of(ref);
    if (ref.kind == NodeKind::speaker) {
      GraphSpeaker const& speaker = graph_.speakers[ref.index];
      values[0] = std::string(name_of(speaker.kind));
      values[1] = texts_or_none(speaker.roles);
      values[2] = texts_or_none(speaker.aliases);
    }
    if (ref.kind == NodeKind::statement) fill_statement(graph_.statements[ref.index], values);
    if (ref.kind == NodeKind::article) fill_article(ref.index, values);
    return values;
  }

  void fill_statement(GraphStatement const& statement, std::vector<AttributeValue>& values) const {
    StatementFacts const& facts = graph_.fact_of(statement);
    values[4] = content_text(facts);
    std::vector<std::string> names;
    for (std::uint32_t s : statement.speakers) names.push_back(graph_.speakers[s].name);
    values[5] = texts_or_none(std::move(names));
    values[6] = chain_line(statement);
    if (facts.cue) {
      values[7] = facts.cue->span.text;
      values[8] = text_or_none(facts.cue->category);
      values[9] = text_or_none(facts.cue->stance);
    }
    values[10] = std::string(name_of(facts.type));
    values[11] = std::string(name_of(facts.polarity));
    values[12] = std::string(name_of(facts.modality));
    values[13] = thousandths(facts.confidence);
    values[14] = text_or_none(facts.rule);
    fill_article(statement.fact.article, values);
    values[19] = text_or_none(deep_link(graph_.article_of(statement), facts));
  }

  void fill_article(std::uint32_t article, std::vector<AttributeValue>& values) const {
    ArticleFacts const& facts = graph_.facts[article];
    auto const outlet = graph_.articles[article].outlet;
    values[15] = text_or_none(facts.published);
    values[16] = text_or_none(outlet ? std::string_view(graph_.outlets[*outlet].name) : "");
    values[17] = facts.id;
    values[18] = text_or_none(facts.url);
  }

  void add(Network& network, GraphEdge const& edge) {
    Network::Edge drawn;
    drawn.id = isnad::id_of(graph_, edge);
    drawn.source = index_.at(edge.from);
    drawn.target = index_.at(edge.to);
    drawn.kind = name_of(edge.kind);
    drawn.label = name_of(edge.kind);
    drawn.values.resize(std::size(edge_columns));
    drawn.values[0] = text_or_none(edge.rule);
    drawn.values[1] = thousandths(edge.confidence);
    if (edge.statement)
      fill(drawn.values, graph_.statements[*edge.statement], proof_of(graph_, edge));
    network.edges.push_back(std::move(drawn));
  }

  void fill(std::vector<AttributeValue>& values, GraphStatement const& statement,
            std::vector<SpanFact const*> const& proof) const {
    StatementFacts const& facts = graph_.fact_of(statement);
    values[2] = std::string(name_of(facts.polarity));
    if (facts.cue) values[3] = text_or_none(facts.cue->category);
    values[4] = text_or_none(graph_.article_of(statement).published);
    values[5] = graph_.article_of(statement).id;
    values[6] = std::vector{statement.id};
    std::vector<std::string> spans;
    for (SpanFact const* span : proof)
      spans.push_back(std::to_string(span->start) + '-' + std::to_string(span->end));
    values[7] = texts_or_none(std::move(spans));
  }

  // Edges of statements become edges of those who said them.
  void gather(GraphEdge const& edge) {
    if (!edge.statement) return;
    GraphStatement const& statement = graph_.statements[*edge.statement];
    if (edge.kind == EdgeKind::published_in) {
      auto const outlet = graph_.articles[statement.fact.article].outlet;
      if (!outlet || edge.from.kind != NodeKind::statement) return;
      for (std::uint32_t s : graph_.statements[edge.from.index].speakers)
        note("quoted-by", {NodeKind::speaker, s}, {NodeKind::outlet, *outlet}, edge.from.index);
      return;
    }
    if (edge.from.kind != NodeKind::statement || edge.to.kind != NodeKind::speaker) return;
    for (std::uint32_t s : graph_.statements[edge.from.index].speakers)
      if (s != edge.to.index)
        note(name_of(edge.kind), {NodeKind::speaker, s}, edge.to, edge.from.index);
  }

  void note(std::string_view kind, NodeRef from, NodeRef to, std::uint32_t statement) {
    auto& statements = gathered_[{kind, from, to}];
    if (statements.empty() || statements.back() != statement) statements.push_back(statement);
  }

  void add(Network& network, Ends const& ends, std::vector<std::uint32_t> statements) {
    auto const& [kind, from, to] = ends;
    Network::Edge drawn;
    drawn.id = "e-" + std::string(graph_.id_of(from)) + '-' + std::string(kind) + '-' +
               std::string(graph_.id_of(to));
    drawn.source = index_.at(from);
    drawn.target = index_.at(to);
    drawn.kind = kind;
    drawn.label = kind;
    drawn.weight = static_cast<double>(statements.size());
    drawn.values.resize(std::size(edge_columns));
    std::vector<std::string> ids;
    for (std::uint32_t s : statements) ids.push_back(graph_.statements[s].id);
    drawn.values[6] = std::move(ids);
    network.edges.push_back(std::move(drawn));
  }

  Graph const& graph_;
  Layout const& layout_;
  std::vector<std::int64_t> of_outlet_, of_article_, of_speaker_;
  std::map<NodeRef, std::uint32_t> index_;
  std::map<Ends, std::vector<std::uint32_t>> gathered_;
};

}  // namespace

Network make_network(Graph const& graph, Layout const& layout, NetworkView view) {
  Maker maker(graph, layout);
  return view == NetworkView::full ? maker.full() : maker.speakers();
}

}  // namespace isnad
