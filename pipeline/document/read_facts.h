#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "pipeline/graph/facts.h"

namespace isnad {

// Reads what isnad wrote earlier: a line of `isnad extract`, a line or a file of `isnad graph`.
// Throws RecordError (record.h) where the JSON is broken or not by our schemas: the message names
// the field.

// True where `json` looks like isnad's own output rather than like an article: cheap, for choosing.
bool is_own_output(std::string_view json);

// Calls `take` for every article in one JSON value: one record, an array of records, a whole graph,
// or one line of a graph (of which only the articles' lines hold any).
void read_facts(std::string_view json, std::function<void(ArticleFacts&)> const& take);

}  // namespace isnad
