#include "pipeline/export/write_brat.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/sample_statements.h"
#include "tests/pipeline/export/written.h"

namespace isnad {
namespace {

std::string annotations_of(ArticleFacts const& article) {
  return written(
      [&](OutputBuffer& out) { EXPECT_EQ(write_brat(out, article), BratStatus::written); });
}

TEST(WriteBrat, PartsLinesAndDroppedSubjects) {
  EXPECT_EQ(
      annotations_of(parts_article()),
      "T1\tSpeaker 8 23\tالوَزِيرُ عُمَر\n"
      "T2\tCue 3 7\tقالَ\n"
      "T3\tMarker 24 28\tإنَّ\n"
      "T4\tContent 29 34;36 48;49 53;60 84;85 188\tالجسر جاهزٌ تماماً الآن الميناء - كما قيل - مغلق "
      "حتى الغد، فالسفن، وعددها كبير جدا هذا الأسبوع، لن تدخل قبل أن تنتهي كل أعمال الصيانة في "
      "الأرصفة الثلاثة\n"
      "R1\tSays Arg1:T1 Arg2:T4\n"
      "R2\tOpens Arg1:T2 Arg2:T4\n"
      "R3\tOpens Arg1:T3 Arg2:T4\n"
      "A1\tType T4 mixed\n"
      "A2\tPolarity T4 asserted\n"
      "A3\tModality T4 actual\n"
      "#1\tAnnotatorNotes T4\ta1\n"
      "T5\tCue 191 195\tأضاف\n"
      "T6\tContent 197 200\tنعم\n"
      "R4\tSays Arg1:T1 Arg2:T6\n"
      "R5\tOpens Arg1:T5 Arg2:T6\n"
      "A4\tType T6 indirect\n"
      "A5\tPolarity T6 asserted\n"
      "A6\tModality T6 actual\n"
      "#2\tAnnotatorNotes T6\ta2\n");
}

TEST(WriteBrat, ADroppedSubjectIsTheNearestMentionBefore) {
  ArticleFacts article = article_of("x", "قال عمر نعم. قال عمر: أضاف لا. عمر");
  article.speakers.resize(1);
  article.speakers[0].mentions = {{4, 7, "عمر"}, {17, 20, "عمر"}, {31, 34, "عمر"}};
  StatementFacts statement;
  statement.cue = CueFacts{{22, 26, "أضاف"}, "أضاف", CueForm::verb, "add", {}};
  statement.content = {{27, 29, "لا"}};
  statement.speakers = {0};
  article.statements = {statement};
  EXPECT_NE(annotations_of(article).find("R1\tSays Arg1:T2 "), std::string::npos);
}

TEST(WriteBrat, WithoutTheTextThereIsNothingToReferTo) {
  ArticleFacts article = bridge_article();
  article.text.clear();
  EXPECT_EQ(written([&](OutputBuffer& out) {
              EXPECT_EQ(write_brat(out, article), BratStatus::text_is_missing);
            }),
            "");
  EXPECT_EQ(annotations_of({}), "");
}

}  // namespace
}  // namespace isnad
