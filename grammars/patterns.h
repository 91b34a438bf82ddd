#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "grammars/frame.h"

// The ordered table of all patterns. A pattern takes one sentence and the place of a cue in it and
// says which words are speaker, marker and content. Patterns are tried most specific first and the
// first that matches wins; its name is the attribution's `rule`.
namespace isnad {

using Sentence = std::span<Token const>;

// A finite verb, participle or verbal noun at sentence[cue]. Empty where nothing matches: the
// word is then no cue here.
std::optional<Frame> match_cue(Sentence sentence, std::size_t cue);

// "according to X" whose first word is sentence[at]. Frame::place says which side is the content.
std::optional<Frame> match_source_phrase(Sentence sentence, std::size_t at);

// A headline "X: ..." or "X to Y: ...", where `sentence` is one line.
std::optional<Frame> match_headline(Sentence sentence);

// The longest speaker phrase that begins at sentence[at]; empty where none does.
std::span<Token const> match_speaker(Sentence sentence, std::size_t at);

// One row of the table, for the trace.
struct PatternInfo {
  std::string_view name;
  std::string_view shape;  // in words, e.g. "cue speaker marker content"
};
std::span<PatternInfo const> all_patterns();

}  // namespace isnad
