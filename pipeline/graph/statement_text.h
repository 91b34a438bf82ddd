#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "pipeline/graph/graph.h"

namespace isnad {

// Whether the article reports that these words were said. It does not where they were denied, not
// confirmed, asked for, expected ...: then they must not be shown as the speaker's own.
bool is_said(StatementFacts const& statement);

// What was said; parts that stand apart in the article are joined by an ellipsis.
std::string content_text(StatementFacts const& statement);

// The role in which one of its speakers (of Graph::speakers) said it: as the article has it, else
// the commonest one of all articles; empty where none is known.
std::string_view role_of(Graph const& graph, GraphStatement const& statement,
                         std::uint32_t speaker);

// The chain of a statement on one line, outlet first: outlet <- agency <- document <- spokesman <-
// principal, with leftward arrows between, as it is read. A link without a label is a question
// mark.
std::string chain_line(GraphStatement const& statement);

}  // namespace isnad
