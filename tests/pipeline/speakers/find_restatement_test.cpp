#include "pipeline/speakers/find_restatement.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/pipeline/attribution/found_candidates.h"

namespace isnad {
namespace {

// The speaker of the statement that repeats the first; "-" where none does.
std::string repeated_by(std::string text) {
  FoundCandidates const found(std::move(text));
  auto const j = find_restatement(found.read.article, found.candidates, 0);
  return j ? found.read.text(found.candidates[*j].source) : "-";
}

TEST(FindRestatement, SharesTheHeadlinesWords) {
  struct {
    char const* text;
    char const* expected;
  } const cases[] = {
      {"وزير: الجسر الجديد يفتح الشهر المقبل\n\nقال الزهراني إن الجسر الجديد سيفتح الشهر المقبل.",
       "الزهراني"},
      // The one that shares most, not the first.
      {"وزير: الجسر الجديد يفتح الشهر المقبل\n\nقال سالم إن الجسر الجديد جميل. وقال الزهراني إن "
       "الجسر الجديد سيفتح الشهر المقبل.",
       "الزهراني"},
      // Two words of six are no repetition, one word never is.
      {"وزير: الجسر الجديد يفتح الشهر المقبل\n\nقال الزهراني إن العمل انتهى.", "-"},
      {"وزير: الجسر جاهز\n\nقال الزهراني إن الجسر قديم.", "-"},
      {"وزير: الجسر الجديد يفتح الشهر المقبل\n", "-"},
  };
  for (auto const& c : cases) EXPECT_EQ(repeated_by(c.text), c.expected) << c.text;
}

}  // namespace
}  // namespace isnad
