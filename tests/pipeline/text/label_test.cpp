#include "pipeline/text/label.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "pipeline/text/lexicon_builder.h"
#include "tests/pipeline/text/random_text.h"
#include "tests/pipeline/text/small_lexicon.h"

namespace isnad {
namespace {

struct Labelled {
  explicit Labelled(std::string text, Lexicon const& lexicon = small_lexicon())
      : source(std::move(text)), normal(normalize(source)), tokens(tokenize(normal)) {
    label(tokens, normal, source, lexicon);
  }
  std::string source;
  NormalizedText normal;
  Tokens tokens;
};

// "wa+bi+ roles; features; verb", without the role `word`; "?" for a word that nobody lists.
std::string printed(Token const& token) {
  std::string s;
  if (token.conjunction != Conjunction::none)
    s += token.conjunction == Conjunction::wa ? "wa+" : "fa+";
  if (token.proclitic != Proclitic::none)
    s += token.proclitic == Proclitic::bi   ? "bi+"
         : token.proclitic == Proclitic::li ? "li+"
                                            : "ka+";
  RoleSet roles = token.roles;
  roles.remove(Role::word);
  FeatureSet features = token.features;
  features.remove(Feature::known);
  if (!token.features.has(Feature::known)) s += '?';
  s += printed(roles);
  if (features.bits() != 0) s += "; " + printed(features);
  for (Verb const* verb : {token.verb, token.nominal_verb})
    if (verb != nullptr) s += "; " + std::string(verb->lemma);
  return s;
}

std::string first_word(std::string const& text) {
  Labelled const labelled(text);
  return labelled.tokens.empty() ? "" : printed(labelled.tokens.front());
}

struct Case {
  char const* word;
  char const* expected;
};

void check(std::initializer_list<Case> cases) {
  for (auto const& c : cases) EXPECT_EQ(first_word(c.word), c.expected) << c.word;
}

// bi-istif'al, though nobody lists the masdar; not every word in bi- and alef.
TEST(Label, TakesThePrepositionOffALongMasdar) {
  check({
      {"باستفاضة", "bi+?masdar"},
      {"باستهزاء", "bi+?masdar"},
      {"باستيان", "?"},
      {"باسترنك", "?"},
      {"و", "function"},
  });
}

TEST(Label, TakesConjunctionsOff) {
  check({
      {"قال", "finite_cue finite_verb; past third_person masculine singular active; قال"},
      {"وقال", "wa+finite_cue finite_verb; past third_person masculine singular active; قال"},
      {"فقال", "fa+finite_cue finite_verb; past third_person masculine singular active; قال"},
      {"ومؤكدا", "wa+participle_cue; participle masculine singular accusative; أكد"},
      {"وجسر", "wa+noun"},
      {"وأن", "wa+complementizer"},
      {"وفي", "wa+preposition"},
      // Part of the word.
      {"وليد", "given_name; masculine singular"},
      {"فيصل", "given_name; masculine singular"},
      {"وصل", "noun finite_verb"},
      {"وفد", "noun"},
      {"في", "preposition"},
      {"ووفد", "wa+noun"},
      {"ووليد", "wa+given_name; masculine singular"},
      {"وفيصل", "wa+given_name; masculine singular"},
      {"وزير", "title; masculine singular"},
      {"ووزير", "wa+title; masculine singular"},
      {"ليل", "time"},
      {"باب", "noun"},
  });
}

TEST(Label, TakesPrepositionsOff) {
  check({
      {"بجسر", "bi+noun"},
      {"لجسر", "li+noun"},
      {"كجسر", "ka+noun"},
      {"بالجسر", "bi+noun; definite"},
      {"للجسر", "li+noun; definite"},
      {"كالجسر", "ka+noun; definite"},
      {"وبالجسر", "wa+bi+noun; definite"},
      {"وللجسر", "wa+li+noun; definite"},
      {"بتأكيد", "bi+masdar_cue; masdar object_stem; أكد"},
      // Only li- stands before a verb, and only before the present.
      {"ليقول", "li+finite_cue finite_verb; present third_person masculine singular active; قال"},
      {"لقال", "?"},
      {"بقال", "?"},
  });
}

TEST(Label, TakesTheArticleOff) {
  check({
      {"الجسر", "noun; definite"},
      {"والجسر", "wa+noun; definite"},
      {"الخبير", "human; masculine singular definite"},
      {"الوزير", "title; masculine singular definite"},
      // The article makes a noun of a verb's forms.
      {"المؤكد", "adjective; definite"},
      {"القول", "masdar_cue; masdar definite object_stem; قال"},
      {"التأكيد", "masdar_cue; masdar definite object_stem; أكد"},
      {"القلعة", "?; definite"},
      {"والقلعة", "wa+?; definite"},
  });
}

TEST(Label, TakesPronounsOff) {
  check({
      {"جسره", "noun; definite suffixed"},
      {"جسرها", "noun; definite suffixed"},
      {"جسرهم", "noun; definite suffixed"},
      {"وجسرنا", "wa+noun; definite suffixed"},
      {"مدرسته", "noun; definite suffixed"},
      {"وزيرها", "title; masculine singular definite suffixed"},
      {"أكده",
       "finite_cue finite_verb; past third_person masculine singular object_stem suffixed active; "
       "أكد"},
      {"أكدوه",
       "finite_cue finite_verb; past third_person masculine plural object_stem suffixed active; "
       "أكد"},
      {"قوله", "masdar_cue; masdar definite object_stem suffixed; قال"},
      {"تأكيدها", "masdar_cue; masdar definite object_stem suffixed; أكد"},
      // Only stems that are listed as such take one.
      {"قاله", "?"},
  });
}

TEST(Label, TakesTheFuturePrefixOff) {
  check({
      {"سيقول",
       "finite_cue finite_verb; present third_person masculine singular future_prefix active; قال"},
      {"وسيؤكد",
       "wa+finite_cue finite_verb; present third_person masculine singular future_prefix active; "
       "أكد"},
      {"سيصل", "finite_verb; present future_prefix"},
      {"سقال", "?"},
      {"سجسر", "?"},
      {"سليم", "adjective given_name; masculine singular"},
  });
}

TEST(Label, KnowsWhatIsNotAVerb) {
  check({
      {"مقال", "noun"},
      {"والمقال", "wa+noun; definite"},
      {"قالب", "?"},
      {"أقال", "?"},
      {"إبان", "preposition"},
      {"أبان", "finite_cue finite_verb; past third_person masculine singular active; أبان"},
  });
}

// Agencies leave the hamza out.
TEST(Label, FindsBareSpellings) {
  check({
      {"اكد",
       "finite_cue finite_verb; past third_person masculine singular object_stem active; أكد"},
      {"واعلن",
       "wa+finite_cue finite_verb; past passive third_person masculine singular active; أعلن"},
      {"ان", "complementizer"},
      {"مدرسه", "noun"},
      {"تاكيد", "masdar_cue; masdar object_stem; أكد"},
      {"يوكد", "?"},  // waw for a seated hamza is no way of writing it
  });
}

// Only its shadda tells "made clear" from "between".
TEST(Label, ReadsAShadda) {
  check({
      {"بين",
       "preposition finite_cue finite_verb; past third_person masculine singular active; بين"},
      {"بيّن", "finite_cue finite_verb; past third_person masculine singular active; بين"},
      {"بَيَّنَ", "finite_cue finite_verb; past third_person masculine singular active; بين"},
      {"بَيْنَ",
       "preposition finite_cue finite_verb; past third_person masculine singular active; بين"},
      {"وبيّن", "wa+finite_cue finite_verb; past third_person masculine singular active; بين"},
      {"قالّ", "finite_cue finite_verb; past third_person masculine singular active; قال"},
  });
}

TEST(Label, InflectsPeopleAndAdjectives) {
  check({
      {"خبيرة", "human; feminine singular"},
      {"خبيرات", "human; feminine plural"},
      {"خبيران", "human; masculine dual"},
      {"الخبيرة", "human; feminine singular definite"},
      {"مصرية", "adjective; feminine singular"},
      {"مصريون", "adjective; masculine plural"},
      {"مصريين", "adjective; masculine plural"},
      {"المصريون", "adjective; masculine plural definite"},
      // In the accusative any listed noun, but no name.
      {"خبيرا", "human; masculine singular accusative"},
      {"مصريا", "adjective; masculine singular accusative"},
      {"سليما", "?"},
      // Of nouns only those that are listed.
      {"جسرة", "?"},
      {"جسرون", "?"},
  });
}

TEST(Label, ClassesUnknownWordsByTheirShape) {
  check({
      {"تفاءلوا", "?finite_verb"},
      {"دمشقية", "?adjective"},
      {"الدمشقي", "?adjective; definite"},
      {"دمشقي", "?"},  // as often a surname
      {"مزارعون", "?"},
      {"زغرود", "?"},
      {"قط", "?"},
  });
}

TEST(Label, LeavesAllOtherTokensAlone) {
  check({{"7", "?number"},
         {":", "?colon"},
         {"\"", "?quote_open quote_close"},
         {"BBC", "?latin"},
         {"…", "?ellipsis"}});
}

// "words of the expression (roles)" for each expression that begins in the text.
std::string expressions(std::string const& text) {
  Labelled const labelled(text);
  std::string s;
  for (std::size_t i = 0; i < labelled.tokens.size(); ++i) {
    Token const& head = labelled.tokens[i];
    if (head.phrase_length == 0) continue;
    if (!s.empty()) s += ", ";
    for (std::size_t j = i; j < i + head.phrase_length; ++j)
      s += std::string(labelled.tokens[j].form) + ' ';
    s += '(' + printed(head.phrase_roles) + ')';
  }
  return s;
}

TEST(Label, MarksExpressions) {
  struct {
    char const* text;
    char const* expected;
  } const cases[] = {
      {"من جانبه قال", "من جانبه (shift)"},
      {"ومن جانبه قال", "ومن جانبه (shift)"},
      {"من جانب الجسر", "من جانب (shift)"},
      {"من جانبها قال", ""},
      {"من الجانب", ""},
      {"من", ""},
      {"قبل يومين فقط", "قبل يومين فقط (manner)"},  // the longest
      {"قبل يومين", "قبل يومين (time)"},
      {"قبل، يومين", ""},
      {"قبل يومين قبل يومين", "قبل يومين (time), قبل يومين (time)"},
      {"الجدير بالذكر أن", "الجدير بالذكر (editorial)"},
  };
  for (auto const& c : cases) EXPECT_EQ(expressions(c.text), c.expected) << c.text;
}

TEST(Label, ExpressionsOfTheNarratorOpenNoReport) {
  LexiconBuilder builder(small_lexicon());
  builder.add("closed_classes.tsv", "editorial\tيقول أن\nchannel\tعلى الباب\n");
  Lexicon const lexicon(builder.build());
  Labelled const blocked("يقول أن يقول", lexicon);
  EXPECT_FALSE(blocked.tokens[0].roles.has(Role::finite_cue));
  EXPECT_FALSE(blocked.tokens[1].roles.has(Role::complementizer));
  EXPECT_TRUE(blocked.tokens[2].roles.has(Role::finite_cue));
  Labelled const adverbial("على الباب", lexicon);
  EXPECT_TRUE(adverbial.tokens[0].roles.has(Role::channel));
  EXPECT_TRUE(adverbial.tokens[1].roles.has(Role::channel));
}

// The word proper, without what was taken off: the cue's own range begins there.
TEST(Label, SaysWhereTheWordBegins) {
  struct {
    char const* word;
    char const* without_conjunction;
    char const* without_preposition;
  } const cases[] = {
      {"قال", "قال", "قال"},    {"وقال", "قال", "قال"},        {"بجسر", "بجسر", "جسر"},
      {"وبجسر", "بجسر", "جسر"}, {"بالجسر", "بالجسر", "الجسر"}, {"سيقول", "سيقول", "سيقول"},
      {"وليد", "وليد", "وليد"}, {"ليقول", "يقول", "يقول"},     {"القلعة", "القلعة", "القلعة"},
  };
  for (auto const& c : cases) {
    Labelled const labelled(c.word);
    Token const& token = labelled.tokens.front();
    EXPECT_EQ(token.form.substr(token.stem), c.without_conjunction) << c.word;
    EXPECT_EQ(token.form.substr(token.core), c.without_preposition) << c.word;
  }
}

TEST(Label, InvariantsHoldForRandomText) {
  RandomText random{31};
  for (int round = 0; round < 2000; ++round) {
    Labelled const labelled(random(random.below(60)), Lexicon::builtin());
    Tokens const plain = tokenize(labelled.normal);
    ASSERT_EQ(plain.size(), labelled.tokens.size());
    for (std::size_t i = 0; i < plain.size(); ++i) {
      Token const& t = labelled.tokens[i];
      ASSERT_EQ(t.range, plain[i].range);
      ASSERT_LE(t.stem, t.core);
      ASSERT_LE(t.core, t.form.size());
      ASSERT_LE(i + t.phrase_length, plain.size());
      ASSERT_EQ(t.length, 1);
      if (plain[i].roles.has(Role::word)) continue;
      ASSERT_EQ(t.roles, [&] {
        RoleSet roles = plain[i].roles;  // an adverbial expression can span a mark
        for (Role role : {Role::time, Role::manner, Role::channel})
          if (t.roles.has(role)) roles.add(role);
        return roles;
      }());
      ASSERT_EQ(t.verb, nullptr);
    }
  }
}

TEST(Label, ReadsVeryLongWords) {
  std::string word = "و";
  for (int i = 0; i < 2000; ++i) word += "قال";
  EXPECT_EQ(first_word(word), "?");
  EXPECT_EQ(first_word(word + "ها"), "?");
  EXPECT_EQ(first_word("ال" + word), "?; definite");
}

TEST(Label, IsLinear) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "من قبل يومين ";
  auto const start = std::chrono::steady_clock::now();
  Labelled const labelled(text);
  EXPECT_EQ(labelled.tokens.size(), 300'000U);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{20});
}

}  // namespace
}  // namespace isnad
