#include "pipeline/text/sentences.h"

namespace isnad {
namespace {

constexpr RoleSet stops{Role::period, Role::question, Role::exclamation, Role::ellipsis};
constexpr RoleSet closers{Role::paren_close, Role::quote_close};

// A quotation below this is a name or a title, whose final mark is its own.
constexpr std::uint32_t minimum_sentence_in_quotation = 4;

// After dots, a new speaker of a headline: at most this many words before his colon.
constexpr std::uint32_t maximum_headline_speaker = 4;

// A first line up to this long is a title.
constexpr std::uint32_t maximum_title = 30;

class Splitter {
 public:
  Splitter(std::span<Token const> tokens, std::span<Quotation const> quotations)
      : tokens_{tokens}, quotations_{quotations} {
    for (std::uint32_t i = 0; i < size() && i < maximum_title && title_end_ == 0; ++i)
      if (has(i, {Role::newline})) title_end_ = i;
  }

  std::vector<TokenRange> run() {
    while (position_ < size()) {
      std::uint32_t const end = next_end();
      for (; end - begin_ > maximum_sentence_tokens; begin_ += maximum_sentence_tokens) {
        sentences_.push_back({begin_, begin_ + maximum_sentence_tokens});
      }
      if (end == begin_) continue;
      sentences_.push_back({begin_, end});
      begin_ = end;
    }
    return sentences_;
  }

 private:
  std::uint32_t size() const { return static_cast<std::uint32_t>(tokens_.size()); }

  bool has(std::uint32_t i, RoleSet roles) const {
    return i < size() && tokens_[i].roles.intersects(roles);
  }

  // Moves past one token or closed quotation after another up to the end of the sentence.
  std::uint32_t next_end() {
    while (position_ < size()) {
      Quotation const* quotation = closed_quotation_here();
      if (quotation != nullptr) {
        position_ = quotation->range.end;
        if (is_sentence(*quotation) && starts_clause(position_)) break;
        continue;
      }
      std::uint32_t const i = position_++;
      if (has(i, {Role::newline}) && !introduces(i)) break;
      if (has(i, stops) && take_stop(i)) break;
    }
    while (has(position_, {Role::newline})) ++position_;
    return position_;
  }

  // "She said:" before a line that begins a list or a quotation.
  bool introduces(std::uint32_t line_end) const {
    return line_end > begin_ && has(line_end - 1, {Role::colon}) &&
           has(line_end + 1, {Role::bullet, Role::dash, Role::quote_open});
  }

  Quotation const* closed_quotation_here() {
    while (!quotations_.empty() && quotations_.front().range.begin < position_) {
      quotations_ = quotations_.subspan(1);
    }
    if (quotations_.empty() || quotations_.front().range.begin != position_) return nullptr;
    return quotations_.front().closed ? &quotations_.front() : nullptr;
  }

  bool is_sentence(Quotation const& quotation) const {
    return quotation.inner.size() >= minimum_sentence_in_quotation &&
           has(quotation.inner.end - 1, stops);
  }

  // A line end, or a word that begins with waw ("and"), unless it is known to be a title.
  bool starts_clause(std::uint32_t i) const {
    if (has(i, {Role::newline})) return true;
    return has(i, {Role::word}) && tokens_[i].form.starts_with("\u0648") &&
           !tokens_[i].roles.has(Role::title);
  }

  // Whether the stop at `i` ends its sentence. Moves position_ past the marks that go with it, so
  // that a run of stops is read once.
  bool take_stop(std::uint32_t i) {
    bool only_dots = has(i, {Role::ellipsis});
    if (belongs_behind_number(i)) ++position_;
    for (; continues_stop(position_); ++position_) {
      only_dots = only_dots && has(position_, {Role::ellipsis});
    }
    std::uint32_t const stops_end = position_;
    while (is_closer(position_)) ++position_;
    bool const closed = position_ != stops_end;
    if (has(i, {Role::period}) && is_list_number(i)) return false;
    if (i > 0 && has(i - 1, {Role::paren_open})) return false;  // "(?)", "(...)"
    if (closed && has(i, {Role::question, Role::exclamation}) && !starts_clause(position_)) {
      return false;
    }
    if (closed && continues_stop(position_)) return false;
    if (has(position_, {Role::comma, Role::semicolon, Role::colon})) return false;
    if (!only_dots) return true;
    // A headline goes on after dots: "X: it is too much .. and he called it ..."
    return position_ < title_end_ ? new_speaker(position_) : starts_sentence(position_);
  }

  // "in April .2011": typed behind the number, and shown before it where right-to-left text was
  // stored as it was shown.
  bool belongs_behind_number(std::uint32_t i) const {
    return has(i, {Role::period}) && tokens_[i].space_before && has(i + 1, {Role::number}) &&
           !tokens_[i + 1].space_before;
  }

  // One more mark of "?!" or ". . .".
  bool continues_stop(std::uint32_t i) const {
    if (has(i, {Role::ellipsis}) && tokens_[i].form == tokens_[i - 1].form) return true;
    return has(i, stops) && !tokens_[i].space_before;
  }

  // A closing mark that is written to the stop and opens nothing itself.
  bool is_closer(std::uint32_t i) const {
    if (!has(i, closers) || tokens_[i].space_before) return false;
    for (Quotation const& quotation : quotations_) {
      if (quotation.range.begin >= i) return quotation.range.begin != i;
    }
    return true;
  }

  // "1." at the beginning of a line.
  bool is_list_number(std::uint32_t i) const {
    if (i == 0 || !has(i - 1, {Role::number})) return false;
    return i == 1 || has(i - 2, {Role::newline});
  }

  bool starts_sentence(std::uint32_t i) const {
    return i == size() || starts_clause(i) || new_speaker(i);
  }

  // A few words and a colon.
  bool new_speaker(std::uint32_t i) const {
    for (std::uint32_t words = 1; words <= maximum_headline_speaker; ++words) {
      if (!has(i++, {Role::word, Role::latin})) return false;
      if (has(i, {Role::colon})) return true;
    }
    return false;
  }

  std::span<Token const> tokens_;
  std::span<Quotation const> quotations_;  // those that are not yet passed
  std::vector<TokenRange> sentences_;
  std::uint32_t title_end_ = 0;  // the first line, where it is short
  std::uint32_t begin_ = 0;
  std::uint32_t position_ = 0;
};

}  // namespace

std::vector<TokenRange> find_sentences(std::span<Token const> tokens,
                                       std::span<Quotation const> quotations) {
  return Splitter{tokens, quotations}.run();
}

}  // namespace isnad
