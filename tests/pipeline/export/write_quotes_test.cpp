#include "pipeline/export/write_quotes.h"

#include <gtest/gtest.h>

#include <numeric>

#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

template <typename Write>
std::string written(Write write) {
  Graph const graph = graph_of({{"رحل نادر. قال وزير النقل سليم الرامي إن \"الجسر، القديم\" جاهز.",
                                 "صحيفة الميناء", "2024-05-03"}});
  std::vector<std::uint32_t> all(graph.statements.size());
  std::iota(all.begin(), all.end(), 0u);
  std::string bytes;
  OutputBuffer out([&](std::string_view piece) { bytes += piece; });
  write(out, graph, all);
  out.finish();
  return bytes;
}

TEST(WriteQuotes, AsText) {
  std::string const text = written([](auto& out, auto const& graph, auto const& all) {
    write_quotes_text(out, graph, all, TextStyle::plain);
  });
  EXPECT_EQ(text.substr(0, text.find("  sure")),
            "سليم الرامي (وزير النقل)\n"
            "            \"الجسر، القديم\" جاهز\n"
            "  mixed     قال\n"
            "  chain     صحيفة الميناء ← وزير النقل سليم الرامي\n"
            "  context   قال وزير النقل سليم الرامي إن \"الجسر، القديم\" جاهز.\n"
            "  where     2024-05-03 1\n");
}

TEST(WriteQuotes, AsATable) {
  std::string const csv = written(
      [](auto& out, auto const& graph, auto const& all) { write_quotes_csv(out, graph, all); });
  EXPECT_TRUE(
      csv.starts_with("\xEF\xBB\xBF"
                      "date,outlet,speaker,role,cue,class,type,"));
  EXPECT_NE(csv.find("\r\n2024-05-03,صحيفة الميناء,سليم الرامي,وزير النقل,قال,say,mixed,asserted,"
                     "actual,\"\"\"الجسر، القديم\"\" جاهز\",0."),
            csv.npos)
      << csv;
}

TEST(WriteQuotes, AsJsonLines) {
  std::string const json = written(
      [](auto& out, auto const& graph, auto const& all) { write_quotes_jsonl(out, graph, all); });
  EXPECT_NE(json.find(R"("date":"2024-05-03","outlet":"صحيفة الميناء","speaker":"سليم الرامي")"),
            json.npos)
      << json;
  EXPECT_NE(json.find(R"("start":40,"end":60,"rule":"verb-speaker-content"})"), json.npos) << json;
  EXPECT_TRUE(json.ends_with("\n"));
}

}  // namespace
}  // namespace isnad
