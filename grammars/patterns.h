#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "grammars/frame.h"
#include "grammars/objections.h"

// The table of all patterns. A pattern takes one sentence and the place of a cue in it and says
// which words are speaker, marker and content. Every pattern that matches is one reading of the
// cue; readings compete by evidence (evidence.h) and the winner's pattern is the attribution's
// `rule`.
namespace isnad {

// What became of one pattern at one place, for the trace.
enum class Outcome : std::uint8_t {
  matched,
  no_match,      // the words do not stand in that order
  disagreement,  // they do, but verb and subject differ in gender or number
  objected,      // the whole pattern is there, but something speaks against it
};
struct Attempt {
  Frame frame;  // of a pattern that failed: what it had read until then
  Token const* start = nullptr;
  Outcome outcome = Outcome::no_match;
  Objection objection = Objection::none;
};

// Every pattern that was tried, in order, but for the open ones. Matching costs
// nothing more where no log is kept.
using PatternLog = std::vector<Attempt>;

// One way to read a cue, and what speaks against it.
struct Reading {
  Frame frame;
  Form form = Form::finite;
  Objection objection = Objection::none;
  bool open = false;  // an edge was guessed, not parsed; only evidence can tell (open_readings.cpp)
};
using Readings = std::vector<Reading>;

// Appends every reading of the finite verb, participle or verbal noun at sentence[cue].
void read_cue(Sentence sentence, std::size_t cue, Readings& found, PatternLog* log = nullptr);

// The reading that the grammar alone would take: the first that nothing speaks against. Null where
// there is none.
Reading const* first_choice(Readings const& readings);

// A finite verb, participle or verbal noun at sentence[cue]. Empty where nothing matches: the
// word is then no cue here.
std::optional<Frame> match_cue(Sentence sentence, std::size_t cue, PatternLog* log = nullptr);

// "according to X" whose first word is sentence[at]. Frame::place says which side is the content.
std::optional<Frame> match_source_phrase(Sentence sentence, std::size_t at,
                                         PatternLog* log = nullptr);

// A headline "X: ..." or "X to Y: ...", where `sentence` is one line.
std::optional<Frame> match_headline(Sentence sentence, PatternLog* log = nullptr);

// An interview's answer "A: ..." at the beginning of `sentence`. It has neither cue nor source: who
// answers is known from the article.
std::optional<Frame> match_answer(Sentence sentence, PatternLog* log = nullptr);

// The longest speaker phrase that begins at sentence[at]; empty where none does.
std::span<Token const> match_speaker(Sentence sentence, std::size_t at);

// One row of the table, for the trace.
struct PatternInfo {
  std::string_view name;
  std::string_view shape;  // in words, e.g. "cue speaker marker content"
};
std::span<PatternInfo const> all_patterns();

}  // namespace isnad
