#include "pipeline/text/normalize.h"

#include <algorithm>

#include "pipeline/text/character_class.h"
#include "pipeline/text/code_points.h"

namespace isnad {
namespace {

constexpr char32_t alef_with_madda = 0x0622;
constexpr char32_t alef_with_hamza_above = 0x0623;
constexpr char32_t waw_with_hamza = 0x0624;
constexpr char32_t alef_with_hamza_below = 0x0625;
constexpr char32_t ya_with_hamza = 0x0626;
constexpr char32_t alef = 0x0627;
constexpr char32_t waw = 0x0648;
constexpr char32_t alef_maqsura = 0x0649;
constexpr char32_t ya = 0x064A;
constexpr char32_t fathatan = 0x064B;
constexpr char32_t damma = 0x064F;
constexpr char32_t shadda = 0x0651;
constexpr char32_t madda_above = 0x0653;
constexpr char32_t hamza_above = 0x0654;
constexpr char32_t hamza_below = 0x0655;

std::uint32_t offset(std::size_t position) { return static_cast<std::uint32_t>(position); }

// Letters U+0621-063A and U+0641-064A, which stay as they are; everything between is rarer.
bool is_plain_arabic(unsigned char lead, unsigned char trail) {
  return (lead == 0xD8 && trail >= 0xA1 && trail <= 0xBA) ||
         (lead == 0xD9 && trail >= 0x81 && trail <= 0x8A);
}

// The letter that a letter and a combining hamza or madda make together, or 0.
char32_t compose(char32_t letter, char32_t mark) {
  if (mark == madda_above) return letter == alef ? alef_with_madda : 0;
  if (mark == hamza_below) return letter == alef ? alef_with_hamza_below : 0;
  if (mark != hamza_above) return 0;
  switch (letter) {
    case alef:
      return alef_with_hamza_above;
    case waw:
      return waw_with_hamza;
    case ya:
    case alef_maqsura:
      return ya_with_hamza;
    default:
      return 0;
  }
}

// Folds in place the two bytes of a letter U+0600-06FF.
void fold(char& lead, char& trail) {
  auto const become = [&](unsigned letter) {
    lead = static_cast<char>(0xC0 | letter >> 6);
    trail = static_cast<char>(0x80 | (letter & 0x3F));
  };
  unsigned const first = static_cast<unsigned char>(lead);
  unsigned const second = static_cast<unsigned char>(trail);
  switch (first << 8 | second) {
    case 0xD8A2:  // alef with madda
    case 0xD8A3:  // alef with hamza above
    case 0xD8A5:  // alef with hamza below
    case 0xD9B1:
      return become(alef);  // alef wasla
    case 0xD8A4:
      return become(waw);  // waw with hamza
    case 0xD8A6:           // ya with hamza
    case 0xD989:
      return become(ya);  // alef maqsura
    case 0xD8A9:
      return become(0x0647);  // ta marbuta: ha
    default:
      return;
  }
}

class Normalizer {
 public:
  Normalizer(std::string_view source, NormalizedText& out) : source_{source}, out_{out} {}

  void run() {
    while (position_ < source_.size()) {
      copy_plain();
      if (position_ < source_.size()) take_character();
    }
    out_.origin.push_back(offset(source_.size()));
  }

 private:
  // Nearly all of an article: printable ASCII and plain Arabic letters, in one block.
  void copy_plain() {
    std::size_t const begin = position_;
    std::size_t const text_begin = out_.text.size();
    std::size_t end = begin;
    while (end < source_.size()) {
      auto const lead = static_cast<unsigned char>(source_[end]);
      if ((lead >= 0x20 && lead < 0x7F) || lead == '\n') {
        ++end;
      } else if (end + 1 < source_.size() &&
                 is_plain_arabic(lead, static_cast<unsigned char>(source_[end + 1]))) {
        end += 2;
      } else {
        break;
      }
    }
    if (end == begin) return;
    out_.text.append(source_, begin, end - begin);
    position_ = end;
    attached_ = true;
    describe(text_begin, begin);
  }

  // Fills `folded` and `origin` for text[text_begin, end), a copy of the source at `begin`.
  void describe(std::size_t text_begin, std::size_t begin) {
    std::size_t const text_end = out_.text.size();
    out_.folded.append(out_.text, text_begin, text_end - text_begin);
    out_.origin.resize(text_end);
    for (std::size_t i = text_begin; i < text_end; ++i, ++begin) {
      out_.origin[i] = offset(begin);
      if (static_cast<unsigned char>(out_.text[i]) < 0x80) continue;
      out_.origin[++i] = offset(begin++);
      fold(out_.folded[i - 1], out_.folded[i]);
    }
  }

  void take_character() {
    CodePoint const next = decode(source_, position_);
    std::size_t const begin = position_;
    switch (character_class(next.value)) {
      case CharacterClass::mark:
        return skip(next.length);
      case CharacterClass::tatweel:
        return take_tatweel();
      case CharacterClass::hamza:
        return take_hamza(next);
      case CharacterClass::control:
        return take_control(next.length);
      case CharacterClass::mapped:
        return take_mapped(next);
      case CharacterClass::carriage_return:
        skip(begin + 1 < source_.size() && source_[begin + 1] == '\n' ? 2 : 1);
        return emit('\n', begin);
      case CharacterClass::line_separator:
        skip(next.length);
        return emit('\n', begin);
      case CharacterClass::other_space:
        skip(next.length);
        return emit(' ', begin);
      default:
        skip(next.length);
        return emit(next.value, begin);
    }
  }

  void skip(std::size_t length) { position_ += length; }

  void emit(char32_t character, std::size_t begin) {
    std::size_t const text_begin = out_.text.size();
    append_utf8(out_.text, character);
    out_.folded.append(out_.text, text_begin);
    std::size_t const length = out_.text.size() - text_begin;
    if (length == 2) fold(out_.folded[text_begin], out_.folded[text_begin + 1]);
    out_.origin.insert(out_.origin.end(), length, offset(begin));
    attached_ = true;
  }

  // A whole run at once, so that looking past it stays linear.
  void take_tatweel() {
    std::size_t const begin = position_;
    while (position_ < source_.size()) {
      CodePoint const next = decode(source_, position_);
      if (character_class(next.value) != CharacterClass::tatweel) break;
      skip(next.length);
    }
    bool const space_before =
        out_.text.empty() || out_.text.back() == ' ' || out_.text.back() == '\n';
    if (space_before && at_space()) return emit('-', begin);
    attached_ = false;  // a hamza that a tatweel carries is not on the letter before it
  }

  bool at_space() const {
    if (position_ == source_.size()) return true;
    switch (character_class(decode(source_, position_).value)) {
      case CharacterClass::space:
      case CharacterClass::newline:
      case CharacterClass::carriage_return:
      case CharacterClass::line_separator:
      case CharacterClass::other_space:
        return true;
      default:
        return false;
    }
  }

  void take_hamza(CodePoint mark) {
    skip(mark.length);
    std::size_t const size = out_.text.size();
    if (!attached_ || size < 2) return;
    char32_t const letter = compose(decode(out_.text, size - 2).value, mark.value);
    if (letter == 0) return;
    std::size_t const begin = out_.origin[size - 2];
    out_.text.resize(size - 2);
    out_.folded.resize(size - 2);
    out_.origin.resize(size - 2);
    emit(letter, begin);
  }

  void take_control(std::uint32_t length) {
    end_source_here(position_);
    attached_ = false;
    skip(length);
  }

  void take_mapped(CodePoint form) {
    std::size_t const begin = position_;
    skip(form.length);
    std::size_t const text_begin = out_.text.size();
    for (char16_t part : replacement(form.value)) {
      auto const kind = character_class(part);
      if (kind == CharacterClass::mark || kind == CharacterClass::tatweel) continue;
      if (out_.text.size() > text_begin) end_source_here(position_);
      emit(part, begin);
    }
  }

  // The character emitted last ends here in the source, whatever is dropped after it.
  void end_source_here(std::size_t source_end) {
    std::uint32_t const text_end = offset(out_.text.size());
    auto& ends = out_.source_ends;
    if (text_end == 0 || (!ends.empty() && ends.back().text_end == text_end)) return;
    ends.push_back({text_end, offset(source_end)});
  }

  std::string_view source_;
  NormalizedText& out_;
  std::size_t position_ = 0;
  bool attached_ = false;  // nothing but marks since the character emitted last
};

}  // namespace

std::uint32_t NormalizedText::end_of(std::uint32_t text_end) const {
  auto const found = std::ranges::lower_bound(source_ends, text_end, {}, &SourceEnd::text_end);
  if (found != source_ends.end() && found->text_end == text_end) return found->source_end;
  return origin[text_end];
}

void normalize(std::string_view source, NormalizedText& out) {
  source = source.substr(0, maximum_normalized_bytes);
  out.text.clear();
  out.folded.clear();
  out.origin.clear();
  out.source_ends.clear();
  out.text.reserve(source.size());
  out.folded.reserve(source.size());
  out.origin.reserve(source.size() + 1);
  Normalizer{source, out}.run();
}

NormalizedText normalize(std::string_view source) {
  NormalizedText out;
  normalize(source, out);
  return out;
}

namespace {

// Walks the letters and marks of one word.
class MarkReader {
 public:
  void read(char32_t character) {
    if (character == fathatan) {
      marks_.tanwin_fath = true;
      letters_since_tanwin_ = 0;
    } else if (character == shadda) {
      marks_.shadda = true;
    } else if (character == damma) {
      marks_.damma_on_first |= letters_ == 1;
    } else if (is_letter(character)) {
      ++letters_;
      ++letters_since_tanwin_;
      last_ = character;
    }
  }

  Marks result() const {
    Marks marks = marks_;
    bool const before_alef = letters_since_tanwin_ == 1 && (last_ == alef || last_ == alef_maqsura);
    marks.tanwin_fath &= letters_since_tanwin_ == 0 || before_alef;
    return marks;
  }

 private:
  static bool is_letter(char32_t character) {
    return character_class(character) == CharacterClass::arabic;
  }

  Marks marks_;
  int letters_ = 0;
  int letters_since_tanwin_ = 0;
  char32_t last_ = 0;
};

}  // namespace

Marks marks_of(NormalizedText const& text, std::string_view source, TextRange word) {
  SourceRange const range = text.to_source(word);
  MarkReader reader;
  for (std::size_t i = range.begin; i < range.end;) {
    CodePoint const next = decode(source, i);
    i += next.length;
    std::u16string_view const parts = replacement(next.value);
    if (parts.empty()) reader.read(next.value);
    for (char16_t part : parts) reader.read(part);
  }
  return reader.result();
}

}  // namespace isnad
