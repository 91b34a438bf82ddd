#include "pipeline/text/character_class.h"

#include <gtest/gtest.h>

#include <string>

namespace isnad {
namespace {

TEST(CharacterClass, NamesWhatEachCharacterIs) {
  using enum CharacterClass;
  struct {
    char32_t character;
    CharacterClass expected;
  } const cases[] = {
      {U'ق', arabic},
      {U'ء', arabic},
      {U'ی', mapped},
      {U'ﻻ', mapped},
      {U'ڤ', arabic},
      {U'a', latin},
      {U'é', latin},
      {U'Ж', latin},
      {U'中', latin},
      {U'한', latin},
      {U'5', digit},
      {U'٥', digit},
      {U'۵', digit},
      {U'½', symbol},
      {0x64B, mark},
      {0x651, mark},
      {0x670, mark},
      {0x6D6, mark},
      {0xFE0F, mark},
      {0x640, tatweel},
      {0x653, hamza},
      {0x655, hamza},
      {0x301, combining},
      {0x1F3FD, combining},
      {0x200B, control},
      {0x200F, control},
      {0x202E, control},
      {0x2069, control},
      {0xFEFF, control},
      {0xAD, control},
      {0xE0041, control},
      {0x61C, control},
      {U' ', space},
      {U'\t', other_space},
      {0xA0, other_space},
      {0x3000, other_space},
      {0, other_space},
      {U'\n', newline},
      {U'\r', carriage_return},
      {0x2029, line_separator},
      {U'،', comma},
      {U'؛', semicolon},
      {U'؟', question},
      {U'.', period},
      {U'۔', period},
      {U'…', ellipsis},
      {U'–', dash},
      {U'—', dash},
      {U'-', dash},
      {U'•', bullet},
      {U'«', quote_open},
      {U'»', quote_close},
      {U'"', quote_straight},
      {U'(', paren_open},
      {U'﴿', paren_open},
      {U'﴾', paren_close},
      {U'％', mapped},
      {U'%', symbol},
      {0xFDFD, symbol},
      {0x600, symbol},
      {0xFFFD, symbol},
      {0x1F600, symbol},
      {0xE000, symbol},
      {0x10FFFF, symbol},
      {0x110000, symbol},
      {0xFFFFFFFF, symbol},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(character_class(c.character), c.expected) << std::hex << unsigned(c.character);
  }
}

TEST(CharacterClass, ReplacesForms) {
  struct {
    char32_t character;
    std::u16string expected;
  } const cases[] = {
      {U'\uFEFB', u"لا"},
      {U'\uFEF5', u"لآ"},
      {U'\uFDF2', u"الله"},
      {U'\uFDFC', u"ريال"},
      {U'\uFBFC', u"ي"},
      {U'ک', u"ك"},
      {U'ۃ', u"ة"},
      {U'Ａ', u"A"},
      {U'\uFE76', u"\u064E"},  // a mark alone: without the space that carries it
      {U'ق', u""},
      {U'A', u""},
      {0x10FEFB, u""},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(replacement(c.character), c.expected) << std::hex << unsigned(c.character);
  }
}

TEST(CharacterClass, MappedExactlyWhereThereIsAReplacement) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    bool const mapped = character_class(c) == CharacterClass::mapped;
    ASSERT_EQ(mapped, !replacement(c).empty()) << std::hex << unsigned(c);
  }
}

TEST(CharacterClass, ReplacementsAreFinal) {
  for (char32_t c = 0; c <= 0xFFFF; ++c) {
    for (char16_t part : replacement(c)) {
      auto const kind = character_class(part);
      bool const dropped = kind == CharacterClass::mark || kind == CharacterClass::tatweel;
      ASSERT_TRUE(dropped || kind >= CharacterClass::space) << std::hex << unsigned(c);
    }
  }
}

}  // namespace
}  // namespace isnad
