#include "pipeline/text/dateline.h"

#include <algorithm>

namespace isnad {
namespace {

constexpr std::uint32_t longest_dateline = 10;  // tokens
constexpr std::uint32_t longest_part = 3;       // words of a place or an agency
constexpr RoleSet separators = {Role::slash, Role::dash,       Role::colon,
                                Role::comma, Role::paren_open, Role::paren_close};
constexpr RoleSet places = {Role::place, Role::capital, Role::country};
constexpr RoleSet small_print = {Role::time, Role::number, Role::place, Role::capital,
                                 Role::country};

// One line that may begin with a dateline.
class Line {
 public:
  Line(std::span<Token const> tokens, std::uint32_t begin, std::uint32_t end)
      : tokens_(tokens), begin_(begin), end_(end) {}

  std::optional<TokenRange> agency() {
    std::uint32_t const last = std::min(end_, begin_ + longest_dateline);
    std::uint32_t part = begin_;
    for (std::uint32_t i = begin_; i < last; ++i) {
      if (!tokens_[i].roles.intersects(separators)) continue;
      if (!take({part, i})) return std::nullopt;
      // "Reuters: drivers strike" is a headline's speaker.
      bool const after_place = tokens_[i].roles.has(Role::colon) && part != begin_;
      bool const text_follows = (tokens_[i].roles.has(Role::dash) || after_place) && i + 1 < end_;
      if (text_follows && agency_ && !goes_on(i + 1, last)) return agency_;
      part = i + 1;
    }
    if (end_ > last) return std::nullopt;
    return take({part, end_}) && !(agency_ && agency_->begin == begin_) ? agency_ : std::nullopt;
  }

 private:
  // One part between two separators; false where no dateline has such a part.
  bool take(TokenRange part) {
    if (part.empty()) return true;
    if (part.size() > longest_part) return false;
    bool const first = part.begin == begin_;
    if (tokens_[part.begin].roles.has(Role::media)) {
      agency_ = part;
      return true;
    }
    if (first) return only(part, {Role::word, Role::latin});
    if (only(part, small_print)) return true;
    bool const own_line = part.end == end_ && part.begin == begin_ + 2 &&
                          tokens_[begin_ + 1].roles.has(Role::slash) &&
                          tokens_[begin_].roles.intersects(places);
    if (own_line) agency_ = part;
    return own_line;
  }

  // "Boston - Reuters - Sunday - the company ..."
  bool goes_on(std::uint32_t from, std::uint32_t last) const {
    for (std::uint32_t i = from; i < last && i <= from + longest_part; ++i) {
      if (tokens_[i].roles.has(Role::dash)) return i > from;
      if (!tokens_[i].roles.intersects(small_print)) return false;
    }
    return false;
  }

  bool only(TokenRange part, RoleSet roles) const {
    for (std::uint32_t i = part.begin; i < part.end; ++i)
      if (!tokens_[i].roles.intersects(roles)) return false;
    return true;
  }

  std::span<Token const> tokens_;
  std::uint32_t begin_;
  std::uint32_t end_;
  std::optional<TokenRange> agency_;
};

}  // namespace

std::optional<TokenRange> find_agency(std::span<Token const> tokens) {
  std::uint32_t begin = 0;
  int line = 0;
  for (std::uint32_t i = 0; i <= tokens.size() && line < maximum_dateline_line; ++i) {
    if (i < tokens.size() && !tokens[i].roles.has(Role::newline)) continue;
    if (begin < i) {
      if (auto const agency = Line(tokens, begin, i).agency()) return agency;
      ++line;
    }
    begin = i + 1;
  }
  return std::nullopt;
}

}  // namespace isnad
