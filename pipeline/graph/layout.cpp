#include "pipeline/graph/layout.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/fruchterman_reingold.hpp>
#include <boost/graph/topology.hpp>
#include <boost/property_map/property_map.hpp>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

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

// Only neighbours push each other away: pairs within the same or the next cell of a grid. Boost's
// own grid sizes its cells by the whole square, which is mostly empty here.
class NearPairs {
 public:
  explicit NearPairs(std::vector<Topology::point_type> const& points) : points_(points) {}

  template <typename Graph, typename ApplyForce>
  void operator()(Graph const&, ApplyForce apply_force) {
    cells_.clear();
    for (std::size_t i = 0; i < points_.size(); ++i) cells_[cell_of(i)].push_back(i);
    for (std::size_t i = 0; i < points_.size(); ++i) {
      auto const [column, row] = cell_of(i);
      for (int x = column - 1; x <= column + 1; ++x)
        for (int y = row - 1; y <= row + 1; ++y) push(i, {x, y}, apply_force);
    }
  }

 private:
  using Cell = std::pair<int, int>;
  static constexpr double reach = 3 * spacing;

  Cell cell_of(std::size_t i) const {
    return {static_cast<int>(std::floor(points_[i][0] / reach)),
            static_cast<int>(std::floor(points_[i][1] / reach))};
  }

  template <typename ApplyForce>
  void push(std::size_t i, Cell cell, ApplyForce& apply_force) {
    auto const found = cells_.find(cell);
    if (found == cells_.end()) return;
    for (std::size_t j : found->second)
      if (j != i && near(i, j)) apply_force(i, j);
  }

  // The same reach in all directions: else nodes gather at the borders of cells.
  bool near(std::size_t i, std::size_t j) const {
    return std::hypot(points_[i][0] - points_[j][0], points_[i][1] - points_[j][1]) < reach;
  }

  std::vector<Topology::point_type> const& points_;
  std::map<Cell, std::vector<std::size_t>> cells_;
};

void attract_and_repel(Graph const& graph, Numbering const& number, std::vector<Point>& places) {
  std::size_t const count = places.size();
  Drawing drawing(count);
  for (GraphEdge const& edge : graph.edges)
    boost::add_edge(number.of(edge.from), number.of(edge.to), drawing);

  // Wide enough that no node is ever stopped by the border.
  double const side = spacing * 4 * std::sqrt(static_cast<double>(count) + 1);
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
      boost::cooling(boost::linear_cooling<double>(static_cast<std::size_t>(rounds), side / 20))
          .attractive_force([](auto, double, double d, auto const&) { return d * d / spacing; })
          .repulsive_force(
              [](auto, auto, double, double d, auto const&) { return spacing * spacing / d; })
          .force_pairs(NearPairs(points)));
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
