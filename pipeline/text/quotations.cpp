#include "pipeline/text/quotations.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string_view>

namespace isnad {
namespace {

constexpr RoleSet quote_marks{Role::quote_open, Role::quote_close};

// Marks of one kind belong together; so do, less readily, the three kinds of double marks.
enum Kind : std::uint8_t { straight, doubled, curly, angle, single, kind_count };

// What a reading of a paragraph pays. Two contradictions are better than two unused marks, and one
// unused mark is better than an opener that stands like a closer and is never closed.
using Cost = std::int32_t;
constexpr Cost against_position = 8;
constexpr Cost against_position_far = 20;  // ... with the end of a sentence before it
constexpr Cost unclear_position = 1;
constexpr Cost unused = 10;
constexpr Cost implied_opening = 6;  // the paragraph goes on with the quotation before it
constexpr Cost nested_unclosed = 10;
constexpr Cost nested_in_own_kind = 3;  // often meant with angle marks, seldom with others
constexpr Cost impossible = std::numeric_limits<Cost>::max() / 2;

struct Mark {
  std::uint32_t token = 0;
  Kind kind = straight;
  Cost open = 0;
  Cost close = 0;
};

bool is_any(std::string_view form, std::initializer_list<std::string_view> forms) {
  return std::ranges::find(forms, form) != forms.end();
}

Kind kind_of(std::string_view form) {
  if (form == "\"" || form == "\u2033") return straight;
  if (form == "''" || form == "``") return doubled;
  if (is_any(form, {"\u2018\u2018", "\u2019\u2019"})) return doubled;
  if (is_any(form, {"\u00AB", "\u00BB", "<<", ">>"})) return angle;
  if (is_any(form, {"'", "\u2018", "\u2019", "\u201A", "\u201B", "\u2039", "\u203A"})) {
    return single;
  }
  return curly;
}

// What a mark pays when it is used against the direction of its own shape. Arabic typing mixes up
// the curly marks, which bidi does not mirror, but seldom the angle marks.
Cost against_shape(Kind kind) { return kind == angle ? 8 : 2; }

Cost unclosed(Kind kind) {
  switch (kind) {
    case angle:
      return 6;
    case single:
      return unused + 2;  // more likely an apostrophe
    default:
      return 9;
  }
}

Cost mismatch(Kind opened, Kind closed) {
  if (opened == closed) return 0;
  if (opened == single || closed == single) return unused + 2;
  return opened == angle || closed == angle ? 4 : 2;
}

Cost nested(Kind outer, Kind inner) {
  return outer == inner && outer != angle ? nested_in_own_kind : 0;
}

// Words that are written together with the mark after them: one or two of the proclitics waw, fa,
// ba, lam, kaf, with or without the article.
bool is_proclitic(std::string_view form) {
  constexpr std::string_view proclitics = "\u0648\u0641\u0628\u0644\u0643";
  constexpr std::string_view article = "\u0627\u0644";
  constexpr std::size_t letter = 2;  // bytes
  if (form.size() > 2 * letter + article.size() || form.empty()) return false;
  if (form.ends_with(article)) form.remove_suffix(article.size());
  for (; !form.empty(); form.remove_prefix(letter)) {
    std::size_t const found = proclitics.find(form.substr(0, letter));
    if (found == proclitics.npos || found % letter != 0) return false;
  }
  return true;
}

enum class Side { opening, closing, unclear };

Side side_before(std::span<Token const> paragraph, std::size_t i) {
  if (i == 0) return Side::opening;
  Token const& before = paragraph[i - 1];
  if (paragraph[i].space_before) return Side::opening;
  if (before.roles.intersects({Role::paren_open, Role::bullet})) return Side::opening;
  if (before.roles.intersects(
          {Role::colon, Role::comma, Role::semicolon, Role::dash, Role::slash}) ||
      before.roles.intersects(quote_marks) || is_proclitic(before.form)) {
    return Side::unclear;
  }
  return Side::closing;
}

Side side_after(std::span<Token const> paragraph, std::size_t i) {
  if (i + 1 == paragraph.size()) return Side::closing;
  Token const& after = paragraph[i + 1];
  if (after.space_before) return Side::closing;
  if (after.roles.intersects({Role::comma, Role::semicolon, Role::colon, Role::period,
                              Role::question, Role::exclamation, Role::paren_close})) {
    return Side::closing;
  }
  if (after.roles.intersects({Role::ellipsis, Role::dash, Role::slash}) ||
      after.roles.intersects(quote_marks)) {
    return Side::unclear;
  }
  return Side::opening;
}

// A mark with spaces on both sides, or on none, can be read from its neighbours only where they
// cannot stand inside or outside a quotation.
Side side_between(std::span<Token const> paragraph, std::size_t i) {
  Side const before = side_before(paragraph, i);
  Side const after = side_after(paragraph, i);
  if (before == after || after == Side::unclear) return before;
  if (before == Side::unclear) return after;
  if (before == Side::closing) return Side::unclear;
  bool const last = i + 1 == paragraph.size();
  if (i == 0 || paragraph[i - 1].roles.has(Role::colon))
    return last ? Side::unclear : Side::opening;
  return last || !paragraph[i + 1].space_before ? Side::closing : Side::unclear;
}

// The state of a reading: outside; inside a quotation of one kind; inside one nested in it.
constexpr std::size_t outside = 0;
constexpr std::size_t inside(std::size_t outer) { return 1 + outer; }
constexpr std::size_t inside(std::size_t outer, std::size_t inner) {
  return 1 + kind_count + outer * kind_count + inner;
}
constexpr std::size_t state_count = inside(kind_count, 0);

// Finds the cheapest reading of one paragraph after another (the Viterbi algorithm).
class Reader {
 public:
  Reader(std::span<Token const> tokens, std::vector<Quotation>& found)
      : tokens_{tokens}, found_{found} {}

  // Reads tokens [begin, end), which hold no line end.
  void read(std::uint32_t begin, std::uint32_t end) {
    begin_ = begin;
    end_ = end;
    collect_marks();
    if (marks_.empty()) {
      left_open_.reset();
      return;
    }
    find_paths();
    take_path(cheapest_end());
  }

 private:
  void collect_marks() {
    marks_.clear();
    bool sentence_ended = false;  // since the mark before
    auto const paragraph = tokens_.subspan(begin_, end_ - begin_);
    for (std::size_t i = 0; i < paragraph.size(); ++i) {
      if (paragraph[i].roles.has(Role::period)) sentence_ended = true;
      if (!paragraph[i].roles.intersects(quote_marks)) continue;
      Mark mark{.token = begin_ + static_cast<std::uint32_t>(i),
                .kind = kind_of(paragraph[i].form)};
      Side const side = side_between(paragraph, i);
      if (side == Side::closing) mark.open = against_position;
      if (side == Side::opening)
        mark.close = sentence_ended ? against_position_far : against_position;
      if (side == Side::unclear) mark.open = mark.close = unclear_position;
      marks_.push_back(mark);
      sentence_ended = false;
    }
    add_shapes();
  }

  void add_shapes() {
    bool const reversed = is_reversed();
    for (Mark& mark : marks_) {
      bool can_open = opens(mark);
      bool can_close = closes(mark);
      if (mark.kind == angle && reversed) std::swap(can_open, can_close);
      if (!can_open) mark.open += against_shape(mark.kind);
      if (!can_close) mark.close += against_shape(mark.kind);
    }
  }

  // All the angle marks of the paragraph are closer first, opener last.
  bool is_reversed() const {
    int closers_ahead = 0;
    int marks = 0;
    for (Mark const& mark : marks_) {
      if (mark.kind != angle) continue;
      if (++marks == 1 && (left_open_ || mark.open >= against_position)) return false;
      closers_ahead += closes(mark) ? 1 : -1;
      if (closers_ahead < 0) return false;
    }
    return marks != 0 && closers_ahead == 0;
  }

  bool opens(Mark const& mark) const { return tokens_[mark.token].roles.has(Role::quote_open); }
  bool closes(Mark const& mark) const { return tokens_[mark.token].roles.has(Role::quote_close); }

  void find_paths() {
    costs_.fill(impossible);
    costs_[outside] = 0;
    if (left_open_) costs_[inside(*left_open_)] = implied_opening;
    previous_.resize(marks_.size());
    for (std::size_t i = 0; i < marks_.size(); ++i) step(marks_[i], previous_[i]);
  }

  using Costs = std::array<Cost, state_count>;
  using States = std::array<std::uint8_t, state_count>;

  void step(Mark const& mark, States& previous) {
    Costs next;
    next.fill(impossible);
    auto const go = [&](std::size_t from, std::size_t to, Cost cost) {
      if (costs_[from] >= impossible || costs_[from] + cost >= next[to]) return;
      next[to] = costs_[from] + cost;
      previous[to] = static_cast<std::uint8_t>(from);
    };
    // Of two openers one may be stray. The later one gives the shorter quotation: it comes first,
    // and wins where both cost the same.
    go(outside, inside(mark.kind), mark.open);
    for (std::size_t state = 0; state < state_count; ++state) go(state, state, unused);
    for (std::uint8_t o = 0; o < kind_count; ++o) {
      Kind const outer{o};
      go(inside(outer), outside, mark.close + mismatch(outer, mark.kind));
      go(inside(outer), inside(outer, mark.kind), mark.open + nested(outer, mark.kind));
      for (std::uint8_t i = 0; i < kind_count; ++i) {
        Kind const inner{i};
        go(inside(outer, inner), inside(outer), mark.close + mismatch(inner, mark.kind));
      }
    }
    // Costs stay small, whatever the number of marks.
    Cost const least = *std::ranges::min_element(next);
    for (Cost& cost : next) {
      if (cost < impossible) cost -= least;
    }
    costs_ = next;
  }

  std::size_t cheapest_end() {
    for (std::uint8_t o = 0; o < kind_count; ++o) {
      Kind const outer{o};
      costs_[inside(outer)] += unclosed(outer);
      for (std::size_t inner = 0; inner < kind_count; ++inner) {
        costs_[inside(outer, inner)] += unclosed(outer) + nested_unclosed;
      }
    }
    return static_cast<std::size_t>(std::ranges::min_element(costs_) - costs_.begin());
  }

  void take_path(std::size_t end_state) {
    trace(end_state);
    if (end_state != outside && is_stray_opener()) trace(end_state = outside);
    std::optional<std::uint32_t> open_token;
    bool open = states_[0] != outside;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      bool const now_open = states_[i + 1] != outside;
      if (now_open && !open) open_token = marks_[i].token;
      if (!now_open && open) add(open_token, marks_[i].token);
      open = now_open;
    }
    bool const left_open = open && add(open_token, std::nullopt);
    left_open_.reset();
    if (left_open) left_open_ = kind_of_end(end_state);
  }

  // Fills states_ with the state before each mark and after the last.
  void trace(std::size_t state) {
    states_.resize(marks_.size() + 1);
    for (std::size_t i = marks_.size(); i > 0; --i) {
      states_[i] = static_cast<std::uint8_t>(state);
      state = previous_[i - 1][state];
    }
    states_[0] = static_cast<std::uint8_t>(state);
  }

  // The opening that is never closed is too far from the end of the paragraph.
  bool is_stray_opener() const {
    std::size_t i = marks_.size();
    while (i > 0 && states_[i - 1] != outside) --i;
    if (i == 0) return true;
    return end_ - marks_[i - 1].token - 1 > maximum_unclosed_tokens;
  }

  static Kind kind_of_end(std::size_t state) {
    return static_cast<Kind>(state < inside(0, 0) ? state - inside(0)
                                                  : (state - inside(0, 0)) / kind_count);
  }

  bool add(std::optional<std::uint32_t> open, std::optional<std::uint32_t> close) {
    Quotation q;
    q.closed = close.has_value();
    q.range = {open.value_or(begin_), close ? *close + 1 : end_};
    q.inner = {open ? *open + 1 : begin_, close.value_or(end_)};
    q.continues = left_open_ && q.range.begin == begin_;
    if (q.inner.empty()) return false;
    found_.push_back(q);
    return true;
  }

  std::span<Token const> tokens_;
  std::vector<Quotation>& found_;
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
  std::optional<Kind> left_open_;  // the paragraph before ended inside a quotation of this kind
  std::vector<Mark> marks_;
  Costs costs_{};
  std::vector<States> previous_;
  std::vector<std::uint8_t> states_;
};

}  // namespace

std::vector<Quotation> find_quotations(std::span<Token const> tokens) {
  std::vector<Quotation> found;
  Reader reader{tokens, found};
  std::uint32_t begin = 0;
  auto const size = static_cast<std::uint32_t>(tokens.size());
  for (std::uint32_t i = 0; i <= size; ++i) {
    if (i < size && !tokens[i].roles.has(Role::newline)) continue;
    if (begin < i) reader.read(begin, i);
    begin = i + 1;
  }
  return found;
}

}  // namespace isnad
