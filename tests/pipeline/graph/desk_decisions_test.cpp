#include "pipeline/graph/desk_decisions.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace isnad {
namespace {

TEST(DeskDecisions, ReadsTwoColumns) {
  auto const rows = read_decisions("# who\nسالم الرامي\ts.txt#s1\r\n\nأ\tب");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].left, "سالم الرامي");
  EXPECT_EQ(rows[0].right, "s.txt#s1");
  EXPECT_EQ(rows[1].right, "ب");
}

TEST(DeskDecisions, NamesTheLineThatIsWrong) {
  for (char const* table : {"a\tb\nc", "a\tb\nc\td\te", "a\tb\n\tc", "a\tb\nc\t"}) {
    try {
      read_decisions(table);
      ADD_FAILURE() << table;
    } catch (std::runtime_error const& error) {
      EXPECT_STREQ(error.what(), "2: needs two speakers with a tab between them") << table;
    }
  }
}

}  // namespace
}  // namespace isnad
