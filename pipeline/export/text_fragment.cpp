#include "pipeline/export/text_fragment.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "pipeline/export/web_address.h"
#include "pipeline/export/word_character.h"
#include "pipeline/text/code_points.h"

namespace isnad {
namespace {

constexpr std::size_t longest_whole = 80;  // characters; a longer span is named by its edges
constexpr std::size_t edge_words = 4;

bool is_line_end(char32_t c) {
  auto const kind = character_class(c);
  return kind == CharacterClass::newline || kind == CharacterClass::carriage_return ||
         kind == CharacterClass::line_separator;
}

bool is_space(char32_t c) {
  auto const kind = character_class(c);
  return kind == CharacterClass::space || kind == CharacterClass::other_space || is_line_end(c);
}

// Marks that do not end a word where letters or digits follow at once: 3.5, U.N., o'clock.
bool joins(char32_t c) {
  constexpr std::u32string_view joiners = U".,:;'\u00B7\u060C\u066B\u066C\u2019";
  return joiners.find(c) != joiners.npos;
}

void append_decoded(std::u32string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    CodePoint const character = decode(text, i);
    out += character.value;
    i += character.length;
  }
}

// A part of the passage; empty where begin == end.
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// A span and the text around it, one character an element.
class Passage {
 public:
  Passage(std::string_view before, std::string_view span, std::string_view after) {
    append_decoded(text_, before);
    span_.begin = text_.size();
    append_decoded(text_, span);
    span_.end = text_.size();
    append_decoded(text_, after);
    span_ = trimmed(span_);
    if (span_.begin < span_.end) {
      span_ = {solid_begin(word_begin(span_.begin)), solid_end(word_end(span_.end - 1))};
    }
  }

  Part span() const { return span_; }

  // The word before the span and all between the two, if they are on one line.
  Part prefix() const {
    std::size_t begin = span_.begin;
    while (begin > 0 && !is_word(begin - 1)) {
      if (is_line_end(text_[--begin])) return {};
    }
    if (begin == 0) return {};
    std::size_t end = span_.begin;
    while (is_space(text_[end - 1]) || is_invisible(end - 1)) --end;
    return {solid_begin(word_begin(begin - 1)), end};
  }

  bool must_be_cut() const {
    if (span_.end - span_.begin > longest_whole) return true;
    return line_end(span_.begin) < span_.end;
  }

  // The first and the last words of the span, each on one line. The second is empty where there are
  // too few words for both.
  std::pair<Part, Part> edges() const {
    auto const first = words({span_.begin, std::min(line_end(span_.begin), span_.end)});
    auto const last = words({std::max(line_begin(span_.end), span_.begin), span_.end});
    bool const one_line = line_begin(span_.end) <= span_.begin;
    std::size_t const most = one_line ? std::min(edge_words, first.size() / 2) : edge_words;
    if (most == 0) return {span_, {}};
    std::size_t const end = solid_end(first[std::min(most, first.size()) - 1].end);
    std::size_t const begin = solid_begin(last[last.size() - std::min(most, last.size())].begin);
    if (end > begin) return {span_, {}};
    return {{span_.begin, end}, {begin, span_.end}};
  }

  void append_encoded(std::string& out, Part part) const {
    std::string utf8;
    for (std::size_t i = part.begin; i < part.end; ++i) {
      if (is_space(text_[i])) {
        if (!utf8.ends_with(' ')) utf8 += ' ';
      } else if (character_class(text_[i]) != CharacterClass::control) {
        append_utf8(utf8, text_[i]);
      }
    }
    append_percent_encoded(out, utf8, "._~");
  }

 private:
  bool is_word(std::size_t i) const { return is_word_character(text_[i]) || text_[i] == U'_'; }
  bool is_tatweel(std::size_t i) const {
    return character_class(text_[i]) == CharacterClass::tatweel;
  }
  bool is_invisible(std::size_t i) const {
    return character_class(text_[i]) == CharacterClass::control;
  }
  bool is_gap(std::size_t i) const {
    return is_invisible(i) || (is_space(text_[i]) && !is_line_end(text_[i]));
  }

  // Without the spaces and marks at its edges.
  Part trimmed(Part part) const {
    while (part.begin < part.end && !is_word(part.begin)) ++part.begin;
    while (part.begin < part.end && !is_word(part.end - 1)) --part.end;
    return part;
  }

  // Where the word of the character at i begins and ends.
  std::size_t word_begin(std::size_t i) const {
    for (;;) {
      if (i >= 1 && is_word(i - 1)) {
        --i;
      } else if (i >= 2 && joins(text_[i - 1]) && is_word(i - 2)) {
        i -= 2;
      } else {
        return i;
      }
    }
  }
  std::size_t word_end(std::size_t i) const {
    for (;;) {
      if (i + 1 < text_.size() && is_word(i + 1)) {
        ++i;
      } else if (i + 2 < text_.size() && joins(text_[i + 1]) && is_word(i + 2)) {
        i += 2;
      } else {
        return i + 1;
      }
    }
  }

  // Browsers do not see tatweel and invisible characters, and then miss the end of the word there:
  // an edge with one of these moves on to the next mark or word of the line.
  std::size_t solid_begin(std::size_t begin) const {
    while (begin > 0 && (is_invisible(begin - 1) || is_tatweel(begin))) {
      while (begin > 0 && is_gap(begin - 1)) --begin;
      if (begin == 0 || is_line_end(text_[begin - 1])) break;
      begin = is_word(begin - 1) ? word_begin(begin - 1) : begin - 1;
    }
    return begin;
  }
  std::size_t solid_end(std::size_t end) const {
    while (end < text_.size() && (is_invisible(end) || is_tatweel(end - 1))) {
      while (end < text_.size() && is_gap(end)) ++end;
      if (end == text_.size() || is_line_end(text_[end])) break;
      end = is_word(end) ? word_end(end) : end + 1;
    }
    return end;
  }

  std::size_t line_end(std::size_t i) const {
    while (i < text_.size() && !is_line_end(text_[i])) ++i;
    return i;
  }
  std::size_t line_begin(std::size_t i) const {
    while (i > 0 && !is_line_end(text_[i - 1])) --i;
    return i;
  }

  // What stands between spaces and has a letter or digit, without its outer marks.
  std::vector<Part> words(Part part) const {
    std::vector<Part> found;
    for (std::size_t i = part.begin; i < part.end;) {
      std::size_t end = i;
      while (end < part.end && !is_space(text_[end])) ++end;
      Part const word = trimmed({i, end});
      if (word.begin < word.end) found.push_back(word);
      i = std::max(end, i + 1);
    }
    return found;
  }

  std::u32string text_;
  Part span_;
};

// Only the line that the span is in can hold its prefix or the rest of its words.
std::string_view last_line(std::string_view text) {
  std::size_t const end = text.rfind('\n');
  return end == text.npos ? text : text.substr(end);
}
std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

}  // namespace

std::string text_directive(std::string_view before, std::string_view span, std::string_view after) {
  Passage const passage(last_line(before), span, first_line(after));
  if (passage.span().begin == passage.span().end) return {};
  std::string directive = "text=";
  if (Part const prefix = passage.prefix(); prefix.begin < prefix.end) {
    passage.append_encoded(directive, prefix);
    directive += "-,";
  }
  auto const [first, last] =
      passage.must_be_cut() ? passage.edges() : std::pair{passage.span(), Part{}};
  passage.append_encoded(directive, first);
  if (last.begin < last.end) passage.append_encoded(directive += ',', last);
  return directive;
}

std::string deep_link(ArticleFacts const& article, StatementFacts const& statement) {
  constexpr std::string_view delimiter = ":~:";
  std::string link = web_address(article.url);
  if (link.empty()) return link;
  std::string directives;
  for (SpanFact const& part : statement.content) {
    auto const [before, after] = surroundings(article, statement, part);
    std::string const directive = text_directive(before, part.text, after);
    if (directive.empty()) continue;
    if (!directives.empty()) directives += '&';
    directives += directive;
  }
  if (directives.empty()) return link;
  if (auto const old = link.find(delimiter); old != link.npos) link.resize(old);
  if (link.find('#') == link.npos) link += '#';
  return (link += delimiter) += directives;
}

}  // namespace isnad
