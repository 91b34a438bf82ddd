#include "pipeline/speakers/clause_subject.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/pipeline/read_article.h"
#include "tests/pipeline/text/random_text.h"

namespace isnad {
namespace {

// The subject that the word continues; the text is one sentence.
std::string subject(char const* text, char const* cue) {
  ReadArticle const read(text);
  TokenRange const range =
      find_clause_subject(read.article, read.article.sentences.front(), read.words(cue).begin);
  return range.empty() ? "" : read.text(range);
}

TEST(ClauseSubject, FindsTheSubjectOfTheVerbBefore) {
  struct {
    char const* text;
    char const* cue;
    char const* expected;
  } const cases[] = {
      {"افتتح الوزير الجلسة، مؤكدا أن الجسر جاهز.", "مؤكدا", "الوزير"},
      {"وصل سليم الرامي إلى المدينة، مؤكدا أن الجسر جاهز.", "مؤكدا", "سليم الرامي"},
      {"وصل وزير النقل سليم الرامي، مؤكدا أن الجسر جاهز.", "مؤكدا", "وزير النقل سليم الرامي"},
      // The nearest that agrees.
      {"وصلت الوزيرة هدى سالم وغادر الوزير سليم الرامي، مؤكدا أن الجسر جاهز.", "مؤكدا",
       "الوزير سليم الرامي"},
      {"وصلت الوزيرة هدى سالم وغادر الوزير سليم الرامي، مؤكدة أن الجسر جاهز.", "مؤكدة",
       "الوزيرة هدى سالم"},
      // Behind a pronoun; several people are not "he", and an object is no subject.
      {"غضب الناس بسبب تصريحات أدلى بها الوزير سليم الرامي، قال فيها إن الجسر جاهز.", "قال",
       "الوزير سليم الرامي"},
      {"غضب السائقون، مؤكدا أن الجسر جاهز.", "مؤكدا", ""},
      {"أغضب القرار سائقين، مؤكدين أن الجسر جاهز.", "مؤكدين", ""},
      // Without a verb before: what the sentence begins with.
      {"الوزير سليم الرامي، مؤكدا أن الجسر جاهز.", "مؤكدا", "الوزير سليم الرامي"},
      {"مؤكدا أن الجسر جاهز.", "مؤكدا", ""},
  };
  for (auto const& c : cases) EXPECT_EQ(subject(c.text, c.cue), c.expected) << c.text;
}

// Who acts in the first sentence, where the word in the second can go on with that subject.
std::string main_subject(char const* text, char const* cue) {
  ReadArticle const read(text);
  TokenRange const range =
      find_main_subject(read.article, read.article.sentences.front(), read.words(cue).begin);
  return range.empty() ? "" : read.text(range);
}

TEST(ClauseSubject, FindsWhoActsInASentence) {
  struct {
    char const* text;
    char const* cue;
    char const* expected;
  } const cases[] = {
      {"افتتح الوزير الجلسة. وقال إن الجسر جاهز.", "وقال", "الوزير"},
      {"وكانت زوجة الرامي هناك. وقالت إن الجسر جاهز.", "وقالت", "زوجة الرامي"},
      {"لكن الوزارة فتحت الجسر. وقالت إنه جاهز.", "وقالت", "الوزارة"},
      {"نقل الوزير سليم الزهراني تهانيه. وقال إن الجسر جاهز.", "وقال", "الوزير سليم الزهراني"},
      {"افتتحت الوزيرة الجلسة. وقال إن الجسر جاهز.", "وقال", ""},
      {"وصل العمال إلى الموقع. وقال إن الجسر جاهز.", "وقال", ""},
      {"انهار الجسر القديم. وقال إن النفق جاهز.", "وقال", ""},
      {"بعد افتتاح الجلسة غادر الوزير. وقال إن الجسر جاهز.", "وقال", ""},
  };
  for (auto const& c : cases) EXPECT_EQ(main_subject(c.text, c.cue), c.expected) << c.text;
}

TEST(ClauseSubject, LiesBeforeTheCueInItsSentence) {
  RandomText random{43};
  for (int round = 0; round < 1000; ++round) {
    ReadArticle const read(random(random.below(60)));
    for (TokenRange const sentence : read.article.sentences)
      for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
        TokenRange const found = find_clause_subject(read.article, sentence, at);
        ASSERT_TRUE(found.empty() || (TokenRange{sentence.begin, at}).contains(found));
        TokenRange const acts = find_main_subject(read.article, {sentence.begin, at}, at);
        ASSERT_TRUE(acts.empty() || (TokenRange{sentence.begin, at}).contains(acts));
      }
  }
}

}  // namespace
}  // namespace isnad
