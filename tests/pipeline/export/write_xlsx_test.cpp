#include "pipeline/export/write_xlsx.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/pipeline/export/sample_statements.h"
#include "tests/pipeline/export/written.h"

// tests/readers/xlsx_test.py reads the cells.
namespace isnad {
namespace {

std::string workbook(Graph const& graph) {
  return written([&](OutputBuffer& out) { EXPECT_EQ(write_xlsx(out, graph), ""); });
}

TEST(WriteXlsx, TheSameStatementsGiveTheSameBytes) {
  std::string const once = workbook(sample_statements());
  EXPECT_TRUE(once.starts_with("PK"));
  EXPECT_EQ(workbook(sample_statements()), once);
}

TEST(WriteXlsx, AnEmptyGraphIsAWorkbook) { EXPECT_TRUE(workbook({}).starts_with("PK")); }

TEST(WriteXlsx, SaysWhatWentWrong) {
  char const* const old = std::getenv("TMPDIR");
  std::string const before = old != nullptr ? old : "";
  ::setenv("TMPDIR", "/nonexistent", 1);
  std::string error;
  std::string const out =
      written([&](OutputBuffer& buffer) { error = write_xlsx(buffer, sample_statements()); });
  old != nullptr ? ::setenv("TMPDIR", before.c_str(), 1) : ::unsetenv("TMPDIR");
  EXPECT_TRUE(error.starts_with("cannot write a temporary file: ")) << error;
  EXPECT_EQ(out, "");
}

}  // namespace
}  // namespace isnad
