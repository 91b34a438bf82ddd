#include "pipeline/text/normalize.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

#include "pipeline/text/code_points.h"
#include "tests/pipeline/text/random_text.h"

namespace isnad {
namespace {

using namespace std::string_literals;

TEST(Normalize, Text) {
  struct {
    std::string source;
    std::string text;
  } const cases[] = {
      {"", ""},
      {"قال نبيل الحاج: \"لن\".", "قال نبيل الحاج: \"لن\"."},
      // Diacritics.
      {"مُؤَكِّدًا", "مؤكدا"},
      {"هٰذا القُرآن", "هذا القرآن"},
      {"\u064Eقال", "قال"},
      // Tatweel: inside a word nothing, alone between spaces a dash.
      {"قــال بـ\"", "قال ب\""},
      {"الخرطوم ـ سلمى", "الخرطوم - سلمى"},
      {"ــ", "-"},
      {"ـ(", "("},
      {"ـقال", "قال"},
      // Hamza and madda written apart.
      {"ا\u0654كد", "أكد"},
      {"ا\u0655لى", "إلى"},
      {"ا\u0653ل", "آل"},
      {"و\u0654", "ؤ"},
      {"ي\u0654 ى\u0654 ی\u0654", "ئ ئ ئ"},
      {"ا\u064E\u0654", "أ"},
      {"\uFEFB\u0653", "لآ"},
      {"ل\u0654 \u0654", "ل "},
      {"شي\u0640\u0654ا", "شيا"},
      {"ا\u200F\u0654", "ا"},
      // Forms.
      {"\uFED7\uFE8E\uFEDD", "قال"},
      {"\uFEFB \uFDF2 \uFDFC", "لا الله ريال"},
      {"\uFE8D\uFE70", "ا"},
      {"کی ہے", "كي هي"},
      {"Ａ１％", "A1%"},
      // Invisible characters and spaces.
      {"\uFEFFقال\u200F\u202B \u200Bهو\u202C", "قال هو"},
      {"ا\u00A0ب\tج\u2003د\u3000ه\x01و", "ا ب ج د ه و"},
      {"ا  ب", "ا  ب"},
      {"ا\r\nب\rج\nد\u2028ه\u2029و\n\n", "ا\nب\nج\nد\nه\nو\n\n"},
      // What stays.
      {"٢٠٢٤ ۵ ڤ پ ٱ", "٢٠٢٤ ۵ ڤ پ ٱ"},
      {"café e\u0301 😀", "café e\u0301 😀"},
      // Not UTF-8.
      {"ا\xFFب\xD9", "ا\uFFFDب\uFFFD"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
  };
  for (auto const& c : cases) EXPECT_EQ(normalize(c.source).text, c.text) << c.source;
}

TEST(Normalize, Folded) {
  struct {
    std::string source;
    std::string folded;
  } const cases[] = {
      {"أإآٱا", "ااااا"}, {"مسؤولة شئون مصطفى", "مسووله شيون مصطفي"},
      {"ماء", "ماء"},     {"ا\u0654", "ا"},
      {"\uFEF7", "لا"},   {"٣ %a", "٣ %a"},
  };
  for (auto const& c : cases) EXPECT_EQ(normalize(c.source).folded, c.folded) << c.source;
}

// The source of the only place where `part` stands in the normalized text.
std::string source_of(std::string const& source, std::string_view part) {
  NormalizedText const text = normalize(source);
  auto const begin = static_cast<std::uint32_t>(text.text.find(part));
  SourceRange const range =
      text.to_source({begin, begin + static_cast<std::uint32_t>(part.size())});
  return source.substr(range.begin, range.size());
}

TEST(Normalize, ToSource) {
  struct {
    std::string source;
    std::string part;
    std::string expected;
  } const cases[] = {
      {"قال هو", "قال", "قال"},
      {"وأكّدَ، أنّ", "وأكد", "وأكّدَ"},
      {"وأكّدَ، أنّ", "أن", "أنّ"},
      {"وأكّدَ، أنّ", "أ", "أ"},
      {"مُؤكِّدًا", "مؤكد", "مُؤكِّدً"},
      {"بــ\"كلام\"", "ب", "بــ"},
      {" ـقال", "قال", "قال"},
      {"\u200Fقال\u200F هو", "قال", "قال"},
      {"قالَ\u200F\u202C\u064F هو", "قال", "قالَ"},
      {"قا\u200Bل", "قا", "قا"},
      {"قا\u200Bل", "قال", "قا\u200Bل"},
      {"قال\u200F", "قال", "قال"},
      {"هو ا\u0654\u064Eكد", "أكد", "ا\u0654\u064Eكد"},
      {"هو ا\u0654\u064Eكد", "أ", "ا\u0654\u064E"},
      {"\uFEFB", "ل", "\uFEFB"},
      {"\uFEFB", "ا", "\uFEFB"},
      {"من \uFEFB\u064B\u200Fهو", "لا", "\uFEFB\u064B"},
      {"(\uFDFA)", "الله", "\uFDFA"},
      {"ا\r\nب", "\n", "\r\n"},
      {"ا\xFF\xFEب", "ا", "ا"},
      {"الرياض ـــ ه", "-", "ـــ"},
      {"❤\uFE0Fa", "❤", "❤\uFE0F"},
  };
  for (auto const& c : cases) EXPECT_EQ(source_of(c.source, c.part), c.expected) << c.source;
}

TEST(Normalize, EmptyRangeIsEmpty) {
  NormalizedText const text = normalize("ا\u200Fب");
  EXPECT_EQ(text.to_source({2, 2}), (SourceRange{5, 5}));
  EXPECT_EQ(normalize("").to_source({0, 0}), (SourceRange{0, 0}));
}

std::string printed(Marks marks) {
  std::string s;
  if (marks.shadda) s += "shadda ";
  if (marks.damma_on_first) s += "damma ";
  if (marks.tanwin_fath) s += "tanwin ";
  return s;
}

TEST(Normalize, MarksOf) {
  struct {
    std::string source;
    std::string expected;
  } const cases[] = {
      {"قال", ""},
      {"بيّن", "shadda "},
      {"يُعلن", "damma "},
      {"يُّ", "shadda damma "},
      {"أعلنُ", ""},
      {"ا\u0654ُعلن", "damma "},
      {"مؤكدًا", "tanwin "},
      {"مؤكداً", "tanwin "},
      {"مستشفىً", "tanwin "},
      {"إشارةً", "tanwin "},
      {"مُؤكِّدًا", "shadda damma tanwin "},
      {"ًاكد", ""},
      {"جدًّا", "shadda tanwin "},
      {"\uFEDF\uFC60\uFEE1", "shadda "},
      {"\uFE79", ""},
  };
  for (auto const& c : cases) {
    NormalizedText const text = normalize(c.source);
    auto const size = static_cast<std::uint32_t>(text.text.size());
    EXPECT_EQ(printed(marks_of(text, c.source, {0, size})), c.expected) << c.source;
  }
}

TEST(Normalize, MarksOfOneWordOnly) {
  std::string const source = "بيّن أعلن سُئل";
  NormalizedText const text = normalize(source);
  EXPECT_EQ(printed(marks_of(text, source, {0, 6})), "shadda ");
  EXPECT_EQ(printed(marks_of(text, source, {7, 15})), "");
  EXPECT_EQ(printed(marks_of(text, source, {16, 22})), "damma ");
}

TEST(Normalize, ReusesBuffers) {
  NormalizedText text;
  normalize("قال\u200F هو", text);
  normalize("قال\u200F هو", text);
  EXPECT_EQ(text.text, "قال هو");
  EXPECT_EQ(text.source_ends.size(), 1u);
}

bool is_boundary(std::string const& text, std::size_t i) {
  return i >= text.size() || (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
}

void check_invariants(std::string const& source) {
  NormalizedText const n = normalize(source);
  ASSERT_EQ(n.origin.size(), n.text.size() + 1);
  ASSERT_EQ(n.origin.back(), source.size());
  ASSERT_EQ(n.folded.size(), n.text.size());
  ASSERT_TRUE(std::ranges::is_sorted(n.origin));
  ASSERT_EQ(normalize(n.text).text, n.text);
  ASSERT_EQ(normalize(n.text).folded, n.folded);
  std::uint32_t last_end = 0;
  for (std::uint32_t i = 0; i < n.text.size();) {
    CodePoint const c = decode(n.text, i);
    ASSERT_TRUE(c.value != replacement_character || c.length == 3) << "not UTF-8";
    std::uint32_t const end = i + c.length;
    ASSERT_TRUE(is_boundary(n.folded, i) && is_boundary(n.folded, end));
    SourceRange const range = n.to_source({i, end});
    ASSERT_LT(range.begin, range.end);
    ASSERT_LE(range.end, source.size());
    bool const same_ligature = i > 0 && n.origin[i] == n.origin[i - 1];
    ASSERT_TRUE(same_ligature || range.begin >= last_end);
    last_end = range.end;
    i = end;
  }
}

TEST(Normalize, InvariantsHoldForRandomText) {
  RandomText random{20240601};
  for (int i = 0; i < 3000; ++i) {
    std::string const source = random(random.below(60));
    check_invariants(source);
    if (HasFatalFailure()) FAIL() << source;
  }
}

TEST(Normalize, InvariantsHoldForRandomBytes) {
  std::mt19937 engine{7};
  for (int i = 0; i < 3000; ++i) {
    std::string source(engine() % 40, ' ');
    for (char& byte : source)
      byte = static_cast<char>(engine() % 4 ? 0xC0 + engine() % 64 : engine());
    check_invariants(source);
    if (HasFatalFailure()) FAIL() << testing::PrintToString(source);
  }
}

// Splitting the source at a line end changes nothing: no state crosses it.
TEST(Normalize, LinesAreIndependent) {
  RandomText random{11};
  for (int i = 0; i < 500; ++i) {
    std::string const a = random(20) + "\n";
    std::string const b = "ا" + random(20);
    EXPECT_EQ(normalize(a + b).text, normalize(a).text + normalize(b).text);
  }
}

TEST(Normalize, IsLinear) {
  for (std::string_view piece : {"ا\u0654", "ـ", "\u200F", "\uFDFA", "\xFF", "\u064B"}) {
    std::string source;
    for (int i = 0; i < 300'000; ++i) source += piece;
    auto const start = std::chrono::steady_clock::now();
    EXPECT_EQ(normalize(source).origin.back(), source.size());
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{10});
  }
}

}  // namespace
}  // namespace isnad
