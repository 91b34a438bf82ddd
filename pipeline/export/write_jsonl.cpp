#include "pipeline/export/write_jsonl.h"

namespace isnad {

void write_jsonl(std::string& out, Document const& document, Analysis const& analysis,
                 DocumentJsonOptions const& options) {
  JsonWriter json(out, JsonLayout::compact);
  append_document(json, document, analysis, options);
  out += '\n';
}

}  // namespace isnad
