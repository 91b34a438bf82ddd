#include "pipeline/text/tokenize.h"

#include <string_view>

#include "pipeline/text/character_class.h"
#include "pipeline/text/code_points.h"

namespace isnad {
namespace {

using Class = CharacterClass;

RoleSet roles_of(Class kind) {
  switch (kind) {
    case Class::newline:
      return {Role::newline};
    case Class::arabic:
      return {Role::word};
    case Class::latin:
      return {Role::latin};
    case Class::digit:
      return {Role::number};
    case Class::comma:
      return {Role::comma};
    case Class::semicolon:
      return {Role::semicolon};
    case Class::period:
      return {Role::period};
    case Class::ellipsis:
      return {Role::ellipsis};
    case Class::question:
      return {Role::question};
    case Class::exclamation:
      return {Role::exclamation};
    case Class::colon:
      return {Role::colon};
    case Class::dash:
      return {Role::dash};
    case Class::slash:
      return {Role::slash};
    case Class::bullet:
      return {Role::bullet};
    case Class::paren_open:
      return {Role::paren_open};
    case Class::paren_close:
      return {Role::paren_close};
    case Class::quote_open:
      return {Role::quote_open};
    case Class::quote_close:
      return {Role::quote_close};
    case Class::quote_straight:
      return {Role::quote_open, Role::quote_close};
    default:
      return {Role::symbol};
  }
}

bool is_letter(Class kind) { return kind == Class::arabic || kind == Class::latin; }

constexpr char32_t waw = 0x0648;

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019; }

// Marks of which two in a row are one quotation mark.
bool doubles(char32_t c) {
  return c == '\'' || c == '`' || c == '<' || c == '>' || c == 0x2018 || c == 0x2019;
}

class Tokenizer {
 public:
  Tokenizer(NormalizedText const& text, Tokens& out)
      : text_{text.text}, folded_{text.folded}, out_{out} {}

  void run() {
    while (position_ < text_.size()) {
      Character const first = at(position_);
      if (first.kind == Class::space) {
        position_ += first.length;
        space_before_ = true;
        continue;
      }
      if (joins_hashtag(first)) {
        position_ += first.length;
        space_before_ |= first.value == '_';
        continue;
      }
      take_token(first);
      space_before_ = first.kind == Class::newline;
    }
  }

 private:
  struct Character {
    char32_t value = 0;
    std::uint32_t length = 0;
    Class kind = Class::space;  // also past the end
  };

  Character at(std::size_t position) const {
    if (position >= text_.size()) return {};
    CodePoint const c = decode(text_, position);
    return {c.value, c.length, character_class(c.value)};
  }

  // "#council_of_deputies" is three words of the sentence.
  bool joins_hashtag(Character c) const {
    if (c.value != '#' && c.value != '_') return false;
    bool const glued =
        c.value == '#' || (!space_before_ && !out_.empty() && out_.back().roles.has(Role::word));
    return glued && at(position_ + c.length).kind == Class::arabic;
  }

  void take_token(Character first) {
    switch (first.kind) {
      case Class::newline:
        return add(first.kind, end_of_run(position_, Class::newline));
      case Class::arabic:
        return add(first.kind, end_of_run(position_, Class::arabic));
      case Class::latin:
        return add(first.kind, end_of_latin());
      case Class::digit:
        return add(first.kind, end_of_number());
      case Class::period:
      case Class::ellipsis:
        return take_dots(first);
      default:
        return take_mark(first);
    }
  }

  std::size_t end_of_run(std::size_t end, Class kind) const {
    for (Character c = at(end); c.kind == kind; c = at(end)) end += c.length;
    return end;
  }

  std::size_t end_of_latin() const {
    std::size_t end = position_;
    for (Character c = at(end); c.length != 0; c = at(end)) {
      bool const inner = c.kind == Class::period || is_apostrophe(c.value);
      if (inner && at(end + c.length).kind != Class::latin) break;
      if (!inner && c.kind != Class::latin && c.kind != Class::combining &&
          c.kind != Class::digit) {
        break;
      }
      end += c.length;
    }
    return end;
  }

  std::size_t end_of_number() const {
    std::size_t end = position_;
    for (Character c = at(end); c.length != 0; c = at(end)) {
      if (c.kind != Class::digit &&
          !(separates_digits(c.kind) && at(end + c.length).kind == Class::digit)) {
        break;
      }
      end += c.length;
    }
    return end;
  }

  static bool separates_digits(Class kind) {
    return kind == Class::period || kind == Class::comma || kind == Class::decimal_mark ||
           kind == Class::colon || kind == Class::slash || kind == Class::dash;
  }

  void take_dots(Character first) {
    std::size_t end = position_;
    std::size_t count = 0;
    Character c = first;
    for (; c.kind == Class::period || c.kind == Class::ellipsis; c = at(end)) {
      end += c.length;
      ++count;
    }
    bool const dots = count > 1 || first.kind == Class::ellipsis || in_spaced_dots(end);
    if (!dots && is_abbreviation(end)) return add(Class::symbol, end);
    add(dots ? Class::ellipsis : Class::period, end);
  }

  // ". . ." is an ellipsis of three tokens.
  bool in_spaced_dots(std::size_t end) const {
    if (at(end).kind == Class::space && at(end + 1).kind == Class::period) return true;
    return space_before_ && !out_.empty() && out_.back().form == "." &&
           out_.back().roles.has(Role::ellipsis);
  }

  // Whether a single dot, which ends at `end`, follows an initial or the last part of a name made
  // of initials and is followed by more of the name. Not "5 m. Then": a unit after a number.
  bool is_abbreviation(std::size_t end) const {
    if (space_before_ || out_.empty()) return false;
    Token const& letters = out_.back();
    if (!letters.roles.intersects({Role::word, Role::latin}) || !stands_alone(letters))
      return false;
    bool const glued = at(end).kind != Class::space;
    std::size_t const next = glued ? end : end + 1;
    if (!is_letter(at(next).kind)) return false;
    std::size_t const length = count_code_points(letters.form);
    if (in_chain()) return length <= 2 && at(next).value != waw;
    if (length == 1 || is_letter_name(letters.form)) return true;
    return length == 2 && is_initial(next, glued);
  }

  // A name made of initials goes on: "s.a.l" after its first dot.
  bool in_chain() const { return out_.size() > 1 && is_abbreviation_dot(out_[out_.size() - 2]); }

  static bool is_abbreviation_dot(Token const& token) {
    return token.form == "." && token.roles.has(Role::symbol);
  }

  bool stands_alone(Token const& letters) const {
    if (out_.size() == 1) return true;
    Token const& before = out_[out_.size() - 2];
    if (before.roles.has(Role::number)) return false;
    return letters.space_before || is_abbreviation_dot(before) ||
           before.roles.intersects({Role::slash, Role::paren_open, Role::quote_open, Role::dash});
  }

  // Two letters that begin like the Arabic name of a Latin one (el, em, ar) and end no sentence.
  static bool is_letter_name(std::string_view form) {
    return form.size() == 4 && (form.starts_with("\u0625") || form.starts_with("\u0622"));
  }

  // One or two letters at `position`; after a space only if they have their own dot.
  bool is_initial(std::size_t position, bool glued) const {
    if (at(position).value == waw) return false;
    std::size_t length = 0;
    Character c = at(position);
    for (; length <= 2 && is_letter(c.kind); c = at(position), ++length) position += c.length;
    return length <= 2 && (glued || c.kind == Class::period);
  }

  void take_mark(Character first) {
    std::size_t end = position_ + first.length;
    Class kind = first.kind;
    if (Character const next = at(end); next.value == first.value && doubles(first.value)) {
      end += next.length;
      kind = class_of_doubled(first);
    }
    add(kind, end_of_run(end, Class::combining));
  }

  static Class class_of_doubled(Character mark) {
    switch (mark.value) {
      case '<':
        return Class::quote_open;
      case '>':
        return Class::quote_close;
      case '`':
        return Class::quote_straight;
      default:
        return mark.kind;
    }
  }

  void add(Class kind, std::size_t end) {
    if (kind == Class::arabic || kind == Class::digit) end = end_of_combined(kind, end);
    Token& token = out_.emplace_back();
    token.form = text_.substr(position_, end - position_);
    token.folded = folded_.substr(position_, end - position_);
    token.range = {static_cast<std::uint32_t>(position_), static_cast<std::uint32_t>(end)};
    token.roles = roles_of(kind);
    token.space_before = space_before_;
    position_ = end;
  }

  // A kept combining mark does not end an Arabic word or a number.
  std::size_t end_of_combined(Class kind, std::size_t end) const {
    for (Character c = at(end); c.kind == kind || c.kind == Class::combining; c = at(end)) {
      end += c.length;
    }
    return end;
  }

  std::string_view text_;
  std::string_view folded_;
  Tokens& out_;
  std::size_t position_ = 0;
  bool space_before_ = false;
};

}  // namespace

void tokenize(NormalizedText const& text, Tokens& out) {
  out.clear();
  Tokenizer{text, out}.run();
}

Tokens tokenize(NormalizedText const& text) {
  Tokens out;
  tokenize(text, out);
  return out;
}

}  // namespace isnad
