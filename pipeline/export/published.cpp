#include "pipeline/export/published.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace isnad {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// Reads fixed numbers of digits and single characters from the front of a text.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool at_end() const { return text_.empty(); }

  bool skip(std::string_view any_of) {
    if (text_.empty() || any_of.find(text_.front()) == any_of.npos) return false;
    text_.remove_prefix(1);
    return true;
  }

  bool next_is(std::string_view any_of) const {
    return !text_.empty() && any_of.find(text_.front()) != any_of.npos;
  }

  // False where fewer digits follow or the number is greater than `most`.
  bool number(std::size_t digits, int most, int& value) {
    if (text_.size() < digits) return false;
    value = 0;
    for (char const c : text_.substr(0, digits)) {
      if (c < '0' || c > '9') return false;
      value = 10 * value + (c - '0');
    }
    text_.remove_prefix(digits);
    return value <= most;
  }

 private:
  std::string_view text_;
};

constexpr std::string_view digits = "0123456789";

bool read_day(Reader& reader, Published& published) {
  int year = 0;
  int month = 0;
  int day = 0;
  if (!reader.number(4, 9999, year) || !reader.skip("-") || !reader.number(2, 12, month) ||
      !reader.skip("-") || !reader.number(2, 31, day)) {
    return false;
  }
  published.day = {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                   std::chrono::day(static_cast<unsigned>(day))};
  return published.day.ok();
}

bool read_time(Reader& reader, Published& published) {
  int hour = 0;
  int minute = 0;
  int second = 0;
  if (!reader.number(2, 23, hour) || !reader.skip(":") || !reader.number(2, 59, minute)) {
    return false;
  }
  if (reader.skip(":")) {
    if (!reader.number(2, 59, second)) return false;
    if (reader.skip(".,")) {
      if (!reader.next_is(digits)) return false;
      while (reader.skip(digits)) continue;
    }
  }
  published.time = hours(hour) + minutes(minute) + seconds(second);
  return true;
}

bool read_zone(Reader& reader, Published& published) {
  if (reader.skip("Zz")) {
    published.zone = minutes(0);
    return true;
  }
  bool const behind = reader.next_is("-");
  int hour = 0;
  int minute = 0;
  if (!reader.skip("+-") || !reader.number(2, 14, hour)) return false;
  reader.skip(":");
  if (!reader.at_end() && !reader.number(2, 59, minute)) return false;
  minutes const ahead = hours(hour) + minutes(minute);
  published.zone = behind ? -ahead : ahead;
  return true;
}

template <typename... Numbers>
void append_numbers(std::string& out, char const* format, Numbers... numbers) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), format, numbers...);
  out += text.data();
}

void append_day(std::string& out, std::chrono::year_month_day day) {
  append_numbers(out, "%04d-%02u-%02u", static_cast<int>(day.year()),
                 static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

void append_time(std::string& out, seconds time) {
  auto const count = static_cast<int>(time.count());
  append_numbers(out, "T%02d:%02d:%02d", count / 3600, count / 60 % 60, count % 60);
}

void append_zone(std::string& out, minutes zone) {
  auto const count = static_cast<int>(zone.count());
  if (count == 0) {
    out += 'Z';
  } else {
    append_numbers(out, "%c%02d:%02d", count < 0 ? '-' : '+', std::abs(count) / 60,
                   std::abs(count) % 60);
  }
}

}  // namespace

std::optional<Published> read_published(std::string_view text) {
  Reader reader(text);
  Published published;
  if (!read_day(reader, published)) return std::nullopt;
  if (reader.at_end()) return published;
  if (!reader.skip("Tt ") || !read_time(reader, published)) return std::nullopt;
  if (!reader.at_end() && !read_zone(reader, published)) return std::nullopt;
  if (!reader.at_end()) return std::nullopt;
  return published;
}

std::string iso_text(Published const& published) {
  std::string text;
  append_day(text, published.day);
  if (published.time) append_time(text, *published.time);
  if (published.zone) append_zone(text, *published.zone);
  return text;
}

std::string utc_text(Published const& published) {
  auto const moment = std::chrono::sys_seconds(std::chrono::sys_days(published.day)) +
                      published.time.value_or(seconds(0)) - published.zone.value_or(minutes(0));
  auto const day = std::chrono::floor<std::chrono::days>(moment);
  std::string text;
  append_day(text, day);
  append_time(text, moment - day);
  return text + 'Z';
}

}  // namespace isnad
