#pragma once

#include "pipeline/text/character_class.h"

namespace isnad {

// Letters of any script, their marks, and digits: what words are made of.
inline bool is_word_character(char32_t character) {
  switch (character_class(character)) {
    case CharacterClass::mark:
    case CharacterClass::tatweel:
    case CharacterClass::hamza:
    case CharacterClass::mapped:
    case CharacterClass::arabic:
    case CharacterClass::latin:
    case CharacterClass::combining:
    case CharacterClass::digit:
      return true;
    default:
      return false;
  }
}

}  // namespace isnad
