#pragma once

#include <cstdint>
#include <string_view>

#include "grammars/clause.h"
#include "grammars/frame.h"

// What speaks against a reading that a pattern found: words can stand in the order of a report and
// still be none.
namespace isnad {

enum class Objection : std::uint8_t {
  none,
  little_evidence,   // the verb seldom reports, and nothing explicit opens the content (rule D5)
  noun_position,     // a homograph where a noun must stand (D3)
  preposition,       // a homograph of a preposition that begins no clause
  bare_homograph,    // a homograph without subject and without an explicit opening
  resuming_pronoun,  // "confirmed it": points backward
  no_antecedent,     // a relative clause about a thing
  passive,           // nobody speaks, and no clause is reported (D8)
  consideration,     // "considers" without anybody who does
  unread_subject,    // a noun before the verb must be its subject, which was not found
  inanimate,         // figures and events show things, they do not say them
  byline,            // "written by: X"
  unlikely_speaker,  // the subject is no word for somebody who speaks
  no_pause,          // a participle that continues a phrase (D4)
  own_words,         // "she said that she informed": the pronoun is the speaker
  ordinary_noun,     // a verbal noun that is neither relayed nor governed
  count_
};

std::string_view name_of(Objection objection);

// What kind of word the cue is, which decides whose verb it belongs to.
enum class Form : std::uint8_t { finite, participle, masdar };

namespace grammar {

Objection objection_to(Form form, Frame const& frame, Sentence sentence, std::size_t cue);

}  // namespace grammar
}  // namespace isnad
