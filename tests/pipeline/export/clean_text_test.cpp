#include "pipeline/export/clean_text.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

TEST(CleanText, LeavesOutWhatFilesCannotHold) {
  using namespace std::string_literals;
  struct {
    std::string text;
    std::string expected;
  } const cases[] = {
      {"", ""},
      {"قال \"نعم\" & <b> 😀", "قال \"نعم\" & <b> 😀"},
      {"a\tb\nc", "a\tb\nc"},
      {"a\r\nb\rc\r", "a\nb\nc\n"},
      {"\r\r\n\n", "\n\n\n"},
      {"a\xC2\x85z\xE2\x80\xA8\xE2\x80\xA9", "a\nz\n\n"},
      {"a\0b\x01\x1B[31m\x1F"s, "ab[31m"},
      {"a\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD", "a\xEF\xBF\xBD"},
      {"\xEF\xBF", "\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"a\xFFz", "a\xEF\xBF\xBDz"},
      {"\xE2\x80\xAE\xE2\x81\xA6", "\xE2\x80\xAE\xE2\x81\xA6"},
  };
  for (auto const& c : cases) EXPECT_EQ(clean_text(c.text), c.expected);
}

}  // namespace
}  // namespace isnad
