#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pipeline/attribution/attribution.h"
#include "pipeline/document/document.h"
#include "pipeline/speakers/speaker.h"

namespace isnad {

class Lexicon;
class Trace;

// What one article says about who said what. Ranges count UTF-8 bytes of the document's text,
// indices point into these vectors, and the string views belong to the Lexicon or the program.
struct Analysis {
  std::vector<Speaker> speakers;
  std::vector<Attribution> attributions;  // in the order of the text
  std::optional<SourceRange> agency;      // of the dateline
  std::vector<std::string> warnings;
};

// Runs the whole pipeline over one article. Total: any bytes in, a value out; no I/O, no logging,
// no state kept between calls. Pass a Trace to learn why (see `isnad explain`).
//
//   Analysis a = analyze({.id = "1", .text = text}, Lexicon::builtin());
Analysis analyze(Document const& document, Lexicon const& lexicon, Trace* trace = nullptr);

}  // namespace isnad
