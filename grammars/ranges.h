#pragma once

#include <compare>
#include <cstdint>

// Half-open ranges in the three units that the pipeline uses. They do not convert
// into each other: only NormalizedText and Tokens know how to go from one to the next.
namespace isnad {

template <typename Unit>
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin >= end; }
  constexpr bool contains(Range other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool contains(std::uint32_t position) const {
    return begin <= position && position < end;
  }
  constexpr bool overlaps(Range other) const { return begin < other.end && other.begin < end; }

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in the default.
  friend constexpr auto operator<=>(Range const&, Range const&) = default;
};

using SourceRange = Range<struct SourceUnit>;  // UTF-8 bytes of Document::text
using TextRange = Range<struct TextUnit>;      // bytes of NormalizedText::text
using TokenRange = Range<struct TokenUnit>;    // indices into Tokens

}  // namespace isnad
