#include "pipeline/text/code_points.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

TEST(CodePoints, DecodeReadsOneCharacter) {
  struct {
    std::string_view text;
    char32_t value;
    std::uint32_t length;
  } const cases[] = {
      {"a", U'a', 1},
      {std::string_view{"\0", 1}, 0, 1},
      {"\u007F", 0x7F, 1},
      {"\u0080", 0x80, 2},
      {"ق", 0x642, 2},
      {"\u0800", 0x800, 3},
      {"…", 0x2026, 3},
      {"\uFFFF", 0xFFFF, 3},
      {"\U00010000", 0x10000, 4},
      {"\U0010FFFF", 0x10FFFF, 4},
      // Not UTF-8: one byte at a time.
      {"\x80", 0xFFFD, 1},
      {"\xC0\x80", 0xFFFD, 1},
      {"\xC1\xBF", 0xFFFD, 1},
      {"\xD9", 0xFFFD, 1},
      {"\xD9 ", 0xFFFD, 1},
      {"\xE0\x9F\xBF", 0xFFFD, 1},
      {"\xE2\x80", 0xFFFD, 1},
      {"\xED\xA0\x80", 0xFFFD, 1},
      {"\xF0\x8F\xBF\xBF", 0xFFFD, 1},
      {"\xF0\x9F\x98", 0xFFFD, 1},
      {"\xF4\x90\x80\x80", 0xFFFD, 1},
      {"\xF5\x80\x80\x80", 0xFFFD, 1},
      {"\xFF", 0xFFFD, 1},
  };
  for (auto const& c : cases) {
    CodePoint const read = decode(c.text, 0);
    EXPECT_EQ(read.value, c.value) << c.text;
    EXPECT_EQ(read.length, c.length) << c.text;
  }
}

TEST(CodePoints, AppendedIsDecodedAgain) {
  std::string text;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    text.clear();
    append_utf8(text, c);
    CodePoint const read = decode(text, 0);
    ASSERT_EQ(read.value, c);
    ASSERT_EQ(read.length, text.size());
  }
}

TEST(CodePoints, Counts) {
  EXPECT_EQ(count_code_points(""), 0u);
  EXPECT_EQ(count_code_points("قال a…😀"), 7u);
}

}  // namespace
}  // namespace isnad
