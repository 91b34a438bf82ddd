// Writes character_table.inc, the tables of character_class.cpp, to standard output. Runs at build
// time only, linked to ICU (icu-uc).

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <cstdint>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/text/character_class.h"

namespace {

using isnad::CharacterClass;
using enum isnad::CharacterClass;

constexpr UChar32 block_size = 256;
constexpr UChar32 end_of_unicode = 0x110000;

// Persian, Urdu and typographic variants of letters that Arabic has too.
constexpr struct {
  char16_t from, to;
} unified[] = {
    {0x06A9, 0x0643},  // keheh: kaf
    {0x06AA, 0x0643},  // swash kaf: kaf
    {0x06BA, 0x0646},  // noon ghunna: noon
    {0x06BE, 0x0647},  // heh doachashmee: heh
    {0x06C0, 0x0647},  // heh with yeh above: heh
    {0x06C1, 0x0647},  // heh goal: heh
    {0x06C2, 0x0647},  // heh goal with hamza: heh
    {0x06C3, 0x0629},  // teh marbuta goal: teh marbuta
    {0x06CC, 0x064A},  // Farsi yeh: yeh
    {0x06D2, 0x064A},  // yeh barree: yeh
    {0x06D3, 0x0626},  // yeh barree with hamza: yeh with hamza
    {0x06D5, 0x0647},  // ae: heh
};

constexpr struct {
  CharacterClass kind;
  std::u32string_view characters;
} listed[] = {
    {tatweel, U"\u0640"},
    {hamza, U"\u0653\u0654\u0655"},
    {carriage_return, U"\r"},
    {line_separator, U"\u2028\u2029"},
    {space, U" "},
    {newline, U"\n"},
    {decimal_mark, U"\u066B\u066C"},
    {comma, U",\u060C\u3001\uFE10\uFE50"},
    {semicolon, U";\u061B\u204F"},
    {period, U".\u06D4\u3002"},
    {ellipsis, U"\u2026\u2025"},
    {question, U"?\u061F\u2047\u2048\u2E2E"},
    {exclamation, U"!\u203C\u2049"},
    {colon, U":\u2236"},
    {dash, U"\u2212"},
    {slash, U"/\\\u2044\u2215"},
    {bullet,
     U"*\u2022\u00B7\u066D\u2023\u2043\u2219\u25A0\u25A1\u25AA\u25AB\u25B6\u25BA\u25C0"
     U"\u25C4\u25C6\u25CB\u25CF\u25E6\u2605\u2606\u2666\u27A4\u2B24"},
    {quote_open, U"\u00AB\u2039\u201C\u201E\u201F\u2018\u201A\u201B\u275D\u275B\u300C\u300E"},
    {quote_close, U"\u00BB\u203A\u201D\u2019\u275E\u275C\u300D\u300F"},
    {quote_straight, U"\"'\u2033"},
    {less, U"<"},
    {greater, U">"},
};

bool in(UChar32 character, UChar32 first, UChar32 last) {
  return first <= character && character <= last;
}

bool in_arabic_blocks(UChar32 character) {
  return in(character, 0x0600, 0x06FF) || in(character, 0x0750, 0x077F) ||
         in(character, 0x0870, 0x08FF) || in(character, 0x10EC0, 0x10EFF);
}

// Compatibility forms that stand for ordinary letters, digits and punctuation.
bool is_compatibility_form(UChar32 character) {
  return in(character, 0xFB50, 0xFDFF) || in(character, 0xFE70, 0xFEFE) ||
         in(character, 0xFF01, 0xFF5E);
}

CharacterClass by_property(UChar32 character) {
  auto const category = static_cast<UCharCategory>(u_charType(character));
  bool const is_mark = (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0;
  if (is_mark && in_arabic_blocks(character)) return mark;
  if (u_hasBinaryProperty(character, UCHAR_VARIATION_SELECTOR)) return mark;
  if (u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return control;
  if (u_hasBinaryProperty(character, UCHAR_PREPENDED_CONCATENATION_MARK)) return symbol;
  if (category == U_FORMAT_CHAR) return control;
  if (u_isUWhiteSpace(character) || category == U_CONTROL_CHAR) return other_space;
  if (is_mark || u_hasBinaryProperty(character, UCHAR_EMOJI_MODIFIER)) return combining;
  if (category == U_DECIMAL_DIGIT_NUMBER) return digit;
  if (u_isalpha(character)) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(character, &status) == USCRIPT_ARABIC ? arabic : latin;
  }
  if (category == U_DASH_PUNCTUATION) return dash;
  if (category == U_START_PUNCTUATION) return paren_open;
  if (category == U_END_PUNCTUATION) return paren_close;
  return symbol;
}

CharacterClass classify(UChar32 character) {
  for (auto const& row : listed) {
    if (row.characters.find(static_cast<char32_t>(character)) != row.characters.npos) {
      return row.kind;
    }
  }
  return by_property(character);
}

char16_t unify(char16_t character) {
  for (auto const& row : unified) {
    if (row.from == character) return row.to;
  }
  return character;
}

// An isolated tashkeel form decomposes to a space and the mark: the space is not text.
bool is_mark_on_a_space(std::u16string const& text) {
  if (text.size() < 2 || text[0] != u' ') return false;
  for (char16_t character : text.substr(1)) {
    if (classify(character) != mark) return false;
  }
  return true;
}

std::u16string replacement_of(UChar32 character, icu::Normalizer2 const& nfkc) {
  icu::UnicodeString whole{character};
  UErrorCode status = U_ZERO_ERROR;
  if (is_compatibility_form(character)) whole = nfkc.normalize(whole, status);
  std::u16string text;
  for (int32_t i = 0; i < whole.length(); ++i) text.push_back(unify(whole[i]));
  if (is_mark_on_a_space(text)) text.erase(0, 1);
  return text;
}

using Replacements = std::map<UChar32, std::u16string>;

Replacements find_replacements() {
  UErrorCode status = U_ZERO_ERROR;
  auto const* nfkc = icu::Normalizer2::getNFKCInstance(status);
  Replacements found;
  for (UChar32 character = 0; character < 0xFFFF; ++character) {
    bool const candidate = is_compatibility_form(character) || in_arabic_blocks(character);
    if (!candidate || !u_isdefined(character)) continue;
    std::u16string text = replacement_of(character, *nfkc);
    if (text != std::u16string{static_cast<char16_t>(character)}) found[character] = text;
  }
  return found;
}

template <typename Numbers>
void print_numbers(char const* declaration, Numbers const& numbers) {
  std::printf("constexpr %s[] = {", declaration);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    std::printf("%s%d,", i % 32 == 0 ? "\n    " : "", static_cast<int>(numbers[i]));
  }
  std::printf("\n};\n");
}

void print_classes(Replacements const& replacements) {
  std::vector<std::string> blocks;
  std::vector<std::size_t> block_of;
  for (UChar32 start = 0; start < end_of_unicode; start += block_size) {
    std::string block;
    for (UChar32 character = start; character < start + block_size; ++character) {
      auto const kind = replacements.contains(character) ? mapped : classify(character);
      block.push_back(static_cast<char>(kind));
    }
    std::size_t index = 0;
    while (index < blocks.size() && blocks[index] != block) ++index;
    if (index == blocks.size()) blocks.push_back(block);
    block_of.push_back(index);
  }
  std::string classes;
  for (auto const& block : blocks) classes += block;
  print_numbers("std::uint8_t block_of", block_of);
  print_numbers("std::uint8_t class_in_block", classes);
}

void print_replacements(Replacements const& replacements) {
  std::u16string pool;
  std::printf("constexpr Replacement replacements[] = {\n");
  for (auto const& [character, text] : replacements) {
    std::printf("    {0x%04X, %zu, %zu},\n", static_cast<unsigned>(character), pool.size(),
                text.size());
    pool += text;
  }
  std::printf("};\n");
  pool.push_back(u'\0');
  print_numbers("char16_t replacement_text", pool);
}

}  // namespace

int main() {
  std::printf("// Generated by generate_character_table.cpp from Unicode %s. Do not edit.\n\n",
              U_UNICODE_VERSION);
  Replacements const replacements = find_replacements();
  print_classes(replacements);
  print_replacements(replacements);
  return std::fflush(stdout) == 0 ? 0 : 1;
}
