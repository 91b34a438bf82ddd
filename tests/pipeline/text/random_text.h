#pragma once

#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

namespace isnad {

// Random mixtures of what news text and broken text are made of: Arabic with and without tashkeel,
// tatweel, presentation forms, quotation marks, emoji, bidi controls, line ends, invalid bytes.
class RandomText {
 public:
  explicit RandomText(std::uint32_t seed) : engine_{seed} {}

  std::string operator()(std::size_t pieces) {
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i) text += piece();
    return text;
  }

  std::size_t below(std::size_t limit) { return engine_() % limit; }

 private:
  std::string_view piece() {
    static constexpr std::string_view pieces[] = {
        "قال",
        "و",
        "الوزيرة",
        "لن",
        "مُؤَكِّدًا",
        "بـ",
        "ـ",
        "ا\u0654",
        "ي\u0654",
        "ا\u0653",
        "\u064F",
        "\u0651",
        "\uFEFB",
        "\uFEFC",
        "\uFDF2",
        "\uFDFA",
        "\uFC5E",
        "\uFE70",
        "ی",
        "ک",
        "ہ",
        "٢٠٢٤",
        "1.5",
        "7",
        "Reuters",
        "é",
        "e\u0301",
        " ",
        " ",
        " ",
        " ",
        "\u00A0",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "\u2028",
        "\u200F",
        "\u202B",
        "\u200C",
        "\uFEFF",
        ".",
        ".",
        "..",
        "…",
        "؟",
        "!",
        "،",
        "؛",
        ":",
        "-",
        "/",
        "*",
        "%",
        "(",
        ")",
        "\"",
        "\"",
        "«",
        "»",
        "“",
        "”",
        "'",
        "''",
        "‹",
        "›",
        "<<",
        ">>",
        "😀",
        "👍🏽",
        "❤\uFE0F",
        "\uFF21",
        "\xFF",
        "\xD9",
        "\xE2\x80",
        "\xED\xA0\x80",
        "\xF4\x90\x80\x80",
        "\xC0\x80",
        "\x01",
        "د.",
    };
    return pieces[below(std::size(pieces))];
  }

  std::mt19937 engine_;
};

}  // namespace isnad
