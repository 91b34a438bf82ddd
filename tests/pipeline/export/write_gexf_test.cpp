#include "pipeline/export/write_gexf.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_network.h"

namespace isnad {
namespace {

TEST(WriteGexf, WritesEveryPart) {
  EXPECT_EQ(written(write_gexf, small_network()), R"(<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>isnad</creator>
    <description>الميناء</description>
  </meta>
  <graph defaultedgetype="directed" mode="static" idtype="string">
    <attributes class="node">
      <attribute id="kind" title="kind" type="string" />
      <attribute id="gender" title="gender" type="string" />
      <attribute id="statements" title="statements" type="long" />
      <attribute id="share" title="share" type="double" />
      <attribute id="named" title="named" type="boolean" />
      <attribute id="roles" title="roles" type="liststring" />
    </attributes>
    <attributes class="edge">
      <attribute id="rule" title="rule" type="string" />
      <attribute id="quotes" title="quotes" type="liststring" />
    </attributes>
    <nodes>
      <node id="p-1" label="سليم الرامي">
        <attvalues>
          <attvalue for="kind" value="speaker" />
          <attvalue for="gender" value="m" />
          <attvalue for="statements" value="-3" />
          <attvalue for="share" value="0.25" />
          <attvalue for="named" value="true" />
          <attvalue for="roles" value="[&quot;وزير&quot;, &quot;نائب&quot;]" />
        </attvalues>
        <viz:color r="31" g="119" b="180" />
        <viz:position x="-10.5" y="20" />
        <viz:size value="36" />
      </node>
      <node id="q-2" label="«الجسر جاهز»">
        <attvalues>
          <attvalue for="kind" value="statement" />
          <attvalue for="named" value="false" />
          <attvalue for="roles" value="[]" />
        </attvalues>
        <viz:color r="255" g="255" b="255" />
        <viz:position x="0" y="0.333" />
        <viz:size value="1" />
      </node>
    </nodes>
    <edges>
      <edge id="e-3" source="p-1" target="q-2" kind="said" label="قال" weight="2">
        <attvalues>
          <attvalue for="rule" value="verb-speaker" />
          <attvalue for="quotes" value="[&quot;q-2&quot;]" />
        </attvalues>
      </edge>
    </edges>
  </graph>
</gexf>
)");
}

TEST(WriteGexf, NoSizeBelowZero) {
  Network network = small_network();
  network.nodes[0].size = -1;
  EXPECT_NE(written(write_gexf, network).find("<viz:size value=\"0\" />"), std::string::npos);
}

TEST(WriteGexf, AnEmptyNetwork) {
  std::string const gexf = written(write_gexf, {});
  EXPECT_NE(gexf.find("    <nodes>\n    </nodes>\n    <edges>\n    </edges>\n"), gexf.npos);
}

}  // namespace
}  // namespace isnad
