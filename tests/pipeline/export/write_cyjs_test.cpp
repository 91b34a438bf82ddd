#include "pipeline/export/write_cyjs.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "tests/pipeline/export/sample_network.h"

namespace isnad {
namespace {

TEST(WriteCyjs, WritesEveryPart) {
  EXPECT_EQ(written(write_cyjs, small_network()), R"({
  "format_version": "1.0",
  "generated_by": "isnad",
  "data": {
    "name": "الميناء"
  },
  "elements": {
    "nodes": [
      {"data": {"id": "p-1", "name": "سليم الرامي", "kind": "speaker", "size": 36, "color": "#1f77b4", "gender": "m", "statements": -3, "share": 0.25, "named": true, "roles": ["وزير", "نائب"]}, "position": {"x": -10.5, "y": 20}},
      {"data": {"id": "q-2", "name": "«الجسر جاهز»", "kind": "statement", "size": 1, "color": "#ffffff", "named": false, "roles": []}, "position": {"x": 0, "y": 0.333}}
    ],
    "edges": [
      {"data": {"id": "e-3", "source": "p-1", "target": "q-2", "interaction": "said", "name": "قال", "weight": 2, "rule": "verb-speaker", "quotes": ["q-2"]}}
    ]
  }
}
)");
}

TEST(WriteCyjs, IsJsonWhateverItHolds) {
  for (Network const& network : {Network{}, hostile_network()}) {
    auto const value = boost::json::parse(written(write_cyjs, network));
    EXPECT_EQ(value.at("elements").at("nodes").as_array().size(), network.nodes.size());
    EXPECT_EQ(value.at("elements").at("edges").as_array().size(), network.edges.size());
  }
}

}  // namespace
}  // namespace isnad
