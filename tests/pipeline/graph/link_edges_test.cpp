#include "pipeline/graph/link_edges.h"

#include <gtest/gtest.h>

#include "pipeline/graph/statement_text.h"
#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

std::string node(Graph const& graph, NodeRef ref) {
  switch (ref.kind) {
    case NodeKind::outlet:
      return graph.outlets[ref.index].name;
    case NodeKind::article:
      return '#' + graph.facts[ref.index].id;
    case NodeKind::speaker:
      return graph.speakers[ref.index].name;
    case NodeKind::statement:
      return '"' + content_text(graph.fact_of(graph.statements[ref.index])) + '"';
  }
  return {};
}

// "from kind to (proof)" for each edge.
std::string edges(std::vector<TestArticle> const& articles) {
  Graph const graph = graph_of(articles);
  std::string lines;
  for (GraphEdge const& edge : graph.edges) {
    lines +=
        node(graph, edge.from) + ' ' + std::string(name_of(edge.kind)) + ' ' + node(graph, edge.to);
    std::string proof;
    for (SpanFact const* span : proof_of(graph, edge))
      proof += (proof.empty() ? "" : ", ") + span->text;
    lines += proof.empty() ? "\n" : " (" + proof + ")\n";
  }
  return lines;
}

TEST(LinkEdges, WhoSaidWhatThroughWhomAndWhere) {
  EXPECT_EQ(edges({{"قال المتحدث نادر فؤاد إن الوزير سليم الرامي أكد أن الجسر جاهز.", "ميناء"}}),
            "#1 published-in ميناء\n"
            "نادر فؤاد said \"الوزير سليم الرامي أكد أن الجسر جاهز\" (قال, المتحدث نادر فؤاد)\n"
            "\"الوزير سليم الرامي أكد أن الجسر جاهز\" published-in #1 "
            "(الوزير سليم الرامي أكد أن الجسر جاهز)\n"
            "سليم الرامي said \"الجسر جاهز\" (أكد, الوزير سليم الرامي)\n"
            "\"الجسر جاهز\" relayed-by نادر فؤاد (قال, المتحدث نادر فؤاد)\n"
            "\"الجسر جاهز\" nested-in \"الوزير سليم الرامي أكد أن الجسر جاهز\" "
            "(أكد, الوزير سليم الرامي, الجسر جاهز)\n"
            "\"الجسر جاهز\" published-in #1 (الجسر جاهز)\n");
}

TEST(LinkEdges, AddresseesAreNamedWithoutTheirPreposition) {
  EXPECT_EQ(edges({{"قال سليم الرامي لوكالة الساحل إن الجسر جاهز. وقالت هدى سالم للصحفيين إن "
                    "الطريق آمن."}}),
            "سليم الرامي said \"الجسر جاهز\" (قال, سليم الرامي)\n"
            "\"الجسر جاهز\" published-in #1 (الجسر جاهز)\n"
            "\"الجسر جاهز\" addressed-to وكالة الساحل (لوكالة الساحل)\n"
            "هدى سالم said \"الطريق آمن\" (قالت, هدى سالم)\n"
            "\"الطريق آمن\" published-in #1 (الطريق آمن)\n"
            "\"الطريق آمن\" addressed-to الصحفيين (للصحفيين)\n");
}

TEST(LinkEdges, WordingsAndAgencies) {
  std::string const all =
      edges({{"الجسر جاهز\nبيروت/الأناضول\nقال الوزير سليم الرامي إن الجسر القديم أصبح جاهزا "
              "للعبور بعد العمل.",
              "ميناء"},
             {"أكد الوزير سليم الرامي أن الجسر القديم أصبح جاهزا للعبور بعد العمل.", "ساحل"}});
  EXPECT_NE(all.find("#1 relayed-by الأناضول\n"), std::string::npos) << all;
  EXPECT_NE(all.find("\"الجسر القديم أصبح جاهزا للعبور بعد العمل\" restates "
                     "\"الجسر القديم أصبح جاهزا للعبور بعد العمل\""),
            std::string::npos)
      << all;
}

}  // namespace
}  // namespace isnad
