#include "pipeline/export/visible_text.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

std::string visible(std::string_view value) {
  std::string out;
  append_visible(out, value);
  return out;
}

std::string isolated(std::string_view value) {
  std::string out;
  append_isolated(out, value);
  return out;
}

TEST(VisibleText, OneLineWithoutControls) {
  struct {
    char const* value;
    char const* expected;
  } const cases[] = {
      {"قال «نعم»", "قال «نعم»"},
      {"a\r\n\tb", "a b"},
      {"\x1B[31m", " [31m"},
      {"\xC2\x9B"
       "31m",
       "31m"},
      {"\xE2\x80\xAE"
       "a",
       "a"},
      {"\xE2\x81\xA9"
       "a",
       "a"},
      {"\xE2\x80\x8F"
       "a",
       "\xE2\x80\x8F"
       "a"},
      {"\xFF", "\xEF\xBF\xBD"},
      {"", ""},
  };
  for (auto const& c : cases) EXPECT_EQ(visible(c.value), c.expected);
}

TEST(VisibleText, NothingCanLeaveItsIsolate) {
  EXPECT_EQ(isolated("قال\xE2\x81\xA9"), "\xE2\x81\xA8قال\xE2\x81\xA9");
  EXPECT_EQ(isolated(""), "");
}

}  // namespace
}  // namespace isnad
