#include "pipeline/graph/calendar.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

TEST(Calendar, CountsDays) {
  EXPECT_EQ(day_number("1970-01-01"), 0);
  EXPECT_EQ(day_number("1970-02-01T23:59:59+03:00"), 31);
  EXPECT_EQ(day_number("1969-12-31"), -1);
  EXPECT_EQ(*day_number("2025-03-01") - *day_number("2024-03-01"), 365);
  EXPECT_EQ(*day_number("2024-03-01") - *day_number("2024-02-28"), 2);
}

TEST(Calendar, KnowsWhatIsNoDate) {
  for (char const* text : {"", "2024", "2024-05", "2024-13-01", "2024-02-30", "01-05-2024",
                           "2024/05/01", "2024-5-1", "2024-+5-01", "yesterday"})
    EXPECT_EQ(day_number(text), std::nullopt) << text;
}

}  // namespace
}  // namespace isnad
