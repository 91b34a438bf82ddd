#include "pipeline/attribution/continue_content.h"

#include <algorithm>

namespace isnad {
namespace {

constexpr std::uint32_t most_lines = 50;  // of one statement; beyond it is no quotation
constexpr RoleSet item_marks = {Role::bullet, Role::dash};
constexpr RoleSet item_ends = {Role::period, Role::newline, Role::semicolon, Role::comma};

class Continuation {
 public:
  Continuation(Article const& article, Candidates& candidates)
      : article_(article), candidates_(candidates) {}

  void run() {
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (opens_list(candidates_[i]))
        take_items(i);
      else if (opens_paragraphs(candidates_[i]))
        take_paragraphs(i);
    }
  }

 private:
  Token const& token(std::uint32_t i) const { return article_.tokens[i]; }

  std::size_t last_line(Candidate const& c) const {
    return std::min<std::size_t>(article_.sentences.size(), c.sentence + most_lines);
  }

  bool begins_line(TokenRange sentence) const {
    return sentence.begin > 0 && token(sentence.begin - 1).roles.has(Role::newline);
  }

  static bool one_span_behind(Candidate const& c) {
    return c.content.size() == 1 && c.place == ContentPlace::after;
  }

  bool opens_list(Candidate const& c) const {
    if (!one_span_behind(c) || c.marker.empty()) return false;
    std::uint32_t const begin = c.content.front().begin;
    return begin >= 3 && token(begin - 1).roles.intersects(item_marks) &&
           token(begin - 2).roles.has(Role::newline) &&
           token(c.marker.begin).roles.has(Role::colon);
  }

  void take_items(std::size_t i) {
    Candidate& c = candidates_[i];
    RoleSet const mark = token(c.content.front().begin - 1).roles;
    for (std::size_t s = c.sentence + 1; s < last_line(c); ++s) {
      TokenRange item = article_.sentences[s];
      if (item.size() < 2 || !begins_line(item) || token(item.begin).roles != mark) return;
      ++item.begin;
      while (!item.empty() && token(item.end - 1).roles.intersects(item_ends)) --item.end;
      if (item.empty()) return;
      c.content.push_back(item);
      adopt(i, item);
    }
  }

  // A quotation opens there, and its paragraph ends without a closing mark.
  bool stays_open(std::uint32_t mark) const {
    Token const& t = token(mark);
    return t.roles.has(Role::quotation) && !token(mark + t.length - 1).roles.has(Role::quote_close);
  }

  bool opens_paragraphs(Candidate const& c) const {
    return one_span_behind(c) && c.content.front().begin > 0 &&
           stays_open(c.content.front().begin - 1);
  }

  void take_paragraphs(std::size_t i) {
    Candidate& c = candidates_[i];
    for (std::size_t s = c.sentence + 1; s < last_line(c); ++s) {
      TokenRange const line = article_.sentences[s];
      if (!begins_line(line) || !token(line.begin).roles.has(Role::quotation)) return;
      if (stays_open(line.begin)) continue;
      TokenRange const added{c.content.front().end, line.begin + token(line.begin).length - 1};
      c.content.front().end = added.end;
      return adopt(i, added);
    }
  }

  void adopt(std::size_t parent, TokenRange added) {
    for (std::size_t j = parent + 1; j < candidates_.size(); ++j) {
      Candidate& child = candidates_[j];
      TokenRange const own = child.place_in_text();
      if (own.begin >= added.end) return;
      if (child.parent < 0 && added.contains(own)) child.parent = static_cast<std::int32_t>(parent);
    }
  }

  Article const& article_;
  Candidates& candidates_;
};

}  // namespace

void continue_content(Article const& article, Candidates& candidates) {
  Continuation(article, candidates).run();
}

}  // namespace isnad
