#include "pipeline/export/write_graphml.h"

#include <pugixml.hpp>

#include "pipeline/export/network_values.h"
#include "pipeline/export/xml_element.h"

namespace isnad {
namespace {

constexpr std::string_view opening = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
)";
constexpr std::string_view closing = "  </graph>\n</graphml>\n";

// Whose column it is: keys are unique in the whole file, names only among nodes or edges.
enum class Owner : std::uint8_t { node, edge };

std::string key_of(Owner owner, std::string_view name) {
  return (owner == Owner::node ? "node-" : "edge-") + std::string(name);
}

char const* type_name(AttributeType type) {
  switch (type) {
    case AttributeType::integer:
      return "long";
    case AttributeType::real:
      return "double";
    case AttributeType::boolean:
      return "boolean";
    case AttributeType::text:
    case AttributeType::texts:
      break;
  }
  return "string";
}

void declare(OutputBuffer& out, Owner owner, std::string_view name, char const* type) {
  pugi::xml_document record;
  pugi::xml_node key = record.append_child("key");
  set_attribute(key, "id", key_of(owner, name));
  set_attribute(key, "for", owner == Owner::node ? "node" : "edge");
  set_attribute(key, "attr.name", name);
  set_attribute(key, "attr.type", type);
  append_element(out, key, 1);
}

void write_columns(OutputBuffer& out, Network const& network) {
  for (char const* name : {"label", "kind"}) declare(out, Owner::node, name, "string");
  for (char const* name : {"x", "y", "size"}) declare(out, Owner::node, name, "double");
  for (char const* name : {"r", "g", "b"}) declare(out, Owner::node, name, "int");
  for (Attribute const& attribute : network.node_attributes)
    declare(out, Owner::node, attribute.name, type_name(attribute.type));

  for (char const* name : {"label", "kind"}) declare(out, Owner::edge, name, "string");
  declare(out, Owner::edge, "weight", "double");
  for (Attribute const& attribute : network.edge_attributes)
    declare(out, Owner::edge, attribute.name, type_name(attribute.type));
}

void write_graph_opening(OutputBuffer& out, Network const& network) {
  out.text() += "  <graph id=\"isnad\" edgedefault=\"directed\">\n";
  pugi::xml_document record;
  pugi::xml_node title = record.append_child("desc");
  set_text(title, network.title);
  append_element(out, title, 2);
}

void add_value(pugi::xml_node element, Owner owner, std::string_view name,
               AttributeValue const& value) {
  pugi::xml_node data = element.append_child("data");
  set_attribute(data, "key", key_of(owner, name));
  set_text(data, value_text(value, ListStyle::joined));
}

void add_values(pugi::xml_node element, Owner owner, std::span<Attribute const> attributes,
                std::vector<AttributeValue> const& values) {
  for_each_value(attributes, values, [&](Attribute const& attribute, AttributeValue const& value) {
    add_value(element, owner, attribute.name, value);
  });
}

void write_node(OutputBuffer& out, Network const& network, Network::Node const& node) {
  pugi::xml_document record;
  pugi::xml_node element = record.append_child("node");
  set_attribute(element, "id", node.id);
  add_value(element, Owner::node, "label", node.label);
  add_value(element, Owner::node, "kind", std::string(name_of(node.kind)));
  add_value(element, Owner::node, "x", node.x);
  add_value(element, Owner::node, "y", node.y);
  add_value(element, Owner::node, "size", node.size);
  add_value(element, Owner::node, "r", std::int64_t{node.color.red});
  add_value(element, Owner::node, "g", std::int64_t{node.color.green});
  add_value(element, Owner::node, "b", std::int64_t{node.color.blue});
  add_values(element, Owner::node, network.node_attributes, node.values);
  append_element(out, element, 2);
}

void write_edge(OutputBuffer& out, Network const& network, Network::Edge const& edge) {
  pugi::xml_document record;
  pugi::xml_node element = record.append_child("edge");
  set_attribute(element, "id", edge.id);
  set_attribute(element, "source", network.nodes[edge.source].id);
  set_attribute(element, "target", network.nodes[edge.target].id);
  set_attribute(element, "label", edge.kind);
  add_value(element, Owner::edge, "label", edge.label);
  add_value(element, Owner::edge, "kind", std::string(edge.kind));
  add_value(element, Owner::edge, "weight", edge.weight);
  add_values(element, Owner::edge, network.edge_attributes, edge.values);
  append_element(out, element, 2);
}

}  // namespace

void write_graphml(OutputBuffer& out, Network const& network) {
  out.text() += opening;
  write_columns(out, network);
  write_graph_opening(out, network);
  for (Network::Node const& node : network.nodes) write_node(out, network, node);
  for (Network::Edge const& edge : network.edges) write_edge(out, network, edge);
  out.text() += closing;
}

}  // namespace isnad
