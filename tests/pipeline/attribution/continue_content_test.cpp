#include "pipeline/attribution/continue_content.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "pipeline/attribution/find_content_ends.h"
#include "tests/pipeline/attribution/found_candidates.h"

namespace isnad {
namespace {

std::vector<std::string> lines(std::string text) {
  FoundCandidates found(std::move(text));
  continue_content(found.read.article, found.candidates);
  return found.lines();
}

using Lines = std::vector<std::string>;

TEST(ContinueContent, TakesEveryItem) {
  struct {
    char const* text;
    Lines expected;
  } const cases[] = {
      {"وقالت سالم:\n- الأولوية للتعليم.\n- لا نية لرفع الرسوم.\n- الجسر جاهز.\nثم غادرت.",
       {"وقالت | الأولوية للتعليم + لا نية لرفع الرسوم + الجسر جاهز"}},
      {"وقالت سالم:\n• الأولوية للتعليم\n• لا نية لرفع الرسوم",
       {"وقالت | الأولوية للتعليم + لا نية لرفع الرسوم"}},
      // Another mark begins another list; without a colon there is none.
      {"وقالت سالم:\n- الأولوية للتعليم.\n• لا نية لرفع الرسوم.", {"وقالت | الأولوية للتعليم"}},
      {"وقالت سالم: الأولوية للتعليم.\n- لا نية لرفع الرسوم.", {"وقالت | الأولوية للتعليم"}},
      // What is reported in an item is nested in the list.
      {"وقالت سالم:\n- الأولوية للتعليم.\n- أكد الوزير أن الجسر جاهز.",
       {"وقالت | الأولوية للتعليم + أكد الوزير أن الجسر جاهز",
        "أكد | الجسر جاهز | in وقالت | inside"}},
  };
  for (auto const& c : cases) EXPECT_EQ(lines(c.text), c.expected) << c.text;
}

TEST(ContinueContent, TakesEveryParagraphOfAQuotation) {
  struct {
    char const* text;
    Lines expected;
  } const cases[] = {
      {"وقالت سالم: «كانت المدينة هادئة.\n«ثم جاءت الحرب.\n«لكننا باقون هنا». ثم غادرت.",
       {"وقالت | كانت المدينة هادئة.\n«ثم جاءت الحرب.\n«لكننا باقون هنا"}},
      // It never closes; the next paragraph opens nothing.
      {"وقالت سالم: «كانت المدينة هادئة.\n«ثم جاءت الحرب.", {"وقالت | كانت المدينة هادئة"}},
      {"وقالت سالم: «كانت المدينة هادئة.\nثم جاءت الحرب.\n«لكننا باقون هنا».",
       {"وقالت | كانت المدينة هادئة"}},
  };
  for (auto const& c : cases) EXPECT_EQ(lines(c.text), c.expected) << c.text;
}

}  // namespace
}  // namespace isnad
