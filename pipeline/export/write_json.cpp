#include "pipeline/export/write_json.h"

#include <utility>

namespace isnad {

void JsonArray::add(std::string& out, Document const& document, Analysis const& analysis,
                    DocumentJsonOptions const& options) {
  out += std::exchange(empty_, false) ? "[\n  " : ",\n  ";
  JsonWriter json(out, JsonLayout::indented, 1);
  append_document(json, document, analysis, options);
}

void JsonArray::finish(std::string& out) { out += empty_ ? "[]\n" : "\n]\n"; }

}  // namespace isnad
