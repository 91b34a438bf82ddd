#include "pipeline/graph/build_graph.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <sstream>

#include "pipeline/document/read_facts.h"
#include "pipeline/export/write_graph_json.h"
#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

enum class Places { laid_out, all_zero };

std::string json_of(Graph const& graph, Places places = Places::laid_out) {
  Layout layout;
  layout.outlets.resize(graph.outlets.size());
  layout.articles.resize(graph.articles.size());
  layout.speakers.resize(graph.speakers.size());
  layout.statements.resize(graph.statements.size());
  if (places == Places::laid_out) layout = lay_out(graph);
  std::string all;
  OutputBuffer out([&](std::string_view bytes) { all += bytes; });
  write_graph_json(out, graph, layout);
  out.finish();
  return all;
}

std::vector<ArticleFacts> facts_in(std::string const& json) {
  std::vector<ArticleFacts> facts;
  read_facts(json, [&](ArticleFacts& article) { facts.push_back(std::move(article)); });
  return facts;
}

// A shard's graph, written and read back.
std::vector<ArticleFacts> through_a_file(std::vector<ArticleFacts> const& facts) {
  return facts_in(json_of(build_graph(facts, Lexicon::builtin()), Places::all_zero));
}

// The composed cases as articles of three outlets in one month.
std::vector<TestArticle> const& composed() {
  static std::vector<TestArticle> const all = [] {
    std::vector<std::filesystem::path> paths;
    for (auto const& entry :
         std::filesystem::directory_iterator(ISNAD_SOURCE_DIR "/fixtures/cases"))
      paths.push_back(entry.path() / "input.txt");
    std::ranges::sort(paths);
    std::vector<TestArticle> articles;
    for (auto const& path : paths) {
      std::stringstream text;
      text << std::ifstream(path).rdbuf();
      std::size_t const n = articles.size();
      articles.push_back({text.str(),
                          n % 4 == 3 ? "" : std::string(1, static_cast<char>('A' + n % 3)),
                          n % 5 == 4 ? "" : "2024-05-" + std::to_string(10 + n % 20)});
    }
    return articles;
  }();
  return all;
}

TEST(BuildGraph, EveryEdgeHasBothEnds) {
  Graph const graph = graph_of(composed());
  ASSERT_GT(graph.statements.size(), 100u);
  std::set<EdgeKind> kinds;
  std::set<std::string> ids;
  for (GraphEdge const& edge : graph.edges) {
    EXPECT_FALSE(graph.id_of(edge.from).empty());
    EXPECT_FALSE(graph.id_of(edge.to).empty());
    EXPECT_LE(edge.confidence, 1000);
    if (edge.statement) {
      ASSERT_LT(*edge.statement, graph.statements.size());
    }
    kinds.insert(edge.kind);
  }
  EXPECT_EQ(kinds.size(), 6u);
}

TEST(BuildGraph, EverySpeakerOfAnArticleIsAMemberOnce) {
  Graph const graph = graph_of(composed());
  std::multiset<FactRef> members;
  for (GraphSpeaker const& speaker : graph.speakers)
    members.insert(speaker.members.begin(), speaker.members.end());
  std::size_t speakers = 0;
  for (std::uint32_t a = 0; a < graph.facts.size(); ++a)
    for (std::uint32_t i = 0; i < graph.facts[a].speakers.size(); ++i, ++speakers)
      EXPECT_EQ(members.count({a, i}), 1u);
  EXPECT_EQ(members.size(), speakers);
}

TEST(BuildGraph, IdsAreUniqueAndSorted) {
  Graph const graph = graph_of(composed());
  std::set<std::string> ids;
  for (auto const& s : graph.speakers) EXPECT_TRUE(ids.insert(s.id).second) << s.name;
  for (auto const& s : graph.statements) EXPECT_TRUE(ids.insert(s.id).second) << s.id;
  for (auto const& a : graph.articles) EXPECT_TRUE(ids.insert(a.id).second) << a.id;
  for (auto const& w : graph.wordings) EXPECT_TRUE(ids.insert(w.id).second) << w.id;
}

// The reduce step of a distributed run: shards merged in any order and grouping give the same
// bytes.
TEST(BuildGraph, MergingIsAssociativeAndCommutative) {
  auto const facts = facts_of(composed());
  std::string const whole = json_of(build_graph(facts, Lexicon::builtin()));
  std::mt19937 random(11);
  for (int round = 0; round < 6; ++round) {
    std::vector<std::vector<ArticleFacts>> shards(2 + random() % 5);
    for (ArticleFacts const& article : facts) {
      shards[random() % shards.size()].push_back(article);
      if (random() % 8 == 0) shards[random() % shards.size()].push_back(article);  // seen twice
    }
    while (shards.size() > 1) {  // two graphs, written and read back, become one
      std::ranges::shuffle(shards, random);
      auto both = through_a_file(shards.back());
      shards.pop_back();
      auto const other = through_a_file(shards.back());
      both.insert(both.end(), other.begin(), other.end());
      shards.back() = std::move(both);
    }
    ASSERT_EQ(json_of(build_graph(shards.front(), Lexicon::builtin())), whole) << "round " << round;
  }
}

TEST(BuildGraph, AnEmptyGraphIsOne) {
  EXPECT_EQ(json_of(build_graph({}, Lexicon::builtin())),
            "{\"isnad_graph\":\"1\",\"offset_unit\":\"codepoint\",\n\"outlets\": [],\n"
            "\"articles\": [],\n\"speakers\": [],\n\"statements\": [],\n\"wordings\": [],\n"
            "\"edges\": []\n}\n");
}

}  // namespace
}  // namespace isnad
