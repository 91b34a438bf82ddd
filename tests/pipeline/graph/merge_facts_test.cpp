#include "pipeline/graph/merge_facts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

TEST(MergeFacts, KeepsTheFullestAccountOfAnArticle) {
  auto facts = facts_of({{"قال سليم الرامي إن الجسر جاهز. وأضاف أن الميناء مفتوح."}});
  ArticleFacts poorer = facts[0];
  poorer.statements.pop_back();
  ArticleFacts with_text = facts[0];
  with_text.text = "text";
  std::vector<ArticleFacts> all{poorer, facts[0], with_text, poorer};
  merge_facts(all);
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0], with_text);
}

TEST(MergeFacts, AChangedTextIsAnotherArticle) {
  auto facts = facts_of({{"قال سليم الرامي إن الجسر جاهز."}});
  ArticleFacts changed = facts[0];
  changed.sha256 = std::string(64, '0');
  facts.push_back(changed);
  merge_facts(facts);
  EXPECT_EQ(facts.size(), 2u);
}

TEST(MergeFacts, OrderDoesNotMatter) {
  auto facts = facts_of({{"قال سليم الرامي نعم."}, {"قالت هدى سالم لا."}, {"أكد نادر أنه هنا."}});
  facts.insert(facts.end(), facts.begin(), facts.begin() + 2);
  auto expected = facts;
  merge_facts(expected);
  std::mt19937 random(3);
  for (int round = 0; round < 20; ++round) {
    std::ranges::shuffle(facts, random);
    auto merged = facts;
    merge_facts(merged);
    EXPECT_EQ(merged, expected);
  }
}

}  // namespace
}  // namespace isnad
