#include "pipeline/export/write_graphml.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_network.h"

namespace isnad {
namespace {

TEST(WriteGraphml, WritesEveryPart) {
  EXPECT_EQ(written(write_graphml, small_network()), R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="node-label" for="node" attr.name="label" attr.type="string" />
  <key id="node-kind" for="node" attr.name="kind" attr.type="string" />
  <key id="node-x" for="node" attr.name="x" attr.type="double" />
  <key id="node-y" for="node" attr.name="y" attr.type="double" />
  <key id="node-size" for="node" attr.name="size" attr.type="double" />
  <key id="node-r" for="node" attr.name="r" attr.type="int" />
  <key id="node-g" for="node" attr.name="g" attr.type="int" />
  <key id="node-b" for="node" attr.name="b" attr.type="int" />
  <key id="node-gender" for="node" attr.name="gender" attr.type="string" />
  <key id="node-statements" for="node" attr.name="statements" attr.type="long" />
  <key id="node-share" for="node" attr.name="share" attr.type="double" />
  <key id="node-named" for="node" attr.name="named" attr.type="boolean" />
  <key id="node-roles" for="node" attr.name="roles" attr.type="string" />
  <key id="edge-label" for="edge" attr.name="label" attr.type="string" />
  <key id="edge-kind" for="edge" attr.name="kind" attr.type="string" />
  <key id="edge-weight" for="edge" attr.name="weight" attr.type="double" />
  <key id="edge-rule" for="edge" attr.name="rule" attr.type="string" />
  <key id="edge-quotes" for="edge" attr.name="quotes" attr.type="string" />
  <graph id="isnad" edgedefault="directed">
    <desc>الميناء</desc>
    <node id="p-1">
      <data key="node-label">سليم الرامي</data>
      <data key="node-kind">speaker</data>
      <data key="node-x">-10.5</data>
      <data key="node-y">20</data>
      <data key="node-size">36</data>
      <data key="node-r">31</data>
      <data key="node-g">119</data>
      <data key="node-b">180</data>
      <data key="node-gender">m</data>
      <data key="node-statements">-3</data>
      <data key="node-share">0.25</data>
      <data key="node-named">true</data>
      <data key="node-roles">وزير | نائب</data>
    </node>
    <node id="q-2">
      <data key="node-label">«الجسر جاهز»</data>
      <data key="node-kind">statement</data>
      <data key="node-x">0</data>
      <data key="node-y">0.333</data>
      <data key="node-size">1</data>
      <data key="node-r">255</data>
      <data key="node-g">255</data>
      <data key="node-b">255</data>
      <data key="node-named">false</data>
      <data key="node-roles"></data>
    </node>
    <edge id="e-3" source="p-1" target="q-2" label="said">
      <data key="edge-label">قال</data>
      <data key="edge-kind">said</data>
      <data key="edge-weight">2</data>
      <data key="edge-rule">verb-speaker</data>
      <data key="edge-quotes">q-2</data>
    </edge>
  </graph>
</graphml>
)");
}

TEST(WriteGraphml, AnEmptyNetwork) {
  std::string const graphml = written(write_graphml, {});
  EXPECT_NE(graphml.find("    <desc></desc>\n  </graph>\n</graphml>\n"), graphml.npos) << graphml;
}

}  // namespace
}  // namespace isnad
