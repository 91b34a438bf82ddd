#include "pipeline/export/csv_table.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

TEST(CsvTable, QuotesAndGuards) {
  struct Case {
    std::string_view text;
    std::string_view cell;
  };
  using namespace std::string_view_literals;
  Case const cases[] = {
      {"", ""},
      {"نعم", "نعم"},
      {"a,b", "\"a,b\""},
      {"a\"b", "\"a\"\"b\""},
      {"a\nb", "\"a\nb\""},
      {"=1+1", "'=1+1"},
      {"-3", "'-3"},
      {"+3", "'+3"},
      {"@x", "'@x"},
      {"\tx", "\"'\tx\""},
      {"x=1", "x=1"},
      {"\0=1"sv, "'=1"},
  };
  for (auto const& c : cases) {
    std::string out;
    CsvTable table(out, false);
    table.text(c.text);
    table.end_row();
    EXPECT_EQ(out, std::string(c.cell) + "\r\n") << c.text;
  }
}

TEST(CsvTable, RowsAndNumbers) {
  std::string out;
  CsvTable table(out, true);
  table.text("Id");
  table.number("-3");
  table.end_row();
  table.text("");
  table.text("");
  table.end_row();
  EXPECT_EQ(out,
            "\xEF\xBB\xBF"
            "Id,-3\r\n,\r\n");
}

}  // namespace
}  // namespace isnad
