#pragma once

#include "pipeline/export/output_buffer.h"
#include "pipeline/graph/graph.h"

namespace isnad {

// Appends one W3C Web Annotation a line (JSON-LD) for every statement: who is identified as the
// speaker, by which word, and where the words stand in the article.
// https://www.w3.org/TR/annotation-model
//
// The target is the content, one for each of its parts; the cue or the speaker's mention where the
// statement has no content; else the article. Offsets count code points of the extracted text,
// whose SHA-256 is the target's scope; prefix and suffix are given where the text around is known.
void write_web_annotation(OutputBuffer& out, Graph const& graph);

}  // namespace isnad
