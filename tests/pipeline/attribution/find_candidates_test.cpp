#include "pipeline/attribution/find_candidates.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/pipeline/attribution/found_candidates.h"

namespace isnad {
namespace {

using Lines = std::vector<std::string>;

// "rule | cue | source", one line per candidate, before any of them is cut or dropped.
Lines found(std::string const& text) {
  FoundCandidates const found(text);
  Lines lines;
  for (Candidate const& c : found.uncut)
    lines.push_back(std::string(c.rule) + " | " + found.cue(c) + " | " +
                    (c.source.empty() ? "" : found.read.text(c.source)));
  return lines;
}

struct Case {
  char const* text;
  Lines expected;
};

void expect_all(std::vector<Case> const& cases) {
  for (Case const& c : cases) EXPECT_EQ(found(c.text), c.expected) << c.text;
}

TEST(FindCandidates, EveryCueOfASentence) {
  expect_all({
      {"أكد الوزير أن الجسر جاهز، مشيرا إلى أن الافتتاح قريب، ومضيفا أن العمل انتهى.",
       {"verb-speaker-content | أكد | الوزير", "participle-content | مشيرا | ",
        "participle-content | ومضيفا | "}},
      {"قال المتحدث إن الوزير دعا إلى الحوار وأكد أهمية الهدوء.",
       {"verb-speaker-content | قال | المتحدث", "subject-verb-content | دعا | الوزير",
        "verb-object | وأكد | "}},
      {"نقلت الوكالة عن مصدر أمني قوله إن الطريق مغلق.",
       {"verb-speaker-relay | نقلت | الوكالة", "relayed-masdar | قوله | مصدر أمني"}},
      {"الجسر جاهز، وهو ما أكده الوزير.", {"which-verb-speaker | أكده | الوزير"}},
      {"قال المدير، وفق البيان، إن الجسر جاهز.",
       {"verb-speaker-content | قال | المدير", "according-to | وفق | البيان"}},
  });
}

TEST(FindCandidates, NothingToFind) {
  expect_all({
      {"", {}},
      {"انتهى العمل في الجسر أمس.", {}},
      {"زار الوفد صحيفة «الضفة» أمس.", {}},
      {"وصل الوزير إلى المدينة.", {}},
      {"،.: «»", {}},
  });
}

// "added saying" is one report: the second verb is not read again.
TEST(FindCandidates, OneReportOneCue) {
  expect_all({
      {"أضاف الوزير قائلا إن الجسر جاهز.", {"verb-speaker-content | أضاف | الوزير"}},
      {"أضاف الوزير قائلا: «الجسر جاهز الآن تماما».", {"verb-speaker-content | أضاف | الوزير"}},
  });
}

// Inside a quotation only reports of somebody else's words count.
TEST(FindCandidates, InsideAQuotation) {
  expect_all({
      {"قال الوزير: «قالت الوزارة إن الجسر جاهز منذ أمس».",
       {"verb-speaker-content | قال | الوزير", "verb-speaker-content | قالت | الوزارة"}},
      {"قال الوزير: «قلت لكم إن الجسر جاهز منذ أمس».", {"verb-speaker-content | قال | الوزير"}},
      {"قال الوزير: «نؤكد دعم الخطة الجديدة كلها».", {"verb-speaker-content | قال | الوزير"}},
  });
  FoundCandidates const found("قال الوزير: «قالت الوزارة إن الجسر جاهز منذ أمس».");
  ASSERT_EQ(found.uncut.size(), 2U);
  EXPECT_FALSE(found.uncut[0].in_quotation);
  EXPECT_TRUE(found.uncut[1].in_quotation);
}

// A colon makes a speaker only in the lines above the text.
TEST(FindCandidates, Headlines) {
  expect_all({
      {"الوزير سامر الرامي: الجسر جاهز\nانتهى العمل أمس في الجسر.\n",
       {"headline-colon | : | الوزير سامر الرامي"}},
      {"الرامي في دمشق: جولة جديدة\nانتهى العمل أمس في الجسر.\n", {}},
      {"انتهى العمل أمس في الجسر.\nالوزير سامر الرامي: الجسر جاهز.\n", {}},
      {"الوزير يؤكد دعم الخطة\nانتهى العمل أمس في الجسر.\n",
       {"subject-verb-content | يؤكد | الوزير"}},
  });
  FoundCandidates const found("الوزير سامر الرامي: الجسر جاهز\nانتهى العمل أمس في الجسر.\n");
  ASSERT_EQ(found.uncut.size(), 1U);
  EXPECT_TRUE(found.uncut[0].headline);
}

TEST(FindCandidates, FormsOfCues) {
  struct {
    char const* text;
    CueForm form;
  } const cases[] = {
      {"أكد الوزير أن الجسر جاهز.", CueForm::verb},
      {"مؤكدا أن الجسر جاهز.", CueForm::participle},
      {"الجسر جاهز، وفق الوزارة.", CueForm::phrase},
      {"تم التأكيد على أهمية التعاون.", CueForm::verb},
  };
  for (auto const& c : cases) {
    FoundCandidates const found(c.text);
    ASSERT_EQ(found.uncut.size(), 1U) << c.text;
    EXPECT_EQ(found.uncut[0].form, c.form) << c.text;
  }
}

// Until it is cut, content reaches to the end of its sentence and no further.
TEST(FindCandidates, ContentReachesToTheEndOfItsSentence) {
  FoundCandidates const found("أكد الوزير أن الجسر جاهز، وأضاف أن الطريق آمن. وغادر القاعة.");
  ASSERT_EQ(found.uncut.size(), 2U);
  TokenRange const sentence = found.read.article.sentences[0];
  for (Candidate const& c : found.uncut) EXPECT_EQ(c.content.back().end, sentence.end);
}

TEST(FindCandidates, TheLogHoldsEveryAttempt) {
  ReadArticle const read("أكد الوزير أن الجسر جاهز.");
  auto const weights = Lexicon::builtin().weights();
  CandidateLog log;
  Candidates const with_log = find_candidates(read.article, weights, &log);
  EXPECT_EQ(with_log.size(), find_candidates(read.article, weights).size());
  EXPECT_TRUE(std::any_of(log.attempts.begin(), log.attempts.end(), [](Attempt const& a) {
    return a.outcome == Outcome::matched && a.frame.rule == "verb-speaker-content";
  }));
  ASSERT_EQ(log.contests.size(), 1U);
  Contest const& contest = log.contests.front();
  EXPECT_EQ(contest.cue, &read.article.tokens[0]);
  ASSERT_GE(contest.winner, 0);
  EXPECT_EQ(contest.entries[static_cast<std::size_t>(contest.winner)].reading.frame.rule,
            "verb-speaker-content");
}

}  // namespace
}  // namespace isnad
