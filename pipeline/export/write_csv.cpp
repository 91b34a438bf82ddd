#include "pipeline/export/write_csv.h"

#include "pipeline/export/csv_table.h"
#include "pipeline/export/network_values.h"

namespace isnad {
namespace {

void append_value(CsvTable& table, AttributeValue const& value) {
  bool const is_text = std::holds_alternative<std::string>(value) ||
                       std::holds_alternative<std::vector<std::string>>(value);
  std::string const words = value_text(value, ListStyle::joined);
  is_text ? table.text(words) : table.number(words);
}

// A cell for every column, also where values are missing.
void append_values(CsvTable& table, std::span<Attribute const> columns,
                   std::vector<AttributeValue> const& values) {
  for (std::size_t i = 0; i < columns.size(); ++i)
    append_value(table, i < values.size() ? values[i] : AttributeValue{});
}

void append_names(CsvTable& table, std::span<Attribute const> columns) {
  for (Attribute const& column : columns) table.text(column.name);
}

}  // namespace

void write_csv_nodes(OutputBuffer& out, Network const& network, CsvOptions options) {
  CsvTable table(out.text(), options.byte_order_mark);
  for (char const* name : {"Id", "Label", "Kind"}) table.text(name);
  append_names(table, network.node_attributes);
  table.end_row();
  for (Network::Node const& node : network.nodes) {
    table.text(node.id);
    table.text(node.label);
    table.text(name_of(node.kind));
    append_values(table, network.node_attributes, node.values);
    table.end_row();
    out.pause();
  }
}

void write_csv_edges(OutputBuffer& out, Network const& network, CsvOptions options) {
  CsvTable table(out.text(), options.byte_order_mark);
  for (char const* name : {"Source", "Target", "Type", "Kind", "Id", "Label", "Weight"})
    table.text(name);
  append_names(table, network.edge_attributes);
  table.end_row();
  for (Network::Edge const& edge : network.edges) {
    table.text(network.nodes[edge.source].id);
    table.text(network.nodes[edge.target].id);
    table.text("Directed");
    table.text(edge.kind);
    table.text(edge.id);
    table.text(edge.label);
    append_value(table, edge.weight);
    append_values(table, network.edge_attributes, edge.values);
    table.end_row();
    out.pause();
  }
}

}  // namespace isnad
