#pragma once

#include <string>

#include "pipeline/export/document_json.h"

namespace isnad {

// Appends one article as one line of JSON Lines, '\n' included.
void write_jsonl(std::string& out, Document const& document, Analysis const& analysis,
                 DocumentJsonOptions const& options = {});

}  // namespace isnad
