#include "pipeline/export/write_dot.h"

#include <algorithm>
#include <cmath>

#include "pipeline/export/clean_text.h"
#include "pipeline/export/network_values.h"
#include "pipeline/export/number_text.h"
#include "pipeline/export/visible_text.h"

namespace isnad {
namespace {

// Fonts with Arabic letters, the first that is installed; the last two are those of other systems.
constexpr std::string_view fonts = "\"Noto Naskh Arabic,DejaVu Sans,Tahoma,Geeza Pro\"";

// In quotation marks, \" alone stands for another character.
void append_quoted(std::string& out, std::string_view text) {
  std::string visible;
  append_visible(visible, clean_text(text));
  out += '"';
  for (char const c : visible) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

// A label also knows character entities: &lt; would be shown as <.
void append_label(std::string& out, std::string_view text) {
  std::string escaped;
  for (char const c : text) {
    escaped += c;
    if (c == '&') escaped += "amp;";
  }
  append_quoted(out, escaped);
}

// Letters that can be read on the colour.
std::string_view font_color(Network::Color color) {
  int const luminance = (299 * color.red + 587 * color.green + 114 * color.blue) / 1000;
  return luminance < 128 ? "white" : "black";
}

std::string number(double value) {
  std::string digits;
  append_fraction(digits, value);
  return digits;
}

void append_opening(std::string& out, std::string_view title) {
  out.append("digraph isnad {\n  graph [charset=\"UTF-8\", rankdir=RL, fontname=").append(fonts);
  out += ", label=";
  append_label(out, title);
  out.append("];\n  node [shape=box, style=\"rounded,filled\", fontname=").append(fonts);
  out.append("];\n  edge [fontsize=10, fontname=").append(fonts).append("];\n");
}

// What a viewer shows on demand: the chain of transmission of a statement.
void append_tooltip(std::string& out, Network const& network, Network::Node const& node) {
  for_each_value(network.node_attributes, node.values,
                 [&](Attribute const& column, AttributeValue const& value) {
                   if (column.name != "chain") return;
                   out += ", tooltip=";
                   append_label(out, value_text(value, ListStyle::joined));
                 });
}

void append_node(std::string& out, Network const& network, Network::Node const& node) {
  constexpr double points_per_inch = 72;
  double const width = std::max(0.0, node.size) / points_per_inch;
  out += "  ";
  append_quoted(out, node.id);
  out += " [label=";
  append_label(out, node.label);
  out.append(", class=\"").append(name_of(node.kind));
  out.append("\", pos=\"").append(number(node.x)).append(",").append(number(node.y));
  out.append("\", width=\"").append(number(width));
  out.append("\", fillcolor=\"").append(hex_color(node.color));
  out.append("\", fontcolor=\"").append(font_color(node.color)).append("\"");
  append_tooltip(out, network, node);
  out += "];\n";
}

void append_edge(std::string& out, Network const& network, Network::Edge const& edge) {
  constexpr double heaviest = 1000, widest = 8;  // a line of weight 1 is 1 point wide
  double const weight = std::clamp(edge.weight, 1.0, heaviest);
  out += "  ";
  append_quoted(out, network.nodes[edge.source].id);
  out += " -> ";
  append_quoted(out, network.nodes[edge.target].id);
  out += " [label=";
  append_label(out, edge.label);
  out += ", class=";
  append_quoted(out, edge.kind);
  out.append(", weight=\"").append(number(std::round(weight)));
  out.append("\", penwidth=\"")
      .append(number(std::min(std::sqrt(weight), widest)))
      .append("\"];\n");
}

}  // namespace

void write_dot(OutputBuffer& out, Network const& network) {
  append_opening(out.text(), network.title);
  for (Network::Node const& node : network.nodes) {
    append_node(out.text(), network, node);
    out.pause();
  }
  for (Network::Edge const& edge : network.edges) {
    append_edge(out.text(), network, edge);
    out.pause();
  }
  out.text() += "}\n";
}

}  // namespace isnad
