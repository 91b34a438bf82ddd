#include "pipeline/export/write_gexf.h"

#include <algorithm>
#include <pugixml.hpp>

#include "pipeline/export/network_values.h"
#include "pipeline/export/xml_element.h"

namespace isnad {
namespace {

// No xsi:schemaLocation: the format's own grammar refuses it. No date either: the same facts give
// the same bytes.
constexpr std::string_view opening = R"(<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
)";
constexpr std::string_view graph_opening =
    "  <graph defaultedgetype=\"directed\" mode=\"static\" idtype=\"string\">\n";
constexpr std::string_view closing = "  </graph>\n</gexf>\n";

constexpr Attribute node_kind{"kind", AttributeType::text};

char const* type_name(AttributeType type) {
  switch (type) {
    case AttributeType::text:
      return "string";
    case AttributeType::integer:
      return "long";
    case AttributeType::real:
      return "double";
    case AttributeType::boolean:
      return "boolean";
    case AttributeType::texts:
      return "liststring";
  }
  return "string";
}

void write_meta(OutputBuffer& out, Network const& network) {
  pugi::xml_document record;
  pugi::xml_node meta = record.append_child("meta");
  set_text(meta.append_child("creator"), "isnad");
  set_text(meta.append_child("description"), network.title);
  append_element(out, meta, 1);
}

// A column is known by its name: what else an id could be, some readers show to people.
void declare(pugi::xml_node table, Attribute const& attribute) {
  pugi::xml_node column = table.append_child("attribute");
  set_attribute(column, "id", attribute.name);
  set_attribute(column, "title", attribute.name);
  set_attribute(column, "type", type_name(attribute.type));
}

void write_columns(OutputBuffer& out, Network const& network) {
  pugi::xml_document record;
  pugi::xml_node of_nodes = record.append_child("attributes");
  set_attribute(of_nodes, "class", "node");
  declare(of_nodes, node_kind);
  for (Attribute const& attribute : network.node_attributes) declare(of_nodes, attribute);
  append_element(out, of_nodes, 2);

  pugi::xml_node of_edges = record.append_child("attributes");
  set_attribute(of_edges, "class", "edge");
  for (Attribute const& attribute : network.edge_attributes) declare(of_edges, attribute);
  append_element(out, of_edges, 2);
}

void add_value(pugi::xml_node values, Attribute const& attribute, std::string_view text) {
  pugi::xml_node value = values.append_child("attvalue");
  set_attribute(value, "for", attribute.name);
  set_attribute(value, "value", text);
}

void add_values(pugi::xml_node parent, std::span<Attribute const> attributes,
                std::vector<AttributeValue> const& values) {
  for_each_value(attributes, values, [&](Attribute const& attribute, AttributeValue const& value) {
    add_value(parent, attribute, value_text(value, ListStyle::quoted));
  });
}

void add_looks(pugi::xml_node element, Network::Node const& node) {
  pugi::xml_node color = element.append_child("viz:color");
  set_attribute(color, "r", node.color.red);
  set_attribute(color, "g", node.color.green);
  set_attribute(color, "b", node.color.blue);
  pugi::xml_node position = element.append_child("viz:position");
  set_attribute(position, "x", node.x);
  set_attribute(position, "y", node.y);
  set_attribute(element.append_child("viz:size"), "value", std::max(0.0, node.size));
}

void write_node(OutputBuffer& out, Network const& network, Network::Node const& node) {
  pugi::xml_document record;
  pugi::xml_node element = record.append_child("node");
  set_attribute(element, "id", node.id);
  set_attribute(element, "label", node.label);
  pugi::xml_node values = element.append_child("attvalues");
  add_value(values, node_kind, name_of(node.kind));
  add_values(values, network.node_attributes, node.values);
  add_looks(element, node);
  append_element(out, element, 3);
}

void write_edge(OutputBuffer& out, Network const& network, Network::Edge const& edge) {
  pugi::xml_document record;
  pugi::xml_node element = record.append_child("edge");
  set_attribute(element, "id", edge.id);
  set_attribute(element, "source", network.nodes[edge.source].id);
  set_attribute(element, "target", network.nodes[edge.target].id);
  set_attribute(element, "kind", edge.kind);
  set_attribute(element, "label", edge.label);
  set_attribute(element, "weight", edge.weight);
  add_values(element.append_child("attvalues"), network.edge_attributes, edge.values);
  append_element(out, element, 3);
}

}  // namespace

void write_gexf(OutputBuffer& out, Network const& network) {
  out.text() += opening;
  write_meta(out, network);
  out.text() += graph_opening;
  write_columns(out, network);
  out.text() += "    <nodes>\n";
  for (Network::Node const& node : network.nodes) write_node(out, network, node);
  out.text() += "    </nodes>\n    <edges>\n";
  for (Network::Edge const& edge : network.edges) write_edge(out, network, edge);
  out.text() += "    </edges>\n";
  out.text() += closing;
}

}  // namespace isnad
