#include "pipeline/attribution/find_circumstances.h"

#include <gtest/gtest.h>

#include <string>

#include "pipeline/export/names.h"
#include "tests/pipeline/read_article.h"

namespace isnad {
namespace {

// "kind: text; ..." of what stands between the cue and what `until` begins, the speaker aside.
std::string found(char const* text, char const* speaker, char const* until) {
  ReadArticle const read(text);
  Candidate candidate;
  candidate.cue = {0, 1};
  if (*speaker != '\0') candidate.source = read.words(speaker);
  std::uint32_t const end = read.words(until).begin;
  candidate.gap = {candidate.source.empty() ? 1 : candidate.source.end, end};
  std::string s;
  for (Circumstance const& c : find_circumstances(read.article, candidate)) {
    if (!s.empty()) s += "; ";
    s += std::string(name_of(c.kind)) + ": " + read.text(c.range);
  }
  return s;
}

TEST(FindCircumstances, TellsThemApart) {
  struct {
    char const* text;
    char const* speaker;
    char const* until;
    char const* expected;
  } const cases[] = {
      {"قال سليم إن الجسر جاهز", "سليم", "إن", ""},
      {"قال سليم، الاثنين، إن الجسر جاهز", "سليم", "إن", "time: الاثنين"},
      {"قال سليم أمس إن الجسر جاهز", "سليم", "إن", "time: أمس"},
      {"قال سليم في بيان إن الجسر جاهز", "سليم", "إن", "venue: في بيان"},
      {"قال سليم في مؤتمر صحفي إن الجسر جاهز", "سليم", "إن", "venue: في مؤتمر صحفي"},
      {"قال سليم خلال الاجتماع إن الجسر جاهز", "سليم", "إن", "occasion: خلال الاجتماع"},
      {"قال سليم لوكالة المنارة إن الجسر جاهز", "سليم", "إن", "addressee: لوكالة المنارة"},
      {"قال سليم للصحفيين إن الجسر جاهز", "سليم", "إن", "addressee: للصحفيين"},
      {"كتب سليم على حسابه: الجسر جاهز", "سليم", ":", "channel: على حسابه"},
      // Several, each by itself.
      {"قال سليم، الاثنين، في بيان، إن الجسر جاهز", "سليم", "إن", "time: الاثنين; venue: في بيان"},
      {"قال سليم في بيان الاثنين إن الجسر جاهز", "سليم", "إن", "venue: في بيان; time: الاثنين"},
      // Before the speaker.
      {"قال أمس سليم إن الجسر جاهز", "سليم", "إن", "time: أمس"},
      {"قال في بيان سليم، الاثنين، إن الجسر جاهز", "سليم", "إن", "venue: في بيان; time: الاثنين"},
      {"قال في بيان إن الجسر جاهز", "", "إن", "venue: في بيان"},
  };
  for (auto const& c : cases) EXPECT_EQ(found(c.text, c.speaker, c.until), c.expected) << c.text;
}

TEST(FindCircumstances, AddsTheAddressee) {
  ReadArticle const read("دعا سليم الحكومة إلى العودة.");
  Candidate candidate;
  candidate.cue = {0, 1};
  candidate.source = read.words("سليم");
  candidate.addressee = read.words("الحكومة");
  auto const circumstances = find_circumstances(read.article, candidate);
  ASSERT_EQ(circumstances.size(), 1U);
  EXPECT_EQ(circumstances[0].kind, CircumstanceKind::addressee);
  EXPECT_EQ(read.text(circumstances[0].range), "الحكومة");
}

// A preposition written with the first word marks the content; the article belongs to the word.
TEST(ContentRange, LeavesAProcliticOut) {
  struct {
    char const* text;
    char const* content;
    char const* expected;
  } const cases[] = {
      {"أشاد سليم بجهود العمال", "بجهود العمال", "جهود العمال"},
      {"أشاد سليم بالجهود كلها", "بالجهود كلها", "الجهود كلها"},
      {"أشاد بجهود العمال وبصبرهم", "وبصبرهم", "صبرهم"},
      {"أكد سليم دور العمال", "دور العمال", "دور العمال"},
      {"وصف سليم الجسر بـ«المعجزة»", "بـ«المعجزة»", "المعجزة"},
      {"وصف سليم الجسر بـ", "بـ", "بـ"},
      {"قال إن وليد غائب", "وليد غائب", "وليد غائب"},
      {"قال إن بلاده آمنة", "بلاده آمنة", "بلاده آمنة"},
  };
  for (auto const& c : cases) {
    ReadArticle const read(c.text);
    EXPECT_EQ(read.text(content_range(read.article, read.words(c.content))), c.expected) << c.text;
  }
}

TEST(CueOf, LeavesTheConjunctionOut) {
  struct {
    char const* text;
    char const* expected;
  } const cases[] = {
      {"قال سليم إن الجسر جاهز", "قال, قال, say, neutral"},
      {"وقال سليم إن الجسر جاهز", "قال, قال, say, neutral"},
      {"فقالت هدى إن الجسر جاهز", "قالت, قال, say, neutral"},
      {"وسيقول سليم إن الجسر جاهز", "سيقول, قال, say, neutral"},
      {"وَقَالَ سليم إن الجسر جاهز", "قَالَ, قال, say, neutral"},
      {"ونفى سليم أن الجسر جاهز", "نفى, نفى, deny, negative"},
  };
  for (auto const& c : cases) {
    ReadArticle const read(c.text);
    Candidate candidate;
    candidate.cue = {0, 1};
    candidate.verb = read.article.tokens[0].verb;
    Cue const cue = cue_of(read.article, candidate);
    EXPECT_EQ(read.text(cue.range) + ", " + std::string(cue.lemma) + ", " +
                  std::string(cue.category) + ", " + std::string(cue.stance),
              c.expected)
        << c.text;
  }
}

TEST(CueOf, APhraseIsASource) {
  ReadArticle const read("بحسب البيان، الجسر جاهز");
  Candidate candidate;
  candidate.cue = {0, 1};
  candidate.form = CueForm::phrase;
  Cue const cue = cue_of(read.article, candidate);
  EXPECT_EQ(cue.category, "source");
  EXPECT_EQ(cue.lemma, "");
  EXPECT_EQ(cue.form, CueForm::phrase);
}

}  // namespace
}  // namespace isnad
