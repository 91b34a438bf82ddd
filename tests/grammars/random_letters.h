#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include "tests/grammars/letters.h"

namespace isnad {

// Letters in random order, the likely ones more often, among parts of real patterns.
class RandomLetters {
 public:
  explicit RandomLetters(std::uint32_t seed) : engine_{seed} {}

  std::string operator()(std::size_t longest) {
    std::string text;
    std::size_t const size = 1 + below(longest);
    while (text.size() < size) text += piece();
    return text + "w.";  // no marker stands last
  }

 private:
  std::size_t below(std::size_t limit) { return engine_() % limit; }

  std::string piece() {
    static constexpr std::string_view parts[] = {
        "3hj", "m'C", "ik1M", "LT", "n2M", ",&uqK'", "K'T", ",aVT", "<wwww>,V", "GT", "O=M",
        "AT",  "O2M", "F5",   "XC", "RTN", "qV'",    "3M",  ",pC",  "B'",       "rV"};
    if (below(5) == 0) return std::string(parts[below(std::size(parts))]);
    static constexpr std::string_view common = "VKTNSUOhDwMCc,,1:z5r<>";
    static constexpr std::string_view prefixes = "&&&~=_";
    static constexpr std::string_view suffixes = "'*+^";
    std::string text;
    char const letter = below(3) != 0 ? common[below(common.size())]
                                      : letters::words[below(std::size(letters::words))].letter;
    bool const word = letters::word_of(letter).roles.has(Role::word);
    if (word && below(6) == 0) text += prefixes[below(prefixes.size())];
    text += letter;
    if (word && below(8) == 0) text += suffixes[below(suffixes.size())];
    static constexpr std::string_view kinds = "smpt";
    if (below(25) == 0) return std::string("[") + kinds[below(kinds.size())] + text + "w]";
    return text;
  }

  std::mt19937 engine_;
};

}  // namespace isnad
