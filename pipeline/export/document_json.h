#pragma once

#include "pipeline/analyze.h"
#include "pipeline/document/document.h"
#include "pipeline/export/export_text.h"
#include "pipeline/export/json_writer.h"

namespace isnad {

struct DocumentJsonOptions {
  OffsetUnit offsets = OffsetUnit::codepoint;
  bool with_text = false;
};

// One article and what was found in it as one JSON object, by the schema of
// fixtures/schema/document.schema.json. Speakers are "s1", "s2" ..., attributions "a1", "a2" ...
// in the Analysis' order. Text, its length and its sha256 are those of ExportText, so that a
// reader can check every span.
void append_document(JsonWriter& json, Document const& document, Analysis const& analysis,
                     DocumentJsonOptions const& options);

}  // namespace isnad
