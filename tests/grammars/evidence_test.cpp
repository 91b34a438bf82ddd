#include "grammars/evidence.h"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>

#include "tests/grammars/letters.h"
#include "tests/grammars/random_letters.h"

namespace isnad {
namespace {

// The names of what speaks for and against the reading of that rule.
std::set<std::string> evidence(std::string_view text, std::string_view rule,
                               Surroundings const& around = {}) {
  Letters const letters(text);
  Readings readings;
  read_cue(letters.sentence(), letters.cue(), readings);
  std::set<std::string> names;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    if (readings[i].frame.rule != rule) continue;
    Evidence const found = evidence_of(readings, i, letters.sentence(), around);
    for (std::uint16_t const item : found.items()) names.insert(name_of_evidence(item));
    break;
  }
  return names;
}

TEST(Evidence, NamesAndNumbersAreTheSame) {
  std::set<std::string> names;
  for (std::uint32_t i = 0; i < evidence_count(); ++i) {
    std::string const name = name_of_evidence(i);
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_EQ(evidence_named(name), i) << name;
  }
  EXPECT_EQ(name_of_evidence(nothing), "nothing");
  EXPECT_THROW(evidence_named("no such evidence"), std::invalid_argument);
}

// What a linguist expects to be noticed, beside a sentence in which it must not be.
TEST(Evidence, SaysWhatItSees) {
  struct {
    char const* letters;
    char const* rule;
    char const* seen;
    char const* not_in;  // a sentence of the same rule without it
  } const cases[] = {
      {"VTCDw", "verb-speaker-content", "class,opening say complementizer", "VT:Dw"},
      {"VTCDw", "verb-speaker-content", "tier,head 1 title", "VNCDw"},
      {"&VTCDw", "verb-speaker-content", "flag joined-wa", "VTCDw"},
      {"VTzCDw", "verb-speaker-content", "flag gap", "VTCDw"},
      {"VNSCDw", "verb-speaker-content", "flag ends-in-name", "VTCDw"},
      {"VTNCDw", "verb-speaker-content", "flag titled-name", "VTCDw"},
      {"KTMw", "verb-speaker-object", "edge object person masdar", "KNMw"},
      {"ATO2Mw", "verb-speaker-addressee-content", "flag addressee", ""},
      {"VCDw", "verb-content", "flag dropped", ""},
      {"tCDw", "verb-content", "objection little-evidence finite", "&tCDw"},
      {"C@VCDw", "verb-content", "before,form complementizer finite", "VCDw"},
      {"VTCDw", "verb-speaker-content", "habit,form always finite", "KTCDw"},
      {"VTCDw", "verb-speaker-content", "habit,opening always complementizer", "VT:Dw"},
      {"vTCDw", "verb-speaker-content", "habit,form unseen finite", "VTCDw"},
      {"KTCDw", "verb-speaker-content", "complements,opening 7 complementizer", "VTCDw"},
      {"VTCDw", "verb-speaker-content", "join,outer start none", "&VTCDw"},
      {"&VTCDw", "verb-speaker-content", "join,outer start-and none", "VTCDw"},
      {"D,&@VTCDw", "verb-speaker-content", "join,outer comma-and none", "D&@VTCDw"},
      {"D,~@VTCDw", "verb-speaker-content", "join,outer so none", "D,@VTCDw"},
      {"D,a@VTCDw", "verb-speaker-content", "join,outer as none", "D,f@VTCDw"},
      {"D,ad@VTCDw", "verb-speaker-content", "join,outer as none", "D,d@VTCDw"},
      {"D,f@VTCDw", "verb-speaker-content", "join,outer contrast none", "D,@VTCDw"},
      {"C@VCDw", "verb-content", "join,outer that none", "c@VCDw"},
      {"D@VTCDw", "verb-speaker-content", "join,tier noun 1", "T@VTCDw"},
      {"T@VTCDw", "verb-speaker-content", "join,tier person 1", "D@VTCDw"},
  };
  for (auto const& c : cases) {
    EXPECT_TRUE(evidence(c.letters, c.rule).contains(c.seen)) << c.letters << ' ' << c.seen;
    if (*c.not_in != '\0') {
      EXPECT_FALSE(evidence(c.not_in, c.rule).contains(c.seen)) << c.not_in << ' ' << c.seen;
    }
  }
}

TEST(Evidence, KnowsItsSurroundings) {
  EXPECT_TRUE(evidence("VTCDw", "verb-speaker-content", {.in_quotation = true})
                  .contains("flag in-quotation"));
  EXPECT_FALSE(evidence("VTCDw", "verb-speaker-content").contains("flag in-quotation"));
  EXPECT_TRUE(evidence("&VTCDw", "verb-speaker-content", {.outer = Outer::clause})
                  .contains("join,outer start-and clause"));
  EXPECT_TRUE(evidence("VTCDw", "verb-speaker-content",
                       {.after_report = true, .lemma_before = letters::word_of('V').verb->lemma})
                  .contains("flag same-verb-again"));
}

// "Kaspersky Lab" once more in the article: the name does not end between its words.
TEST(Evidence, KnowsWhatRecurs) {
  Letters const article("VNSCDw.NSVDw.NVw");
  WordPairs const pairs(article.sentence());
  Letters const letters("VNSCDw");
  Readings readings;
  read_cue(letters.sentence(), letters.cue(), readings);
  std::size_t cut = 0;
  while (cut < readings.size() && readings[cut].frame.source.size() != 1) ++cut;
  ASSERT_LT(cut, readings.size());
  std::set<std::string> names;
  Evidence const found = evidence_of(readings, cut, letters.sentence(), {.pairs = &pairs});
  for (std::uint16_t const item : found.items()) names.insert(name_of_evidence(item));
  EXPECT_TRUE(names.contains("flag edge-recurs"));
}

TEST(EvidenceProperty, IsInRangeAndFitsItsArray) {
  RandomLetters random(5);
  for (int i = 0; i < 2'000; ++i) {
    std::string const text = random(40);
    Letters const letters(text);
    for (std::size_t at = 0; at < letters.size(); ++at) {
      Readings readings;
      read_cue(letters.sentence(), at, readings);
      for (std::size_t r = 0; r < readings.size(); ++r) {
        Evidence const found = evidence_of(readings, r, letters.sentence(), {});
        EXPECT_LT(found.items().size(), Evidence::maximum) << text;
        for (std::uint16_t const item : found.items()) EXPECT_LT(item, evidence_count()) << text;
      }
    }
  }
}

}  // namespace
}  // namespace isnad
