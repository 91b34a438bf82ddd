#include "pipeline/graph/merge_speakers.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/pipeline/graph/articles.h"

namespace isnad {
namespace {

// "name: 1 2 (reason)" for each speaker of more than one article, then "alone: name name".
std::string printed(Graph const& graph) {
  std::vector<std::string> lines;
  std::vector<std::string> alone;
  for (GraphSpeaker const& speaker : graph.speakers) {
    if (speaker.members.size() == 1) {
      alone.push_back(speaker.name);
      continue;
    }
    std::string line = speaker.name + ":";
    for (FactRef member : speaker.members) line += ' ' + graph.facts[member.article].id;
    for (Merge const& merge : speaker.merges) line += " (" + std::string(merge.reason) + ")";
    lines.push_back(line);
  }
  std::ranges::sort(lines);
  std::ranges::sort(alone);
  std::string all;
  for (std::string const& line : lines) all += line + "\n";
  if (!alone.empty()) all += "alone:";
  for (std::string const& name : alone) all += " [" + name + "]";
  return all;
}

struct Case {
  std::vector<TestArticle> articles;
  std::string expected;
};

void check(std::initializer_list<Case> cases) {
  for (auto const& c : cases)
    EXPECT_EQ(printed(graph_of(c.articles)), c.expected) << c.articles.front().text;
}

TEST(MergeSpeakers, AFullNameNeedsARoleOrCompanyInCommon) {
  check({
      // the same office, spelled otherwise
      {{{"قال وزير النقل سليم الرامي إن الجسر جاهز."},
        {"أكد وزير النقل سليم الرامى أن الميناء مغلق."}},
       "سليم الرامي: 1 2 (shared-role)\n"},
      // nothing but the name
      {{{"قال سليم الرامي إن الجسر جاهز."}, {"أكد سليم الرامي أن الميناء مغلق."}},
       "alone: [سليم الرامي] [سليم الرامي]"},
      // offices that have nothing in common
      {{{"قال لاعب المنتخب سليم الرامي إن الفريق جاهز."},
        {"أكد وزير النقل سليم الرامي أن الميناء مغلق."}},
       "alone: [سليم الرامي] [سليم الرامي]"},
      // somebody else who is fully named in both
      {{{"قال سليم الرامي إن الجسر جاهز. وقالت هدى سالم إن الميناء مغلق."},
        {"أكد سليم الرامي أن السوق مفتوح. وأكدت هدى سالم أن الطريق طويل."}},
       "سليم الرامي: 1 2 (shared-context)\nهدى سالم: 1 2 (shared-context)\n"},
      // "abd" is bound to its name, the surname's article is optional
      {{{"قال الوزير عبدالرحمن الرامي إن الجسر جاهز."},
        {"أكد الوزير عبد الرحمن الرامي أن الميناء مغلق."}},
       "عبد الرحمن الرامي: 1 2 (shared-role)\n"},
  });
}

TEST(MergeSpeakers, PartsOfNamesMergeNothing) {
  check({
      // a surname alone
      {{{"قال الوزير الرامي إن الجسر جاهز."}, {"أكد الوزير الرامي أن الميناء مغلق."}},
       "alone: [الوزير الرامي] [الوزير الرامي]"},
      // brothers
      {{{"قال الوزير سليم الرامي إن الجسر جاهز."}, {"أكد الوزير نادر الرامي أن الميناء مغلق."}},
       "alone: [سليم الرامي] [نادر الرامي]"},
      // a role alone
      {{{"قال وزير النقل إن الجسر جاهز."}, {"أكد وزير النقل أن الميناء مغلق."}},
       "alone: [وزير النقل] [وزير النقل]"},
      {{{"قالت مصادر أمنية إن الجسر جاهز."}, {"أكدت مصادر أمنية أن الميناء مغلق."}},
       "alone: [مصادر أمنية] [مصادر أمنية]"},
      {{{"قال البيان إن الجسر جاهز."}, {"أكد البيان أن الميناء مغلق."}},
       "alone: [البيان] [البيان]"},
  });
}

TEST(MergeSpeakers, AnOfficeMergesWithinAYear) {
  std::string const first = "قال وزير النقل اللبناني إن الجسر جاهز.";
  std::string const second = "أكد وزير النقل اللبناني أن الميناء مغلق.";
  check({
      {{{first, "", "2024-01-10"}, {second, "", "2024-12-30"}},
       "وزير النقل اللبناني: 1 2 (same-office)\n"},
      {{{first, "", "2024-01-10"}, {second, "", "2025-02-01"}},
       "alone: [وزير النقل اللبناني] [وزير النقل اللبناني]"},
      {{{first, "", "2024-01-10"}, {second}}, "alone: [وزير النقل اللبناني] [وزير النقل اللبناني]"},
      // each step is short, all of them together are not
      {{{first, "", "2023-01-10"}, {second, "", "2023-09-10"}, {first + " ", "", "2024-05-10"}},
       "وزير النقل اللبناني: 1 2 (same-office)\nalone: [وزير النقل اللبناني]"},
  });
}

TEST(MergeSpeakers, AnInstitutionMustBeTellable) {
  check({
      {{{"قالت وزارة النقل اللبنانية إن الجسر جاهز."},
        {"أكدت وزارة النقل اللبنانية أن الميناء مغلق."}},
       "وزارة النقل اللبنانية: 1 2 (same-name)\n"},
      // every country has one
      {{{"قالت وزارة النقل إن الجسر جاهز.", "الميناء"},
        {"أكدت وزارة النقل أن الميناء مغلق.", "الجسر"}},
       "alone: [وزارة النقل] [وزارة النقل]"},
      {{{"قالت وزارة النقل إن الجسر جاهز.", "الميناء"},
        {"أكدت وزارة النقل أن الميناء مغلق.", "الميناء"}},
       "وزارة النقل: 1 2 (same-outlet)\n"},
      {{{"قالت الوزارة إن الجسر جاهز.", "الميناء"}, {"أكدت الوزارة أن الميناء مغلق.", "الميناء"}},
       "alone: [الوزارة] [الوزارة]"},
  });
}

std::vector<TestArticle> const two_articles = {
    {"قال وزير النقل سليم الرامي إن الجسر جاهز."},
    {"أكد وزير النقل سليم الرامي أن الميناء مغلق. وقالت هدى سالم إن السوق مفتوح."}};

TEST(MergeSpeakers, TheDeskWins) {
  struct DeskCase {
    MergeOptions options;
    std::string expected;
  };
  DeskCase const cases[] = {
      {{.merge = false, .decisions = {}}, "alone: [سليم الرامي] [سليم الرامي] [هدى سالم]"},
      {{.merge = true, .decisions = {.same = {}, .different = {{"1#s1", "2#s1"}}}},
       "alone: [سليم الرامي] [سليم الرامي] [هدى سالم]"},
      {{.merge = false, .decisions = {.same = {{"سليم الرامى", "هدي سالم"}}, .different = {}}},
       "سليم الرامي: 1 2 2 (desk) (desk)\n"},
      {{.merge = true,
        .decisions = {.same = {{"1#s1", "2#s2"}}, .different = {{"سليم الرامي", "هدى سالم"}}}},
       "سليم الرامي: 1 2 (shared-role)\nalone: [هدى سالم]"},
      {{.merge = true, .decisions = {.same = {{"nobody", "3#s9"}}, .different = {{"x", "y"}}}},
       "سليم الرامي: 1 2 (shared-role)\nalone: [هدى سالم]"},
  };
  for (auto const& c : cases) EXPECT_EQ(printed(graph_of(two_articles, c.options)), c.expected);
}

TEST(MergeSpeakers, EveryMergeHasItsEvidence) {
  Graph const graph = graph_of(two_articles);
  for (GraphSpeaker const& speaker : graph.speakers) {
    EXPECT_GE(speaker.merges.size() + 1, speaker.members.size());
    for (Merge const& merge : speaker.merges) EXPECT_EQ(merge.evidence, "وزير النقل");
  }
}

}  // namespace
}  // namespace isnad
