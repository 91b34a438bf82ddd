#pragma once

#include <span>
#include <vector>

#include "pipeline/graph/desk_decisions.h"
#include "pipeline/graph/graph.h"
#include "pipeline/graph/phrase.h"

namespace isnad {

struct MergeOptions {
  bool merge =
      true;  // false: every speaker of every article stays alone; desk decisions still count
  DeskDecisions decisions;
};

// Which speakers of different articles are one. A wrong merge puts one man's words into another's
// mouth, so names alone are never enough:
//
//   person          the same full name (two words at least, spelling folded, "abd" joined, the
//                   surname's article left aside), and a word of a role, office or origin in common
//                   (shared-role), or another fully named speaker in both articles (shared-context)
//   unnamed role    the same office, which names a body and a country, in two dated articles less
//                   than a year apart (same-office): offices change hands
//   organization,   the same words; where none of them tells it from its like in another country
//   state           ("the ministry of health") the outlet must be the same (same-outlet)
//   all others      groups, documents, anonymous sources, events: never
//
// A surname alone, or a role alone, merges nothing. Time grows with the number of speakers, never
// with its square. `facts` must be merged (merge_facts.h). Sorted by id; every speaker of every
// article is a member of exactly one.
std::vector<GraphSpeaker> merge_speakers(std::span<ArticleFacts const> facts, PhraseReader& reader,
                                         MergeOptions const& options);

}  // namespace isnad
