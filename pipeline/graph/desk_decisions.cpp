#include "pipeline/graph/desk_decisions.h"

#include <stdexcept>

namespace isnad {

std::vector<DeskDecisions::Row> read_decisions(std::string_view table) {
  std::vector<DeskDecisions::Row> rows;
  std::size_t number = 0;
  while (!table.empty()) {
    auto const end = table.find('\n');
    std::string_view line = table.substr(0, end);
    table.remove_prefix(end == table.npos ? table.size() : end + 1);
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    auto const tab = line.find('\t');
    bool const two = tab != line.npos && tab > 0 && tab + 1 < line.size() &&
                     line.find('\t', tab + 1) == line.npos;
    if (!two)
      throw std::runtime_error(std::to_string(number) +
                               ": needs two speakers with a tab between them");
    rows.push_back({std::string(line.substr(0, tab)), std::string(line.substr(tab + 1))});
  }
  return rows;
}

}  // namespace isnad
