#include "pipeline/export/csv_table.h"

#include "pipeline/export/clean_text.h"

namespace isnad {

CsvTable::CsvTable(std::string& out, bool byte_order_mark) : out_(out) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (byte_order_mark) out_ += mark;
}

void CsvTable::text(std::string_view value) {
  constexpr std::string_view openings = "=+-@\t\n";
  std::string const clean = clean_text(value);
  bool const looks_like_formula = !clean.empty() && openings.find(clean[0]) != openings.npos;
  cell(looks_like_formula ? "'" + clean : clean);
}

void CsvTable::end_row() {
  out_ += "\r\n";
  empty_ = true;
}

void CsvTable::cell(std::string_view content) {
  if (!empty_) out_ += ',';
  empty_ = false;
  if (content.find_first_of(",\"\t\n") == content.npos) {
    out_ += content;
    return;
  }
  out_ += '"';
  for (char const c : content) {
    if (c == '"') out_ += '"';
    out_ += c;
  }
  out_ += '"';
}

}  // namespace isnad
