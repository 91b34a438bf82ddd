#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammars/frame.h"
#include "grammars/ranges.h"
#include "pipeline/attribution/attribution.h"

namespace isnad {

// How a candidate's clause is joined to what stands before it in the sentence. Decides whether it
// lies inside an open content or ends it. Section 6 (E2) and 3.4 of the linguistics page.
enum class Link : std::uint8_t {
  start,        // begins the sentence
  coordinated,  // wa-, without a comma before it
  separate,     // comma and wa-, or kama: a new statement
  contrast,     // fima, baynama, lakin
  hence,        // haythu, idh
  relative,     // alladhi
  complement,   // directly under an open complementizer
  inside,       // none of these: part of whatever is open
};

// An attribution on its way: token ranges of the whole document instead of source ranges.
struct Candidate {
  TokenRange cue;     // empty for a headline colon or an uncued quotation
  TokenRange source;  // empty where the subject is dropped
  TokenRange addressee;
  TokenRange gap;
  TokenRange marker;
  TokenRange nominal;
  std::vector<TokenRange> content;             // one span per coordinated complement
  std::string_view end_rule = "sentence-end";  // what ended the content; for the trace
  Verb const* verb = nullptr;
  std::string_view rule;
  ContentPlace place = ContentPlace::after;
  CueForm form = CueForm::verb;
  Link link = Link::start;
  QuoteType type = QuoteType::indirect;
  Polarity polarity = Polarity::asserted;
  Modality modality = Modality::actual;
  Level level = Level::a;
  std::uint32_t sentence = 0;  // index of its sentence
  std::int32_t parent = -1;    // index of the candidate whose content holds it
  std::int32_t governor = -1;  // participle: the candidate whose subject controls it
  double certainty = 0;        // log odds with which its reading won; 0 where none competed
  double report = 0;           // log odds that the cue reports anything at all
  bool in_quotation = false;
  bool headline = false;

  bool dropped() const { return source.empty(); }

  // Where it stands: at its cue, else its speaker, else (an answer) what opens its content.
  TokenRange place_in_text() const {
    if (!cue.empty()) return cue;
    return source.empty() ? marker : source;
  }
};

using Candidates = std::vector<Candidate>;

}  // namespace isnad
