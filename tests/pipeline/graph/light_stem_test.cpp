#include "pipeline/graph/light_stem.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

TEST(LightStem, TakesOffEndingsAndKeepsThreeLetters) {
  struct Case {
    std::string_view folded;
    std::string_view stem;
  };
  Case const cases[] = {
      {"مصر", "مصر"},   {"مصري", "مصر"},  {"مصريه", "مصر"},   {"مصريون", "مصر"}, {"مصريين", "مصر"},
      {"ليبيا", "ليب"}, {"ليبيه", "ليب"}, {"تدخلات", "تدخل"}, {"قوات", "قوات"},  {"اجنبيه", "اجنب"},
      {"جسر", "جسر"},   {"يد", "يد"},     {"", ""},           {"g20", "g20"},    {"ارضها", "ارض"},
  };
  for (auto const& c : cases) EXPECT_EQ(light_stem(c.folded), c.stem) << c.folded;
}

}  // namespace
}  // namespace isnad
