#pragma once

#include "pipeline/text/tokenize.h"

namespace isnad {

// Surnames that are everyday words: where the article once writes such a word as the end of a full
// name ("the director Mahmud al-Udwan said that"), every later "al-Udwan" is a surname too, and
// gets that role beside its own. A full name is a title or another name, a given name and a
// definite word behind which the clause or a description begins. Rules R2, R3.
void learn_names(Tokens& tokens);

}  // namespace isnad
