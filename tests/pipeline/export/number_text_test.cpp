#include "pipeline/export/number_text.h"

#include <gtest/gtest.h>

#include <limits>

namespace isnad {
namespace {

std::string fraction(double value) {
  std::string out;
  append_fraction(out, value);
  return out;
}

std::string integer(std::int64_t value) {
  std::string out;
  append_integer(out, value);
  return out;
}

TEST(NumberText, Fractions) {
  struct {
    double value;
    char const* expected;
  } const cases[] = {
      {0, "0"},
      {-0.0, "0"},
      {-0.0004, "0"},
      {2, "2"},
      {-2.5, "-2.5"},
      {1.0 / 3, "0.333"},
      {0.1 + 0.2, "0.3"},
      {100000, "100000"},
      {123456789.1234, "123456789.123"},
      {1e300, "1e+300"},
      {std::numeric_limits<double>::max(), "1.7976931348623157e+308"},
      {std::numeric_limits<double>::denorm_min(), "0"},
      {std::numeric_limits<double>::infinity(), "0"},
      {std::numeric_limits<double>::quiet_NaN(), "0"},
  };
  for (auto const& c : cases) EXPECT_EQ(fraction(c.value), c.expected);
}

TEST(NumberText, Integers) {
  EXPECT_EQ(integer(0), "0");
  EXPECT_EQ(integer(std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
  EXPECT_EQ(integer(std::numeric_limits<std::int64_t>::max()), "9223372036854775807");
}

TEST(NumberText, CountsOneAndMany) {
  EXPECT_EQ(count_of(0, "statement"), "0 statements");
  EXPECT_EQ(count_of(1, "statement"), "1 statement");
  EXPECT_EQ(count_of(2, "statement"), "2 statements");
}

}  // namespace
}  // namespace isnad
