#pragma once

#include "pipeline/article.h"

namespace isnad {

// The subject of the clause that a cue without a subject of its own continues: in "the minister
// opened the session, affirming that ..." the minister. Looks left of `before` inside the sentence
// for the nearest finite verb with a noun phrase after it, else takes the phrase that begins the
// sentence. Empty where there is none.
TokenRange find_clause_subject(Article const& article, TokenRange sentence, std::uint32_t before);

// Who acts in a clause that reports nothing, where `cue` can have the same subject: in "The victim
// came out in a film. She said that ..." the victim. Only a verb with its subject at the beginning
// of the clause, in either order, and only somebody whom the lexicon knows for a person or an
// institution. Empty where there is none.
TokenRange find_main_subject(Article const& article, TokenRange clause, std::uint32_t cue);

}  // namespace isnad
