#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pipeline/graph/graph.h"
#include "pipeline/graph/phrase.h"

namespace isnad {

// What a desk looks for in a graph. Empty: anything.
struct QuoteFilter {
  std::string speaker =
      {};  // words of a name, role or alias, in any spelling: "alsisi", "spokesman of"
  std::string about = {};                 // words that the statement holds, in any form
  std::string outlet = {};                // words of the outlet's name, or of the agency's
  std::string category = {};              // the cue's class: say, deny ...
  std::vector<QuoteType> types = {};      // none: all
  std::vector<Polarity> polarities = {};  // none: all
  std::string since = {}, until = {};     // ISO 8601 days, both included; undated articles fail
  std::uint16_t minimum_confidence = 0;   // in thousandths
};

enum class QuoteOrder : std::uint8_t {
  date,     // earliest first, undated last, then as in the graph
  speaker,  // by name, then by date
};

// The statements (of Graph::statements) that pass, in order. Words match folded and without
// prefixes and article; those of `about` by their stems.
std::vector<std::uint32_t> select_quotes(Graph const& graph, QuoteFilter const& filter,
                                         QuoteOrder order, PhraseReader& reader);

}  // namespace isnad
