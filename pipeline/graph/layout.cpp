#include "pipeline/graph/layout.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/fruchterman_reingold.hpp>
#include <boost/graph/topology.hpp>
#include <boost/property_map/property_map.hpp>
#include <cmath>
#include <numbers>
#include <numeric>

namespace isnad {
namespace {

using Topology = boost::rectangle_topology<boost::minstd_rand>;
using Drawing = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

constexpr double spacing = 40;  // between neighbours, in the units of the coordinates
// Node moves that a layout may cost: 100 rounds for a thousand nodes, 25 for twenty thousand.
constexpr std::size_t budget = 500'000;

// Sunflower seeds: even, dense, and far from the symmetry that forces cannot break.
Point on_spiral(std::size_t i) {
  constexpr double golden_angle = 2.399963229728653;
  double const radius = spacing * std::sqrt(static_cast<double>(i) + 0.5) * 0.6;
  double const angle = golden_angle * static_cast<double>(i);
  return {radius * std::cos(angle), radius * std::sin(angle)};
}

// Numbers the nodes of all kinds.
class Numbering {
 public:
  explicit Numbering(Graph const& graph)
      : sizes_{graph.outlets.size(), graph.articles.size(), graph.speakers.size(),
               graph.statements.size()} {}

  std::size_t size() const { return std::accumulate(std::begin(sizes_), std::end(sizes_), 0u); }
  std::size_t of(NodeRef node) const {
    auto const kind = static_cast<std::ptrdiff_t>(node.kind);
    return std::accumulate(sizes_, sizes_ + kind, std::size_t{0}) + node.index;
  }

 private:
  std::size_t sizes_[4];
};

std::vector<std::size_t> degrees(Graph const& graph, Numbering const& number) {
  std::vector<std::size_t> degree(number.size());
  for (GraphEdge const& edge : graph.edges) {
    ++degree[number.of(edge.from)];
    ++degree[number.of(edge.to)];
  }
  return degree;
}

std::vector<Point> spiral(Graph const& graph, Numbering const& number) {
  auto const degree = degrees(graph, number);
  std::vector<std::size_t> order(number.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order,
                           [&](std::size_t a, std::size_t b) { return degree[a] > degree[b]; });
  std::vector<Point> places(number.size());
  for (std::size_t i = 0; i < order.size(); ++i) places[order[i]] = on_spiral(i);
  return places;
}

void attract_and_repel(Graph const& graph, Numbering const& number, std::vector<Point>& places) {
  std::size_t const count = places.size();
  Drawing drawing(count);
  for (GraphEdge const& edge : graph.edges)
    boost::add_edge(number.of(edge.from), number.of(edge.to), drawing);

  double const side = spacing * 2 * std::sqrt(static_cast<double>(count) + 1);
  boost::minstd_rand random(1);
  Topology const square(random, -side, -side, side, side);
  std::vector<Topology::point_type> points(count);
  for (std::size_t i = 0; i < count; ++i) {
    points[i][0] = places[i].x;
    points[i][1] = places[i].y;
  }
  auto const index = boost::get(boost::vertex_index, drawing);
  auto const map = boost::make_iterator_property_map(points.begin(), index);
  auto const rounds = static_cast<int>(std::clamp<std::size_t>(budget / count, 25, 300));
  boost::fruchterman_reingold_force_directed_layout(
      drawing, map, square,
      boost::cooling(boost::linear_cooling<double>(static_cast<std::size_t>(rounds), side / 10))
          .force_pairs(boost::make_grid_force_pairs(square, map, drawing)));
  for (std::size_t i = 0; i < count; ++i) places[i] = {points[i][0], points[i][1]};
}

// A hundredth of a unit is enough for any screen, and hides the last bits of the arithmetic.
double rounded(double x) { return std::isfinite(x) ? std::round(x * 100) / 100 + 0.0 : 0; }

}  // namespace

Point Layout::of(NodeRef node) const {
  switch (node.kind) {
    case NodeKind::outlet:
      return outlets[node.index];
    case NodeKind::article:
      return articles[node.index];
    case NodeKind::speaker:
      return speakers[node.index];
    case NodeKind::statement:
      return statements[node.index];
  }
  return {};
}

Layout lay_out(Graph const& graph) {
  Numbering const number(graph);
  std::vector<Point> places = spiral(graph, number);
  if (places.size() > 1 && places.size() <= maximum_drawn_nodes)
    attract_and_repel(graph, number, places);
  Layout layout;
  auto next = places.begin();
  auto const take = [&](std::vector<Point>& part, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i, ++next)
      part.push_back({rounded(next->x), rounded(next->y)});
  };
  take(layout.outlets, graph.outlets.size());
  take(layout.articles, graph.articles.size());
  take(layout.speakers, graph.speakers.size());
  take(layout.statements, graph.statements.size());
  return layout;
}

}  // namespace isnad
