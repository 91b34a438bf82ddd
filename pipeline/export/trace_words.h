#pragma once

#include <string_view>

#include "grammars/patterns.h"
#include "pipeline/attribution/candidate.h"

// What `isnad explain` calls things. Internal to the trace: no other output uses these words.
namespace isnad {

std::string_view name_of(Feature feature);
std::string_view name_of(Link link);

// In words, for people: "a comma and wa-: a new statement".
std::string_view explanation_of(Link link);

// What a rule says, by its name: the rules that end contents (Candidate::end_rule) and those that
// decide speakers (Resolved::rule). Empty for a name that says enough by itself.
std::string_view explanation_of_end(std::string_view rule);
std::string_view explanation_of_speaker(std::string_view rule);

// What speaks against a reading, in words.
std::string_view explanation_of(Objection objection);

}  // namespace isnad
