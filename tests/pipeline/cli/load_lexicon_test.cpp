#include "pipeline/cli/load_lexicon.h"

#include <gtest/gtest.h>

#include <algorithm>
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

bool knows(Lexicon const& lexicon, std::string_view word) { return lexicon.read(word, word).found; }

// Only the verbs' order of preference could tell a lexicon from one that has its tables twice.
TEST(LoadLexicon, ReadsTheProjectsOwnTables) {
  Lexicon const lexicon = load_lexicon(ISNAD_SOURCE_DIR "/grammars/lexicon");
  EXPECT_TRUE(std::ranges::equal(lexicon.block(), Lexicon::builtin().block()));
}

TEST(LoadLexicon, AddsToTheBuiltInTables) {
  TemporaryFolder const folder;
  folder.write("words.tsv", "word\tcodes\nزغرودستان\tp\n");
  Lexicon const lexicon = load_lexicon(folder.path().string());
  EXPECT_FALSE(knows(Lexicon::builtin(), "زغرودستان"));
  EXPECT_TRUE(knows(lexicon, "زغرودستان"));
  EXPECT_TRUE(knows(lexicon, "قال"));
}

TEST(LoadLexicon, TeachesANewVerb) {
  TemporaryFolder const folder;
  folder.write("verb_forms.tsv", "زغرد\tزَغْرَدَ\tpast.3ms\n");
  folder.write("verbs.tsv", "زَغْرَدَ\tزغرد\tsay\tneutral\t1\tcontent\tinna;Q;CQ\n");
  Lexicon const lexicon = load_lexicon(folder.path().string());
  auto const reading = lexicon.read("زغرد", "زغرد");
  ASSERT_NE(reading.verb, nullptr);
  EXPECT_EQ(reading.verb->lemma, "زغرد");
  EXPECT_EQ(lexicon.verbs().size(), Lexicon::builtin().verbs().size() + 1);
}

TEST(LoadLexicon, TakesBackBuiltInRows) {
  TemporaryFolder const folder;
  folder.write("verbs.tsv", "-قَالَ\n");
  folder.write("closed_classes.tsv", "-complementizer\tإن\n");
  Lexicon const lexicon = load_lexicon(folder.path().string());
  EXPECT_EQ(lexicon.read("قال", "قال").verb, nullptr);
  EXPECT_FALSE(lexicon.read("إن", "ان").roles.has(Role::complementizer));
  EXPECT_TRUE(lexicon.read("أن", "ان").roles.has(Role::complementizer));
}

TEST(LoadLexicon, NamesTheTableAndTheLine) {
  TemporaryFolder const folder;
  EXPECT_EQ(failure(folder), ": no verbs.tsv, words.tsv ... in this folder");
  folder.write("closed_classes.tsv", "role\tsurface\nno_such_role\tجسر\n");
  EXPECT_EQ(failure(folder), "/closed_classes.tsv:2: unknown role \"no_such_role\"");
  folder.write("closed_classes.tsv", "role\tsurface\n\n-title\tزغرودستان\n");
  EXPECT_EQ(failure(folder), "/closed_classes.tsv:3: nothing to take back from \"زغرودستان\"");
}

}  // namespace
}  // namespace isnad
