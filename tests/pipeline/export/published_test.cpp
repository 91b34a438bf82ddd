#include "pipeline/export/published.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

TEST(Published, ReadsWhatNewsComesWith) {
  struct {
    char const* text;
    char const* iso;
    char const* utc;
  } const cases[] = {
      {"2024-05-01", "2024-05-01", "2024-05-01T00:00:00Z"},
      {"2024-05-01T12:30", "2024-05-01T12:30:00", "2024-05-01T12:30:00Z"},
      {"2024-05-01 12:30:15", "2024-05-01T12:30:15", "2024-05-01T12:30:15Z"},
      {"2024-05-01T12:30:15.250Z", "2024-05-01T12:30:15Z", "2024-05-01T12:30:15Z"},
      {"2024-05-01T01:30:00+03:00", "2024-05-01T01:30:00+03:00", "2024-04-30T22:30:00Z"},
      {"2024-02-29T23:30:00-0130", "2024-02-29T23:30:00-01:30", "2024-03-01T01:00:00Z"},
      {"2024-05-01T12:30:00+03", "2024-05-01T12:30:00+03:00", "2024-05-01T09:30:00Z"},
      {"0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00", "0000-12-31T10:00:00Z"},
  };
  for (auto const& c : cases) {
    auto const published = read_published(c.text);
    ASSERT_TRUE(published) << c.text;
    EXPECT_EQ(iso_text(*published), c.iso);
    EXPECT_EQ(utc_text(*published), c.utc);
  }
}

TEST(Published, RefusesEverythingElse) {
  for (char const* text : {"",
                           "أمس",
                           "2024",
                           "2024-05",
                           "2024-5-1",
                           "2024-13-01",
                           "2023-02-29",
                           "2024-00-10",
                           "2024-05-01T",
                           "2024-05-01T12",
                           "2024-05-01T24:00",
                           "2024-05-01T12:60",
                           "2024-05-01x",
                           "2024-05-01T12:30:",
                           "2024-05-01T12:30:00.",
                           "2024-05-01T12:30+",
                           "2024-05-01T12:30+15:00",
                           "2024-05-01T12:30+03:0",
                           "2024-05-01T12:30Z ",
                           " 2024-05-01",
                           "01/05/2024",
                           "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA4-05-01"}) {
    EXPECT_FALSE(read_published(text)) << text;
  }
}

}  // namespace
}  // namespace isnad
