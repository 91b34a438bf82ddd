#include "pipeline/export/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace isnad {
namespace {

std::string repaired(std::string_view text) {
  std::string out;
  append_valid_utf8(out, text);
  return out;
}

TEST(Utf8, KnowsWhereACharacterBegins) {
  struct {
    char const* bytes;
    std::size_t length;
  } const cases[] = {
      {"a", 1},
      {"\xC2\x80", 2},
      {"\xD8\xA7", 2},
      {"\xDF\xBF", 2},
      {"\xE0\xA0\x80", 3},
      {"\xED\x9F\xBF", 3},
      {"\xEE\x80\x80", 3},
      {"\xEF\xBF\xBF", 3},
      {"\xF0\x90\x80\x80", 4},
      {"\xF4\x8F\xBF\xBF", 4},
      {"\x80", 0},
      {"\xBF", 0},
      {"\xC0\x80", 0},          // overlong
      {"\xC1\xBF", 0},          // overlong
      {"\xE0\x9F\xBF", 0},      // overlong
      {"\xF0\x8F\xBF\xBF", 0},  // overlong
      {"\xED\xA0\x80", 0},      // surrogate
      {"\xED\xBF\xBF", 0},      // surrogate
      {"\xF4\x90\x80\x80", 0},  // beyond U+10FFFF
      {"\xF5\x80\x80\x80", 0},
      {"\xFF", 0},
      {"\xD8", 0},  // cut off
      {"\xE2\x80", 0},
      {"\xF0\x9F\x98", 0},
      {"\xD8"
       "a",
       0},
      {"\xE2\x80"
       "a",
       0},
      {"\xF0\x9F\x98"
       "a",
       0},
  };
  for (auto const& c : cases) EXPECT_EQ(utf8_character_length(c.bytes, 0), c.length) << c.bytes;
}

TEST(Utf8, ReplacesEachBadByte) {
  EXPECT_EQ(repaired(""), "");
  EXPECT_EQ(repaired("قال سليم 😀"), "قال سليم 😀");
  EXPECT_EQ(repaired("a\xFFz"), "a\xEF\xBF\xBDz");
  EXPECT_EQ(repaired("\xE2\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(repaired("\xD8\xA7\xD8"), "\xD8\xA7\xEF\xBF\xBD");
}

TEST(Utf8, FindsABadByteWhereverItStands) {
  std::string const text = "abcdefghijk قال سليم الرامي «نعم» 😀 abc قال";
  EXPECT_EQ(find_invalid_utf8(text), text.npos);
  for (std::size_t at = 0; at <= text.size(); ++at) {
    for (std::string const bad : {"\xFF", "\xC0", "\xF8"}) {
      std::string damaged = text;
      damaged.insert(at, bad);
      bool const cuts = at < text.size() && utf8_character_length(text, at) == 0;
      std::size_t start = at;
      while (cuts && utf8_character_length(text, start) == 0) --start;
      EXPECT_EQ(find_invalid_utf8(damaged), start) << at;
    }
    if (at > 0 && utf8_character_length(text, at - 1) == 0) {
      std::size_t start = at - 1;
      while (utf8_character_length(text, start) == 0) --start;
      std::size_t const end = start + utf8_character_length(text, start);
      EXPECT_EQ(find_invalid_utf8(text.substr(0, at)), at < end ? start : text.npos) << at;
    }
  }
}

TEST(Utf8, WhateverIsRepairedIsValidAndStaysSo) {
  std::mt19937 random(3);
  for (int round = 0; round < 5000; ++round) {
    std::string text(random() % 40, ' ');
    for (char& c : text) c = static_cast<char>(random() % 3 == 0 ? random() % 128 : random());
    std::string const valid = repaired(text);
    EXPECT_EQ(find_invalid_utf8(valid), valid.npos);
    EXPECT_EQ(repaired(valid), valid);
    EXPECT_EQ(find_invalid_utf8(text) == text.npos, valid == text);
  }
}

}  // namespace
}  // namespace isnad
