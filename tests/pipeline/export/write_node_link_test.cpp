#include "pipeline/export/write_node_link.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "tests/pipeline/export/sample_network.h"

namespace isnad {
namespace {

TEST(WriteNodeLink, WritesEveryPart) {
  EXPECT_EQ(written(write_node_link, small_network()), R"({
  "directed": true,
  "multigraph": true,
  "graph": {
    "title": "الميناء"
  },
  "nodes": [
    {"id": "p-1", "label": "سليم الرامي", "kind": "speaker", "x": -10.5, "y": 20, "size": 36, "color": "#1f77b4", "gender": "m", "statements": -3, "share": 0.25, "named": true, "roles": ["وزير", "نائب"]},
    {"id": "q-2", "label": "«الجسر جاهز»", "kind": "statement", "x": 0, "y": 0.333, "size": 1, "color": "#ffffff", "named": false, "roles": []}
  ],
  "links": [
    {"id": "e-3", "source": "p-1", "target": "q-2", "kind": "said", "label": "قال", "weight": 2, "rule": "verb-speaker", "quotes": ["q-2"]}
  ]
}
)");
}

TEST(WriteNodeLink, IsJsonWhateverItHolds) {
  for (Network const& network : {Network{}, hostile_network()}) {
    auto const value = boost::json::parse(written(write_node_link, network));
    EXPECT_EQ(value.at("nodes").as_array().size(), network.nodes.size());
    EXPECT_EQ(value.at("links").as_array().size(), network.edges.size());
  }
}

TEST(WriteNodeLink, PausesBetweenRecords) {
  Network network = small_network();
  network.nodes.resize(20000, network.nodes[0]);
  std::size_t pieces = 0;
  std::string bytes;
  OutputBuffer out([&](std::string_view piece) {
    ++pieces;
    bytes += piece;
  });
  write_node_link(out, network);
  out.finish();
  EXPECT_GT(pieces, 5U);
  EXPECT_EQ(boost::json::parse(bytes).at("nodes").as_array().size(), network.nodes.size());
}

}  // namespace
}  // namespace isnad
