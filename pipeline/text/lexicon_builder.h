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

// A row that cannot be read: which file, which line, what to do.
struct LexiconError : std::runtime_error {
  LexiconError(std::string_view in_file, std::size_t at_line, std::string const& what)
      : std::runtime_error(what), file(in_file), line(at_line) {}
  std::string file;
  std::size_t line;
};

// Makes a lexicon block from tables. The kind of a table is the name of its file:
//
//   verbs.tsv           lemma past class stance tier object frames count note
//   verb_forms.tsv      surface lemma feature
//   closed_classes.tsv  role surface gender number
//   words.tsv           word codes
//
// Lines that begin with # and the header line are skipped. Files given later add to earlier ones; a
// verb that is listed again replaces the earlier row. Throws LexiconError on a row it cannot read.
//
//   LexiconBuilder builder;
//   builder.add("verbs.tsv", contents);
//   Lexicon lexicon{builder.build()};
class LexiconBuilder {
 public:
  void add(std::string_view file, std::string_view contents);
  std::vector<std::uint64_t> build() const;

 private:
  struct VerbRow {
    std::string lemma, past, category, stance;
    std::uint8_t kind = 0, tier = 1, object = 0;
    std::uint32_t complements = 0, after_object = 0, count = 0;
  };
  struct Word {
    RoleSet roles;
    FeatureSet features;
    int verb = -1;
  };

  void add_verb(std::vector<std::string_view> const& row);
  void add_form(std::vector<std::string_view> const& row);
  void add_closed(std::vector<std::string_view> const& row);
  void add_word(std::vector<std::string_view> const& row);
  Word& word(std::string_view surface);

  std::vector<VerbRow> verbs_;
  std::map<std::string, int, std::less<>> verb_index_;  // by vocalised lemma
  std::map<std::string, Word, std::less<>> words_;      // by exact spelling without diacritics
  std::map<std::string, RoleSet, std::less<>>
      phrases_;  // by folded spelling, one space between words
};

}  // namespace isnad
