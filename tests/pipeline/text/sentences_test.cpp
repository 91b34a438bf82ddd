#include "pipeline/text/sentences.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "pipeline/text/tokenize.h"
#include "tests/pipeline/text/random_text.h"

namespace isnad {
namespace {

// The source with " | " after each sentence but the last; line ends printed as "$".
std::string split(std::string const& source) {
  NormalizedText const text = normalize(source);
  Tokens const tokens = tokenize(text);
  std::string s;
  for (TokenRange sentence : find_sentences(tokens, find_quotations(tokens))) {
    if (!s.empty()) s += " | ";
    SourceRange const range =
        text.to_source({tokens[sentence.begin].range.begin, tokens[sentence.end - 1].range.end});
    s += source.substr(range.begin, range.size());
  }
  for (char& c : s) c = c == '\n' ? '$' : c;
  return s;
}

struct Case {
  std::string source;
  std::string expected;
};

void check(std::initializer_list<Case> cases) {
  for (auto const& c : cases) EXPECT_EQ(split(c.source), c.expected) << c.source;
}

TEST(Sentences, EndAtStopsAndLineEnds) {
  check({
      {"", ""},
      {"رحل نادر", "رحل نادر"},
      {"رحل نادر. عادت سلمى.", "رحل نادر. | عادت سلمى."},
      {"رحل نادر.عادت سلمى", "رحل نادر. | عادت سلمى"},
      {"رحل! لماذا؟ نعم ?", "رحل! | لماذا؟ | نعم ?"},
      {"رحل نادر؟! عادت", "رحل نادر؟! | عادت"},
      {"العنوان\nرحل نادر.\n\nعادت", "العنوان$ | رحل نادر.$$ | عادت"},
      {"\nرحل", "$ | رحل"},
      {"(رحل نادر.) عادت", "(رحل نادر.) | عادت"},
      // A full stop that right-to-left text shows before the number it was typed behind.
      {"رحل في أفريل .2011 عادت", "رحل في أفريل .2011 | عادت"},
      {"رحل في أفريل. 2011 كان صعبا", "رحل في أفريل. | 2011 كان صعبا"},
  });
}

// What introduces a list or a quotation on the next line is one sentence with its beginning.
TEST(Sentences, GoOnBehindAColonAtALineEnd) {
  check({
      {"قالت سالم:\n- نعم.\n- لا.", "قالت سالم:$- نعم.$ | - لا."},
      {"قالت سالم:\n\n«نعم».", "قالت سالم:$$«نعم»."},
      {"العنوان:\nرحل نادر", "العنوان:$ | رحل نادر"},
  });
}

TEST(Sentences, DoNotEndAtOtherDots) {
  check({
      {"زاد 1.5 و2.5 بالمئة", "زاد 1.5 و2.5 بالمئة"},
      {"قال د. نادر الحاج لوكالة ق.ن.ا إنه", "قال د. نادر الحاج لوكالة ق.ن.ا إنه"},
      {"1. رحل نادر. 2. عادت", "1. رحل نادر. | 2. | عادت"},
      {"أولا\n2. عادت", "أولا$ | 2. عادت"},
      {"رحل (؟) نادر", "رحل (؟) نادر"},
      {"قال (...) وعاد", "قال (...) وعاد"},
      {"سأل: لماذا؟، ثم رحل", "سأل: لماذا؟، ثم رحل"},
      {"رحل.، ثم عاد", "رحل.، ثم عاد"},
  });
}

TEST(Sentences, EndAtDotsOnlyBeforeANewSentence) {
  check({
      {"رحل نادر.. مشيرا إلى", "رحل نادر.. مشيرا إلى"},
      {"رحل نادر.. وقالت سلمى", "رحل نادر.. | وقالت سلمى"},
      {"رحل نادر … وقالت سلمى", "رحل نادر … | وقالت سلمى"},
      {"رحل نادر. . . مشيرا", "رحل نادر. . . مشيرا"},
      {"رحل نادر...\nعادت", "رحل نادر...$ | عادت"},
      {"هدوء في الميناء.. نادر: لن نعود", "هدوء في الميناء.. | نادر: لن نعود"},
      {"هدوء..", "هدوء.."},
  });
}

TEST(Sentences, KeepQuotationsWhole) {
  check({
      {"قال: «رحل. عاد. نام» ثم صمت. نعم", "قال: «رحل. عاد. نام» ثم صمت. | نعم"},
      {"سأل «لماذا رحل نادر الحاج؟» ثم صمت", "سأل «لماذا رحل نادر الحاج؟» ثم صمت"},
      {"قال: «لن نعود إلى هناك.» وأضاف", "قال: «لن نعود إلى هناك.» | وأضاف"},
      {"قال: «لن نعود إلى هناك.»\nوأضاف", "قال: «لن نعود إلى هناك.»$ | وأضاف"},
      {"قال: «لن نعود إلى هناك.» قبل أن يصمت", "قال: «لن نعود إلى هناك.» قبل أن يصمت"},
      {"فيلم «لماذا؟» وفيلم آخر", "فيلم «لماذا؟» وفيلم آخر"},
      {"قال: «لن نعود إلى هناك». وأضاف", "قال: «لن نعود إلى هناك». | وأضاف"},
      {"قال: «لن نعود. أبدا\nثم صمت", "قال: «لن نعود. | أبدا$ | ثم صمت"},
      {"قال إنه لن يعود.\" وأضاف", "قال إنه لن يعود.\" | وأضاف"},
      {"رحل.\"لن نعود\" قال", "رحل. | \"لن نعود\" قال"},
  });
}

TEST(Sentences, AreCutAtTheMaximum) {
  std::string source;
  for (std::uint32_t i = 0; i < 2 * maximum_sentence_tokens + 10; ++i) source += "نعم ";
  for (std::string const& text : {source + ".", "«" + source + "»"}) {
    NormalizedText const normalized = normalize(text);
    Tokens const tokens = tokenize(normalized);
    EXPECT_EQ(find_sentences(tokens, find_quotations(tokens)).size(), 3u);
  }
}

void check_invariants(Tokens const& tokens) {
  std::uint32_t end = 0;
  for (TokenRange sentence : find_sentences(tokens, find_quotations(tokens))) {
    ASSERT_EQ(sentence.begin, end);
    ASSERT_LT(sentence.begin, sentence.end);
    ASSERT_LE(sentence.size(), maximum_sentence_tokens);
    for (std::uint32_t i = sentence.begin; i + 1 < sentence.end; ++i) {
      bool const line_ends = tokens[i].roles.has(Role::newline);
      bool const introduced = i > sentence.begin && tokens[i - 1].roles.has(Role::colon);
      ASSERT_TRUE(!line_ends || tokens[i + 1].roles.has(Role::newline) || introduced)
          << "a line end inside";
    }
    end = sentence.end;
  }
  ASSERT_EQ(end, tokens.size());
}

TEST(Sentences, InvariantsHoldForRandomText) {
  RandomText random{2718};
  for (int i = 0; i < 3000; ++i) {
    std::string const source = random(random.below(80));
    NormalizedText const text = normalize(source);
    check_invariants(tokenize(text));
    if (HasFatalFailure()) FAIL() << source;
  }
}

TEST(Sentences, IsLinear) {
  for (std::string_view piece : {".", "!", "؟،", ".)", "!\"", "..", ". ", "«ا.» ", "ا ", "\n"}) {
    std::string source;
    for (int i = 0; i < 200'000; ++i) source += piece;
    NormalizedText const text = normalize(source);
    Tokens const tokens = tokenize(text);
    auto const start = std::chrono::steady_clock::now();
    check_invariants(tokens);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{20}) << piece;
  }
}

}  // namespace
}  // namespace isnad
