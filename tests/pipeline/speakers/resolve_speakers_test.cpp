#include "pipeline/speakers/resolve_speakers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "pipeline/attribution/find_candidates.h"
#include "pipeline/attribution/find_content_ends.h"
#include "tests/pipeline/read_article.h"
#include "tests/pipeline/text/random_text.h"

namespace isnad {
namespace {

struct Reading {
  explicit Reading(std::string text) : read(std::move(text)) {
    candidates = find_candidates(read.article);
    find_content_ends(read.article, candidates);
    resolution = resolve_speakers(read.article, candidates);
  }
  ReadArticle read;
  Candidates candidates;
  Resolution resolution;
};

// "speaker (rule)" of each statement; a second reading follows a slash.
std::string speakers(std::string const& text) {
  Reading const r(text);
  std::string s;
  for (Resolved const& of : r.resolution.of) {
    if (!s.empty()) s += "; ";
    for (std::size_t i = 0; i < of.speakers.size(); ++i)
      s += (i == 0 ? "" : " + ") + r.resolution.speakers[of.speakers[i]].name;
    for (std::uint32_t other : of.alternatives) s += " / " + r.resolution.speakers[other].name;
    s += " (" + std::string(of.rule) + ")";
  }
  return s;
}

struct Case {
  char const* text;
  char const* expected;
};

void check(std::initializer_list<Case> cases) {
  for (auto const& c : cases) EXPECT_EQ(speakers(c.text), c.expected) << c.text;
}

// R1, R3: a surname stands for the person who was named in full.
TEST(ResolveSpeakers, Names) {
  check({
      {"قال سليم الزهراني إن الجسر جاهز. وأكد الزهراني أن النفق مغلق.",
       "سليم الزهراني (named); سليم الزهراني (surname)"},
      {"قال سليم الزهراني إن الجسر جاهز. وقال خالد العتيبي إن النفق مغلق.",
       "سليم الزهراني (named); خالد العتيبي (named)"},
      {"قال سليم الزهراني إن الجسر جاهز. وقال خالد العتيبي إن النفق مغلق. وأكد الزهراني أن "
       "الطريق آمن.",
       "سليم الزهراني (named); خالد العتيبي (named); سليم الزهراني (surname)"},
  });
}

// A name in two parts is known from its beginning; one of ordinary words once somebody carries it.
TEST(ResolveSpeakers, WhereANameBegins) {
  check({
      {"قال عبد الجليل لحجوري إن الجسر جاهز. وقال لحجوري إن النفق مغلق.",
       "عبد الجليل لحجوري (named); عبد الجليل لحجوري (surname)"},
      {"قال خيام السعدي إن الجسر جاهز. وقال المدير خيام السعدي إن النفق مغلق.",
       "خيام السعدي (first-mention); خيام السعدي (named)"},
  });
}

// R4, R5: a bare role stands for whoever carries it.
TEST(ResolveSpeakers, Roles) {
  check({
      {"قال وزير النقل سليم الزهراني إن الجسر جاهز. وأكد الوزير أن النفق مغلق.",
       "سليم الزهراني (named); سليم الزهراني (role)"},
      {"قال وزير النقل سليم الزهراني إن الجسر جاهز. وقالت وزيرة الصحة هدى العتيبي إن المشفى "
       "مفتوح. وأكد الوزير أن النفق مغلق.",
       "سليم الزهراني (named); هدى العتيبي (named); سليم الزهراني (role)"},
      {"قال المتحدث الرسمي إن الجسر جاهز. وأكد المتحدث الرسمي أن النفق مغلق.",
       "المتحدث الرسمي (first-mention); المتحدث الرسمي (role)"},
  });
}

// R6: a dropped subject is the last speaker who agrees.
TEST(ResolveSpeakers, DroppedSubjects) {
  check({
      {"قال سليم الزهراني إن الجسر جاهز. وأضاف أن النفق مغلق.",
       "سليم الزهراني (named); سليم الزهراني (dropped-subject)"},
      {"قالت هدى العتيبي إن الجسر جاهز. وأضافت أن النفق مغلق.",
       "هدى العتيبي (named); هدى العتيبي (dropped-subject)"},
      {"قال سليم الزهراني إن الجسر جاهز. وقالت هدى العتيبي إن النفق مغلق. وأضافت أن الطريق آمن.",
       "سليم الزهراني (named); هدى العتيبي (named); هدى العتيبي (dropped-subject)"},
      {"قال سليم الزهراني إن الجسر جاهز. وقالت هدى العتيبي إن النفق مغلق. وأضاف أن الطريق آمن.",
       "سليم الزهراني (named); هدى العتيبي (named); سليم الزهراني (dropped-subject)"},
  });
}

// Who acts in the sentence before is who speaks next, but for "added".
TEST(ResolveSpeakers, WhoActsAndThenSpeaks) {
  check({
      {"قال سليم الزهراني إن الجسر جاهز. وزار الوزير خالد العتيبي المشفى. وقال إن النفق مغلق.",
       "سليم الزهراني (named); خالد العتيبي (acting-subject)"},
      {"قالت منى الزهراني إن الجسر جاهز. وكانت الطبيبة هدى العتيبي في المشفى. وقالت إن النفق مغلق.",
       "منى الزهراني (named); هدى العتيبي (acting-subject)"},
      {"قال سليم الزهراني إن الجسر جاهز. وزار الوزير خالد العتيبي المشفى. وأضاف أن النفق مغلق.",
       "سليم الزهراني (named); سليم الزهراني (dropped-subject)"},
      {"قال سليم الزهراني إن الجسر جاهز. ووصل العمال إلى الموقع. وقال إن النفق مغلق.",
       "سليم الزهراني (named); سليم الزهراني (dropped-subject)"},
      {"قال سليم الزهراني إن الجسر جاهز. وارتفعت الأسعار أمس. وقال إن النفق مغلق.",
       "سليم الزهراني (named); سليم الزهراني (dropped-subject)"},
  });
}

// Inside somebody's words: whom they are about.
TEST(ResolveSpeakers, WhomTheContentIsAbout) {
  check({
      {"قال سليم الزهراني إن الوزير خالد العتيبي كان مخطئا عندما قال إن الجسر جاهز.",
       "سليم الزهراني (named); خالد العتيبي (topic)"},
      {"قال سليم الزهراني إنه كان مخطئا عندما قال إن الجسر جاهز.",
       "سليم الزهراني (named); سليم الزهراني (dropped-subject)"},
      {"قال سليم الزهراني إن الجسر كان مغلقا عندما قال إن النفق جاهز.",
       "سليم الزهراني (named); سليم الزهراني (dropped-subject)"},
  });
}

// "An article in which he said": whose article that is.
TEST(ResolveSpeakers, WhoseDocumentItIs) {
  check({
      {"أكد سليم الزهراني أن الجسر جاهز. وانهار النفق بعد سفر الكاتب خالد العتيبي إثر رسالة قال "
       "فيها "
       "إن النفق مغلق.",
       "سليم الزهراني (named); خالد العتيبي (author)"},
      {"أكد سليم الزهراني أن الجسر جاهز. وانهار النفق بعد سفر الكاتبة هدى العتيبي إثر رسالة قال "
       "فيها "
       "إن النفق مغلق.",
       "سليم الزهراني (named); سليم الزهراني (dropped-subject)"},
      {"أكد سليم الزهراني أن الجسر جاهز. وانهار النفق بعد سفر الكاتب خالد العتيبي حيث قال إن النفق "
       "مغلق.",
       "سليم الزهراني (named); سليم الزهراني (dropped-subject)"},
  });
}

// Whom a definite description means, where only one person was named; nobody where two were.
TEST(ResolveSpeakers, Descriptions) {
  check({
      {"قال سليم الزهراني إن الجسر جاهز. وأكد المدير التنفيذي للشركة أن النفق مغلق.",
       "سليم الزهراني (named); سليم الزهراني (description)"},
      {"قال سليم الزهراني إن الجسر جاهز. وقال خالد العتيبي إن النفق مغلق. وأكد المدير التنفيذي "
       "للشركة أن الطريق آمن.",
       "سليم الزهراني (named); خالد العتيبي (named); المدير التنفيذي للشركة (first-mention)"},
      {"قال وزير الطرق سليم الزهراني إن الوزير خالد العتيبي أكد أن الجسر جاهز. وشدد رئيس الوفد "
       "المحلي على أن النفق مغلق.",
       "سليم الزهراني (named); خالد العتيبي (named); سليم الزهراني (description)"},
      {"قال مدير المطار سليم الزهراني إن الطائرة وصلت. وقال المسؤول المحلي إن النفق مغلق.",
       "سليم الزهراني (named); سليم الزهراني (last-person)"},
      {"قالت شركة البحر الأزرق إن الجسر جاهز. وقالت الشركة المملوكة للدولة إن النفق مغلق.",
       "شركة البحر الأزرق (same-name); شركة البحر الأزرق (description)"},
      {"أظهرت دراسة طبية أن الدواء نافع. وقالت الوثيقة إن الجرعة صغيرة.",
       "دراسة طبية (first-mention); دراسة طبية (last-document)"},
      {"قالت شركة منارة للاتصالات إن الشبكة جاهزة. وأكدت منارة أن العمل انتهى.",
       "شركة منارة للاتصالات (same-name); شركة منارة للاتصالات (same-name)"},
  });
}

// A delegate to the organization is a new person, and one minister not another.
TEST(ResolveSpeakers, WhomADescriptionDoesNotMean) {
  check({
      {"قال سليم الزهراني إن الجسر جاهز. وأكد مهندس بالشركة أن النفق مغلق.",
       "سليم الزهراني (named); مهندس بالشركة (first-mention)"},
      {"قال وزير خارجية الأردن سليم الزهراني إن الجسر جاهز. وأكد وزير الخارجية المصري أن النفق "
       "مغلق.",
       "سليم الزهراني (named); وزير الخارجية المصري (first-mention)"},
  });
}

// The national oil company is another than the one that spoke, and no person wrote the document.
TEST(ResolveSpeakers, WhatADescriptionDoesNotMean) {
  check({
      {"قالت شركة البحر الأزرق إن الجسر جاهز. وقالت الشركة الوطنية للنفط إن النفق مغلق.",
       "شركة البحر الأزرق (same-name); الشركة الوطنية للنفط (first-mention)"},
      {"قال سليم الزهراني إن الدواء نافع. وقالت الوثيقة إن الجرعة صغيرة.",
       "سليم الزهراني (named); الوثيقة (first-mention)"},
  });
}

// H5: who says the same in the body.
TEST(ResolveSpeakers, HeadlinesNameNobody) {
  check({
      {"وزير: الجسر الجديد يفتح الشهر المقبل\n\nقال سليم الزهراني إن الجسر الجديد يفتح الشهر "
       "المقبل.",
       "سليم الزهراني (restated); سليم الزهراني (named)"},
      // Whoever was called so in the body too is that person, and once where both spoke.
      {"خبير أردني: الجسر الجديد يفتح الشهر المقبل\n\nقال سليم الزهراني إن الجسر الجديد يفتح الشهر "
       "المقبل. وأكد الخبير الأردني أن النفق مغلق.",
       "سليم الزهراني (restated); سليم الزهراني (named); سليم الزهراني (role)"},
      {"خبيران: الجسر الجديد يفتح الشهر المقبل\n\nقال خبيران في النقل إن الجسر الجديد يفتح الشهر "
       "المقبل.",
       "خبيران في النقل (restated); خبيران في النقل (first-mention)"},
      {"وكالة أردنية: الجسر الجديد يفتح الشهر المقبل\n\nقالت وكالة الطرق إن الجسر الجديد يفتح "
       "الشهر المقبل.",
       "وكالة الطرق (restated); وكالة الطرق (same-name)"},
      {"وزيرة: الجسر الجديد يفتح الشهر المقبل\n\nقال سليم الزهراني إن الجسر الجديد يفتح الشهر "
       "المقبل.",
       "وزيرة (first-mention); سليم الزهراني (named)"},
      {"وزير: الجسر الجديد يفتح الشهر المقبل\n\nقال سليم الزهراني إن العمل انتهى.",
       "وزير (first-mention); سليم الزهراني (named)"},
  });
}

// Institutions are named again where they speak again.
TEST(ResolveSpeakers, PeopleComeBeforeInstitutions) {
  check({
      {"قال سليم الزهراني إن الجسر جاهز. وقال مجلس المدينة إن النفق مغلق. وأضاف أن الطريق آمن.",
       "سليم الزهراني (named); مجلس المدينة (same-name); سليم الزهراني / مجلس المدينة "
       "(dropped-subject)"},
      {"قال مجلس المدينة إن النفق مغلق. وأضاف أن الطريق آمن.",
       "مجلس المدينة (same-name); مجلس المدينة (dropped-subject)"},
  });
}

TEST(ResolveSpeakers, GivenNamesAlone) {
  check({
      {"هدى: الجسر جاهز\n\nوقالت هدى الزهراني إن النفق مغلق.",
       "هدى الزهراني (given-name); هدى الزهراني (named)"},
      {"قالت كرمدة: الجسر جاهز. وقالت كرمدة الزهراني إن النفق مغلق.",
       "كرمدة الزهراني (first-mention); كرمدة الزهراني (given-name)"},
  });
}

// P16: the answers are of whom the article is about.
TEST(ResolveSpeakers, Interviews) {
  check({
      {"التقينا المهندس سليم الزهراني.\nس: متى يفتح الجسر؟\nج: يفتح في مارس.\nس: والنفق؟\nج: لا.",
       "سليم الزهراني (interviewee); سليم الزهراني (interviewee)"},
      {"ج: يفتح في مارس.", " (interviewee)"},
  });
}

// The verb tells the gender of a name that does not.
TEST(ResolveSpeakers, TheVerbTeachesTheGender) {
  check({
      {"قالت رنيم الزهراني إن الجسر جاهز. وقال خالد العتيبي إن النفق مغلق. وأضافت أن الطريق آمن.",
       "رنيم الزهراني (first-mention); خالد العتيبي (named); رنيم الزهراني (dropped-subject)"},
      {"وصل خالد العتيبي إلى المدينة. وقال إن النفق مغلق.", "خالد العتيبي (acting-subject)"},
      {"انهار الجسر أمام خالد العتيبي. وقال إن النفق مغلق.", "خالد العتيبي (last-named)"},
  });
}

// C1: a participle speaks for the subject of the verb that it depends on.
TEST(ResolveSpeakers, Participles) {
  check({
      {"قال سليم الزهراني إن الجسر جاهز، مؤكدا أن النفق مغلق.",
       "سليم الزهراني (named); سليم الزهراني (participle-controller)"},
      {"قال سليم الزهراني إن الجسر جاهز، مؤكدا أن النفق مغلق، ومشيرا إلى أن الطريق آمن.",
       "سليم الزهراني (named); سليم الزهراني (participle-controller); سليم الزهراني "
       "(participle-controller)"},
      {"وصل سليم الزهراني إلى المدينة، مؤكدا أن الجسر جاهز.", "سليم الزهراني (clause-subject)"},
  });
}

TEST(ResolveSpeakers, SeveralSpeakers) {
  check({
      {"قال سليم الزهراني وهدى العتيبي إن الجسر جاهز.", "سليم الزهراني + هدى العتيبي (named)"},
  });
}

TEST(ResolveSpeakers, OrganizationsAndSources) {
  check({
      {"قالت وزارة النقل إن الجسر جاهز. وأكدت الوزارة أن النفق مغلق.",
       "وزارة النقل (same-name); وزارة النقل (same-name)"},
      {"قال مصدر أمني إن الجسر جاهز. وأضاف المصدر أن النفق مغلق.",
       "مصدر أمني (first-mention); مصدر أمني (role)"},
      {"الجسر جاهز، بحسب وزارة النقل.", "وزارة النقل (same-name)"},
  });
}

TEST(ResolveSpeakers, DescribesTheSpeakers) {
  Reading const r(
      "قال وزير النقل سليم الزهراني إن الجسر جاهز. وأكد الزهراني أن النفق مغلق. وأضاف الوزير أن "
      "الطريق آمن.");
  ASSERT_EQ(r.resolution.speakers.size(), 1U);
  Speaker const& speaker = r.resolution.speakers.front();
  EXPECT_EQ(speaker.name, "سليم الزهراني");
  EXPECT_EQ(speaker.kind, SpeakerKind::person);
  EXPECT_EQ(speaker.gender, Gender::masculine);
  EXPECT_EQ(speaker.roles, (std::vector<std::string>{"وزير النقل", "الوزير"}));
  EXPECT_EQ(speaker.aliases,
            (std::vector<std::string>{"وزير النقل سليم الزهراني", "الزهراني", "الوزير"}));
  std::string mentions;
  for (SourceRange m : speaker.mentions) mentions += r.read.text(m) + "; ";
  EXPECT_EQ(mentions, "وزير النقل سليم الزهراني; الزهراني; الوزير; ");
}

TEST(ResolveSpeakers, OnlySpeakersAreListedInOrderOfFirstUse) {
  Reading const r(
      "التقى خالد العتيبي المدير. قالت هدى المنصوري إن الجسر جاهز. وقال سليم الزهراني إن النفق "
      "مغلق.");
  std::string names;
  for (Speaker const& s : r.resolution.speakers) names += s.name + "; ";
  EXPECT_EQ(names, "هدى المنصوري; سليم الزهراني; ");
}

TEST(ResolveSpeakers, EveryIndexExists) {
  RandomText random{47};
  std::string const sentences[] = {
      "قال سليم الزهراني إن الجسر جاهز.\n", "وأضاف أن النفق مغلق، مؤكدا أن الطريق آمن.\n",
      "وقالت وزيرة الصحة هدى العتيبي: «نعم».\n", "وبحسب المصدر ذاته، غادر الوزير.\n",
      "وأكد الجانبان أهمية الحوار.\n"};
  for (int round = 0; round < 400; ++round) {
    std::string text;
    for (int i = 0; i < 6; ++i)
      text += random.below(2) == 0 ? sentences[random.below(5)] : random(random.below(12));
    Reading const r(text);
    ASSERT_EQ(r.resolution.of.size(), r.candidates.size());
    auto const count = r.resolution.speakers.size();
    for (Resolved const& of : r.resolution.of) {
      for (std::uint32_t s : of.speakers) ASSERT_LT(s, count) << text;
      for (std::uint32_t s : of.alternatives) {
        ASSERT_LT(s, count) << text;
        ASSERT_EQ(std::count(of.speakers.begin(), of.speakers.end(), s), 0) << text;
      }
    }
    for (Speaker const& speaker : r.resolution.speakers) {
      ASSERT_FALSE(speaker.name.empty()) << text;
      for (SourceRange m : speaker.mentions) {
        ASSERT_LT(m.begin, m.end);
        ASSERT_LE(m.end, text.size());
      }
    }
  }
}

// The roles of the last speaker of the text.
std::string roles(std::string const& text) {
  Reading const r(text);
  std::string all;
  for (std::string const& role : r.resolution.speakers.back().roles)
    all += (all.empty() ? "" : " | ") + role;
  return all;
}

TEST(ResolveSpeakers, WhatSomebodyIs) {
  Case const cases[] = {
      {"قال المدير سليم الرامي، رئيس النادي، إن الجسر جاهز.", "المدير | رئيس النادي"},
      // A description with a name of its own is not of the one before the comma.
      {"جرى استقبال الرامي في بيروت، قائد الحرس البلدي نادر فؤاد. وأكد فؤاد أن الجسر جاهز.",
       "قائد الحرس البلدي"},
      {"قال المدير سليم الرامي، رئيس مؤسسة نادر فؤاد، إن الجسر جاهز.",
       "المدير | رئيس مؤسسة نادر فؤاد"},
  };
  for (auto const& c : cases) EXPECT_EQ(roles(c.text), c.expected) << c.text;
}

}  // namespace
}  // namespace isnad
