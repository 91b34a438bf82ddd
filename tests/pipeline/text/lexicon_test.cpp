#include "pipeline/text/lexicon.h"

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "tests/pipeline/text/random_text.h"
#include "tests/pipeline/text/small_lexicon.h"

namespace isnad {
namespace {

// The lemma of the verb whose finite form is meant, or "".
std::string finite_lemma(std::string_view word) {
  NormalizedText const normal = normalize(word);
  auto const reading = Lexicon::builtin().read(normal.text, normal.folded);
  return reading.verb == nullptr ? "" : std::string(reading.verb->lemma);
}

TEST(Lexicon, PrefersTheExactSpelling) {
  struct {
    char const* word;
    char const* expected;
  } const cases[] = {
      {"أكد",
       "finite_cue finite_verb; past third_person masculine singular object_stem active; أكد"},
      {"اكد",
       "finite_cue finite_verb; past third_person masculine singular object_stem active; أكد"},
      {"إكد", "none"},  // another mark is another word
      {"أبان", "finite_cue finite_verb; past third_person masculine singular active; أبان"},
      {"إبان", "preposition; "},
      // Unmarked, it can be either.
      {"ابان",
       "preposition finite_cue finite_verb; past third_person masculine singular active; أبان"},
      {"يوكد", "none"},
      {"يؤكد", "finite_cue finite_verb; present third_person masculine singular active; أكد"},
      {"مدرسة", "noun; "},
      {"مدرسه", "noun; "},
      {"مصري", "adjective; "},
      {"مصرى", "adjective; "},
      {"مقال", "noun; "},
      {"قالب", "none"},
      {"قا", "none"},
  };
  for (auto const& c : cases)
    EXPECT_EQ(printed_reading(small_lexicon(), c.word), c.expected) << c.word;
}

// Rule D1, D2 of the design on the words that are most often mistaken.
TEST(Lexicon, DoesNotConfuseBuiltInVerbsWithTheirNeighbours) {
  struct {
    char const* word;
    char const* lemma;
  } const cases[] = {
      {"قال", "قال"},   {"قالت", "قال"},  {"يقول", "قال"},  {"مقال", ""},     {"أقال", ""},
      {"اعتقال", ""},   {"انتقال", ""},   {"قالب", ""},     {"أبان", "أبان"}, {"إبان", ""},
      {"أكد", "أكد"},   {"اكد", "أكد"},   {"أكيد", ""},     {"أعلن", "أعلن"}, {"اعلن", "أعلن"},
      {"إعلان", ""},    {"أشار", "أشار"}, {"اشار", "أشار"}, {"إشارة", ""},    {"أثنى", "أثنى"},
      {"أثناء", ""},    {"اثناء", ""},    {"نفى", "نفى"},   {"دعا", "دعا"},   {"دعاء", ""},
      {"أضاف", "أضاف"}, {"اضاف", "أضاف"}, {"إضافة", ""},    {"مضيف", ""},     {"المشير", ""},
      {"المتحدث", ""},  {"يشر", "أشار"},  {"ينف", "نفى"},   {"يدع", "دعا"},   {"قيل", "قال"},
      {"رأى", "رأى"},   {"هنا", ""},      {"هناك", ""},
  };
  for (auto const& c : cases) EXPECT_EQ(finite_lemma(c.word), c.lemma) << c.word;
}

struct FormRow {
  std::string surface, lemma, feature;
};

std::vector<std::vector<std::string>> rows_of(std::string const& table) {
  std::ifstream in(std::string(ISNAD_SOURCE_DIR "/grammars/lexicon/") + table);
  std::vector<std::vector<std::string>> rows;
  bool header = true;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#' || std::exchange(header, false)) continue;
    std::vector<std::string> row(1);
    for (char c : line) {
      if (c == '\t')
        row.emplace_back();
      else
        row.back() += c;
    }
    rows.push_back(row);
  }
  return rows;
}

// Every form is found as a form of its verb, or of a likelier verb with a form spelled alike.
TEST(Lexicon, FindsEveryRowOfVerbForms) {
  std::map<std::string, std::string> past;  // by vocalised lemma
  for (auto const& row : rows_of("verbs.tsv")) past[row[0]] = normalize(row[1]).text;
  auto const forms = rows_of("verb_forms.tsv");
  ASSERT_GT(forms.size(), 10000U);
  auto const finite = [](std::string const& feature) {
    return !feature.starts_with("act.part") && !feature.starts_with("masdar");
  };
  std::map<std::string, std::set<std::string>> lemmas;  // by kind of form and spelling
  for (auto const& row : forms)
    lemmas[(finite(row[2]) ? "finite " : "nominal ") + normalize(row[0]).text].insert(past[row[1]]);
  for (auto const& row : forms) {
    NormalizedText const normal = normalize(row[0]);
    auto const reading = Lexicon::builtin().read(normal.text, normal.folded);
    ASSERT_TRUE(reading.found && reading.exact) << row[0];
    Verb const* const verb = finite(row[2]) ? reading.verb : reading.nominal_verb;
    ASSERT_NE(verb, nullptr) << row[0];
    auto const& expected = lemmas[(finite(row[2]) ? "finite " : "nominal ") + normal.text];
    EXPECT_TRUE(expected.contains(std::string(verb->lemma))) << row[0] << ' ' << verb->lemma;
    Role const role = finite(row[2])                   ? Role::finite_cue
                      : row[2].starts_with("act.part") ? Role::participle_cue
                                                       : Role::masdar_cue;
    EXPECT_TRUE(reading.roles.has(role)) << row[0];
    EXPECT_EQ(row[2].find('+') != std::string::npos && !reading.features.has(Feature::object_stem),
              false)
        << row[0];
  }
}

// Agencies that write no hamza at all are understood too.
TEST(Lexicon, FindsFormsWrittenWithoutHamza) {
  for (auto const& row : rows_of("verb_forms.tsv")) {
    std::string bare = normalize(row[0]).text;
    for (std::string_view marked : {"أ", "إ", "آ"})
      for (std::size_t at = 0; (at = bare.find(marked, at)) != std::string::npos;)
        bare.replace(at, marked.size(), "ا");
    NormalizedText const normal = normalize(bare);
    auto const reading = Lexicon::builtin().read(normal.text, normal.folded);
    EXPECT_TRUE(reading.found) << bare << " for " << row[0];
  }
}

TEST(Lexicon, FindsEveryRowOfTheOtherTables) {
  for (auto const& row : rows_of("closed_classes.tsv")) {
    NormalizedText const normal = normalize(row[1]);
    Role const role = role_named(row[0]);
    if (normal.text.find(' ') == std::string::npos) {
      EXPECT_TRUE(Lexicon::builtin().read(normal.text, normal.folded).roles.has(role)) << row[1];
      continue;
    }
    bool found = false;
    auto const first = normal.folded.substr(0, normal.folded.find(' '));
    for (PhraseEntry const& phrase : Lexicon::builtin().phrases(first))
      found |= Lexicon::builtin().text(phrase.folded, phrase.length) == normal.folded &&
               phrase.roles().has(role);
    EXPECT_TRUE(found) << row[1];
  }
  for (auto const& row : rows_of("words.tsv")) {
    if (row[1].starts_with("x")) continue;  // no word: a slip, a fragment
    NormalizedText const normal = normalize(row[0]);
    EXPECT_TRUE(Lexicon::builtin().read(normal.text, normal.folded).found) << row[0];
  }
}

TEST(Lexicon, OffersExpressionsLongestFirst) {
  EXPECT_EQ(printed_phrases(small_lexicon(), "قبل"), "قبل يومين فقط manner, قبل يومين time");
  EXPECT_EQ(printed_phrases(small_lexicon(), "من"), "من جانب shift, من جانبه shift");
  EXPECT_EQ(printed_phrases(small_lexicon(), "جسر"), "");
  EXPECT_EQ(printed_phrases(small_lexicon(), "جانبه"), "");
}

TEST(Lexicon, StaysValidWhenMoved) {
  LexiconBuilder builder;
  builder.add("words.tsv", "جسر\tn\n");
  Lexicon first(builder.build());
  Lexicon const second(std::move(first));
  EXPECT_EQ(printed_reading(second, "جسر"), "noun; ");
}

TEST(Lexicon, RefusesWhatIsNoBlock) {
  EXPECT_THROW(Lexicon(std::vector<std::uint64_t>{}), std::invalid_argument);
  EXPECT_THROW(Lexicon(std::vector<std::uint64_t>(64, 7)), std::invalid_argument);
}

TEST(Lexicon, AnswersAnyBytes) {
  RandomText random{11};
  for (int i = 0; i < 5000; ++i) {
    NormalizedText const normal = normalize(random(random.below(6)));
    auto const reading = Lexicon::builtin().read(normal.text, normal.folded);
    EXPECT_TRUE(reading.found || (reading.roles.empty() && !reading.exact)) << normal.text;
  }
}

}  // namespace
}  // namespace isnad
