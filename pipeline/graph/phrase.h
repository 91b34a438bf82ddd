#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "grammars/token.h"
#include "pipeline/text/lexicon.h"

namespace isnad {

// A short text taken apart into comparable words, for what a graph compares: names, roles, offices.
struct Phrase {
  struct Word {
    std::string folded;  // without prefixes and article
    std::string stem;    // see light_stem.h
    RoleSet roles;
    bool known = false;  // the lexicon has it
    bool definite = false;
    bool prefixed = false;  // carries a conjunction or preposition
  };
  std::vector<Word> words;              // no punctuation
  std::vector<std::string> name_words;  // the personal name in it; "abd" joined with what it binds
};

Phrase read_phrase(std::string_view text, Lexicon const& lexicon);

// Reads phrases with the lexicon that the articles were read with, and remembers them: the same
// few thousand offices fill all the news.
class PhraseReader {
 public:
  explicit PhraseReader(Lexicon const& lexicon) : lexicon_(lexicon) {}

  Phrase const& read(std::string_view text);
  Lexicon const& lexicon() const { return lexicon_; }

 private:
  Lexicon const& lexicon_;
  std::unordered_map<std::string, Phrase> known_;
};

}  // namespace isnad
