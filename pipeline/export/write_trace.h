#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "pipeline/analyze.h"
#include "pipeline/document/document.h"
#include "pipeline/export/write_text.h"
#include "pipeline/trace.h"

namespace isnad {

// Appends why analyze() read an article as it did, for a linguist or an editor who doubts it: for
// each sentence that holds a word which could signal a statement, its tokens with their roles, the
// patterns tried at each such word and what became of them, and each statement with its parts,
// what ended its content, what it is nested in and how its speaker was decided. Plain text, logical
// order; positions are code points, as extract counts them.
//
// `at` is a byte of document.text: only the sentence there, and, where the byte is in a cue, a
// speaker or a marker, only that statement.
//
//   sentence 2, 40 to 94
//     WORDS OF THE ARTICLE
//
//     tokens
//        40  WORD     word finite_cue finite_verb; past 3rd masculine singular; verb LEMMA, say,
//        tier 1
//
//     cue WORD, 40
//       verb-speaker-content        matched: a1
//
//     a1  verb-speaker-content (cue speaker marker content)
//         cue      40  WORD
//         source   44  WORDS
//         content  61  WORDS
//         ended    new-statement: another report begins there
//         speaker  NAME (person)
//         decided  surname: its surname is that of somebody named in full
void write_trace(std::string& out, Document const& document, Analysis const& analysis,
                 Trace const& trace, std::optional<std::uint32_t> at = std::nullopt,
                 TextStyle style = TextStyle::plain);

}  // namespace isnad
