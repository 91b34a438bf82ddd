#pragma once

#include "pipeline/export/output_buffer.h"
#include "pipeline/graph/graph.h"

namespace isnad {

// Appends one schema.org NewsArticle a line (JSON-LD), ready for the article's own page: each
// statement is a Quotation of it. https://schema.org/Quotation
//
// Only what is_said() is a Quotation: a denial must not be published as the speaker's words.
// spokenByCharacter is whom the article names. creator, whom schema.org takes for the author of
// these very words, is given for direct speech of somebody with a name and no second reading.
void write_news_article(OutputBuffer& out, Graph const& graph);

}  // namespace isnad
