#include "pipeline/export/labels.h"

#include <unordered_map>

namespace isnad {
namespace {

constexpr std::string_view table =
#include "labels.inc"
    ;

struct Row {
  std::string_view arabic;
  std::string_view english;
};

// What comes before `separator`, which is taken off with it.
std::string_view take(std::string_view& text, char separator) {
  std::size_t const end = text.find(separator);
  std::string_view const taken = text.substr(0, end);
  text.remove_prefix(end == text.npos ? text.size() : end + 1);
  return taken;
}

std::unordered_map<std::string_view, Row> read_table() {
  std::unordered_map<std::string_view, Row> rows;
  for (std::string_view rest = table; !rest.empty();) {
    std::string_view line = take(rest, '\n');
    if (line.empty() || line.front() == '#') continue;
    std::string_view const key = take(line, '\t');
    std::string_view const arabic = take(line, '\t');
    rows[key] = {arabic, line};
  }
  return rows;
}

}  // namespace

std::string_view label(std::string_view key, LabelLanguage language) {
  static auto const rows = read_table();
  auto const found = rows.find(key);
  if (found == rows.end()) return key;
  return language == LabelLanguage::arabic ? found->second.arabic : found->second.english;
}

}  // namespace isnad
