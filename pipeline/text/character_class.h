#pragma once

#include <cstdint>
#include <string_view>

namespace isnad {

// What a character is to the normalizer (the first group, none of which is left in normalized text)
// and to the tokenizer; exports ask it where words end in the text as it was. The table behind it
// is made from ICU's Unicode properties by generate_character_table.cpp at build time; at run time
// ICU is not needed.
enum class CharacterClass : std::uint8_t {
  mark,     // dropped, belongs to the character before it: tashkeel, Quranic signs, selectors
  tatweel,  // dropped like a mark, unless it stands alone as a dash
  hamza,    // a mark that composes with alef, waw or ya: U+0653, U+0654, U+0655
  control,  // dropped, belongs to nothing: bidi controls, zero-width characters, BOM
  mapped,   // replaced by replacement(): presentation, full-width, Persian and Urdu forms
  carriage_return,
  line_separator,
  other_space,  // becomes an ASCII space: NBSP, tab and other controls

  space,
  newline,
  arabic,     // a letter of the Arabic script
  latin,      // a letter of any other script
  combining,  // a mark that is kept, part of the character before it
  digit,
  decimal_mark,  // an Arabic decimal or thousands mark
  comma,
  semicolon,
  period,
  ellipsis,
  question,
  exclamation,
  colon,
  dash,
  slash,
  bullet,
  paren_open,
  paren_close,
  quote_open,
  quote_close,
  quote_straight,
  less,  // two of them are a quotation mark
  greater,
  symbol,
};

// One table look-up, for any value.
CharacterClass character_class(char32_t character);

// What a `mapped` character stands for, in UTF-16 (always inside the BMP): one or more letters, and
// marks. Empty for every other character.
//
//   replacement(U+FEFB lam-alef ligature)  ->  lam, alef
std::u16string_view replacement(char32_t character);

}  // namespace isnad
