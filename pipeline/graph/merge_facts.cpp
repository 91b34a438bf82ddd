#include "pipeline/graph/merge_facts.h"

#include <algorithm>
#include <tuple>

namespace isnad {
namespace {

auto identity(ArticleFacts const& facts) { return std::tie(facts.id, facts.sha256); }

bool fuller(ArticleFacts const& a, ArticleFacts const& b) {
  auto const fullness = [](ArticleFacts const& f) {
    return std::tuple(f.statements.size(), !f.text.empty());
  };
  if (fullness(a) != fullness(b)) return fullness(a) > fullness(b);
  return a > b;
}

}  // namespace

void merge_facts(std::vector<ArticleFacts>& facts) {
  std::ranges::sort(facts, [](ArticleFacts const& a, ArticleFacts const& b) {
    if (identity(a) != identity(b)) return identity(a) < identity(b);
    return fuller(a, b);
  });
  auto const same = [](ArticleFacts const& a, ArticleFacts const& b) {
    return identity(a) == identity(b);
  };
  facts.erase(std::unique(facts.begin(), facts.end(), same), facts.end());
}

}  // namespace isnad
