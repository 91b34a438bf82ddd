#include "pipeline/graph/compare_wordings.h"

#include <algorithm>

#include "pipeline/text/normalize.h"
#include "pipeline/text/tokenize.h"

namespace isnad {
namespace {

struct Word {
  std::string_view text;  // as written, with the marks around it
  std::string folded;     // without marks
};

std::string folded(std::string_view text) {
  NormalizedText const normal = normalize(text);
  std::string letters;
  for (Token const& t : tokenize(normal)) {
    std::size_t const at = t.range.begin;
    if (t.roles.intersects({Role::word, Role::latin, Role::number}))
      letters.append(normal.folded, at, t.range.size());
  }
  return letters.empty() ? std::string(text) : letters;
}

std::vector<Word> words_of(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  std::vector<Word> words;
  for (std::size_t begin = text.find_first_not_of(space); begin != text.npos;) {
    std::size_t const end = std::min(text.find_first_of(space, begin), text.size());
    std::string_view const word = text.substr(begin, end - begin);
    words.push_back({word, folded(word)});
    begin = text.find_first_not_of(space, end);
  }
  return words;
}

class Comparison {
 public:
  Comparison(std::vector<Word> first, std::vector<Word> other)
      : first_(std::move(first)), other_(std::move(other)) {}

  std::vector<WordEdit> edits() {
    bool const comparable =
        first_.size() <= maximum_compared_words && other_.size() <= maximum_compared_words;
    if (comparable) find_common_lengths();
    std::size_t i = 0;
    std::size_t j = 0;
    while (comparable && i < first_.size() && j < other_.size()) {
      if (first_[i].folded == other_[j].folded)
        same(i++, j++);
      else if (common(i + 1, j) >= common(i, j + 1))
        pending_first_.push_back(i++);
      else
        pending_other_.push_back(j++);
    }
    while (i < first_.size()) pending_first_.push_back(i++);
    while (j < other_.size()) pending_other_.push_back(j++);
    flush();
    return std::move(edits_);
  }

 private:
  // common(i, j): the longest common subsequence of what begins at i and j.
  std::uint16_t& common(std::size_t i, std::size_t j) { return table_[i * width_ + j]; }

  void find_common_lengths() {
    width_ = other_.size() + 1;
    table_.assign((first_.size() + 1) * width_, 0);
    for (std::size_t i = first_.size(); i-- > 0;)
      for (std::size_t j = other_.size(); j-- > 0;)
        common(i, j) = first_[i].folded == other_[j].folded
                           ? static_cast<std::uint16_t>(common(i + 1, j + 1) + 1)
                           : std::max(common(i + 1, j), common(i, j + 1));
  }

  void same(std::size_t i, std::size_t j) {
    flush();
    if (edits_.empty() || edits_.back().kind != WordEdit::Kind::same)
      edits_.push_back({WordEdit::Kind::same, {}, {}});
    append(edits_.back().first, first_[i].text);
    append(edits_.back().other, other_[j].text);
  }

  void flush() {
    if (pending_first_.empty() && pending_other_.empty()) return;
    WordEdit edit;
    edit.kind = pending_first_.empty()   ? WordEdit::Kind::added
                : pending_other_.empty() ? WordEdit::Kind::left_out
                                         : WordEdit::Kind::changed;
    for (std::size_t i : pending_first_) append(edit.first, first_[i].text);
    for (std::size_t j : pending_other_) append(edit.other, other_[j].text);
    edits_.push_back(std::move(edit));
    pending_first_.clear();
    pending_other_.clear();
  }

  static void append(std::string& words, std::string_view word) {
    if (!words.empty()) words += ' ';
    words += word;
  }

  std::vector<Word> first_;
  std::vector<Word> other_;
  std::size_t width_ = 0;
  std::vector<std::uint16_t> table_;
  std::vector<std::size_t> pending_first_;
  std::vector<std::size_t> pending_other_;
  std::vector<WordEdit> edits_;
};

}  // namespace

std::string_view name_of(WordEdit::Kind kind) {
  constexpr std::string_view names[] = {"same", "changed", "left-out", "added"};
  return names[static_cast<std::size_t>(kind)];
}

std::vector<WordEdit> compare_wordings(std::string_view first, std::string_view other) {
  return Comparison(words_of(first), words_of(other)).edits();
}

}  // namespace isnad
