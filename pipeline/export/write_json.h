#pragma once

#include <string>

#include "pipeline/export/document_json.h"

namespace isnad {

// Articles as one JSON array, indented for people, an article at a time:
//
//   JsonArray array;
//   for (...) array.add(out, document, analysis, options);
//   array.finish(out);                            // "[]" when there was none
class JsonArray {
 public:
  void add(std::string& out, Document const& document, Analysis const& analysis,
           DocumentJsonOptions const& options = {});
  void finish(std::string& out);

 private:
  bool empty_ = true;
};

}  // namespace isnad
