#include "pipeline/analyze.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "pipeline/export/names.h"
#include "pipeline/text/lexicon.h"
#include "pipeline/trace.h"
#include "tests/pipeline/text/random_text.h"

namespace isnad {
namespace {

Analysis analyzed(std::string const& text, Trace* trace = nullptr) {
  Document document;
  document.id = "1";
  document.text = text;
  return analyze(document, Lexicon::builtin(), trace);
}

std::string part(std::string const& text, SourceRange range) {
  return text.substr(range.begin, range.size());
}

// "cue | speaker | content | type polarity [in parent]"; a cue of - is none.
std::string printed(std::string const& text, Analysis const& analysis, std::size_t i) {
  Attribution const& a = analysis.attributions[i];
  std::string s = a.cue ? part(text, a.cue->range) : "-";
  s += " | ";
  for (std::size_t k = 0; k < a.speakers.size(); ++k)
    s += (k == 0 ? "" : " + ") + analysis.speakers[a.speakers[k]].name;
  s += " | ";
  for (std::size_t k = 0; k < a.content.size(); ++k)
    s += (k == 0 ? "" : " + ") + part(text, a.content[k]);
  s += " | " + std::string(name_of(a.type)) + ' ' + std::string(name_of(a.polarity));
  if (a.parent) s += " in " + std::to_string(*a.parent);
  return s;
}

std::string printed(std::string const& text) {
  Analysis const analysis = analyzed(text);
  std::string s;
  for (std::size_t i = 0; i < analysis.attributions.size(); ++i)
    s += printed(text, analysis, i) + '\n';
  return s;
}

struct Case {
  char const* text;
  char const* expected;
};

void check(std::initializer_list<Case> cases) {
  for (auto const& c : cases) EXPECT_EQ(printed(c.text), c.expected) << c.text;
}

TEST(Analyze, ReadsVerbsAndTheirContent) {
  check({
      {"قال سليم الزهراني إن الجسر جاهز.",
       "قال | سليم الزهراني | الجسر جاهز | indirect asserted\n"},
      {"وأكدت وزيرة الصحة هدى العتيبي، الاثنين، أن المستشفى مفتوح.",
       "أكدت | هدى العتيبي | المستشفى مفتوح | indirect asserted\n"},
      {"وأشار سليم الزهراني إلى أن الجسر جاهز.",
       "أشار | سليم الزهراني | الجسر جاهز | indirect asserted\n"},
      {"وشدد سليم الزهراني على ضرورة إصلاح الجسر.",
       "شدد | سليم الزهراني | ضرورة إصلاح الجسر | indirect asserted\n"},
      {"وأشاد سليم الزهراني بجهود العمال.",
       "أشاد | سليم الزهراني | جهود العمال | indirect asserted\n"},
      {"ونفى سليم الزهراني أن يكون الجسر مغلقا.",
       "نفى | سليم الزهراني | يكون الجسر مغلقا | indirect negated\n"},
      {"لم يؤكد سليم الزهراني أن الجسر مغلق.",
       "يؤكد | سليم الزهراني | الجسر مغلق | indirect not-reported\n"},
      // Hamza-less, as agencies write.
      {"واكد سليم الزهراني ان الجسر جاهز.",
       "اكد | سليم الزهراني | الجسر جاهز | indirect asserted\n"},
      {"سليم الزهراني يؤكد أن الجسر جاهز.",
       "يؤكد | سليم الزهراني | الجسر جاهز | indirect asserted\n"},
  });
}

TEST(Analyze, ReadsQuotations) {
  check({
      {"قال سليم الزهراني: \"الجسر جاهز\".",
       "قال | سليم الزهراني | الجسر جاهز | direct asserted\n"},
      {"وأضافت هدى العتيبي: «سنعود غدا. لن نتأخر».",
       "أضافت | هدى العتيبي | سنعود غدا. لن نتأخر | direct asserted\n"},
      {"«لن نغادر المدينة قبل الصباح»، قال سليم الزهراني.",
       "قال | سليم الزهراني | لن نغادر المدينة قبل الصباح | direct asserted\n"},
      {"وأكد سليم الزهراني أن الجسر \"جاهز تماما\" لاستقبال الشاحنات.",
       "أكد | سليم الزهراني | الجسر \"جاهز تماما\" لاستقبال الشاحنات | mixed asserted\n"},
  });
}

TEST(Analyze, ReadsChainsAndNesting) {
  check({
      {"وأكد سليم الزهراني أن الجسر جاهز، مشيرا إلى أن النفق مغلق.",
       "أكد | سليم الزهراني | الجسر جاهز | indirect asserted\n"
       "مشيرا | سليم الزهراني | النفق مغلق | indirect asserted\n"},
      {"وأكد سليم الزهراني أن الجسر جاهز وأن النفق مغلق.",
       "أكد | سليم الزهراني | الجسر جاهز + النفق مغلق | indirect asserted\n"},
      {"وقال المتحدث الرسمي إن الوزير أكد أن الجسر جاهز.",
       "قال | المتحدث الرسمي | الوزير أكد أن الجسر جاهز | indirect asserted\n"
       "أكد | الوزير | الجسر جاهز | indirect asserted in 0\n"},
      {"قال سليم الزهراني إن الجسر جاهز. وأضاف أن النفق مغلق.",
       "قال | سليم الزهراني | الجسر جاهز | indirect asserted\n"
       "أضاف | سليم الزهراني | النفق مغلق | indirect asserted\n"},
  });
}

TEST(Analyze, ReadsSourcePhrasesAndHeadlines) {
  check({
      {"الجسر جاهز، بحسب وزارة النقل.", "بحسب | وزارة النقل | الجسر جاهز | indirect asserted\n"},
      {"ووفقا لوزارة النقل، الجسر جاهز.", "وفقا | وزارة النقل | الجسر جاهز | indirect asserted\n"},
      {"وزير النقل: الجسر جاهز\nوصلت الشاحنات إلى المدينة.",
       "- | وزير النقل | الجسر جاهز | indirect asserted\n"},
  });
}

// Near misses: none of these reports anything.
TEST(Analyze, ReportsNothingWhereNobodySpeaks) {
  for (char const* text : {
           "",
           "قال",
           "وصلت الشاحنات إلى المدينة صباح اليوم.",
           "نشرت الصحيفة مقالا عن انتقال العمال إلى المدينة.",
           "يذكر أن الجسر افتتح قبل عامين.",
           "ومن الجدير بالذكر أن الجسر افتتح قبل عامين.",
           "وقعت مشادة بين العمال قرب الجسر.",
           "وزير النقل في المدينة.",
           "بالصور: افتتاح الجسر\nوصلت الشاحنات.",
           "الجسر جاهز وفق الخطة.",
           "زار الوزير شركة \"المنارة\" أمس.",
       })
    EXPECT_EQ(printed(text), "") << text;
}

// Invariants.

constexpr char const* sentences[] = {
    "قال سليم الزهراني إن الجسر جاهز.\n",
    "وأكدت وزيرة الصحة هدى العتيبي، الاثنين، أن المستشفى مفتوح، مشيرة إلى أن الدواء متوفر.\n",
    "وأضاف: «سنعود غدا. لن نتأخر».\n",
    "وقال المتحدث الرسمي إن الوزير أكد أن الجسر جاهز، لافتا إلى أن النفق مغلق.\n",
    "«لن نغادر»، يقول خالد المنصوري.\n",
    "الجسر جاهز، بحسب وزارة النقل.\n",
    "ونقلت الوكالة عن مصدر أمني قوله إن النفق مغلق.\n",
    "وتم التأكيد على أهمية الحوار.\n",
    "ولم يستبعد الوزير أن يعود، وهو ما نفاه الزهراني.\n",
    "ونفت الشركة صحة الخبر وأكدت أن \"العمل مستمر\" في الموقع.\n",
    "وصلت الشاحنات إلى المدينة صباح اليوم.\n",
    "وشدد على ضرورة إصلاح الجسر وعلى حماية العمال، كما أشار إلى أن الموعد قريب.\n",
};

std::string mixture(RandomText& random) {
  std::string text;
  for (std::size_t i = random.below(8); i-- > 0;)
    text += random.below(3) == 0 ? random(random.below(15))
                                 : sentences[random.below(std::size(sentences))];
  if (random.below(2) == 0 && !text.empty()) text.erase(random.below(text.size()), random.below(9));
  return text;
}

void check_range(std::string const& text, SourceRange range) {
  ASSERT_LE(range.begin, range.end);
  ASSERT_LE(range.end, text.size());
}

void check_attribution(std::string const& text, Analysis const& analysis, std::size_t i) {
  Attribution const& a = analysis.attributions[i];
  ASSERT_FALSE(a.content.empty());
  for (std::size_t k = 0; k < a.content.size(); ++k) {
    check_range(text, a.content[k]);
    ASSERT_FALSE(a.content[k].empty());
    ASSERT_TRUE(k == 0 || a.content[k - 1].end <= a.content[k].begin);
    ASSERT_FALSE(a.cue && a.content[k].overlaps(a.cue->range));
    ASSERT_FALSE(a.source && a.content[k].overlaps(*a.source));
  }
  if (a.cue) {
    check_range(text, a.cue->range);
    ASSERT_FALSE(a.cue->range.empty());
  }
  if (a.source) check_range(text, *a.source);
  if (a.marker) check_range(text, *a.marker);
  for (Circumstance const& c : a.circumstances) check_range(text, c.range);
  for (std::uint32_t s : a.speakers) ASSERT_LT(s, analysis.speakers.size());
  for (std::uint32_t s : a.alternatives) ASSERT_LT(s, analysis.speakers.size());
  ASSERT_GT(a.confidence, 0);
  ASSERT_LE(a.confidence, 1);
  ASSERT_FALSE(a.rule.empty());
  if (a.parent) {
    ASSERT_LT(*a.parent, analysis.attributions.size());
    ASSERT_NE(*a.parent, i);
  }
}

TEST(Analyze, InvariantsHoldForMixturesOfSentencesAndNoise) {
  RandomText random{53};
  for (int round = 0; round < 5000; ++round) {
    std::string const text = mixture(random);
    Analysis const analysis = analyzed(text);
    for (std::size_t i = 0; i < analysis.attributions.size(); ++i)
      check_attribution(text, analysis, i);
    if (HasFatalFailure()) FAIL() << text;
  }
}

bool inside(SourceRange range, std::vector<SourceRange> const& spans) {
  return std::ranges::any_of(spans, [&](SourceRange s) { return s.contains(range); });
}

// What is said inside a statement lies inside its content, cue and all.
TEST(Analyze, ParentsContainTheirChildren) {
  RandomText random{73};
  for (int round = 0; round < 5000; ++round) {
    std::string const text = mixture(random);
    for (Analysis const analysis = analyzed(text); Attribution const& a : analysis.attributions) {
      if (!a.parent) continue;
      auto const& content = analysis.attributions[*a.parent].content;
      for (SourceRange span : a.content) ASSERT_TRUE(inside(span, content)) << text;
      ASSERT_TRUE(!a.cue || inside(a.cue->range, content)) << text;
    }
  }
}

TEST(Analyze, AnswersAnyBytes) {
  RandomText random{59};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t i = random.below(200); i-- > 0;) text += static_cast<char>(random.below(256));
    Analysis const analysis = analyzed(text);
    for (std::size_t i = 0; i < analysis.attributions.size(); ++i)
      check_attribution(text, analysis, i);
    if (HasFatalFailure()) FAIL() << round;
  }
}

// Nothing is remembered from one article to the next.
TEST(Analyze, DependsOnItsArticleAlone) {
  RandomText random{61};
  std::vector<std::string> texts, first;
  for (int i = 0; i < 60; ++i) {
    texts.push_back(mixture(random));
    first.push_back(printed(texts.back()));
  }
  for (std::size_t i = texts.size(); i-- > 0;) EXPECT_EQ(printed(texts[i]), first[i]) << texts[i];
}

// Where statements stand does not depend on what the reader has not come to yet; speakers may, as
// a role can stand before its name.
TEST(Analyze, ANeutralParagraphBehindChangesNoCueAndNoContent) {
  auto const spans = [](std::string const& text) {
    std::vector<std::string> s;
    for (Attribution const& a : analyzed(text).attributions) {
      std::string one =
          a.cue ? part(text, a.cue->range) + '@' + std::to_string(a.cue->range.begin) : "-";
      for (SourceRange span : a.content) one += " | " + part(text, span);
      s.push_back(one);
    }
    return s;
  };
  RandomText random{67};
  for (int round = 0; round < 500; ++round) {
    std::string text = sentences[random.below(std::size(sentences))];
    for (std::size_t i = random.below(5); i-- > 0;)
      text += sentences[random.below(std::size(sentences))];
    EXPECT_EQ(spans(text + "وصلت الشاحنات إلى المدينة صباح اليوم.\n"), spans(text)) << text;
  }
}

// A trace tells what happened and changes nothing.
TEST(Analyze, ATraceChangesNothing) {
  RandomText random{71};
  for (int round = 0; round < 200; ++round) {
    std::string const text = mixture(random);
    Trace trace;
    Analysis const analysis = analyzed(text, &trace);
    std::string with_trace;
    for (std::size_t i = 0; i < analysis.attributions.size(); ++i)
      with_trace += printed(text, analysis, i) + '\n';
    EXPECT_EQ(with_trace, printed(text)) << text;
    EXPECT_EQ(trace.candidates.size(), analysis.attributions.size());
    EXPECT_EQ(trace.resolution.of.size(), analysis.attributions.size());
  }
}

TEST(Analyze, IsLinear) {
  for (char const* piece : {sentences[1], sentences[3], "قال سليم إن ", "«", "مؤكدا أن ", "، "}) {
    std::string text;
    while (text.size() < 400'000) text += piece;
    auto const start = std::chrono::steady_clock::now();
    analyzed(text);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{20}) << piece;
  }
}

}  // namespace
}  // namespace isnad
