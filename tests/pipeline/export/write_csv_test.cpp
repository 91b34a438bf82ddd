#include "pipeline/export/write_csv.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_network.h"

namespace isnad {
namespace {

std::string nodes(Network const& network, CsvOptions options = {.byte_order_mark = false}) {
  return written([&](auto& out, auto const& n) { write_csv_nodes(out, n, options); }, network);
}

std::string edges(Network const& network, CsvOptions options = {.byte_order_mark = false}) {
  return written([&](auto& out, auto const& n) { write_csv_edges(out, n, options); }, network);
}

TEST(WriteCsv, WritesEveryPart) {
  EXPECT_EQ(nodes(small_network()),
            "Id,Label,Kind,gender,statements,share,named,roles\r\n"
            "p-1,سليم الرامي,speaker,m,-3,0.25,true,وزير | نائب\r\n"
            "q-2,«الجسر جاهز»,statement,,,,false,\r\n");
  EXPECT_EQ(edges(small_network()),
            "Source,Target,Type,Kind,Id,Label,Weight,rule,quotes\r\n"
            "p-1,q-2,Directed,said,e-3,قال,2,verb-speaker,q-2\r\n");
}

TEST(WriteCsv, MarksTheByteOrder) {
  std::string const mark = "\xEF\xBB\xBF";
  EXPECT_EQ(nodes(small_network(), {}), mark + nodes(small_network()));
  EXPECT_EQ(edges(small_network(), {}), mark + edges(small_network()));
}

TEST(WriteCsv, MissingValuesAreEmptyCells) {
  Network network = small_network();
  network.nodes.resize(1);
  network.nodes[0].values.resize(1);
  EXPECT_TRUE(nodes(network).ends_with("\r\np-1,سليم الرامي,speaker,m,,,,\r\n"));
}

TEST(WriteCsv, GuardsAndQuotesCells) {
  struct {
    std::string text;
    char const* expected;
  } const cases[] = {
      {"", ""},
      {"a b", "a b"},
      {"a,b", "\"a,b\""},
      {"\"", "\"\"\"\""},
      {"a\r\nb", "\"a\nb\""},
      {"=1+1", "'=1+1"},
      {"+1", "'+1"},
      {"-1", "'-1"},
      {"@A", "'@A"},
      {"\t=1", "\"'\t=1\""},
      {"\r=1", "\"'\n=1\""},
      {"\x01=1", "'=1"},  // what is left out cannot hide a formula
      {"=\"a\"", "\"'=\"\"a\"\"\""},
      {"a=1", "a=1"},
  };
  for (auto const& c : cases) {
    Network network = small_network();
    network.edges[0].label = c.text;
    EXPECT_TRUE(
        edges(network).ends_with(std::string(",e-3,") + c.expected + ",2,verb-speaker,q-2\r\n"))
        << edges(network);
  }
}

}  // namespace
}  // namespace isnad
