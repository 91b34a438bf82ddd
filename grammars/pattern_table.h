#pragma once

#include "grammars/objections.h"
#include "grammars/token_parsers.h"

// Internal: rows of the pattern table, and the grammar files that contribute them.
namespace isnad::grammar {

// Where parsing begins.
enum class Start : std::uint8_t {
  at_cue,        // where the cue stands
  at_subject,    // at each clause start to the left of the cue, nearest first
  at_sentence,   // where the sentence begins
  each_cut,      // at the cue, once for each place near it where a part may end (Frame::cut)
  each_subject,  // at each word before the cue where a subject can begin
};

struct Pattern {
  std::string_view name;
  std::string_view shape;
  Start start;
  Form form;
  bool (*applies)(Token const& cue);  // cheap test before parsing
  bool (*parse)(Cursor first, Cursor last, Frame& frame);
  bool (*cuts)(Token const& before, Token const& at) = nullptr;  // each_cut: cheap test of a place
};

std::span<Pattern const> verb_first_patterns();
std::span<Pattern const> subject_first_patterns();
std::span<Pattern const> coordinated_patterns();
std::span<Pattern const> backward_patterns();
std::span<Pattern const> parenthetical_patterns();
std::span<Pattern const> participle_patterns();
std::span<Pattern const> masdar_patterns();
std::span<Pattern const> impersonal_patterns();
std::span<Pattern const> light_verb_patterns();
std::span<Pattern const> open_patterns();

}  // namespace isnad::grammar
