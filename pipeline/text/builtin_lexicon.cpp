#include "pipeline/text/lexicon.h"

// Defined by the source that compile_lexicon writes.
extern "C" {
extern std::uint64_t const isnad_builtin_lexicon[];
extern std::uint64_t const isnad_builtin_lexicon_end[];
}

namespace isnad {

Lexicon const& Lexicon::builtin() {
  static Lexicon const lexicon{std::span{isnad_builtin_lexicon, isnad_builtin_lexicon_end}};
  return lexicon;
}

}  // namespace isnad
