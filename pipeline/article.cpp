#include "pipeline/article.h"

namespace isnad {

SourceRange Article::source_range(TokenRange range) const {
  if (range.empty()) {
    std::uint32_t const at = range.begin < tokens.size()
                                 ? tokens[range.begin].range.begin
                                 : static_cast<std::uint32_t>(text.text.size());
    return text.to_source({at, at});
  }
  return text.to_source({tokens[range.begin].range.begin, tokens[range.end - 1].range.end});
}

}  // namespace isnad
