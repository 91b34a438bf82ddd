#include "pipeline/export/write_dot.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_network.h"

namespace isnad {
namespace {

TEST(WriteDot, WritesEveryPart) {
  EXPECT_EQ(written(write_dot, small_network()), R"(digraph isnad {
  graph [charset="UTF-8", rankdir=RL, fontname="Noto Naskh Arabic,DejaVu Sans,Tahoma,Geeza Pro", label="الميناء"];
  node [shape=box, style="rounded,filled", fontname="Noto Naskh Arabic,DejaVu Sans,Tahoma,Geeza Pro"];
  edge [fontsize=10, fontname="Noto Naskh Arabic,DejaVu Sans,Tahoma,Geeza Pro"];
  "p-1" [label="سليم الرامي", class="speaker", pos="-10.5,20", width="0.5", fillcolor="#1f77b4", fontcolor="white"];
  "q-2" [label="«الجسر جاهز»", class="statement", pos="0,0.333", width="0.014", fillcolor="#ffffff", fontcolor="black"];
  "p-1" -> "q-2" [label="قال", class="said", weight="2", penwidth="1.414"];
}
)");
}

// The first node's label, with its quotation marks.
std::string label(std::string const& text) {
  Network network = small_network();
  network.nodes[0].label = text;
  std::string const dot = written(write_dot, network);
  auto const begin = dot.find("\"p-1\" [label=") + 13;
  return dot.substr(begin, dot.find(", class=", begin) - begin);
}

TEST(WriteDot, EscapesLabels) {
  struct {
    std::string text;
    char const* expected;
  } const cases[] = {
      {"", R"("")"},
      {R"(قال "نعم")", R"("قال \"نعم\"")"},
      {R"(\N\l\)", R"("\\N\\l\\")"},
      {R"(\")", R"("\\\"")"},
      {"&lt; &", R"("&amp;lt; &amp;")"},
      {"<b>x</b>", R"("<b>x</b>")"},
      {"a\r\nb\x1B", R"("a b")"},
      {"a\xE2\x80\xAE z", R"("a z")"},
      {"a\xFF", "\"a\xEF\xBF\xBD\""},
  };
  for (auto const& c : cases) EXPECT_EQ(label(c.text), c.expected);
}

TEST(WriteDot, KeepsNumbersInBounds) {
  Network network = small_network();
  network.nodes[0].size = -5;
  network.edges[0].weight = 1e300;
  std::string const dot = written(write_dot, network);
  EXPECT_NE(dot.find("width=\"0\""), dot.npos);
  EXPECT_NE(dot.find("weight=\"1000\", penwidth=\"8\""), dot.npos);
}

}  // namespace
}  // namespace isnad
