#include "pipeline/export/labels.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "pipeline/export/names.h"

namespace isnad {
namespace {

TEST(Labels, InTwoLanguages) {
  EXPECT_EQ(label("not-reported", LabelLanguage::arabic), "لم يؤكد");
  EXPECT_EQ(label("not-reported", LabelLanguage::english), "not confirmed");
  EXPECT_EQ(label("no such key", LabelLanguage::arabic), "no such key");
  EXPECT_EQ(label("", LabelLanguage::arabic), "");
  EXPECT_EQ(label("key", LabelLanguage::arabic), "arabic");  // the head of the table
}

bool has_label(std::string_view key) {
  std::string_view const arabic = label(key, LabelLanguage::arabic);
  return arabic != key && !arabic.empty() && !label(key, LabelLanguage::english).empty();
}

template <typename Enum>
void expect_all(Enum last) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    std::string_view const name = name_of(static_cast<Enum>(i));
    EXPECT_TRUE(has_label(name)) << name;
  }
}

TEST(Labels, OfEveryValueInASpreadsheet) {
  expect_all(SpeakerKind::other);
  expect_all(QuoteType::indirect);
  expect_all(Polarity::no_comment);
}

TEST(Labels, OfEveryClassOfVerbs) {
  std::ifstream verbs(ISNAD_SOURCE_DIR "/grammars/lexicon/verbs.tsv");
  int count = 0;
  for (std::string line; std::getline(verbs, line);) {
    if (line.starts_with('#') || line.starts_with("lemma\t")) continue;
    std::istringstream fields(line);
    std::string name;
    for (int column = 0; column < 3; ++column) std::getline(fields, name, '\t');
    EXPECT_TRUE(has_label(name)) << name;
    ++count;
  }
  EXPECT_GT(count, 300);
}

}  // namespace
}  // namespace isnad
