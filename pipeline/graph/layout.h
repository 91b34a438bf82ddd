#pragma once

#include <cstdint>
#include <vector>

#include "pipeline/graph/graph.h"

namespace isnad {

struct Point {
  double x = 0;
  double y = 0;
};

// A place for every node of a graph, computed once and the same in every format: nodes that belong
// together lie together (Fruchterman and Reingold: Graph Drawing by Force-directed Placement, 1991;
// Boost.Graph's). The same graph always gets the same places. Coordinates lie in a square around
// (0, 0) that grows with the number of nodes.
//
// Beyond `maximum_drawn_nodes` nobody looks at the whole: nodes lie on a spiral, outlets and
// speakers with many statements in the middle.
inline constexpr std::size_t maximum_drawn_nodes = 20'000;

struct Layout {
  std::vector<Point> outlets, articles, speakers, statements;  // as in Graph
  Point of(NodeRef node) const;
};
Layout lay_out(Graph const& graph);

}  // namespace isnad
