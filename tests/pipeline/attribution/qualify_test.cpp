#include "pipeline/attribution/qualify.h"

#include <gtest/gtest.h>

#include <string>

#include "pipeline/export/names.h"
#include "tests/pipeline/read_article.h"

namespace isnad {
namespace {

// A sentence with its parts; "" where there is none.
struct Case {
  char const* text;
  char const* cue;
  char const* marker;
  char const* content;
  char const* expected;
};

Candidate candidate_of(ReadArticle const& read, Case const& c) {
  Candidate candidate;
  auto const part = [&](char const* words) {
    return *words == '\0' ? TokenRange{} : read.words(words);
  };
  candidate.cue = part(c.cue);
  candidate.marker = part(c.marker);
  candidate.content = {read.words(c.content, c.cue)};
  candidate.rule = "verb-speaker-content";
  if (!candidate.cue.empty()) {
    Token const& cue = read.article.tokens[candidate.cue.begin];
    candidate.verb = cue.verb != nullptr ? cue.verb : cue.nominal_verb;
    if (cue.roles.has(Role::participle_cue)) candidate.form = CueForm::participle;
  }
  return candidate;
}

// "direct asserted actual A"
std::string qualified(ReadArticle const& read, Candidate candidate) {
  qualify(read.article, candidate);
  std::string s(name_of(candidate.type));
  s += ' ' + std::string(name_of(candidate.polarity));
  s += ' ' + std::string(name_of(candidate.modality));
  s += ' ' + std::string(name_of(candidate.level));
  return s;
}

void check(std::initializer_list<Case> cases) {
  for (auto const& c : cases) {
    ReadArticle const read(c.text);
    EXPECT_EQ(qualified(read, candidate_of(read, c)), c.expected) << c.text;
  }
}

// Rule Q2.
TEST(Qualify, TellsDirectMixedAndIndirect) {
  check({
      {"قال سليم إن الجسر جاهز.", "قال", "إن", "الجسر جاهز", "indirect asserted actual A"},
      {"قال سليم: \"الجسر جاهز\".", "قال", ":", "الجسر جاهز", "direct asserted actual A"},
      {"قال سليم «الجسر جاهز».", "قال", "", "الجسر جاهز", "direct asserted actual A"},
      {"قال سليم إن «الجسر جاهز».", "قال", "إن", "الجسر جاهز", "direct asserted actual A"},
      {"قال سليم: الجسر جاهز.", "قال", ":", "الجسر جاهز", "direct asserted actual A"},
      {"قال سليم: إن الجسر جاهز.", "قال", ": إن", "الجسر جاهز", "indirect asserted actual A"},
      {"قال سليم إن الجسر «جاهز تماما» اليوم.", "قال", "إن", "الجسر «جاهز تماما» اليوم",
       "mixed asserted actual A"},
      {"أعرب سليم عن «تقديره للعمال».", "أعرب", "عن", "تقديره للعمال", "mixed asserted actual A"},
      // a name in quotation marks is nobody's words
      {"قال سليم إن نظام \"منار\" جاهز.", "قال", "إن", "نظام \"منار\" جاهز",
       "indirect asserted actual A"},
      {"قال سليم إن الخبر \"كاذب\" تماما.", "قال", "إن", "الخبر \"كاذب\" تماما",
       "mixed asserted actual A"},
      {"أعرب سليم عن تقديره للعمال.", "أعرب", "عن", "تقديره للعمال", "indirect asserted actual A"},
      {"وصف سليم الجسر بـ«المعجزة الكبرى».", "وصف", "", "بـ«المعجزة الكبرى»",
       "mixed asserted actual A"},
      // Nothing is called by a verb or "by ..."; a model or a year is.
      {"قال سليم إن تأثير القرار \"لا يذكر\" اليوم.", "قال", "إن", "تأثير القرار \"لا يذكر\" اليوم",
       "mixed asserted actual A"},
      {"اتهم سليم الحكومة \"بالصمت\" اليوم.", "اتهم", "", "الحكومة \"بالصمت\" اليوم",
       "mixed asserted actual A"},
      {"قال سليم إن النجم \"كل زه 667\" بعيد.", "قال", "إن", "النجم \"كل زه 667\" بعيد",
       "indirect asserted actual A"},
      // A name in quotation marks is no quotation.
      {"قال سليم إن صحيفة «المنارة» أغلقت.", "قال", "إن", "صحيفة «المنارة» أغلقت",
       "indirect asserted actual A"},
  });
}

TEST(Qualify, ReadsPolarity) {
  check({
      {"نفى سليم أن الجسر جاهز.", "نفى", "أن", "الجسر جاهز", "indirect negated actual A"},
      {"أنكر سليم أن الجسر جاهز.", "أنكر", "أن", "الجسر جاهز", "indirect negated actual A"},
      {"لم يؤكد سليم أن الجسر جاهز.", "يؤكد", "أن", "الجسر جاهز", "indirect not-reported actual A"},
      {"لم يعلن سليم أن الجسر جاهز.", "يعلن", "أن", "الجسر جاهز", "indirect not-reported actual A"},
      {"لم ينف سليم أن الجسر جاهز.", "ينف", "أن", "الجسر جاهز", "indirect asserted actual A"},
      // A negation inside the content is the speaker's.
      {"قال سليم إن الجسر ليس جاهزا.", "قال", "إن", "الجسر ليس جاهزا",
       "indirect asserted actual A"},
      {"قال سليم إنه لم يعبر الجسر.", "قال", "", "إنه لم يعبر الجسر", "indirect asserted actual A"},
      {"لم يحضر سليم وأكد أن الجسر جاهز.", "وأكد", "أن", "الجسر جاهز",
       "indirect asserted actual A"},
  });
}

TEST(Qualify, ReadsModality) {
  check({
      {"سيعلن سليم غدا أن الجسر جاهز.", "سيعلن", "أن", "الجسر جاهز", "indirect asserted future A"},
      {"سوف يعلن سليم أن الجسر جاهز.", "يعلن", "أن", "الجسر جاهز", "indirect asserted future A"},
      {"قد يقول سليم إن الجسر جاهز.", "يقول", "إن", "الجسر جاهز",
       "indirect asserted hypothetical A"},
      {"وقد قال سليم إن الجسر جاهز.", "قال", "إن", "الجسر جاهز", "indirect asserted actual A"},
      {"إذا قال سليم إن الجسر جاهز فرحوا.", "قال", "إن", "الجسر جاهز",
       "indirect asserted conditional A"},
      {"هل قال سليم إن الجسر جاهز؟", "قال", "إن", "الجسر جاهز", "indirect asserted questioned A"},
      {"يقول سليم إن الجسر جاهز.", "يقول", "إن", "الجسر جاهز", "indirect asserted actual A"},
      {"قال سليم إن الجسر سيفتح.", "قال", "إن", "الجسر سيفتح", "indirect asserted actual A"},
  });
}

// A verb of discussing names a topic: nothing is asserted.
TEST(Qualify, ReadsLevel) {
  check({
      {"ناقش سليم مستقبل الجسر.", "ناقش", "", "مستقبل الجسر", "indirect asserted actual B"},
      {"أكد سليم أهمية الجسر.", "أكد", "", "أهمية الجسر", "indirect asserted actual A"},
  });
}

TEST(Qualify, ReadsHeadlines) {
  for (auto const& [text, expected] :
       {std::pair{"سليم: الجسر جاهز\n", "indirect asserted actual A"},
        std::pair{"سليم: أرفض بيع الجسر\n", "direct asserted actual A"},
        std::pair{"سليم: «الجسر جاهز»\n", "direct asserted actual A"}}) {
    ReadArticle const read(text);
    Candidate candidate;
    candidate.headline = true;
    candidate.rule = "headline-speaker";
    candidate.marker = read.words(":");
    TokenRange const line = read.article.sentences.front();
    std::uint32_t const quoted = read.article.tokens[2].roles.has(Role::quotation);
    candidate.content = {{2 + quoted, line.end - 1 - quoted}};
    EXPECT_EQ(qualified(read, candidate), expected) << text;
  }
}

TEST(Qualify, LeavesACandidateWithoutContentAlone) {
  ReadArticle const read("قال سليم.");
  Candidate candidate;
  candidate.cue = {0, 1};
  EXPECT_EQ(qualified(read, candidate), qualified(read, candidate));
}

}  // namespace
}  // namespace isnad
