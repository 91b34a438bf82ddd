#include "pipeline/attribution/continue_lists.h"

#include <algorithm>

namespace isnad {
namespace {

constexpr std::uint32_t longest_list = 50;  // items; beyond it is no quotation
constexpr RoleSet item_marks = {Role::bullet, Role::dash};
constexpr RoleSet item_ends = {Role::period, Role::newline, Role::semicolon, Role::comma};

class Lists {
 public:
  Lists(Article const& article, Candidates& candidates)
      : article_(article), candidates_(candidates) {}

  void run() {
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (opens_list(candidates_[i])) continue_from(i);
  }

 private:
  Token const& token(std::uint32_t i) const { return article_.tokens[i]; }

  bool opens_list(Candidate const& c) const {
    if (c.content.size() != 1 || c.marker.empty() || c.place != ContentPlace::after) return false;
    std::uint32_t const begin = c.content.front().begin;
    return begin >= 3 && token(begin - 1).roles.intersects(item_marks) &&
           token(begin - 2).roles.has(Role::newline) &&
           token(c.marker.begin).roles.has(Role::colon);
  }

  void continue_from(std::size_t i) {
    Candidate& c = candidates_[i];
    RoleSet const mark = token(c.content.front().begin - 1).roles;
    auto const last = std::min<std::size_t>(article_.sentences.size(), c.sentence + longest_list);
    for (std::size_t s = c.sentence + 1; s < last; ++s) {
      TokenRange item = article_.sentences[s];
      bool const same = item.size() > 1 && token(item.begin - 1).roles.has(Role::newline) &&
                        token(item.begin).roles == mark;
      if (!same) return;
      ++item.begin;
      while (!item.empty() && token(item.end - 1).roles.intersects(item_ends)) --item.end;
      if (item.empty()) return;
      c.content.push_back(item);
      adopt(i, item);
    }
  }

  void adopt(std::size_t parent, TokenRange item) {
    for (std::size_t j = parent + 1; j < candidates_.size(); ++j) {
      Candidate& child = candidates_[j];
      TokenRange const own = child.place_in_text();
      if (own.begin >= item.end) return;
      if (child.parent < 0 && item.contains(own)) child.parent = static_cast<std::int32_t>(parent);
    }
  }

  Article const& article_;
  Candidates& candidates_;
};

}  // namespace

void continue_lists(Article const& article, Candidates& candidates) {
  Lists(article, candidates).run();
}

}  // namespace isnad
