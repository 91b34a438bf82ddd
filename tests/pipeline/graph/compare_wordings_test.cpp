#include "pipeline/graph/compare_wordings.h"

#include <gtest/gtest.h>

#include <random>

namespace isnad {
namespace {

// "same [-left out] [+added] [-old][+new]"
std::string printed(std::string_view first, std::string_view other) {
  std::string out;
  for (WordEdit const& edit : compare_wordings(first, other)) {
    if (!out.empty()) out += ' ';
    if (edit.kind == WordEdit::Kind::same) {
      out += edit.other;
      continue;
    }
    if (!edit.first.empty()) out += "[-" + edit.first + "]";
    if (!edit.other.empty()) out += "[+" + edit.other + "]";
  }
  return out;
}

TEST(CompareWordings, MarksWhatDiffers) {
  struct Case {
    std::string_view first;
    std::string_view other;
    std::string_view expected;
  };
  Case const cases[] = {
      {"", "", ""},
      {"الجسر جاهز", "الجسر جاهز", "الجسر جاهز"},
      {"الجسر جاهز", "", "[-الجسر جاهز]"},
      {"", "الجسر جاهز", "[+الجسر جاهز]"},
      {"الجسر جاهز للعبور", "الجسر الجديد جاهز", "الجسر [+الجديد] جاهز [-للعبور]"},
      {"ندعم سلاما كاملا", "ندعم سلاما عادلا", "ندعم سلاما [-كاملا][+عادلا]"},
      {"إلى القاهرة،", "الى القاهره", "الى القاهره"},  // spelling and marks are no change
      {"مُهمٌّ جدا", "مهم جدا", "مهم جدا"},
      {"لا نقبل", "نقبل", "[-لا] نقبل"},
      {"قال \"نعم\"", "قال نعم", "قال نعم"},
      {"أ ب ج د", "ج د أ ب", "[-أ ب] ج د [+أ ب]"},
      {"3 آلاف", "5 آلاف", "[-3][+5] آلاف"},
  };
  for (auto const& c : cases) EXPECT_EQ(printed(c.first, c.other), c.expected) << c.first;
}

TEST(CompareWordings, AWordingIsTheStepsJoined) {
  std::mt19937 random(7);
  auto const sentence = [&] {
    std::string text;
    for (auto n = random() % 12; n > 0; --n) {
      if (!text.empty()) text += ' ';
      text += std::string(1, static_cast<char>('a' + random() % 4));
    }
    return text;
  };
  for (int round = 0; round < 500; ++round) {
    std::string const first = sentence();
    std::string const other = sentence();
    std::string all_first, all_other;
    WordEdit::Kind before = WordEdit::Kind::added;
    bool begun = false;
    for (WordEdit const& edit : compare_wordings(first, other)) {
      if (!edit.first.empty()) all_first += (all_first.empty() ? "" : " ") + edit.first;
      if (!edit.other.empty()) all_other += (all_other.empty() ? "" : " ") + edit.other;
      bool const same = edit.kind == WordEdit::Kind::same;
      if (begun) {
        EXPECT_NE(same, before == WordEdit::Kind::same) << first << " / " << other;
      }
      before = edit.kind;
      begun = true;
    }
    EXPECT_EQ(all_first, first);
    EXPECT_EQ(all_other, other);
  }
}

TEST(CompareWordings, LongWordingsAreOneChange) {
  std::string longer;
  for (std::size_t i = 0; i <= maximum_compared_words; ++i) longer += "x ";
  auto const edits = compare_wordings(longer, "x");
  ASSERT_EQ(edits.size(), 1u);
  EXPECT_EQ(edits[0].kind, WordEdit::Kind::changed);
}

}  // namespace
}  // namespace isnad
