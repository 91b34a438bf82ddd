#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "grammars/patterns.h"
#include "grammars/word_pairs.h"

// What can be said for or against one reading of a cue, as names with weights: the readings of a
// cue compete by the sum of the weights of their evidence (weigh_readings.h). Every name is a
// statement about words and grammar, e.g. "last,next title definite-masdar": the speaker ends with
// a title and a definite verbal noun follows it.
namespace isnad {

// How the latest report of the sentence opens its content, and so what a cue behind it belongs to.
enum class Outer : std::uint8_t { none, clause, quotation, phrase, before, insertion, count_ };

// What a sentence alone does not tell.
struct Surroundings {
  bool in_quotation = false;
  bool headline = false;               // in one of the lines before the text
  bool after_report = false;           // an earlier report of this sentence is still open
  Outer outer = Outer::none;           // how that report opens its content
  WordPairs const* pairs = nullptr;    // of the article; null where it is not known
  std::string_view lemma_before = {};  // the verb of that report
};

// A set of evidence: at most one item of each template.
class Evidence {
 public:
  static constexpr std::size_t maximum = 96;

  void add(std::uint32_t item) {
    if (size_ < maximum) items_[size_++] = static_cast<std::uint16_t>(item);
  }
  std::span<std::uint16_t const> items() const { return {items_.data(), size_}; }

 private:
  std::array<std::uint16_t, maximum> items_{};
  std::size_t size_ = 0;
};

Evidence evidence_of(Readings const& readings, std::size_t which, Sentence sentence,
                     Surroundings const& around);

// Items are numbered from 0. The first is "nothing", the evidence of the reading that a word
// reports nothing here.
constexpr std::uint32_t nothing = 0;
std::uint32_t evidence_count();
std::string name_of_evidence(std::uint32_t item);
// Throws std::invalid_argument where no item has that name.
std::uint32_t evidence_named(std::string_view name);

}  // namespace isnad
