#pragma once

#include <optional>
#include <string_view>

namespace isnad {

// The day of an ISO 8601 date or time ("2024-05-01", "2024-05-01T08:00:00Z"), counted from
// 1970-01-01; nothing where the text begins with no date of the calendar.
std::optional<int> day_number(std::string_view iso);

}  // namespace isnad
