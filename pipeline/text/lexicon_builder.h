#pragma once

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "grammars/token.h"
#include "grammars/verb.h"

namespace isnad {

class Lexicon;

// A row that cannot be read: which file, which line, what to do.
struct LexiconError : std::runtime_error {
  LexiconError(std::string_view in_file, std::size_t at_line, std::string const& what)
      : std::runtime_error(what), file(in_file), line(at_line) {}
  std::string file;
  std::size_t line;
};

// Makes a lexicon block from tables. The kind of a table is the name of its file:
//
//   verbs.tsv           lemma past class stance tier object frames [count [note [reports]]]
//   verb_forms.tsv      surface lemma feature
//   closed_classes.tsv  role surface [gender [number]]
//   words.tsv           word codes
//   evidence.tsv        evidence weight
//
// Lines that begin with # and the header line are skipped; the header may be missing. Rows add to
// what is there already: a word gains roles, a verb that is listed again replaces the earlier row
// and keeps its forms. A row that begins with - takes something back:
//
//   verbs.tsv           -lemma         none of the verb's forms is a cue
//   verb_forms.tsv      -surface       this spelling is no cue
//   closed_classes.tsv  -role surface  the word or expression does not have this role
//   words.tsv           -word [codes]  the word is not what these codes say; without codes, any
//   code
//   evidence.tsv        -evidence      it counts nothing
//
// What was a form of a reporting verb stays a verb, an adjective or a noun. A row that cannot be
// read, or takes back what is not there, throws LexiconError. See grammars/lexicon/README.md.
//
//   LexiconBuilder builder(Lexicon::builtin());
//   builder.add("words.tsv", contents);
//   Lexicon lexicon{builder.build()};
class LexiconBuilder {
 public:
  LexiconBuilder() = default;                    // starts from nothing
  explicit LexiconBuilder(Lexicon const& base);  // starts from all that `base` holds

  void add(std::string_view file, std::string_view contents);
  std::vector<std::uint64_t> build() const;

 private:
  struct VerbRow {
    std::string lemma, past, category, stance;
    std::uint8_t kind = 0, tier = 1, object = 0;
    std::uint32_t complements = 0, after_object = 0, told_by = 0, count = 0;
    std::uint32_t reports = Verb::rare;
  };
  struct Word {
    RoleSet roles;
    FeatureSet features;
    int verb = -1;      // of a finite form
    bool rare = false;  // that form is one news seldom writes: 1st person, jussive, dual

    int nominal_verb = -1;  // of a participle or verbal noun
  };

  using Row = std::vector<std::string_view>;
  struct Table;
  struct Draft;

  void add_verb(Row const& row);
  void add_form(Row const& row);
  void add_closed(Row const& row);
  void add_word(Row const& row);
  void add_evidence(Row const& row);
  void take_back_verb(Row const& row);
  void take_back_form(Row const& row);
  void take_back_closed(Row const& row);
  void take_back_word(Row const& row);
  void take_back_evidence(Row const& row);

  int verb_of(std::string_view lemma) const;
  Word& word(std::string_view surface);
  Word& known_word(std::string_view surface);
  void forget_finite(Word& entry);
  void forget_nominal(Word& entry);
  bool is_light(int verb) const;

  std::vector<VerbRow> verbs_;
  std::map<std::string, int, std::less<>> verb_index_;  // by vocalised lemma
  std::map<std::string, Word, std::less<>> words_;      // by exact spelling without diacritics
  std::map<std::string, RoleSet, std::less<>>
      phrases_;                 // by folded spelling, one space between words
  std::vector<float> weights_;  // by item of evidence; empty where no table gives any
};

}  // namespace isnad
