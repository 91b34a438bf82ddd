#pragma once

#include <vector>

#include "pipeline/graph/graph.h"
#include "pipeline/graph/phrase.h"

namespace isnad {

// The chain of transmission (isnad) of each statement, filled into GraphStatement::chain: who
// published it, who passed it on, in which document, who is said to have said it.
//
//   outlet, else the article   <- agency of the dateline
//   <- of each attribution that holds the statement, outermost first: the document it was made in,
//      and its speaker, who relays
//   <- the document the statement itself was made in <- its speaker
//
// Needs everything else of the graph. A chain is never longer than `maximum_chain_links`.
inline constexpr std::size_t maximum_chain_links = 24;
void link_chains(Graph& graph, PhraseReader& reader);

// A speaker in few words, as one article has it: "the spokesman X", "minister of state Y", or the
// role alone.
std::string short_label(SpeakerFacts const& speaker, PhraseReader& reader);

}  // namespace isnad
