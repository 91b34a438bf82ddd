#include "pipeline/export/network.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

Network network_of(std::vector<TestArticle> const& articles, NetworkView view) {
  Graph const graph = graph_of(articles);
  return make_network(graph, lay_out(graph), view);
}

std::vector<TestArticle> const articles = {
    {"قال المتحدث نادر فؤاد إن الوزير سليم الرامي أكد أن الجسر جاهز. وأضاف أن الميناء مفتوح.",
     "ميناء"}};

// "label -kind*weight-> label" for each edge.
std::string printed(Network const& network) {
  std::string lines;
  for (Network::Edge const& edge : network.edges) {
    lines += network.nodes[edge.source].label + " -" + std::string(edge.kind);
    if (edge.weight != 1) lines += "*" + std::to_string(static_cast<int>(edge.weight));
    lines += "-> " + network.nodes[edge.target].label + "\n";
  }
  return lines;
}

TEST(Network, SpeakersViewAddsUpStatements) {
  auto network = network_of(articles, NetworkView::speakers);
  std::ranges::sort(network.edges, {}, [](Network::Edge const& edge) { return edge.weight; });
  EXPECT_EQ(printed(network),
            "سليم الرامي -quoted-by-> ميناء\n"
            "سليم الرامي -relayed-by-> نادر فؤاد\n"
            "نادر فؤاد -quoted-by*2-> ميناء\n");
}

TEST(Network, FullViewHasEveryEdge) {
  Graph const graph = graph_of(articles);
  Network const network = make_network(graph, lay_out(graph), NetworkView::full);
  EXPECT_EQ(network.edges.size(), graph.edges.size());
  EXPECT_EQ(network.nodes.size(), graph.outlets.size() + graph.articles.size() +
                                      graph.speakers.size() + graph.statements.size());
}

TEST(Network, ValuesKeepToTheColumns) {
  for (NetworkView view : {NetworkView::full, NetworkView::speakers}) {
    Network const network = network_of(articles, view);
    std::set<std::string> ids;
    for (auto const& node : network.nodes) {
      EXPECT_EQ(node.values.size(), network.node_attributes.size());
      EXPECT_TRUE(ids.insert(node.id).second) << node.id;
      EXPECT_EQ(node.label.find('\n'), std::string::npos);
    }
    for (auto const& edge : network.edges) {
      EXPECT_EQ(edge.values.size(), network.edge_attributes.size());
      EXPECT_TRUE(ids.insert(edge.id).second) << edge.id;
    }
    auto const fits = [](Attribute const& column, AttributeValue const& value) {
      switch (column.type) {
        case AttributeType::text:
          return std::holds_alternative<std::string>(value);
        case AttributeType::integer:
          return std::holds_alternative<std::int64_t>(value);
        case AttributeType::real:
          return std::holds_alternative<double>(value);
        case AttributeType::boolean:
          return std::holds_alternative<bool>(value);
        case AttributeType::texts:
          return std::holds_alternative<std::vector<std::string>>(value);
      }
      return false;
    };
    for (auto const& node : network.nodes)
      for (std::size_t i = 0; i < node.values.size(); ++i)
        EXPECT_TRUE(std::holds_alternative<std::monostate>(node.values[i]) ||
                    fits(network.node_attributes[i], node.values[i]))
            << network.node_attributes[i].name;
  }
}

TEST(Network, ALongLabelEndsAtAWord) {
  std::string words;
  for (int i = 0; i < 60; ++i) words += " كلمة";
  Network const network =
      network_of({{"قال سليم الرامي إن الجسر" + words + "."}}, NetworkView::full);
  for (auto const& node : network.nodes) {
    if (node.kind != NodeKind::statement) continue;
    EXPECT_LT(node.label.size(), 130u);
    EXPECT_TRUE(node.label.ends_with("كلمة…")) << node.label;
  }
}

}  // namespace
}  // namespace isnad
