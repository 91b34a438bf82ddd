#pragma once

#include "pipeline/article.h"

namespace isnad {

// The subject of the clause that a cue without a subject of its own continues: in "the minister
// opened the session, affirming that ..." the minister. Looks left of `before` inside the sentence
// for the nearest finite verb with a noun phrase after it, else takes the phrase that begins the
// sentence. Empty where there is none.
TokenRange find_clause_subject(Article const& article, TokenRange sentence, std::uint32_t before);

}  // namespace isnad
