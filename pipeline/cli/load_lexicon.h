#pragma once

#include <string>

#include "pipeline/document/load_error.h"
#include "pipeline/text/lexicon.h"

namespace isnad {

// Makes a lexicon from the tables in a folder: those of verbs.tsv, verb_forms.tsv,
// closed_classes.tsv and words.tsv that are there (see grammars/lexicon). It takes the place of the
// built-in one. Throws LoadError with the table and the line.
//
//   Lexicon lexicon = load_lexicon("desk/lexicon");
Lexicon load_lexicon(std::string const& folder);

}  // namespace isnad
