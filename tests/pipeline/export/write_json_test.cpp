#include "pipeline/export/write_json.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "pipeline/export/write_jsonl.h"
#include "tests/pipeline/export/fake_analysis.h"

namespace isnad {
namespace {

TEST(WriteJson, HoldsTheValuesOfTheLines) {
  Document const document = fake_document();
  Analysis const analysis = fake_analysis(document.text);
  std::string line;
  write_jsonl(line, document, analysis);
  for (std::size_t count = 0; count < 4; ++count) {
    std::string out;
    JsonArray array;
    for (std::size_t i = 0; i < count; ++i) array.add(out, document, analysis);
    array.finish(out);
    auto const value = boost::json::parse(out);
    ASSERT_EQ(value.as_array().size(), count);
    for (auto const& element : value.as_array()) EXPECT_EQ(element, boost::json::parse(line));
  }
}

TEST(WriteJson, KeepsSpansOnOneLine) {
  std::string out;
  JsonArray array;
  Document const document = fake_document();
  array.add(out, document, fake_analysis(document.text));
  array.finish(out);
  EXPECT_TRUE(out.starts_with("[\n  {\n    \"isnad\": \"1\",\n"));
  EXPECT_TRUE(out.ends_with("\n  }\n]\n"));
  EXPECT_NE(out.find("\n        \"marker\": {\"start\": 31, \"end\": 33, \"text\": \"إن\"},\n"),
            out.npos);
  EXPECT_NE(out.find("\n        \"speakers\": [\"s1\"],\n"), out.npos);
  EXPECT_NE(out.find("\n        \"speakers\": [],\n"), out.npos);
}

}  // namespace
}  // namespace isnad
