#pragma once

#include <cstdint>
#include <string>

#include "pipeline/analyze.h"
#include "pipeline/document/document.h"

namespace isnad {

enum class TextStyle : std::uint8_t {
  plain,     // files and pipes: the words alone
  terminal,  // the speaker in bold; each Arabic value isolated, so that terminals which know
             // about right to left do not mix it with the labels
};

// Appends a listing for people: one statement after another, speaker first, one field a line, in
// logical order. What is usual is left out (asserted, actual, indirect). Control characters of the
// article never reach the terminal; line breaks inside a statement become spaces.
//
//   news-7  "The title"  (The outlet, 2024-05-01)
//   1 statement, 1 speaker
//
//   a1  speaker  NAME (person; ROLE)
//       as       WORDS OF THE ARTICLE
//       cue      WORD  (LEMMA, class)
//       said     CONTENT
//       how      RESOLUTION; RULE; 0.93
void write_text(std::string& out, Document const& document, Analysis const& analysis,
                TextStyle style = TextStyle::plain);

}  // namespace isnad
