#include "pipeline/export/write_text.h"

#include <gtest/gtest.h>

#include "tests/pipeline/export/fake_analysis.h"

namespace isnad {
namespace {

TEST(WriteText, ListsOneStatementAfterAnother) {
  Document const document = fake_document();
  std::string out;
  write_text(out, document, fake_analysis(document.text));
  EXPECT_EQ(out, R"(news-7  "العنوان"  (وكالة الميناء, 2024-05-01)
2 statements, 2 speakers

a1   speaker   سليم الرامي (person; الوزير)
     or        هدى نوح (other)
     as        الوزير سليم الرامي
     cue       قال  (قَالَ, say)
     said      "الجسر" جاهز
     said      سنرى 😀
     type      mixed
     venue     العنوان
     how       explicit; verb-speaker-content; 0.88

a2   speaker   unknown
     said      سنرى
     polarity  not-reported
     modality  future
     level     B
     within    a1
     how       bare-quotation; 0.00

)");
}

// What becomes of a value between its label and the end of the line.
std::string shown(std::string const& value, TextStyle style = TextStyle::plain) {
  Document const document = article("x", value);
  Analysis analysis;
  analysis.attributions.resize(1);
  analysis.attributions[0].content = {{0, static_cast<std::uint32_t>(value.size())}};
  std::string out;
  write_text(out, document, analysis, style);
  std::string const label = "     said      ";
  auto const begin = out.find(label) + label.size();
  return out.substr(begin, out.find('\n', begin) - begin);
}

TEST(WriteText, NothingOfTheArticleDisturbsATerminal) {
  struct {
    std::string value;
    char const* expected;
  } const cases[] = {
      {"a\r\nb\n\nc\td", "a b c d"},
      {"a\x1B[31mb", "a [31mb"},
      {std::string("a\0b\x7F", 4) + "c", "a b c"},
      {"a\xC2\x9B"
       "31mb",
       "a31mb"},  // C1 control
      {"a\xE2\x80\xAE"
       "b\xE2\x81\xA9"
       "c",
       "abc"},  // override, isolate
      {"a\xE2\x80\x8F"
       "b",
       "a\xE2\x80\x8F"
       "b"},  // a mark reorders nothing else
      {"a\xFF"
       "b",
       "a\xEF\xBF\xBD"
       "b"},
      {"\xC2\xABقال\xC2\xBB", "\xC2\xABقال\xC2\xBB"},
  };
  for (auto const& c : cases) EXPECT_EQ(shown(c.value), c.expected);
}

TEST(WriteText, IsolatesValuesOnATerminalOnly) {
  EXPECT_EQ(shown("قال", TextStyle::terminal), "\xE2\x81\xA8قال\xE2\x81\xA9");
  Document const document = fake_document();
  std::string plain;
  std::string terminal;
  write_text(plain, document, fake_analysis(document.text));
  write_text(terminal, document, fake_analysis(document.text), TextStyle::terminal);
  EXPECT_EQ(plain.find('\x1B'), plain.npos);
  EXPECT_NE(terminal.find("\x1B[1m\xE2\x81\xA8سليم الرامي\xE2\x81\xA9\x1B[0m"), terminal.npos);
}

TEST(WriteText, APhraseMayHaveNoLemma) {
  Analysis analysis;
  analysis.attributions.resize(1);
  analysis.attributions[0].cue = Cue{{0, 6}, "", CueForm::phrase, "source", ""};
  std::string out;
  write_text(out, article("x", "وفق"), analysis);
  EXPECT_NE(out.find("cue       وفق  (source, phrase)\n"), out.npos) << out;
}

TEST(WriteText, CountsAndWarns) {
  Analysis analysis;
  analysis.warnings = {"the text is not Arabic"};
  std::string out;
  write_text(out, article("x", ""), analysis);
  EXPECT_EQ(out, "x\n0 statements, 0 speakers\nwarning: the text is not Arabic\n\n");
}

}  // namespace
}  // namespace isnad
