#include "pipeline/export/write_csv.h"

#include "pipeline/export/clean_text.h"
#include "pipeline/export/network_values.h"

namespace isnad {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// The text of a cell that no spreadsheet runs as a formula.
std::string guarded(std::string_view text) {
  constexpr std::string_view openings = "=+-@\t\n";
  std::string const clean = clean_text(text);
  bool const looks_like_formula = !clean.empty() && openings.find(clean[0]) != openings.npos;
  return looks_like_formula ? "'" + clean : clean;
}

// Appends cells; end_row() ends the row.
class Table {
 public:
  explicit Table(std::string& out) : out_(out) {}

  void text(std::string_view value) { cell(guarded(value)); }

  void value(AttributeValue const& value) {
    bool const is_text = std::holds_alternative<std::string>(value) ||
                         std::holds_alternative<std::vector<std::string>>(value);
    std::string const words = value_text(value, ListStyle::joined);
    cell(is_text ? guarded(words) : words);
  }

  // A cell for every column, also where values are missing.
  void values(std::span<Attribute const> columns, std::vector<AttributeValue> const& values) {
    for (std::size_t i = 0; i < columns.size(); ++i)
      value(i < values.size() ? values[i] : AttributeValue{});
  }

  void names(std::span<Attribute const> columns) {
    for (Attribute const& column : columns) text(column.name);
  }

  void end_row() {
    out_ += "\r\n";
    empty_ = true;
  }

 private:
  void cell(std::string_view content) {
    if (!empty_) out_ += ',';
    empty_ = false;
    if (content.find_first_of(",\"\t\n") == content.npos) {
      out_ += content;
      return;
    }
    out_ += '"';
    for (char const c : content) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    out_ += '"';
  }

  std::string& out_;
  bool empty_ = true;
};

}  // namespace

void write_csv_nodes(OutputBuffer& out, Network const& network, CsvOptions options) {
  if (options.byte_order_mark) out.text() += byte_order_mark;
  Table table(out.text());
  for (char const* name : {"Id", "Label", "Kind"}) table.text(name);
  table.names(network.node_attributes);
  table.end_row();
  for (Network::Node const& node : network.nodes) {
    table.text(node.id);
    table.text(node.label);
    table.text(name_of(node.kind));
    table.values(network.node_attributes, node.values);
    table.end_row();
    out.pause();
  }
}

void write_csv_edges(OutputBuffer& out, Network const& network, CsvOptions options) {
  if (options.byte_order_mark) out.text() += byte_order_mark;
  Table table(out.text());
  for (char const* name : {"Source", "Target", "Type", "Kind", "Id", "Label", "Weight"})
    table.text(name);
  table.names(network.edge_attributes);
  table.end_row();
  for (Network::Edge const& edge : network.edges) {
    table.text(network.nodes[edge.source].id);
    table.text(network.nodes[edge.target].id);
    table.text("Directed");
    table.text(edge.kind);
    table.text(edge.id);
    table.text(edge.label);
    table.value(edge.weight);
    table.values(network.edge_attributes, edge.values);
    table.end_row();
    out.pause();
  }
}

}  // namespace isnad
