#pragma once

#include "pipeline/export/json_writer.h"
#include "pipeline/graph/facts.h"

namespace isnad {

// An article's facts as one JSON object by the schema of fixtures/schema/document.schema.json: what
// `isnad extract` prints for the article, offsets in code points, text included where it was kept.
// What that schema has no place for (the agency, the context of a statement) is left out.
void append_record(JsonWriter& json, ArticleFacts const& facts);

void append_span(JsonWriter& json, SpanFact const& span);

}  // namespace isnad
