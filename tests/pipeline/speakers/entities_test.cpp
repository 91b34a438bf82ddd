#include "pipeline/speakers/entities.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "tests/pipeline/read_article.h"

namespace isnad {
namespace {

using Name = std::vector<std::string>;

TEST(MatchNames, SaysHowTwoNamesAgree) {
  struct {
    Name a, b;
    NameMatch expected;
  } const cases[] = {
      {{"سليم", "الرامي"}, {"سليم", "الرامي"}, NameMatch::full},
      {{"سليم", "الرامي"}, {"سليم", "احمد", "الرامي"}, NameMatch::full},
      {{"سليم", "احمد"}, {"سليم", "احمد", "الرامي"}, NameMatch::full},
      {{"سليم", "رامي"}, {"سليم", "الرامي"}, NameMatch::full},
      {{"الرامي"}, {"سليم", "الرامي"}, NameMatch::surname},
      {{"رامي"}, {"سليم", "الرامي"}, NameMatch::surname},
      {{"سليم"}, {"سليم", "الرامي"}, NameMatch::given_name},
      {{"الرامي"}, {"الرامي"}, NameMatch::full},
      // A foreign name in -a.
      {{"فاتو", "بنسودا"}, {"فاتو", "بنسوده"}, NameMatch::full},
      {{"فاتو", "بنسودا"}, {"فاتو", "بنسودي"}, NameMatch::none},
      // R3: somebody's surname is not another one's given name.
      {{"سليم"}, {"خالد", "الرامي"}, NameMatch::none},
      {{"خالد", "الرامي"}, {"سليم", "الرامي"}, NameMatch::none},
      {{"سليم", "الشامي"}, {"سليم", "الرامي"}, NameMatch::none},
      {{"احمد"}, {"سليم", "احمد", "الرامي"}, NameMatch::none},
      {{}, {"سليم"}, NameMatch::none},
      {{}, {}, NameMatch::none},
  };
  for (auto const& c : cases) {
    std::string const what =
        (c.a.empty() ? "" : c.a.back()) + " " + (c.b.empty() ? "" : c.b.back());
    EXPECT_EQ(match_names(c.a, c.b), c.expected) << what;
    EXPECT_EQ(match_names(c.b, c.a), c.expected) << what;
  }
}

// Notes every mention of the text, given one after the other, as the resolver does; says for each
// whom it refers to and why: "0 first, 0 surname".
std::string referred(char const* text, std::vector<char const*> const& phrases) {
  ReadArticle const read(text);
  Entities entities;
  std::string s;
  char const* behind = "";
  for (char const* phrase : phrases) {
    for (Mention const& m : read_mentions(read.article, read.words(phrase, behind))) {
      auto const found = entities.find(m);
      std::uint32_t const index = found ? found->index : entities.add(m);
      if (found) entities.note(index, m);
      if (!s.empty()) s += ", ";
      s += std::to_string(index) + ' ' + (found ? std::string(found->rule) : "first");
    }
    behind = phrase;
  }
  return s;
}

TEST(Entities, RecognisesWhoWasMentioned) {
  struct {
    char const* text;
    std::vector<char const*> phrases;
    char const* expected;
  } const cases[] = {
      {"سليم الرامي. ثم سليم الرامي.", {"سليم الرامي", "سليم الرامي"}, "0 first, 0 named"},
      {"سليم الزهراني. ثم الزهراني.", {"سليم الزهراني", "الزهراني"}, "0 first, 0 surname"},
      {"سليم الزهراني. ثم خالد الزهراني. ثم الزهراني.",
       {"سليم الزهراني", "خالد الزهراني", "الزهراني"},
       "0 first, 1 first, 1 surname"},  // R3: the most recent
      {"سليم الرامي. ثم هدى سالم.", {"سليم الرامي", "هدى سالم"}, "0 first, 1 first"},
      {"وزير النقل سليم الرامي. ثم الوزير.",
       {"وزير النقل سليم الرامي", "الوزير"},
       "0 first, 0 role"},
      {"وزير النقل سليم الرامي. ثم الوزيرة.",
       {"وزير النقل سليم الرامي", "الوزيرة"},
       "0 first, 1 first"},
      {"وزير النقل سليم الرامي. ثم وزير العدل خالد سالم. ثم الوزير.",
       {"وزير النقل سليم الرامي", "وزير العدل خالد سالم", "الوزير"},
       "0 first, 1 first, 1 role"},
      {"وزير النقل سليم الرامي. ثم وزير العدل خالد سالم. ثم وزير النقل.",
       {"وزير النقل سليم الرامي", "وزير العدل خالد سالم", "وزير النقل."},
       "0 first, 1 first, 0 role"},
      {"وزارة النقل. ثم الوزارة.", {"وزارة النقل", "الوزارة"}, "0 first, 0 same-name"},
      {"وزارة النقل. ثم وزارة العدل.", {"وزارة النقل", "وزارة العدل"}, "0 first, 1 first"},
      {"تفاحة. ثم شركة تفاحة.", {"تفاحة", "شركة تفاحة"}, "0 first, 0 same-name"},
      {"سليم الزهراني. ثم سليم.", {"سليم الزهراني", "سليم."}, "0 first, 0 given-name"},
      // R14: one anonymous source for each description.
      {"مصدر أمني. ثم مصدر أمني.", {"مصدر أمني", "مصدر أمني"}, "0 first, 0 role"},
      {"مصدر أمني. ثم مصدر.", {"مصدر أمني", "مصدر."}, "0 first, 1 first"},
      {"مسؤولا رفيعا في الوزارة. ثم المسؤول.",
       {"مسؤولا رفيعا في الوزارة", "المسؤول"},
       "0 first, 0 role"},
      // Ordinary words that are somebody's whole name.
      {"خيام السعدي. ثم السياسي خيام السعدي.",
       {"خيام السعدي", "السياسي خيام السعدي"},
       "0 first, 0 named"},
      {"السياسي خيام السعدي. ثم خيام السعدي.",
       {"السياسي خيام السعدي", "خيام السعدي."},
       "0 first, 0 named"},
      {"السياسي خيام السعدي. ثم خيام اللاجئين.",
       {"السياسي خيام السعدي", "خيام اللاجئين"},
       "0 first, 1 first"},
      // What an organization is called, is its name and nobody's.
      {"موقع تفاحة. ثم تفاحة. ثم موقع تفاحة.",
       {"موقع تفاحة", "تفاحة.", "موقع تفاحة."},
       "0 first, 0 same-name, 0 same-name"},
      {"حركة أنصار الدين. ثم أنصار الدين.",
       {"حركة أنصار الدين", "أنصار الدين."},
       "0 first, 0 same-name"},
      {"نقابة المحامين العرب. ثم المحامون العرب.",
       {"نقابة المحامين العرب", "المحامون العرب"},
       "0 first, 1 first"},
      {"شركة تفاحة للهواتف. ثم مبادرة تفاحة الخضراء. ثم تفاحة.",
       {"شركة تفاحة للهواتف", "مبادرة تفاحة الخضراء", "تفاحة."},
       "0 first, 1 first, 0 same-name"},
  };
  for (auto const& c : cases) EXPECT_EQ(referred(c.text, c.phrases), c.expected) << c.text;
}

TEST(Entities, KeepsTheFullestName) {
  ReadArticle const read("الزهراني. ثم سليم الزهراني. ثم الوزير سليم الزهراني.");
  Entities entities;
  auto const mention = [&](TokenRange range) { return read_mentions(read.article, range).front(); };
  TokenRange const full = read.words("سليم الزهراني");
  std::uint32_t const index = entities.add(mention(read.words("الزهراني")));
  entities.note(index, mention(full));
  entities.note(index, mention(read.words("الوزير سليم الزهراني")));
  entities.note(index, mention(full));  // known already
  Entity const& entity = entities[index];
  EXPECT_EQ(entities.size(), 1U);
  EXPECT_EQ(entity.name, full);
  EXPECT_EQ(entity.mentions.size(), 3U);
  EXPECT_EQ(entity.roles, (std::vector<Name>{{"وزير"}}));
  EXPECT_EQ(entity.gender, Gender::masculine);
  EXPECT_EQ(read.text(entity.first), "الوزير سليم الزهراني");
}

// A book names thousands: only those that share a word are compared.
TEST(Entities, TimeGrowsWithTheNames) {
  auto const seconds = [](std::uint32_t names) {
    Entities entities;
    Mention mention;
    mention.kind = SpeakerKind::person;
    auto const start = std::chrono::steady_clock::now();
    for (std::uint32_t i = 0; i < names; ++i) {
      mention.range = mention.name = {2 * i, 2 * i + 2};
      mention.name_words = {"a" + std::to_string(i), "b" + std::to_string(i)};
      EXPECT_FALSE(entities.find(mention));
      entities.add(mention);
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  seconds(1000);
  EXPECT_LT(seconds(40'000), 2.0);  // quadratic, it takes minutes
}

TEST(Entity, RecencyCountsOnlyWhatCameBefore) {
  Entity entity;
  entity.mentions = {{4, 6}, {10, 12}, {20, 21}};
  EXPECT_EQ(entity.recency(4), 0U);
  EXPECT_EQ(entity.recency(5), 5U);
  EXPECT_EQ(entity.recency(20), 11U);
  EXPECT_EQ(entity.recency(100), 21U);
}

}  // namespace
}  // namespace isnad
