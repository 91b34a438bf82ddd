#include "grammars/noun_phrase.h"

#include <gtest/gtest.h>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

struct Case {
  char const* letters;
  char const* expected;
};

// The speaker that begins the sentence.
std::string speaker(std::string_view text) {
  Letters const letters(text);
  return letters.of(match_speaker(letters.sentence(), 0));
}

template <std::size_t Size>
void expect_all(Case const (&cases)[Size]) {
  for (Case const& c : cases) EXPECT_EQ(speaker(c.letters), c.expected) << c.letters;
}

TEST(NounPhrase, TitlesAndNames) {
  expect_all({
      {"TNS", "TNS"},
      {"TJNS", "TJNS"},
      {"yDNS", "yDNS"},
      {"yDJ", "yDJ"},
      {"NS", "NS"},
      {"S", "S"},
      {"UU", "UU"},
      {"TU", "TU"},
      {"NSTJ", "NSTJ"},
      {"[tyD]NS", "yDNS"},
      {"T0OJNS", "T0OJNS"},
      {"NSyD", "NSyD"},
  });
}

TEST(NounPhrase, Institutions) {
  expect_all({
      {"oDJ", "oDJ"},
      {"oD&DJ", "oD&DJ"},  // of education and science
      {"OJ", "OJ"},
      {"o<ww>", "o<ww>"},
      {"l<ww>", "l<ww>"},
      {"l<wwwwww>", "l"},  // too long for a name: what the paper says
      {"D<ww>", "D"},
      {"T=O", "T=O"},
      {"T_O", "T_O"},
  });
}

TEST(NounPhrase, SourcesWithoutAName) {
  expect_all({
      {"h", "h"},
      {"hj", "hj"},
      {"h5O", "h5O"},
      {"h4O", "h4O"},
      {"Y", "Y"},
      {"X", "X"},
  });
}

// Rule B3: across a comma only an apposition that another comma or the marker closes.
TEST(NounPhrase, Appositions) {
  expect_all({
      {"NS,TJ,", "NS,TJ"},
      {"NS,yD,", "NS,yD"},
      {"NS,TJC", "NS,TJ"},
      {"NS,T.", "NS"},
      {"NS,wD,", "NS"},
      {"NS,H", "NS"},
      {"T,NS,C", "T,NS"},
      {"T,NS.", "T"},
  });
}

TEST(NounPhrase, JointSpeakers) {
  expect_all({
      {"T&T", "T&T"},
      {"TN&TN", "TN&TN"},
      {"NS&NU", "NS&NU"},
      {"O&O", "O&O"},
      {"T,&T", "T,&T"},
      {"T&H", "T"},  // a new clause
      {"T&V", "T"},
      {"T&p", "T"},
      {"T&z", "T"},
  });
}

// Rule B2.
TEST(NounPhrase, WhereItEnds) {
  expect_all({
      {"TC", "T"},
      {"T:", "T"},
      {"T1D", "T"},
      {"Tz", "T"},
      {"T5E", "T"},
      {"T5z", "T"},
      {"T5ow", "T5ow"},
      {"Tr", "T"},
      {"Te", "T"},
      {"TH", "T"},
      {"T.", "T"},
      {"N4", "N"},
      {"NMw", "N"},
      {"TM", "T"},
      {"YJM", "YJ"},
  });
}

TEST(NounPhrase, WhatIsNoSpeaker) {
  expect_all({
      {"M", ""},
      {"w", ""},
      {"z", ""},
      {"5T", ""},
      {"C", ""},
      {"V", ""},
      {"H", ""},
      {"x", ""},
      {",", ""},
      {".", ""},
      {"&T", ""},  // the conjunction belongs to a clause or to a second speaker
      {"_T", ""},
      {"p", ""},
  });
}

TEST(NounPhrase, LongPhrasesAreReadToTheirEnd) {
  std::string const names(300, 'N');
  EXPECT_EQ(speaker(names), names);
  std::string appositions = "NS";
  for (int i = 0; i < 100; ++i) appositions += ",TJ";
  EXPECT_EQ(speaker(appositions + "C"), appositions);
}

}  // namespace
}  // namespace isnad
