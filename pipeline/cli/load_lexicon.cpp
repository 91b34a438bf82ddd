#include "pipeline/cli/load_lexicon.h"

#include <filesystem>

#include "pipeline/document/input_stream.h"
#include "pipeline/text/lexicon_builder.h"

namespace isnad {
namespace {

// In this order: verb forms refer to verbs.
constexpr char const* tables[] = {"verbs.tsv", "verb_forms.tsv", "closed_classes.tsv", "words.tsv",
                                  "evidence.tsv"};

}  // namespace

Lexicon load_lexicon(std::string const& folder) {
  LexiconBuilder builder(Lexicon::builtin());
  bool empty = true;
  for (char const* const table : tables) {
    auto const path = std::filesystem::path(folder) / table;
    if (!std::filesystem::exists(path)) continue;
    empty = false;
    std::string contents;
    InputStream(path.string()).read_rest(contents);
    try {
      builder.add(table, contents);
    } catch (LexiconError const& error) {
      throw LoadError(path.string(), error.line, error.what());
    }
  }
  if (empty) throw LoadError(folder, 0, "no verbs.tsv, words.tsv ... in this folder");
  return Lexicon(builder.build());
}

}  // namespace isnad
