#pragma once

#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/export/network.h"
#include "pipeline/export/output_buffer.h"

// Networks written by hand, so that the exports are tested without the pipeline.
namespace isnad {

// What write(out, network) writes.
template <class Write>
std::string written(Write write, Network const& network) {
  std::string bytes;
  OutputBuffer out([&](std::string_view piece) { bytes += piece; });
  write(out, network);
  out.finish();
  return bytes;
}

inline constexpr std::array<Attribute, 5> sample_node_attributes{{
    {"gender", AttributeType::text},
    {"statements", AttributeType::integer},
    {"share", AttributeType::real},
    {"named", AttributeType::boolean},
    {"roles", AttributeType::texts},
}};
inline constexpr std::array<Attribute, 2> sample_edge_attributes{{
    {"rule", AttributeType::text},
    {"quotes", AttributeType::texts},
}};

// Two speakers, one edge; every type of value, known and unknown.
inline Network small_network() {
  Network network;
  network.title = "الميناء";
  network.node_attributes = sample_node_attributes;
  network.edge_attributes = sample_edge_attributes;
  network.nodes = {
      {.id = "p-1",
       .label = "سليم الرامي",
       .kind = NodeKind::speaker,
       .x = -10.5,
       .y = 20,
       .size = 36,
       .color = {31, 119, 180},
       .values = {"m", std::int64_t{-3}, 0.25, true, std::vector<std::string>{"وزير", "نائب"}}},
      {.id = "q-2",
       .label = "«الجسر جاهز»",
       .kind = NodeKind::statement,
       .x = 0,
       .y = 1.0 / 3,
       .size = 1,
       .color = {255, 255, 255},
       .values = {{}, {}, {}, false, std::vector<std::string>{}}},
  };
  network.edges = {{.id = "e-3",
                    .source = 0,
                    .target = 1,
                    .kind = "said",
                    .label = "قال",
                    .weight = 2,
                    .values = {"verb-speaker", std::vector<std::string>{"q-2"}}}};
  return network;
}

// Strings that have broken some reader or other.
inline std::vector<std::string> hostile_strings() {
  using namespace std::string_literals;
  return {
      "قال \"نعم\" & <b>لا</b>",
      "سطر\nثان\r\nثالث\rرابع\tخامس",
      "=HYPERLINK(\"http://example.org\")",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "\x01=1",
      "nul\0 bell\a escape\x1B[31m delete\x7F"s,
      "\xEF\xBF\xBE noncharacters \xEF\xBF\xBF",
      "next line \xC2\x85 line \xE2\x80\xA8 paragraph \xE2\x80\xA9",
      "\xE2\x80\xAE bidi \xE2\x81\xA6 controls \xE2\x80\x8F",
      "bytes \xFF\xD8, surrogate \xED\xA0\xBD",
      R"(\N \G \l back\slash\)",
      "&amp; &#1234; &lt;",
      "]]> <!-- --> <?x?> </script> {{ }} ${x} %s",
      R"(["one", 'two'] | three; four)",
      "😀👨‍👩‍👧🇸🇾",
      "قَالَ الـــوزير ﻻ",
      " blanks around ",
      "",
      std::string(300, 'x'),
  };
}

// A speaker for each hostile string, and as many statements; edges of several kinds, parallel ones
// and a loop among them.
inline Network hostile_network() {
  Network network = small_network();
  std::vector<std::string> const strings = hostile_strings();
  auto const count = static_cast<std::uint32_t>(strings.size());
  network.title = strings[0] + strings[9];
  network.nodes.clear();
  network.edges.clear();
  for (std::uint32_t i = 0; i < count; ++i) {
    std::string const& text = strings[i];
    auto const digits = std::to_string(100 + i);
    network.nodes.push_back({.id = "p-" + digits,
                             .label = text,
                             .x = 100 * std::cos(i),
                             .y = 100 * std::sin(i),
                             .size = 1.5 * i,
                             .color = {static_cast<std::uint8_t>(i), 128, 255},
                             .values = {text, std::int64_t{i} - 5, i / 7.0, i % 2 == 0,
                                        std::vector<std::string>{text, "و" + text}}});
    network.edges.push_back({.id = "e-" + digits,
                             .source = i,
                             .target = (i * i) % count,
                             .kind = i % 3 == 0 ? "relayed-by" : "said",
                             .label = text,
                             .weight = i % 4 + 1.0,
                             .values = {text, std::vector<std::string>{text}}});
  }
  network.nodes[1].values.assign(sample_node_attributes.size(), {});
  network.nodes[2].values.clear();
  network.nodes[3].size = -1;
  network.nodes[3].x = std::numeric_limits<double>::quiet_NaN();
  network.nodes[4].values[1] = std::numeric_limits<std::int64_t>::min();
  network.edges.push_back(network.edges[5]);
  network.edges.back().id = "e-parallel";
  return network;
}

}  // namespace isnad
