#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "pipeline/export/output_buffer.h"
#include "pipeline/graph/facts.h"

namespace isnad {

enum class BratStatus : std::uint8_t {
  written,
  text_is_missing,  // the facts do not carry the text that offsets could refer to: `--with-text`
};

// Appends one article in the standoff format of brat, which INCEpTION and others import: the .ann
// to a .txt that holds ArticleFacts::text as it is, line ends included. Nothing is appended where
// the text is missing. https://brat.nlplab.org/standoff.html
//
//   T1  Speaker 5 23     ...   text bound: Speaker, Cue, Marker, Content
//   T4  Content 35 52;60 71    parts that stand apart, or on several lines
//   R1  Says Arg1:T1 Arg2:T4   Speaker Says Content, Cue Opens Content, Marker Opens Content,
//                              Content Within Content
//   A1  Type T4 indirect       also Polarity, Modality
//   #1  AnnotatorNotes T4 a1   the statement's id, and its chain of transmission
//
// Where the clause names no speaker, the one who says it is the nearest mention before it.
// `chains`, one for each statement where they are given, follow the ids in the notes.
[[nodiscard]] BratStatus write_brat(OutputBuffer& out, ArticleFacts const& article,
                                    std::span<std::string const> chains = {});

// The annotation.conf that brat wants in a folder of such files.
extern std::string_view const brat_configuration;

}  // namespace isnad
