#pragma once

#include <string>
#include <string_view>

#include "pipeline/export/output_buffer.h"

namespace isnad {

// All that `write(OutputBuffer&)` appends.
template <typename Write>
std::string written(Write write) {
  std::string all;
  OutputBuffer out([&](std::string_view bytes) { all += bytes; });
  write(out);
  out.finish();
  return all;
}

}  // namespace isnad
