#pragma once

#include <array>
#include <string>
#include <string_view>

#include "grammars/token.h"
#include "pipeline/text/lexicon.h"
#include "pipeline/text/lexicon_builder.h"
#include "pipeline/text/normalize.h"

// A lexicon of a few words, so that tests can say exactly what is found; and printers.
namespace isnad {

inline Lexicon const& small_lexicon() {
  static Lexicon const lexicon = [] {
    LexiconBuilder builder;
    builder.add("verbs.tsv",
                "قَالَ\tقال\tsay\tneutral\t1\tcontent\tinna;Q;CQ;anna;bi-anna;li-NP\t100\n"
                "أَكَّدَ\tأكد\tassert\tcommitted\t1\tcontent\tanna;ala-NP;NP\t90\n"
                "أَعْلَنَ\tأعلن\tannounce\tcommitted\t1\tcontent\tanna;NP\t80\n"
                "بَيَّنَ\tبين\texplain\tfactive\t2\tcontent\tanna\t70\n"
                "ذَكَرَ\tذكر\tsay\tneutral\t2\tcontent\tanna\t60\n"
                "ذَكَّرَ\tذكر\tpoint-out\tneutral\t2\tcontent\tbi-NP\t20\n"
                "اِتَّهَمَ\tاتهم\tcriticise\tdistancing\t1\ttarget\tNP+bi-NP;NP+bi-anna\t50\n"
                "أَبَانَ\tأبان\texplain\tfactive\t2\tcontent\tanna\t10\n"
                "جَدَّدَ\tجدد\tassert\tcommitted\t2\tcontent\tNP\t10\n");
    builder.add("verb_forms.tsv",
                "قال\tقَالَ\tpast.3ms\n"
                "قالت\tقَالَ\tpast.3fs\n"
                "يقول\tقَالَ\tpres.3ms\n"
                "يقل\tقَالَ\tpres.3ms_juss\n"
                "قائلا\tقَالَ\tact.part.ms_acc\n"
                "قول\tقَالَ\tmasdar+POSS\n"
                "أكد\tأَكَّدَ\tpast.3ms\n"
                "أكد\tأَكَّدَ\tpast.3ms+OBJ\n"
                "أكدت\tأَكَّدَ\tpast.3fs\n"
                "أكدو\tأَكَّدَ\tpast.3mp+OBJ\n"
                "يؤكد\tأَكَّدَ\tpres.3ms\n"
                "مؤكد\tأَكَّدَ\tact.part.ms\n"
                "مؤكدا\tأَكَّدَ\tact.part.ms_acc\n"
                "تأكيد\tأَكَّدَ\tmasdar\n"
                "تأكيد\tأَكَّدَ\tmasdar+POSS\n"
                "أعلن\tأَعْلَنَ\tpast.3ms\n"
                "أعلن\tأَعْلَنَ\tpass.past.3ms\n"
                "بين\tبَيَّنَ\tpast.3ms\n"
                "ذكر\tذَكَرَ\tpast.3ms\n"
                "ذكر\tذَكَّرَ\tpast.3ms\n"
                "اتهم\tاِتَّهَمَ\tpast.3ms\n"
                "أبان\tأَبَانَ\tpast.3ms\n"
                "جدد\tجَدَّدَ\tpast.3ms\n"
                "تجدد\tجَدَّدَ\tpres.3fs\n"
                "مجددا\tجَدَّدَ\tact.part.ms_acc\n");
    builder.add("closed_classes.tsv",
                "complementizer\tأن\n"
                "complementizer\tإن\n"
                "complementizer_pronoun\tإنه\n"
                "preposition\tفي\n"
                "preposition\tمن\n"
                "preposition\tبين\n"
                "preposition\tإبان\n"
                "light_verb\tجدد\n"
                "title\tوزير\tm\tsg\n"
                "title\tوزيرة\tf\tsg\n"
                "title\tالوزيران\tm\tdu\n"
                "human\tخبراء\tm\tpl\n"
                "shift\tمن جانبه\n"
                "shift\tمن جانب\n"
                "editorial\tالجدير بالذكر\n"
                "time\tقبل يومين\n"
                "manner\tقبل يومين فقط\n");
    builder.add("words.tsv",
                "جسر\tn\n"
                "مجلس\tgm\n"
                "مدرسة\tn\n"
                "خبير\thm\n"
                "مصري\ta\n"
                "سليم\tfm,a\n"
                "وليد\tfm\n"
                "فيصل\tfm\n"
                "عرض\tm,v\n"
                "وصل\tv,n\n"
                "يصل\ti\n"
                "ليل\tt\n"
                "باب\tn\n"
                "مقال\tn\n"
                "وفد\tn\n");
    return Lexicon(builder.build());
  }();
  return lexicon;
}

inline std::string printed(RoleSet roles) {
  std::string s;
  for (std::size_t i = 0; i < static_cast<std::size_t>(Role::count_); ++i) {
    auto const role = static_cast<Role>(i);
    if (!roles.has(role)) continue;
    if (!s.empty()) s += ' ';
    s += name_of(role);
  }
  return s;
}

// In the order of Feature.
inline constexpr std::array feature_names = std::to_array<std::string_view>(
    {"past",        "present",      "jussive",       "passive",   "participle",
     "masdar",      "first_person", "third_person",  "masculine", "feminine",
     "singular",    "dual",         "plural",        "definite",  "accusative",
     "object_stem", "suffixed",     "future_prefix", "known",     "active"});

inline std::string printed(FeatureSet features) {
  std::string s;
  for (std::size_t i = 0; i < feature_names.size(); ++i) {
    if (!features.has(static_cast<Feature>(i))) continue;
    if (!s.empty()) s += ' ';
    s += feature_names[i];
  }
  return s;
}

// "roles; features; verb" of a spelling that is looked up as it stands, or "none".
inline std::string printed_reading(Lexicon const& lexicon, std::string_view word) {
  NormalizedText const normal = normalize(word);
  auto const reading = lexicon.read(normal.text, normal.folded);
  if (!reading.found) return "none";
  std::string s = printed(reading.roles) + "; " + printed(reading.features);
  for (Verb const* verb : {reading.verb, reading.nominal_verb})
    if (verb != nullptr) s += "; " + std::string(verb->lemma);
  return s;
}

// The expressions that begin with a word, with their roles, in the order in which they are tried.
inline std::string printed_phrases(Lexicon const& lexicon, std::string_view word) {
  std::string s;
  for (PhraseEntry const& phrase : lexicon.phrases(normalize(word).folded)) {
    if (!s.empty()) s += ", ";
    s += std::string(lexicon.text(phrase.folded, phrase.length)) + ' ' + printed(phrase.roles());
  }
  return s;
}

}  // namespace isnad
