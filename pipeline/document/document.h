#pragma once

#include <string>

namespace isnad {

// One article as a desk has it. `text` is UTF-8, holds the title as its first line where
// there is one, and never changes again: every SourceRange counts its bytes.
// Bytes that are not UTF-8 are allowed; later stages read them as U+FFFD.
struct Document {
  std::string id;    // the record's id, or the file's name without its last extension
  std::string path;  // where it was read from; empty for a stream
  std::string url;
  std::string title;
  std::string outlet;
  std::string published;  // as given, ISO 8601 where the input had it
  std::string text;
};

}  // namespace isnad
