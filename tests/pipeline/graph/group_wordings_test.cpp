#include "pipeline/graph/group_wordings.h"

#include <gtest/gtest.h>

#include "pipeline/graph/content_words.h"
#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

// Each group on a line: "1 2" for the articles of its wordings, "!" and letters for what differs.
std::string groups(std::vector<TestArticle> const& articles) {
  Graph const graph = graph_of(articles);
  std::string lines;
  for (Wordings const& group : graph.wordings) {
    for (auto const& member : group.members)
      lines += graph.article_of(graph.statements[member.statement]).id + ' ';
    if (group.speaker_differs) lines += "!speaker ";
    if (group.polarity_differs) lines += "!polarity ";
    if (group.class_differs) lines += "!class ";
    if (group.type_differs) lines += "!type ";
    lines += '\n';
  }
  return lines;
}

std::string const said =
    "قال وزير النقل سليم الرامي إن الحكومة ستعيد بناء الجسر القديم وتوسيع الطريق الساحلي قبل نهاية "
    "العام.";

TEST(GroupWordings, FindsTheSameStatement) {
  struct Case {
    std::vector<TestArticle> articles;
    std::string expected;
  };
  Case const cases[] = {
      {{{said}, {said + " "}}, "1 2 \n"},
      {{{said},
        {"أكد وزير النقل سليم الرامي أن الحكومة سوف تعيد بناء جسر المدينة القديم وتوسيع الطريق "
         "الساحلية قبل نهاية العام الحالي."}},
       "1 2 \n"},
      // another speaker
      {{{said},
        {"قال وزير الداخلية نادر فؤاد إن الحكومة ستعيد بناء الجسر القديم وتوسيع الطريق الساحلي قبل "
         "نهاية العام."}},
       ""},
      // another statement of the same speaker
      {{{said}, {"قال وزير النقل سليم الرامي إن الميناء سيفتح أبوابه أمام السفن الأجنبية غدا."}},
       ""},
      // another year
      {{{said, "", "2023-05-01"}, {said + " ", "", "2024-05-01"}}, ""},
      {{{said, "", "2024-05-01"}, {said + " ", "", "2024-05-04"}}, "1 2 \n"},
      // the earliest one leads
      {{{said, "", "2024-05-04"}, {said + " ", "", "2024-05-01"}}, "2 1 \n"},
      // a headline and its lead
      {{{"الرامي: الجسر القديم جاهز للعبور\nأكد الوزير سليم الرامي أن الجسر القديم أصبح جاهزا "
         "للعبور بعد أشهر من العمل."}},
       "1 1 \n"},
      // quoted here, reported there; denied and not
      {{{said},
        {"قال وزير النقل سليم الرامي: \"ستعيد الحكومة بناء الجسر القديم وتوسيع الطريق الساحلي قبل "
         "نهاية العام\"."}},
       "1 2 !type \n"},
      {{{"زعم وزير النقل سليم الرامي أن الحكومة ستعيد بناء الجسر القديم وتوسيع الطريق الساحلي."},
        {"قال وزير النقل سليم الرامي إن الحكومة ستعيد بناء الجسر القديم وتوسيع الطريق الساحلي."}},
       "1 2 !class \n"},
  };
  for (auto const& c : cases) EXPECT_EQ(groups(c.articles), c.expected) << c.articles.back().text;
}

TEST(GroupWordings, BoilerplateStaysLinear) {
  std::vector<TestArticle> articles;
  for (int i = 0; i < 3000; ++i)
    articles.push_back({said + std::string(static_cast<std::size_t>(i), ' ')});
  Graph const graph = graph_of(articles);
  ASSERT_EQ(graph.wordings.size(), 1u);
  EXPECT_EQ(graph.wordings[0].members.size(), 3000u);
}

TEST(ContentWords, OverlapCountsSharedWords) {
  Overlap const none = overlap_of({1, 2}, {3});
  EXPECT_EQ(none.shared, 0u);
  EXPECT_EQ(none.jaccard, 0);
  Overlap const some = overlap_of({1, 2, 3, 4}, {2, 4, 6});
  EXPECT_EQ(some.shared, 2u);
  EXPECT_DOUBLE_EQ(some.contained, 2.0 / 3);
  EXPECT_DOUBLE_EQ(some.jaccard, 0.4);
  EXPECT_EQ(overlap_of({}, {}).shared, 0u);
}

}  // namespace
}  // namespace isnad
