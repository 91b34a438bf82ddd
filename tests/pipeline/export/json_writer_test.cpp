#include "pipeline/export/json_writer.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <limits>
#include <random>

#include "pipeline/export/utf8.h"

namespace isnad {
namespace {

std::string as_json(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

TEST(JsonWriter, EscapesStrings) {
  struct {
    std::string text;
    char const* expected;
  } const cases[] = {
      {"", R"("")"},
      {"قال \xC2\xABنعم\xC2\xBB 😀", "\"قال \xC2\xABنعم\xC2\xBB 😀\""},
      {"\"\\/", R"("\"\\/")"},
      {"\n\r\t", R"("\n\r\t")"},
      {std::string("\0\x01\x1F\x7F", 4), R"("\u0000\u0001\u001f\u007f")"},
      {"\xC2\x85|\xE2\x80\xA8|\xE2\x80\xA9|\xE2\x80\xAA",
       "\"\\u0085|\\u2028|\\u2029|\xE2\x80\xAA\""},
      {"a\xFFz\xE2", "\"a\xEF\xBF\xBDz\xEF\xBF\xBD\""},
      {"\xED\xA0\xBD", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},
  };
  for (auto const& c : cases) EXPECT_EQ(as_json(c.text), c.expected);
}

TEST(JsonWriter, EveryStringReadsBackAsItsRepairedSelf) {
  std::mt19937 random(9);
  for (int round = 0; round < 5000; ++round) {
    std::string text(random() % 30, ' ');
    for (char& c : text) c = static_cast<char>(random() % 2 == 0 ? random() % 128 : random());
    std::string valid;
    append_valid_utf8(valid, text);
    std::string const json = as_json(text);
    EXPECT_EQ(json.find('\n'), json.npos);
    EXPECT_EQ(std::string(boost::json::parse(json).as_string()), valid);
  }
}

std::string sample(JsonLayout layout, unsigned depth) {
  std::string out;
  JsonWriter json(out, layout, depth);
  json.begin_object();
  json.key("a").string("x");
  json.key("none").begin_array();
  json.end_array();
  json.key("b").begin_array();
  json.number(1);
  json.null();
  json.begin_object();
  json.begin_line();
  json.key("c").fraction(0.5);
  json.key("d").number(2);
  json.end_object();
  json.end_line();
  json.end_array();
  json.key("e").begin_object();
  json.end_object();
  json.end_object();
  return out;
}

TEST(JsonWriter, PlacesCommasAndLines) {
  EXPECT_EQ(sample(JsonLayout::compact, 0),
            R"({"a":"x","none":[],"b":[1,null,{"c":0.5,"d":2}],"e":{}})");
  EXPECT_EQ(sample(JsonLayout::indented, 1), R"({
    "a": "x",
    "none": [],
    "b": [
      1,
      null,
      {"c": 0.5, "d": 2}
    ],
    "e": {}
  })");
}

TEST(JsonWriter, WritesNumbersBriefly) {
  struct {
    double value;
    char const* expected;
  } const cases[] = {
      {0, "0"},
      {1, "1"},
      {0.25, "0.25"},
      {0.8765, "0.877"},
      {0.1 + 0.2, "0.3"},
      {std::numeric_limits<double>::quiet_NaN(), "0"},
      {std::numeric_limits<double>::infinity(), "0"},
  };
  for (auto const& c : cases) {
    std::string out;
    JsonWriter(out, JsonLayout::compact).fraction(c.value);
    EXPECT_EQ(out, c.expected);
  }
  std::string out;
  JsonWriter(out, JsonLayout::compact).number(std::numeric_limits<std::uint64_t>::max());
  EXPECT_EQ(out, "18446744073709551615");
  out.clear();
  JsonWriter(out, JsonLayout::compact).integer(-7);
  EXPECT_EQ(out, "-7");
}

}  // namespace
}  // namespace isnad
