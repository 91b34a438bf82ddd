#pragma once

#include <string>

#include "pipeline/document/load_error.h"
#include "pipeline/text/lexicon.h"

namespace isnad {

// The built-in lexicon with the tables of a folder added: those of verbs.tsv, verb_forms.tsv,
// closed_classes.tsv and words.tsv that are there, read in this order. Their rows add to the
// built-in ones, replace or take them back: see LexiconBuilder and grammars/lexicon/README.md.
// Throws LoadError with the table and the line.
//
//   Lexicon lexicon = load_lexicon("desk/lexicon");
Lexicon load_lexicon(std::string const& folder);

}  // namespace isnad
