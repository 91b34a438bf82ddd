#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "grammars/token.h"
#include "grammars/verb.h"

namespace isnad {

using Sentence = std::span<Token const>;

// Where the content of a frame lies.
enum class ContentPlace : std::uint8_t {
  after,   // from Frame::content on, as far as find_content_ends() says
  exact,   // Frame::content is all of it: a quotation
  before,  // the clause before the cue: "..., which the minister confirmed"
};

// One attribution as a pattern saw it. Parts that are absent from the text stay empty; every part
// is a slice of the sentence that was matched.
struct Frame {
  std::string_view rule;            // the pattern's name; goes into the output
  Verb const* verb = nullptr;       // of the cue; null for a headline colon
  Token const* cue_at = nullptr;    // set before matching: where the cue stands
  Token const* sentence = nullptr;  // set before matching: where the sentence begins
  Token const* cut = nullptr;       // set before matching an open speaker: where it ends

  std::span<Token const> cue = {};
  std::span<Token const> source = {};
  std::span<Token const> addressee = {};
  std::span<Token const> gap = {};      // insertions between speaker and marker
  std::span<Token const> nominal = {};  // the speech noun of a light verb
  std::span<Token const> marker = {};
  std::span<Token const> content = {};
  ContentPlace place = ContentPlace::after;
};

}  // namespace isnad
