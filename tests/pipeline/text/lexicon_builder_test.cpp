#include "pipeline/text/lexicon_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "grammars/evidence.h"
#include "pipeline/text/lexicon.h"
#include "tests/pipeline/text/small_lexicon.h"

namespace isnad {
namespace {

// "table:line: message" of the first row that cannot be read; "" where all can.
std::string failure(std::string_view table, std::string_view contents) {
  LexiconBuilder builder(small_lexicon());
  try {
    builder.add(table, contents);
    return "";
  } catch (LexiconError const& error) {
    return error.file + ":" + std::to_string(error.line) + ": " + error.what();
  }
}

// The readings of `word` after a table was added to the small lexicon.
std::string after(std::string_view table, std::string_view rows, std::string_view word) {
  LexiconBuilder builder(small_lexicon());
  builder.add(table, rows);
  return printed_reading(Lexicon(builder.build()), word);
}

TEST(LexiconBuilder, ReadsEachTable) {
  struct {
    char const* word;
    char const* expected;
  } const cases[] = {
      // verb_forms.tsv
      {"قال", "finite_cue finite_verb; past third_person masculine singular active; قال"},
      {"قالت", "finite_cue finite_verb; past third_person feminine singular active; قال"},
      {"يقل",
       "finite_cue finite_verb; present jussive third_person masculine singular active; قال"},
      {"أكدو",
       "finite_cue finite_verb; past third_person masculine plural object_stem active; أكد"},
      {"أعلن", "finite_cue finite_verb; past passive third_person masculine singular active; أعلن"},
      {"مؤكدا", "participle_cue; participle masculine singular accusative; أكد"},
      {"مؤكد", "participle_cue; participle masculine singular; أكد"},
      {"تأكيد", "masdar_cue; masdar object_stem; أكد"},
      // closed_classes.tsv
      {"أن", "complementizer; "},
      {"وزير", "title; masculine singular"},
      {"وزيرة", "title; feminine singular"},
      {"الوزيران", "title; masculine dual"},
      {"خبراء", "human; masculine plural"},
      // words.tsv
      {"جسر", "noun; "},
      {"مجلس", "organization; masculine singular"},
      {"سليم", "adjective given_name; masculine singular"},
      {"عرض", "noun masdar; "},  // mostly a noun: its verb is not kept
      {"وصل", "noun finite_verb; "},
      {"خطأ", "none"},
      {"", "none"},
  };
  for (auto const& c : cases) EXPECT_EQ(printed_reading(small_lexicon(), c.word), c.expected);
}

TEST(LexiconBuilder, ReadsVerbs) {
  Verb const* const say = small_lexicon().verb_named("قال");
  ASSERT_NE(say, nullptr);
  EXPECT_EQ(say->category, "say");
  EXPECT_EQ(say->stance, "neutral");
  EXPECT_EQ(say->kind, VerbClass::say);
  EXPECT_EQ(say->tier, 1);
  EXPECT_EQ(say->object, ObjectRole::content);
  EXPECT_TRUE(say->takes(Complement::clause));
  EXPECT_TRUE(say->takes(Complement::quote));
  EXPECT_TRUE(say->takes(Complement::li));
  EXPECT_FALSE(say->takes(Complement::object));

  Verb const* const accuse = small_lexicon().verb_named("اتهم");
  ASSERT_NE(accuse, nullptr);
  EXPECT_EQ(accuse->kind, VerbClass::criticise);
  EXPECT_EQ(accuse->object, ObjectRole::target);
  EXPECT_FALSE(accuse->takes(Complement::object));  // its object is whom one accuses
  EXPECT_TRUE(accuse->takes_after_object(Complement::bi));
  EXPECT_TRUE(accuse->takes_after_object(Complement::clause));
  EXPECT_FALSE(accuse->takes(Complement::bi));
  EXPECT_EQ(small_lexicon().verb_named("غنى"), nullptr);
}

TEST(LexiconBuilder, ReadsClassesInTheOrderOfTheEnumeration) {
  for (Verb const& verb : Lexicon::builtin().verbs()) {
    EXPECT_EQ(verb.category == "assert", verb.kind == VerbClass::assert_) << verb.lemma;
    EXPECT_EQ(verb.category == "deny", verb.kind == VerbClass::deny) << verb.lemma;
    EXPECT_EQ(verb.category == "discuss", verb.kind == VerbClass::discuss) << verb.lemma;
  }
}

// A spelling of two verbs goes to the one that needs less evidence, then to the more frequent.
TEST(LexiconBuilder, SharedSpellingsGoToTheLikelierVerb) {
  EXPECT_TRUE(printed_reading(small_lexicon(), "ذكر").ends_with("; ذكر"));
  EXPECT_EQ(after("verbs.tsv", "نَبَّأَ\tنبأ\tannounce\tneutral\t1\tcontent\tanna\t0\n", "قال"),
            printed_reading(small_lexicon(), "قال"));
  LexiconBuilder builder(small_lexicon());
  builder.add("verbs.tsv", "كَشَفَ\tكشف\treveal\tfactive\t2\tcontent\tanna\t5\n");
  builder.add("verb_forms.tsv", "ذكر\tكَشَفَ\tpast.3ms\n");  // same tier, less frequent
  EXPECT_TRUE(printed_reading(Lexicon(builder.build()), "ذكر").ends_with("; ذكر"));
  builder.add("verbs.tsv", "كَشَفَ\tكشف\treveal\tfactive\t1\tcontent\tanna\t5\n");
  builder.add("verb_forms.tsv", "ذكر\tكَشَفَ\tpast.3ms\n");
  EXPECT_TRUE(printed_reading(Lexicon(builder.build()), "ذكر").ends_with("; كشف"));
}

TEST(LexiconBuilder, EveryFormOfALightVerbIsOne) {
  EXPECT_NE(printed_reading(small_lexicon(), "جدد").find("light_verb"), std::string::npos);
  EXPECT_NE(printed_reading(small_lexicon(), "تجدد").find("light_verb"), std::string::npos);
  EXPECT_EQ(printed_reading(small_lexicon(), "مجددا").find("light_verb"), std::string::npos);
  EXPECT_EQ(after("closed_classes.tsv", "-light_verb\tجدد\n", "تجدد").find("light_verb"),
            std::string::npos);
}

TEST(LexiconBuilder, RowsAddToWhatIsThere) {
  EXPECT_EQ(after("words.tsv", "منارة\tgf\n", "منارة"), "organization; feminine singular");
  EXPECT_EQ(after("words.tsv", "جسر\ts\n", "جسر"), "surname noun; ");
  EXPECT_EQ(after("closed_classes.tsv", "media\tمنارة\n", "منارة"), "media; ");
  EXPECT_EQ(after("closed_classes.tsv", "media\tجسر\tm\tsg\n", "جسر"),
            "media noun; masculine singular");
  EXPECT_EQ(after("verb_forms.tsv", "قلنا\tقَالَ\tpast.1p\n", "قلنا"),
            "finite_cue finite_verb; past first_person plural active; قال");
}

TEST(LexiconBuilder, EvidenceHasWeights) {
  EXPECT_TRUE(small_lexicon().weights().empty());
  LexiconBuilder builder(small_lexicon());
  builder.add("evidence.tsv", "# why\nevidence\tweight\nflag past\t-0.25\nnothing\t1\n");
  Lexicon const lexicon(builder.build());
  ASSERT_EQ(lexicon.weights().size(), evidence_count());
  EXPECT_EQ(lexicon.weights()[evidence_named("flag past")], -0.25F);
  EXPECT_EQ(lexicon.weights()[nothing], 1.0F);

  LexiconBuilder again(lexicon);
  again.add("evidence.tsv", "-nothing\nflag past\t2\n");
  Lexicon const changed(again.build());
  EXPECT_EQ(changed.weights()[nothing], 0.0F);
  EXPECT_EQ(changed.weights()[evidence_named("flag past")], 2.0F);
}

TEST(LexiconBuilder, AVerbListedAgainReplacesItsRowAndKeepsItsForms) {
  LexiconBuilder builder(small_lexicon());
  builder.add("verbs.tsv", "قَالَ\tقال\tclaim\tdistancing\t2\taddressee\tNP\n");
  Lexicon const lexicon(builder.build());
  EXPECT_EQ(lexicon.verbs().size(), small_lexicon().verbs().size());
  auto const reading = lexicon.read("قالت", "قالت");
  ASSERT_NE(reading.verb, nullptr);
  EXPECT_EQ(reading.verb->category, "claim");
  EXPECT_EQ(reading.verb->stance, "distancing");
  EXPECT_EQ(reading.verb->tier, 2);
  EXPECT_EQ(reading.verb->object, ObjectRole::addressee);
  EXPECT_TRUE(reading.verb->takes(Complement::object));
  EXPECT_FALSE(reading.verb->takes(Complement::clause));
}

TEST(LexiconBuilder, TakesBack) {
  struct {
    char const* table;
    char const* rows;
    char const* word;
    char const* expected;
  } const cases[] = {
      // A form of a reporting verb stays a verb, an adjective or a noun.
      {"verb_forms.tsv", "-قال\n", "قال",
       "finite_verb; past third_person masculine singular active"},
      {"verb_forms.tsv", "-مؤكدا\n", "مؤكدا",
       "adjective; participle masculine singular accusative"},
      {"verb_forms.tsv", "-تأكيد\n", "تأكيد", "noun masdar; masdar object_stem"},
      {"verb_forms.tsv", "-قال\n", "قالت",
       "finite_cue finite_verb; past third_person feminine singular active; قال"},
      {"verb_forms.tsv", "-قال\tقَالَ\tpast.3ms\n", "قال",
       "finite_verb; past third_person masculine singular active"},
      {"verbs.tsv", "-قَالَ\n", "قالت", "finite_verb; past third_person feminine singular active"},
      {"verbs.tsv", "-أَكَّدَ\n", "مؤكد", "adjective; participle masculine singular"},
      {"verbs.tsv", "-أَكَّدَ\n", "قال",
       "finite_cue finite_verb; past third_person masculine singular active; قال"},
      {"closed_classes.tsv", "-title\tوزير\n", "وزير", "none"},
      {"closed_classes.tsv", "-title\tوزير\tm\tsg\n", "وزيرة", "title; feminine singular"},
      {"words.tsv", "-سليم\n", "سليم", "none"},
      {"words.tsv", "-سليم\ta\n", "سليم", "given_name; masculine singular"},
      {"words.tsv", "-سليم\tfm\nسليم\ts\n", "سليم", "adjective surname; masculine singular"},
      // Codes say nothing about roles of the closed classes.
      {"words.tsv", "-خبراء\nخبراء\tn\n", "خبراء", "noun; "},
  };
  for (auto const& c : cases) EXPECT_EQ(after(c.table, c.rows, c.word), c.expected) << c.rows;
}

TEST(LexiconBuilder, TakesBackExpressions) {
  LexiconBuilder builder(small_lexicon());
  builder.add("closed_classes.tsv", "-shift\tمن جانبه\n");
  Lexicon const lexicon(builder.build());
  EXPECT_EQ(printed_phrases(small_lexicon(), "من"), "من جانب shift, من جانبه shift");
  EXPECT_EQ(printed_phrases(lexicon, "من"), "من جانب shift");
}

TEST(LexiconBuilder, ReadsFilesAsPeopleWriteThem) {
  struct {
    char const* description;
    std::string contents;
  } const cases[] = {
      {"plain", "منارة\tgf\n"},
      {"with a header", "word\tcodes\nمنارة\tgf\n"},
      {"no line end", "منارة\tgf"},
      {"DOS line ends", "word\tcodes\r\nمنارة\tgf\r\n"},
      {"byte order mark", "\xEF\xBB\xBFword\tcodes\nمنارة\tgf\n"},
      {"comments and blank lines", "# mine\n\n# words\nword\tcodes\n\nمنارة\tgf\n#\n"},
      {"a note behind", "منارة\tgf\ta lighthouse\n"},
      {"tashkeel", "مَنارَةٌ\tgf\n"},
      {"tatweel", "منـــارة\tgf\n"},
  };
  for (auto const& c : cases)
    EXPECT_EQ(after("words.tsv", c.contents, "منارة"), "organization; feminine singular")
        << c.description;
  EXPECT_EQ(failure("words.tsv", ""), "");
  EXPECT_EQ(failure("words.tsv", "\n# nothing\n"), "");
  EXPECT_EQ(failure("desk/lexicon/words.tsv", "منارة\tgf\n"), "");
}

TEST(LexiconBuilder, SaysWhichRowCannotBeRead) {
  std::string const too_long(66, 'x');
  struct {
    std::string table;
    std::string contents;
    std::string expected;
  } const cases[] = {
      {"nouns.tsv", "",
       "nouns.tsv:0: unknown table; a lexicon holds verbs.tsv, verb_forms.tsv, closed_classes.tsv, "
       "words.tsv and evidence.tsv"},
      {"words.tsv", "منارة\n",
       "words.tsv:1: expected at least 2 columns separated by tabs: word codes"},
      {"words.tsv", "word\tcodes\n# one\n\nمنارة\tqq\n", "words.tsv:4: unknown code \"qq\""},
      {"words.tsv", "منارة\tgf,\n", "words.tsv:1: unknown code \"\""},
      {"words.tsv", "منارة\tgf\n\tgf\n", "words.tsv:2: no word"},
      {"evidence.tsv", "flag past\t1\nflag lost\t1\n",
       "evidence.tsv:2: no evidence is called \"flag lost\""},
      {"evidence.tsv", "flag past\theavy\n", "evidence.tsv:1: the weight \"heavy\" is no number"},
      {"words.tsv", "برج المنارة\tgf\n",
       "words.tsv:1: more than one word; expressions belong into closed_classes.tsv"},
      {"words.tsv", too_long + "\tn\n", "words.tsv:1: longer than any word"},
      {"words.tsv", "-منارة\tgf\n", "words.tsv:1: nothing to take back from \"منارة\""},
      {"words.tsv", "-جسر\tqq\n", "words.tsv:1: unknown code \"qq\""},
      {"closed_classes.tsv", "titel\tأمير\n", "closed_classes.tsv:1: unknown role \"titel\""},
      {"closed_classes.tsv", "title\tأمير\tx\n", "closed_classes.tsv:1: unknown gender \"x\""},
      {"closed_classes.tsv", "title\tأمير\tm\tx\n", "closed_classes.tsv:1: unknown number \"x\""},
      {"closed_classes.tsv", "title\n",
       "closed_classes.tsv:1: expected at least 2 columns separated by tabs: role surface gender "
       "number"},
      {"closed_classes.tsv", "-title\n",
       "closed_classes.tsv:1: expected at least 2 columns separated by tabs: role surface gender "
       "number"},
      {"closed_classes.tsv", "-title\tجسر\n",
       "closed_classes.tsv:1: nothing to take back from \"جسر\""},
      {"closed_classes.tsv", "-shift\tمن خلف\n",
       "closed_classes.tsv:1: nothing to take back from \"من خلف\""},
      {"closed_classes.tsv", "-editorial\tمن جانبه\n",
       "closed_classes.tsv:1: nothing to take back from \"من جانبه\""},
      {"verbs.tsv", "كَشَفَ\tكشف\treveel\tfactive\t2\tcontent\tanna\n",
       "verbs.tsv:1: unknown class \"reveel\""},
      {"verbs.tsv", "كَشَفَ\tكشف\treveal\tfactive\tx\tcontent\tanna\n",
       "verbs.tsv:1: unknown tier \"x\""},
      {"verbs.tsv", "كَشَفَ\tكشف\treveal\tfactive\t2\tcontents\tanna\n",
       "verbs.tsv:1: unknown object \"contents\""},
      {"verbs.tsv", "كَشَفَ\tكشف\treveal\tfactive\t2\tcontent\tanna;xx\n",
       "verbs.tsv:1: unknown frame \"xx\""},
      {"verbs.tsv", "كَشَفَ\tكشف\treveal\tfactive\t2\tcontent\n",
       "verbs.tsv:1: expected at least 7 columns separated by tabs: lemma past class stance tier "
       "object frames count note reports"},
      {"verbs.tsv", "كَشَفَ\tكشف\treveal\tfactive\t2\tcontent\tanna\t1\t\t101\n",
       "verbs.tsv:1: of a hundred forms more than a hundred cannot report"},
      {"verbs.tsv", "-كَشَفَ\n", "verbs.tsv:1: no row in verbs.tsv for lemma \"كَشَفَ\""},
      {"verb_forms.tsv", "كشف\tكَشَفَ\tpast.3ms\n",
       "verb_forms.tsv:1: no row in verbs.tsv for lemma \"كَشَفَ\""},
      {"verb_forms.tsv", "قلنا\tقَالَ\tpast.9x\n", "verb_forms.tsv:1: unknown person \"9x\""},
      {"verb_forms.tsv", "قلنا\tقَالَ\tperfect.1p\n",
       "verb_forms.tsv:1: unknown feature \"perfect.1p\""},
      {"verb_forms.tsv", "-جسر\n", "verb_forms.tsv:1: nothing to take back from \"جسر\""},
  };
  for (auto const& c : cases) EXPECT_EQ(failure(c.table, c.contents), c.expected) << c.contents;
}

// A block holds all that a builder needs to go on from it.
TEST(LexiconBuilder, RebuildsALexiconByteByByte) {
  for (Lexicon const* lexicon : {&small_lexicon(), &Lexicon::builtin()}) {
    auto const rebuilt = LexiconBuilder(*lexicon).build();
    EXPECT_TRUE(std::ranges::equal(rebuilt, lexicon->block()));
  }
}

TEST(LexiconBuilder, AnEmptyLexiconFindsNothing) {
  Lexicon const lexicon(LexiconBuilder().build());
  EXPECT_EQ(printed_reading(lexicon, "قال"), "none");
  EXPECT_TRUE(lexicon.verbs().empty());
  EXPECT_TRUE(lexicon.phrases("قال").empty());
}

}  // namespace
}  // namespace isnad
