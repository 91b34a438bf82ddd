#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "pipeline/analyze.h"
#include "pipeline/graph/build_graph.h"
#include "pipeline/graph/collect_facts.h"
#include "pipeline/text/lexicon.h"

// Composed articles, and graphs of them. All names are invented.
namespace isnad {

struct TestArticle {
  std::string text;
  std::string outlet = {};
  std::string published = {};
};

// Ids are "1", "2" ... in the order given.
inline std::vector<ArticleFacts> facts_of(std::vector<TestArticle> const& articles) {
  std::vector<ArticleFacts> facts;
  for (TestArticle const& article : articles) {
    Document document;
    document.id = std::to_string(facts.size() + 1);
    document.text = article.text;
    document.outlet = article.outlet;
    document.published = article.published;
    facts.push_back(collect_facts(document, analyze(document, Lexicon::builtin()), false));
  }
  return facts;
}

inline Graph graph_of(std::vector<TestArticle> const& articles, MergeOptions const& options = {}) {
  return build_graph(facts_of(articles), Lexicon::builtin(), options);
}

}  // namespace isnad
