#pragma once

#include <string_view>

#include "pipeline/text/lexicon.h"
#include "pipeline/text/normalize.h"
#include "pipeline/text/tokenize.h"

namespace isnad {

// Gives every word its roles and features: proclitics (wa fa, bi li ka, sa), the article and
// pronoun suffixes are taken off, what remains is looked up, and words that the lexicon does not
// hold are classed by their shape (an unknown word in -u with a silent alef is a verb, one in -iya
// an adjective). Multi-word expressions are marked on their first word, and words inside an
// expression that blocks a report ("it is worth mentioning that") lose the roles that could open
// one.
//
// `source` is the text that `text` was normalized from: a shadda there settles homographs.
// Linear; changes nothing but the fields that Token says label() fills, and `roles`.
void label(Tokens& tokens, NormalizedText const& text, std::string_view source,
           Lexicon const& lexicon);

}  // namespace isnad
