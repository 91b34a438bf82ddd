#include "pipeline/text/quotations.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "pipeline/text/tokenize.h"
#include "tests/pipeline/text/random_text.h"

namespace isnad {
namespace {

// The source with each quotation in brackets: [...] closed, [...~ not closed, [+ continues.
std::string bracketed(std::string const& source) {
  NormalizedText const text = normalize(source);
  Tokens const tokens = tokenize(text);
  std::string s;
  std::size_t done = 0;
  for (Quotation const& q : find_quotations(tokens)) {
    SourceRange const range =
        text.to_source({tokens[q.range.begin].range.begin, tokens[q.range.end - 1].range.end});
    s += source.substr(done, range.begin - done) + (q.continues ? "[+" : "[");
    s += source.substr(range.begin, range.size()) + (q.closed ? "]" : "~");
    done = range.end;
  }
  return s + source.substr(done);
}

struct Case {
  std::string source;
  std::string expected;
};

void check(std::initializer_list<Case> cases) {
  for (auto const& c : cases) EXPECT_EQ(bracketed(c.source), c.expected) << c.source;
}

TEST(Quotations, PairsEachKindOfMark) {
  check({
      {"", ""},
      {"قال نادر", "قال نادر"},
      {"قال: \"لن نعود\".", "قال: [\"لن نعود\"]."},
      {"قال «لن نعود».", "قال [«لن نعود»]."},
      {"قال “لن نعود”.", "قال [“لن نعود”]."},
      {"قال ”لن نعود“.", "قال [”لن نعود“]."},
      {"قال ”لن نعود”.", "قال [”لن نعود”]."},
      {"قال „لن نعود“.", "قال [„لن نعود“]."},
      {"قال ‹لن نعود›.", "قال [‹لن نعود›]."},
      {"قال 'لن نعود'.", "قال ['لن نعود']."},
      {"قال ‘لن نعود’.", "قال [‘لن نعود’]."},
      {"قال ''لن نعود''.", "قال [''لن نعود'']."},
      {"قال <<لن نعود>>.", "قال [<<لن نعود>>]."},
      {"قال »لن نعود«.", "قال [»لن نعود«]."},
      {"»أ« و »ب« و »ج«", "[»أ«] و [»ب«] و [»ج«]"},
  });
}

TEST(Quotations, PairsMixedMarks) {
  check({
      {"قال \"لن نعود” ثم", "قال [\"لن نعود”] ثم"},
      {"قال “لن نعود\" ثم", "قال [“لن نعود\"] ثم"},
      {"قال «لن نعود\" ثم", "قال [«لن نعود\"] ثم"},
      {"قال ''لن نعود\" ثم", "قال [''لن نعود\"] ثم"},
  });
}

TEST(Quotations, ReadsSpacesAroundStraightMarks) {
  check({
      {"\"أ ب\" و\"ج\" لـ\"د\" والـ\"هـ\".", "[\"أ ب\"] و[\"ج\"] لـ[\"د\"] والـ[\"هـ\"]."},
      {"قال:\"لن نعود\"وأضاف:\"أبدا\"", "قال:[\"لن نعود\"]وأضاف:[\"أبدا\"]"},
      {"(\"لن نعود\")", "([\"لن نعود\"])"},
      {"قال \" لن نعود \" ثم \" رحل \".", "قال [\" لن نعود \"] ثم [\" رحل \"]."},
      {"قال\" لن نعود \"ثم \"رحل\"", "قال[\" لن نعود \"]ثم [\"رحل\"]"},
      {"قال: \" لن نعود\"", "قال: [\" لن نعود\"]"},
      {"\"لن نعود.\" وأضاف", "[\"لن نعود.\"] وأضاف"},
      {"\"لا\"و\"نعم\"", "[\"لا\"]و[\"نعم\"]"},
      {"\"أ\", \"ب\"، \"ج\"", "[\"أ\"], [\"ب\"]، [\"ج\"]"},
  });
}

TEST(Quotations, KeepsNestedPairsInside) {
  check({
      {"«قرار «عادل» جدا» ثم", "[«قرار «عادل» جدا»] ثم"},
      {"«قرار \"عادل\" جدا» ثم", "[«قرار \"عادل\" جدا»] ثم"},
      {"\"قرار «عادل» جدا\" ثم", "[\"قرار «عادل» جدا\"] ثم"},
      {"\"قرار 'عادل' جدا\" ثم", "[\"قرار 'عادل' جدا\"] ثم"},
      {"\"قرار \"عادل\" جدا\" ثم", "[\"قرار \"عادل\" جدا\"] ثم"},
  });
}

TEST(Quotations, LeavesStrayMarksAlone) {
  check({
      {"لن نعود\" ثم \"رحل\"", "لن نعود\" ثم [\"رحل\"]"},
      {"لن نعود» ثم «رحل»", "لن نعود» ثم [«رحل»]"},
      {"قال إنه لن يعود\".", "قال إنه لن يعود\"."},
      {"شاشة 16\" جديدة", "شاشة 16\" جديدة"},
      {"قصر ' قديم", "قصر ' قديم"},
      {"\"\" «» \"", "\"\" «» \""},
      {"\"", "\""},
  });
}

// Of two openers before one closer the first is stray, of two closers behind one opener the second.
TEST(Quotations, PrefersTheShorterPair) {
  check({
      {"حسب \"اللجان، فيما أشار \"المرصد\" إلى ذلك",
       "حسب \"اللجان، فيما أشار [\"المرصد\"] إلى ذلك"},
      {"قال \"نعم\" وأضاف لا\" ثم", "قال [\"نعم\"] وأضاف لا\" ثم"},
      {"قال \"نعم\" وأضاف \"لا\" ثم", "قال [\"نعم\"] وأضاف [\"لا\"] ثم"},
  });
}

TEST(Quotations, EndsAtTheEndOfItsParagraph) {
  check({
      {"قال: \"لن نعود.\nثم رحل.", "قال: [\"لن نعود.~\nثم رحل."},
      {"قال: «لن نعود", "قال: [«لن نعود~"},
      {"قال: «لن نعود\n«أبدا» قال", "قال: [«لن نعود~\n[+«أبدا»] قال"},
      {"قال: \"لن نعود\n\"أبدا\n\"والسلام\".", "قال: [\"لن نعود~\n[+\"أبدا~\n[+\"والسلام\"]."},
      {"قال: «لن نعود\nأبدا». ثم «رحل»", "قال: [«لن نعود~\n[+أبدا»]. ثم [«رحل»]"},
      {"قال: «لن نعود\nثم قال: «أبدا»", "قال: [«لن نعود~\nثم قال: [«أبدا»]"},
      {"«لن نعود»\n«أبدا»", "[«لن نعود»]\n[«أبدا»]"},
      {"«لن نعود\n\n«أبدا»", "[«لن نعود~\n\n[+«أبدا»]"},
      {"«لن نعود\nرحل\n«أبدا»", "[«لن نعود~\nرحل\n[«أبدا»]"},
  });
}

// What stands like an opener may close a few words, but not what was said sentences before.
TEST(Quotations, AnOpenerClosesNothingBehindTheEndOfASentence) {
  check({
      {"قال: \"لن نعود. ثم رحل. وأضاف: \"أبدا.", "قال: \"لن نعود. ثم رحل. وأضاف: [\"أبدا.~"},
      {"قال \"نعم والله \"ثم رحل.", "قال [\"نعم والله \"]ثم رحل."},
      {"قال: \"لن نعود. لقد رحلنا \" ثم سكت.", "قال: [\"لن نعود. لقد رحلنا \"] ثم سكت."},
  });
}

std::string repeated(std::string_view piece, std::size_t count) {
  std::string s;
  for (std::size_t i = 0; i < count; ++i) s += piece;
  return s;
}

TEST(Quotations, UnclosedMarkDoesNotSwallowALongParagraph) {
  std::string const limit = repeated("نعم ", maximum_unclosed_tokens);
  EXPECT_EQ(bracketed("«" + limit), "[«" + limit.substr(0, limit.size() - 1) + "~ ");
  EXPECT_EQ(bracketed("«نعم " + limit), "«نعم " + limit);
  EXPECT_EQ(bracketed("«نعم " + limit + "»"), "[«نعم " + limit + "»]");
  EXPECT_EQ(bracketed("«أ» «نعم " + limit), "[«أ»] «نعم " + limit);
}

void check_invariants(Tokens const& tokens) {
  std::uint32_t end = 0;
  bool open = false;  // the last quotation was not closed
  for (Quotation const& q : find_quotations(tokens)) {
    ASSERT_GE(q.range.begin, end);
    ASSERT_LE(q.range.end, tokens.size());
    ASSERT_TRUE(q.range.contains(q.inner));
    ASSERT_FALSE(q.inner.empty());
    for (std::uint32_t i = q.range.begin; i < q.range.end; ++i) {
      ASSERT_FALSE(tokens[i].roles.has(Role::newline));
    }
    bool const opened = q.inner.begin == q.range.begin + 1;
    ASSERT_TRUE(opened || (q.continues && q.inner.begin == q.range.begin));
    ASSERT_EQ(q.inner.end, q.closed ? q.range.end - 1 : q.range.end);
    ASSERT_TRUE(q.closed || q.range.end == tokens.size() ||
                tokens[q.range.end].roles.has(Role::newline));
    ASSERT_TRUE(!q.continues || open);
    open = !q.closed;
    end = q.range.end;
  }
}

TEST(Quotations, InvariantsHoldForRandomText) {
  RandomText random{99};
  for (int i = 0; i < 3000; ++i) {
    std::string const source = random(random.below(80));
    NormalizedText const text = normalize(source);
    check_invariants(tokenize(text));
    if (HasFatalFailure()) FAIL() << source;
  }
}

// A paragraph that is closed properly is read the same whatever stands around it.
TEST(Quotations, ParagraphsAreIndependent) {
  std::string const closed = "قال: \"لن نعود\".";
  RandomText random{5};
  for (int i = 0; i < 300; ++i) {
    std::string const after = "\nثم " + random(30);
    EXPECT_TRUE(bracketed(closed + after).starts_with("قال: [\"لن نعود\"]."));
  }
}

TEST(Quotations, IsLinear) {
  for (std::string_view piece : {"«", "\"", "» ", "«ا ", "\"ا\" ", "\"\n", "ا\" ", "'"}) {
    NormalizedText const text = normalize(repeated(piece, 200'000));
    Tokens const tokens = tokenize(text);
    auto const start = std::chrono::steady_clock::now();
    check_invariants(tokens);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{20}) << piece;
  }
}

}  // namespace
}  // namespace isnad
