#include "pipeline/export/trace_words.h"

#include <gtest/gtest.h>

#include <set>

namespace isnad {
namespace {

TEST(TraceWords, EveryValueHasANameOfItsOwn) {
  std::set<std::string_view> features;
  for (int i = 0; i <= static_cast<int>(Feature::known); ++i)
    features.insert(name_of(static_cast<Feature>(i)));
  EXPECT_EQ(features.size(), static_cast<std::size_t>(Feature::known) + 1);
  std::set<std::string_view> links;
  for (int i = 0; i <= static_cast<int>(Link::inside); ++i)
    links.insert(explanation_of(static_cast<Link>(i)));
  EXPECT_EQ(links.size(), static_cast<std::size_t>(Link::inside) + 1);
  EXPECT_EQ(name_of(Feature::third_person), "3rd");
  EXPECT_EQ(name_of(Link::hence), "hence");
}

TEST(TraceWords, ExplainsTheRulesItKnowsAndLeavesOthersAlone) {
  EXPECT_NE(explanation_of_end("quotation-end"), "");
  EXPECT_NE(explanation_of_end(Candidate{}.end_rule), "");
  EXPECT_NE(explanation_of_speaker("surname"), "");
  EXPECT_EQ(explanation_of_end("no such rule"), "");
  EXPECT_EQ(explanation_of_speaker(""), "");
}

TEST(TraceWords, EveryObjectionHasItsWords) {
  std::set<std::string_view> reasons;
  auto const count = static_cast<std::size_t>(Objection::count_);
  for (std::size_t i = 0; i < count; ++i) reasons.insert(explanation_of(static_cast<Objection>(i)));
  EXPECT_EQ(reasons.size(), count);
  EXPECT_FALSE(reasons.contains(""));
}

}  // namespace
}  // namespace isnad
