#include "pipeline/speakers/mention.h"

#include <gtest/gtest.h>

#include <string>

#include "pipeline/export/names.h"
#include "tests/pipeline/read_article.h"
#include "tests/pipeline/text/random_text.h"

namespace isnad {
namespace {

std::string joined(std::vector<std::string> const& words) {
  std::string s;
  for (auto const& word : words) s += (s.empty() ? "" : " ") + word;
  return s;
}

char const* letter(Gender gender) {
  return gender == Gender::masculine ? "m" : gender == Gender::feminine ? "f" : "?";
}

char const* number(Number n) {
  return n == Number::plural ? "pl" : n == Number::dual ? "du" : n == Number::singular ? "sg" : "?";
}

// "kind m sg: name | role words" of each mention in the phrase.
std::string printed(char const* text) {
  ReadArticle const read(text);
  auto const size = static_cast<std::uint32_t>(read.article.tokens.size());
  std::string s;
  for (Mention const& m : read_mentions(read.article, {0, size})) {
    if (!s.empty()) s += " + ";
    s += std::string(name_of(m.kind)) + ' ' + letter(m.gender) + ' ' + number(m.number) + ": " +
         joined(m.name_words) + " | " + joined(m.role_words);
  }
  return s;
}

struct Case {
  char const* text;
  char const* expected;
};

void check(std::initializer_list<Case> cases) {
  for (auto const& c : cases) EXPECT_EQ(printed(c.text), c.expected) << c.text;
}

// Words are folded: ta marbuta is ha, hamza seats are bare.
TEST(ReadMentions, TakesNamesAndRolesApart) {
  check({
      {"سليم الرامي", "person m sg: سليم الرامي | "},
      {"الوزير سليم الرامي", "person m sg: سليم الرامي | وزير"},
      {"وزير النقل سليم الرامي", "person m sg: سليم الرامي | وزير نقل"},
      {"وزيرة الصحة هدى سالم", "person f sg: هدي سالم | وزيره صحه"},
      {"سليم الرامي، وزير النقل", "person m sg: سليم الرامي | وزير نقل"},
      {"معالي الوزير سليم الرامي", "person m sg: سليم الرامي | وزير"},  // an honorific is no role
      {"المتحدث باسم الوزارة سليم الرامي", "person m sg: سليم الرامي | متحدث وزاره"},
      {"الوزير", "person m sg:  | وزير"},
      {"وزير النقل", "person m sg:  | وزير نقل"},
      {"الوزيرة", "person f sg:  | وزيره"},
  });
}

TEST(ReadMentions, BindsNameParticles) {
  check({
      {"عبد الله سالم", "person ? sg: عبدالله سالم | "},
      {"الوزير عبد الرحمن سالم", "person m sg: عبدالرحمن سالم | وزير"},
      {"السيد محمد العيد بن سالم", "person m sg: محمد العيد بنسالم | سيد"},
      {"السيد محمد العيد", "person m sg: محمد | سيد عيد"},  // a time, as "on Sunday"
      {"أنصار الدين", "group ? pl:  | انصار دين"},
  });
}

TEST(ReadMentions, TellsKindsApart) {
  check({
      {"وزارة النقل", "organization f sg:  | وزاره نقل"},
      {"مجلس المدينة", "organization m sg:  | مجلس مدينه"},
      {"البيان", "document ? sg:  | بيان"},
      {"التقرير", "document ? sg:  | تقرير"},
      {"مصدر أمني", "anonymous m sg:  | مصدر امني"},
      {"ضحية الهجوم", "person f sg:  | ضحيه هجوم"},
      {"القاهرة", "state f sg:  | قاهره"},
      {"الجانبان", "group ? du:  | جانبان"},
  });
}

TEST(ReadMentions, SeparatesPeopleJoinedByAnd) {
  check({
      {"سليم الرامي وهدى سالم", "person m sg: سليم الرامي |  + person f sg: هدي سالم | "},
      {"الوزير سليم الرامي والوزيرة هدى سالم",
       "person m sg: سليم الرامي | وزير + person f sg: هدي سالم | وزيره"},
      // Part of one office.
      {"وزير النقل والمواصلات", "person m sg:  | وزير نقل مواصلات"},
      // A name that begins with waw.
      {"سليم وليد", "person m sg: سليم وليد | "},
  });
}

// Two descriptions of one person, one office with two nouns; beside them two people.
TEST(ReadMentions, KeepsTogetherWhatIsOne) {
  check({
      {"رئيس اللجنة والمتحدث باسم الوزارة سليم الرامي",
       "person m sg: سليم الرامي | رييس لجنه متحدث وزاره"},
      {"سليم الرامي، رئيس الشركة ومؤسسها", "person m sg: سليم الرامي | رييس شركه موسسها"},
      {"وزير الثقافة والشباب", "person m sg:  | وزير ثقافه شباب"},
      {"جماعة العدل والإحسان", "organization f sg:  | جماعه عدل احسان"},
      {"سليم الرامي ووزير الثقافة", "person m sg: سليم الرامي |  + person m sg:  | وزير ثقافه"},
      {"وزير الثقافة ووزير النقل", "person m sg:  | وزير ثقافه + person m sg:  | وزير نقل"},
  });
}

TEST(ReadMentions, ANameKeepsItsLastWord) {
  check({
      {"محافظ المدينة سليم كمال المرجاني", "person m sg: سليم كمال المرجاني | محافظ مدينه"},
      {"سليم الرامي كبير الخبراء", "person m sg: سليم الرامي | كبير خبراء"},
      {"الوزيرة هدى ماي", "person f sg: هدي ماي | وزيره"},
      {"الوزيرة هدى في ماي", "person f sg: هدي | وزيره"},
      {"مسؤولا رفيعا", "person m sg:  | مسوول رفيع"},
      {"سليم كمال في القاهرة", "person m sg: سليم كمال | "},  // where he is, not what
      {"للمسؤول الأممي", "anonymous m sg:  | مسوول اممي"},
      {"السائقون", "group ? pl:  | سايق"},
      {"سائقو الشاحنات", "group m pl:  | سايق شاحنات"},
  });
}

// Behind a description the name begins where state or place says so.
TEST(ReadMentions, FindsTheNameBehindADescription) {
  check({
      {"ممثل محافظة قرطبان ماجد حسن", "person m sg: ماجد حسن | ممثل محافظه قرطبان"},
      {"عضو المجلس صالحة الجرعي", "person m sg: صالحه الجرعي | عضو مجلس"},
      {"المحلل السياسي كرمد الزغيبي", "person m sg: كرمد الزغيبي | محلل سياسي"},
      {"وزير الخارجية التركي أحمد الراضي", "person m sg: احمد الراضي | وزير خارجيه تركي"},
      {"عبد الله البرقان", "person ? sg: عبدالله البرقان | "},
      {"أعضاء جماعة العدل والإحسان", "group ? pl:  | اعضاء جماعه عدل احسان"},
      {"الباحثة في المعهد الملكي لدراسات الأمن والدفاع البريطاني",
       "person f sg:  | باحثه معهد ملكي دراسات امن دفاع بريطاني"},
      {"علماء المرصد في قرطبان", "anonymous ? pl:  | علماء مرصد قرطبان"},
      {"سليم الرامي رئيس المكتب في كرمد وزغيب", "person m sg: سليم الرامي | رييس مكتب كرمد وزغيب"},
      {"صحيفة «المنارة» اليومية", "organization f sg:  | صحيفه مناره يوميه"},
  });
}

// The lawyer's name is not the client's.
TEST(ReadMentions, OneWhoBelongsToSomebodyHasNoName) {
  check({
      {"محامي سليم الرامي", "person m sg:  | محامي سليم رامي"},
      {"وكيل أعمال اللاعب سليم الرامي", "person m sg:  | وكيل اعمال لاعب سليم رامي"},
      {"محامي الزهراني سليم كمال سالم", "person m sg: سليم كمال سالم | محامي زهراني"},
      {"أرملة الرامي، هدى سالم", "person f sg: هدي سالم | ارمله رامي"},
      {"المحامي سليم الرامي", "person m sg: سليم الرامي | محامي"},
      {"شقيقه سليم الرامي", "person m sg: سليم الرامي | شقيقه"},
  });
}

TEST(ReadMentions, RangesLieInsideThePhrase) {
  RandomText random{41};
  for (int round = 0; round < 1500; ++round) {
    ReadArticle const read(random(1 + random.below(20)));
    auto const size = static_cast<std::uint32_t>(read.article.tokens.size());
    if (size == 0) continue;
    TokenRange const phrase{0, size};
    std::uint32_t end = 0;
    for (Mention const& m : read_mentions(read.article, phrase)) {
      ASSERT_FALSE(m.range.empty());
      ASSERT_TRUE(phrase.contains(m.range));
      ASSERT_GE(m.range.begin, end);
      ASSERT_TRUE(m.name.empty() || m.range.contains(m.name));
      ASSERT_EQ(m.name.empty(), m.name_words.empty());
      end = m.range.end;
    }
  }
}

}  // namespace
}  // namespace isnad
