#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "pipeline/graph/graph.h"
#include "pipeline/graph/layout.h"

// A graph as programs draw it: nodes with a place, edges with a weight, and a table of attributes.
// Every viewer's format is written from this value.
namespace isnad {

enum class AttributeType : std::uint8_t { text, integer, real, boolean, texts };

// One column. A value that is not known is std::monostate. Names are unique and match
// [a-z][a-z0-9_]*; those that formats have for themselves are taken: id label name kind type parent
// source target interaction weight x y z size color r g b.
struct Attribute {
  std::string_view name;  // lower case, ASCII: "confidence"
  AttributeType type = AttributeType::text;
};
using AttributeValue =
    std::variant<std::monostate, std::string, std::int64_t, double, bool, std::vector<std::string>>;

struct Network {
  struct Color {
    std::uint8_t red = 0, green = 0, blue = 0;
  };
  struct Node {
    std::string id;     // as in the Graph: "p-..."; unique
    std::string label;  // one short line for a reader
    NodeKind kind = NodeKind::speaker;
    double x = 0, y = 0;  // see layout.h; y grows upwards
    double size = 1;      // of a disc, as x and y
    Color color;
    std::vector<AttributeValue> values;  // as node_attributes
  };
  struct Edge {
    std::string id;
    std::uint32_t source = 0;  // into nodes
    std::uint32_t target = 0;
    std::string_view kind;               // "said", "relayed-by" ...
    std::string label;                   // for a reader
    double weight = 1;                   // how many statements stand behind it
    std::vector<AttributeValue> values;  // as edge_attributes
  };
  std::string title;
  std::span<Attribute const> node_attributes;
  std::span<Attribute const> edge_attributes;
  std::vector<Node> nodes;
  std::vector<Edge> edges;
};

// full: outlets, articles, speakers and statements, every edge of the graph by itself.
// speakers: speakers and outlets only; edges of one kind between two of them are one edge, whose
// weight counts the statements and whose `statements` lists their ids. For programs that add up
// parallel edges, as Gephi does.
enum class NetworkView : std::uint8_t { full, speakers };

// Nodes and edges in the order of the graph, with the places of `layout`. Labels are one line
// without control characters.
Network make_network(Graph const& graph, Layout const& layout, NetworkView view);

}  // namespace isnad
