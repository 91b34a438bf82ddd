#include "pipeline/graph/layout.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

std::vector<TestArticle> const articles = {
    {"قال سليم الرامي إن الجسر جاهز. وأضاف أن الميناء مفتوح.", "ميناء"},
    {"أكدت هدى سالم أن السوق مغلق.", "ساحل"}};

TEST(Layout, EveryNodeHasAPlaceOfItsOwn) {
  Graph const graph = graph_of(articles);
  Layout const layout = lay_out(graph);
  std::set<std::pair<double, double>> places;
  std::size_t nodes = 0;
  for (auto const* part : {&layout.outlets, &layout.articles, &layout.speakers, &layout.statements})
    for (Point const place : *part) {
      EXPECT_TRUE(std::isfinite(place.x) && std::isfinite(place.y));
      places.emplace(place.x, place.y);
      ++nodes;
    }
  EXPECT_EQ(nodes, graph.outlets.size() + graph.articles.size() + graph.speakers.size() +
                       graph.statements.size());
  EXPECT_EQ(places.size(), nodes);
}

TEST(Layout, NeighboursLieCloserThanStrangers) {
  Graph const graph = graph_of(articles);
  Layout const layout = lay_out(graph);
  auto const distance = [](Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); };
  for (GraphEdge const& edge : graph.edges)
    EXPECT_LT(distance(layout.of(edge.from), layout.of(edge.to)),
              distance(layout.articles[0], layout.articles[1]));
}

TEST(Layout, IsTheSameEveryTime) {
  Graph const graph = graph_of(articles);
  Layout const one = lay_out(graph);
  Layout const other = lay_out(graph);
  for (std::size_t i = 0; i < one.statements.size(); ++i) {
    EXPECT_EQ(one.statements[i].x, other.statements[i].x);
    EXPECT_EQ(one.statements[i].y, other.statements[i].y);
  }
}

TEST(Layout, NothingIsNoTrouble) {
  EXPECT_TRUE(lay_out({}).statements.empty());
  EXPECT_EQ(lay_out(graph_of({{"رحل نادر."}})).articles.size(), 1u);
}

TEST(Layout, HugeGraphsLieOnASpiral) {
  Graph graph;
  graph.statements.resize(maximum_drawn_nodes + 1);
  Layout const layout = lay_out(graph);
  std::set<std::pair<double, double>> places;
  for (Point const place : layout.statements) places.emplace(place.x, place.y);
  EXPECT_EQ(places.size(), graph.statements.size());
}

}  // namespace
}  // namespace isnad
