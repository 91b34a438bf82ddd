#pragma once

#include <string>
#include <string_view>

namespace isnad {

// Appends a table for spreadsheets, cell by cell: commas, CRLF, quotation marks where they are
// needed.
//
//   CsvTable table(out, true);
//   table.text("Id");
//   table.end_row();
class CsvTable {
 public:
  // Without a byte order mark, Excel takes the letters for another encoding.
  CsvTable(std::string& out, bool byte_order_mark);

  // Cleaned (clean_text.h); one that a spreadsheet would run as a formula begins with an
  // apostrophe.
  void text(std::string_view value);
  void number(std::string_view digits) { cell(digits); }
  void end_row();

 private:
  void cell(std::string_view content);

  std::string& out_;
  bool empty_ = true;
};

}  // namespace isnad
