#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace isnad {

// When an article says that it was published.
struct Published {
  std::chrono::year_month_day day;
  std::optional<std::chrono::seconds> time;  // of that day
  std::optional<std::chrono::minutes> zone;  // ahead of UTC
};

// Reads the forms of ISO 8601 that news comes with: a day alone, or with a time, which may have
// fractions of a second (dropped) and a zone (Z, +03:00, +0300). Nothing for anything else.
//
//   read_published("2024-05-01 12:30:00.5+03:00")
std::optional<Published> read_published(std::string_view text);

// With as much as is known: "2024-05-01", "2024-05-01T12:30:00", "2024-05-01T12:30:00+03:00".
std::string iso_text(Published const& published);

// In UTC: "2024-05-01T09:30:00Z". A time that is not known counts as midnight, a zone as UTC.
std::string utc_text(Published const& published);

}  // namespace isnad
