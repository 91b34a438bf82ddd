#pragma once

#include <string>

#include "pipeline/document/document.h"
#include "pipeline/trace.h"

namespace isnad {

// Appends every reading that competed for a cue, one JSON line for each cue: what
// scripts/evaluation/fit_evidence.py learns the weights from. Offsets are code points, half-open.
//
//   {"id":"a","cue":[0,3],"readings":[{"rule":"verb-speaker-content","taken":true,"weight":5.2,"place":"after",
//    "source":[4,15],"content":[19,30],"evidence":["class say finite","flag past"]}]}
//
// "source" is missing where the subject is dropped, "content" where it lies before the cue. Then
// one line for each statement, in the order of the output, with what its confidence is made of:
//
//   {"id":"a","statement":0,"items":{"pattern verb-speaker-content":1,"certainty":3.2}}
void write_readings(std::string& out, Document const& document, Trace const& trace);

}  // namespace isnad
