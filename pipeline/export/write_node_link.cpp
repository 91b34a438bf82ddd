#include "pipeline/export/write_node_link.h"

#include "pipeline/export/network_values.h"

namespace isnad {
namespace {

void write_head(JsonWriter& json, Network const& network) {
  json.key("directed").boolean(true);
  json.key("multigraph").boolean(true);
  json.key("graph").begin_object();
  json.key("title").string(network.title);
  json.end_object();
}

void write_node(JsonWriter& json, Network const& network, Network::Node const& node) {
  json.begin_object();
  json.begin_line();
  json.key("id").string(node.id);
  json.key("label").string(node.label);
  json.key("kind").string(name_of(node.kind));
  json.key("x").fraction(node.x);
  json.key("y").fraction(node.y);
  json.key("size").fraction(node.size);
  json.key("color").string(hex_color(node.color));
  append_members(json, network.node_attributes, node.values);
  json.end_object();
  json.end_line();
}

void write_link(JsonWriter& json, Network const& network, Network::Edge const& edge) {
  json.begin_object();
  json.begin_line();
  json.key("id").string(edge.id);
  json.key("source").string(network.nodes[edge.source].id);
  json.key("target").string(network.nodes[edge.target].id);
  json.key("kind").string(edge.kind);
  json.key("label").string(edge.label);
  json.key("weight").fraction(edge.weight);
  append_members(json, network.edge_attributes, edge.values);
  json.end_object();
  json.end_line();
}

}  // namespace

void write_node_link(OutputBuffer& out, Network const& network) {
  JsonWriter json(out.text(), JsonLayout::indented);
  json.begin_object();
  write_head(json, network);
  json.key("nodes").begin_array();
  for (Network::Node const& node : network.nodes) {
    write_node(json, network, node);
    out.pause();
  }
  json.end_array();
  json.key("links").begin_array();
  for (Network::Edge const& edge : network.edges) {
    write_link(json, network, edge);
    out.pause();
  }
  json.end_array();
  json.end_object();
  out.text() += '\n';
}

}  // namespace isnad
