#pragma once

#include "pipeline/graph/graph.h"
#include "pipeline/graph/phrase.h"

namespace isnad {

// Finds the statements of one speaker that say the same in other words - a headline and its lead,
// one speech in two outlets - and fills Graph::wordings. A spokesman and those whose words he
// passes on count as one voice: which of them is named is what outlets differ in. The earliest
// wording leads its group, and each later one is compared with leaders only: a group holds no chain
// of ever less alike ones.
//
// Two wordings are alike where they share enough words (same_statement below), and their articles,
// where both have a date, are not more than `maximum_days_apart` days apart: a position repeated
// next year is another statement. Leaders are found by MinHash over the words, so that time grows
// with the number of statements (A. Broder: On the resemblance and containment of documents, 1997).
inline constexpr int maximum_days_apart = 7;
void group_wordings(Graph& graph, PhraseReader& reader);

}  // namespace isnad
