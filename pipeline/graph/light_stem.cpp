#include "pipeline/graph/light_stem.h"

#include "pipeline/text/letters.h"

namespace isnad {
namespace {

constexpr std::size_t letter_bytes = 2;
constexpr std::size_t shortest_stem = 3 * letter_bytes;

// Folded, longest first: -ha, -an, -at, -un, -in, -ih, -iya, then single letters.
constexpr std::string_view endings[] = {"\u0647\u0627", "\u0627\u0646", "\u0627\u062a",
                                        "\u0648\u0646", "\u064a\u0646", "\u064a\u0647",
                                        letters::ha,    letters::ya,    letters::alef};

std::string_view without_ending(std::string_view folded) {
  for (std::string_view ending : endings) {
    if (folded.size() >= shortest_stem + ending.size() && folded.ends_with(ending))
      return folded.substr(0, folded.size() - ending.size());
  }
  return folded;
}

}  // namespace

std::string_view light_stem(std::string_view folded) {
  return without_ending(without_ending(folded));
}

}  // namespace isnad
