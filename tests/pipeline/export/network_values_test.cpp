#include "pipeline/export/network_values.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_network.h"

namespace isnad {
namespace {

using Texts = std::vector<std::string>;

TEST(NetworkValues, InWords) {
  struct {
    AttributeValue value;
    char const* joined;
    char const* quoted;
  } const cases[] = {
      {{}, "", ""},
      {"قال \"نعم\"", "قال \"نعم\"", "قال \"نعم\""},
      {std::int64_t{-3}, "-3", "-3"},
      {0.25, "0.25", "0.25"},
      {true, "true", "true"},
      {false, "false", "false"},
      {Texts{}, "", "[]"},
      {Texts{"وزير"}, "وزير", R"(["وزير"])"},
      {Texts{"a", "", "b"}, "a |  | b", R"(["a", "", "b"])"},
      {Texts{R"(\")"}, R"(\")", R"(["\\\""])"},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(value_text(c.value, ListStyle::joined), c.joined);
    EXPECT_EQ(value_text(c.value, ListStyle::quoted), c.quoted);
  }
}

TEST(NetworkValues, KindsAndColors) {
  EXPECT_EQ(name_of(NodeKind::outlet), "outlet");
  EXPECT_EQ(name_of(NodeKind::statement), "statement");
  EXPECT_EQ(hex_color({}), "#000000");
  EXPECT_EQ(hex_color({255, 7, 160}), "#ff07a0");
}

std::string members(std::vector<AttributeValue> const& values) {
  std::string out;
  JsonWriter json(out, JsonLayout::compact);
  json.begin_object();
  append_members(json, sample_node_attributes, values);
  json.end_object();
  return out;
}

TEST(NetworkValues, AsMembersOfAnObject) {
  EXPECT_EQ(members({}), "{}");
  EXPECT_EQ(members({{}, {}, {}, {}, {}}), "{}");
  EXPECT_EQ(members({{}, {}, 0.5}), R"({"share":0.5})");
  EXPECT_EQ(members({"m", std::int64_t{-3}, 0.25, true, Texts{"a", "b"}, "too many"}),
            R"({"gender":"m","statements":-3,"share":0.25,"named":true,"roles":["a","b"]})");
}

}  // namespace
}  // namespace isnad
