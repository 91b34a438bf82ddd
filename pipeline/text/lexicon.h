#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "grammars/token.h"
#include "grammars/verb.h"

namespace isnad {

// What the lexicon knows about one spelling. All readings of the spelling are merged: roles and
// features are unions, `verb` is the likeliest of its verbs.
struct WordEntry {
  std::uint32_t surface = 0;    // where the exact spelling begins in the string pool
  std::uint32_t folded = 0;     // where the folded one begins; as long as the exact one
  std::uint16_t length = 0;     // bytes of either
  std::uint16_t verb = 0xffff;  // index of the verb whose finite form it is; 0xffff for none
  std::uint16_t nominal_verb = 0xffff;  // of the verb whose participle or verbal noun it is
  std::uint16_t phrase_count = 0;       // expressions that begin with this word ...
  std::uint32_t first_phrase = 0;       // ... longest first
  std::uint32_t features = 0;           // FeatureSet::bits
  std::uint64_t roles_low = 0;
  std::uint64_t roles_high = 0;

  RoleSet roles() const { return RoleSet::of_bits(roles_low, roles_high); }
};

// An expression of several words. Its words are folded and joined by one space each.
struct PhraseEntry {
  std::uint32_t folded = 0;
  std::uint16_t length = 0;
  std::uint16_t words = 0;
  std::uint64_t roles_low = 0;
  std::uint64_t roles_high = 0;

  RoleSet roles() const { return RoleSet::of_bits(roles_low, roles_high); }
};

// A lexicon is one flat block of bytes: built once by LexiconBuilder, compiled into the program,
// read in place. Cheap to construct, immutable, safe to share between threads. It can be moved but
// not copied: everything it hands out points into its block.
class Lexicon {
 public:
  // The lexicon of grammars/lexicon/, compiled into the program.
  static Lexicon const& builtin();

  // Takes over a block that LexiconBuilder::build() made.
  explicit Lexicon(std::vector<std::uint64_t> block);

  // Reads a block in place; it must outlive the Lexicon.
  explicit Lexicon(std::span<std::uint64_t const> block);

  Lexicon(Lexicon&&) = default;
  Lexicon& operator=(Lexicon&&) = default;

  // All entries whose folded spelling is `folded`, exact spellings and hamza variants alike.
  std::span<WordEntry const> find(std::string_view folded) const;

  // The readings of a spelling: the exact spelling where it is listed, else every entry that
  // differs from it only by letters that the text leaves unmarked (a bare alef for a hamza, ya for
  // alef maqsura ...), never by two different marks. Rule D2 of the design.
  struct Reading {
    RoleSet roles;
    FeatureSet features;
    Verb const* verb = nullptr;
    Verb const* nominal_verb = nullptr;
    bool no_verb() const { return verb == nullptr && nominal_verb == nullptr; }
    bool found = false;
    bool exact = false;  // listed with just this spelling
  };
  Reading read(std::string_view form, std::string_view folded) const;

  // The expressions that begin with this word, longest first.
  std::span<PhraseEntry const> phrases(std::string_view folded_first_word) const;

  std::span<PhraseEntry const> phrases(WordEntry const& entry) const {
    return phrases_.subspan(entry.first_phrase, entry.phrase_count);
  }
  std::string_view text(std::uint32_t begin, std::uint16_t length) const {
    return strings_.substr(begin, length);
  }
  std::span<Verb const> verbs() const { return verbs_; }
  // Of each item of evidence (grammars/evidence.h); empty in a lexicon without evidence.tsv.
  std::span<float const> weights() const { return weights_; }
  std::span<std::uint64_t const> block() const { return block_; }

  // For phrases that are cues of their own ("according to"): a verb entry with that class.
  Verb const* verb_named(std::string_view lemma) const;

 private:
  void open(std::span<std::uint64_t const> block);

  std::vector<std::uint64_t> owned_;
  std::span<std::uint64_t const> block_;
  std::vector<Verb> verbs_;
  std::span<WordEntry const> words_;
  std::span<PhraseEntry const> phrases_;
  std::span<std::uint32_t const> slots_;
  std::span<float const> weights_;
  std::string_view strings_;
};

}  // namespace isnad
