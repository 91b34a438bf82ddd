#include "pipeline/graph/calendar.h"

#include <charconv>
#include <chrono>

namespace isnad {

std::optional<int> day_number(std::string_view iso) {
  constexpr std::size_t date_length = 10;  // 2024-05-01
  if (iso.size() < date_length || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  auto const number = [&](std::size_t begin, std::size_t size, auto& value) {
    char const* const end = iso.data() + begin + size;
    return std::from_chars(iso.data() + begin, end, value).ptr == end;
  };
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  if (!number(0, 4, year) || !number(5, 2, month) || !number(8, 2, day)) return std::nullopt;
  std::chrono::year_month_day const date{std::chrono::year(year), std::chrono::month(month),
                                         std::chrono::day(day)};
  if (!date.ok()) return std::nullopt;
  return std::chrono::sys_days(date).time_since_epoch().count();
}

}  // namespace isnad
