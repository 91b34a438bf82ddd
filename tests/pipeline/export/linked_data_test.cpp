#include "pipeline/export/linked_data.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_statements.h"

namespace isnad {
namespace {

TEST(LinkedData, ArticlesAreCalledByTheirAddress) {
  Graph const graph = sample_statements();
  EXPECT_EQ(article_iri(graph, 0), "https://example.org/news/bridge?id=7&lang=ar");
  EXPECT_EQ(article_iri(graph, 2), "urn:isnad:d-0000000000000003");
  EXPECT_EQ(iri_of("a b>"), "urn:isnad:a%20b%3E");
}

TEST(LinkedData, OneSpeakerOrSeveral) {
  Graph const graph = sample_statements();
  GraphStatement statement = graph.statements[1];
  std::string one;
  JsonWriter json(one, JsonLayout::compact);
  append_schema_speakers(json, graph, statement);
  EXPECT_EQ(one, R"({"@type":"Person","@id":"urn:isnad:p-0000000000000002","name":"ليلى منصور",)"
                 R"("jobTitle":"الوزيرة"})");
  statement.speakers = {1, 2};
  std::string two;
  JsonWriter array(two, JsonLayout::compact);
  append_schema_speakers(array, graph, statement);
  EXPECT_EQ(
      two,
      "[" + one + R"(,{"@type":"Person","@id":"urn:isnad:p-0000000000000003","name":"هدى نوح"}])");
}

TEST(LinkedData, NoStringEndsAScript) {
  std::string out;
  append_script_line(out, R"(["</script>","<!--"])");
  EXPECT_EQ(out, "[\"\\u003c/script>\",\"\\u003c!--\"]\n");
}

}  // namespace
}  // namespace isnad
