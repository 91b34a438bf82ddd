#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "grammars/ranges.h"

namespace isnad {

// The article's text as the tokenizer reads it, with the way back to every original byte.
//
//   text     exact layer: tashkeel, tatweel, zero-width and bidi control characters dropped;
//            presentation and full-width forms composed (NFKC of those characters only), likewise
//            hamza and madda after alef, waw and ya; Persian and Urdu letters unified; every space
//            and other control character one ASCII space; CRLF, CR, U+2028 and U+2029 one '\n';
//            a byte that is not UTF-8 becomes U+FFFD. A tatweel that stands alone between spaces is
//            a dash. Always valid UTF-8.
//   folded   the same length and the same character boundaries as `text`: hamza seats to bare
//            alef/waw/ya, alef maqsura to ya, ta marbuta to ha, Arabic-Indic digits stay.
//   origin   origin[i] is the byte of the source at which the character that text[i] belongs to
//            begins; origin[text.size()] is the size of the source. All the letters of a ligature
//            have its origin.
//
//   source   q a(fatha) l RLM space          the letters stand for Arabic ones, 2 bytes each
//   text     q l space                       origin 0 0 4 4 9 10
//   to_source of "q" = [0, 4): its fatha is inside; of "ql" = [0, 6): the RLM is not
//
// Invariants (each is a test): origin.size() == text.size() + 1; origin never decreases;
// folded.size() == text.size(); normalize(normalize(s).text).text == normalize(s).text.
struct NormalizedText {
  std::string text;
  std::string folded;
  std::vector<std::uint32_t> origin;

  // Where the source of text[0, text_end) ends, for the few ends at which that is not
  // origin[text_end]: before dropped control characters and inside a ligature. Sorted.
  struct SourceEnd {
    std::uint32_t text_end;
    std::uint32_t source_end;
  };
  std::vector<SourceEnd> source_ends;

  // The source bytes that a range of normalized text came from. Combining marks that follow its
  // last letter are inside; dropped characters before its first letter are not, nor are control
  // characters after its last. Both ends must be character boundaries.
  SourceRange to_source(TextRange range) const {
    return {origin[range.begin], range.empty() ? origin[range.begin] : end_of(range.end)};
  }

  // The end of the source bytes of the character that ends at `text_end`.
  std::uint32_t end_of(std::uint32_t text_end) const;
};

// Total and linear, for sources below `maximum_normalized_bytes`: offsets have 32 bits and a source
// byte gives at most 11 bytes of text (U+FDFA: 3 bytes become 18 characters). What is longer is cut
// there. Reuses the buffers of `out`, so that a caller with many articles allocates once.
inline constexpr std::size_t maximum_normalized_bytes = std::size_t{256} << 20;
void normalize(std::string_view source, NormalizedText& out);
NormalizedText normalize(std::string_view source);

// Diacritics that change how a word reads: geminated second radical, passive or first person
// imperfect, and the indefinite accusative of a circumstantial participle.
struct Marks {
  bool shadda = false;
  bool damma_on_first = false;
  bool tanwin_fath = false;  // on the last letter, or on the last but one before a final alef

  friend bool operator==(Marks const&, Marks const&) = default;
};

// The diacritics that `word` carries in `source`, the text that was normalized. Worth calling only
// where to_source(word) is longer than `word`: otherwise there are none.
Marks marks_of(NormalizedText const& text, std::string_view source, TextRange word);

}  // namespace isnad
