#include "pipeline/cli/load_lexicon.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/pipeline/document/temporary_folder.h"

namespace isnad {
namespace {

std::string failure(TemporaryFolder const& folder) {
  try {
    load_lexicon(folder.path().string());
    return "";
  } catch (LoadError const& error) {
    EXPECT_EQ(error.file.find(folder.path().string()), 0U);
    return std::string(error.what()).substr(folder.path().string().size());
  }
}

TEST(LoadLexicon, ReadsTheProjectsOwnTables) {
  Lexicon const lexicon = load_lexicon(ISNAD_SOURCE_DIR "/grammars/lexicon");
  EXPECT_FALSE(lexicon.verbs().empty());
  EXPECT_TRUE(lexicon.read("قال", "قال").found);
}

TEST(LoadLexicon, TablesMayBeMissing) {
  TemporaryFolder const folder;
  folder.write("words.tsv", "word\tcodes\nجسر\tn\n");
  Lexicon const lexicon = load_lexicon(folder.path().string());
  EXPECT_TRUE(lexicon.read("جسر", "جسر").found);
  EXPECT_FALSE(lexicon.read("قال", "قال").found);
}

TEST(LoadLexicon, NamesTheTableAndTheLine) {
  TemporaryFolder const folder;
  EXPECT_EQ(failure(folder), ": no verbs.tsv, words.tsv ... in this folder");
  folder.write("closed_classes.tsv", "role\tsurface\nno_such_role\tجسر\n");
  EXPECT_TRUE(failure(folder).starts_with("/closed_classes.tsv:2: ")) << failure(folder);
}

}  // namespace
}  // namespace isnad
