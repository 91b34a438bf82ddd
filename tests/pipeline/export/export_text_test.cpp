#include "pipeline/export/export_text.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "pipeline/export/utf8.h"

namespace isnad {
namespace {

// The text as a sequence of the unit's elements, the slow and obvious way.
std::vector<std::string> elements(std::string_view text, OffsetUnit unit) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < text.size();) {
    auto const length = utf8_character_length(text, i);
    std::string const character(text.substr(i, length));
    if (unit == OffsetUnit::utf8) {
      for (char const byte : character) out.emplace_back(1, byte);
    } else if (unit == OffsetUnit::utf16 && length == 4) {
      out.push_back(character);  // the high half stands for the character,
      out.emplace_back();        // the low half for nothing
    } else {
      out.push_back(character);
    }
    i += length;
  }
  return out;
}

std::string slice(std::vector<std::string> const& elements, std::size_t start, std::size_t end) {
  std::string out;
  for (std::size_t i = start; i < end; ++i) out += elements[i];
  return out;
}

std::string shown(std::string_view source, OffsetUnit unit, SourceRange range) {
  ExportText const text(source, unit);
  auto const span = text.span(range);
  return std::to_string(span.start) + "-" + std::to_string(span.end) + " " +
         std::string(span.text) + " of " + std::to_string(text.length());
}

TEST(ExportText, CountsInEachUnit) {
  std::string_view const text = "قال😀x";  // 6 + 4 + 1 bytes
  EXPECT_EQ(shown(text, OffsetUnit::codepoint, {0, 6}), "0-3 قال of 5");
  EXPECT_EQ(shown(text, OffsetUnit::codepoint, {6, 10}), "3-4 😀 of 5");
  EXPECT_EQ(shown(text, OffsetUnit::codepoint, {10, 11}), "4-5 x of 5");
  EXPECT_EQ(shown(text, OffsetUnit::utf16, {6, 10}), "3-5 😀 of 6");
  EXPECT_EQ(shown(text, OffsetUnit::utf16, {10, 11}), "5-6 x of 6");
  EXPECT_EQ(shown(text, OffsetUnit::utf8, {6, 10}), "6-10 😀 of 11");
}

TEST(ExportText, ReplacesBytesThatAreNotUtf8) {
  std::string_view const text = "\xFFق\xE2\x80z";
  std::string const bad(replacement_character);
  EXPECT_EQ(shown(text, OffsetUnit::codepoint, {0, 6}), "0-5 " + bad + "ق" + bad + bad + "z of 5");
  EXPECT_EQ(shown(text, OffsetUnit::codepoint, {1, 3}), "1-2 ق of 5");
  EXPECT_EQ(shown(text, OffsetUnit::codepoint, {4, 6}), "3-5 " + bad + "z of 5");
  EXPECT_EQ(shown(text, OffsetUnit::utf8, {1, 3}), "3-5 ق of 12");
}

TEST(ExportText, ForgivesRangesThatAreNone) {
  EXPECT_EQ(shown("قال", OffsetUnit::codepoint, {1, 3}), "0-1 ق of 3");  // inside of characters
  EXPECT_EQ(shown("قال", OffsetUnit::codepoint, {4, 99}), "2-3 ل of 3");
  EXPECT_EQ(shown("قال", OffsetUnit::codepoint, {4, 2}), "2-2  of 3");
  EXPECT_EQ(shown("", OffsetUnit::utf16, {3, 9}), "0-0  of 0");
}

std::string random_text(std::mt19937& random, bool valid) {
  static std::string const parts[] = {"a",
                                      " ",
                                      "\r\n",
                                      "ق",
                                      "ؤ",
                                      "لا",
                                      "\xD9\x8E" /* fatha */,
                                      "\xD9\x80" /* tatweel */,
                                      "\xEF\xBB\xBB" /* lam-alef */,
                                      "\xE2\x80\x8F" /* rlm */,
                                      "😀",
                                      "👨‍👩‍👧",
                                      "«",
                                      "\xF0\x9F\x87\xB8",
                                      "\xFF",
                                      "\xD8",
                                      "\xE2\x80",
                                      "\xED\xA0\x80"};
  std::string text;
  auto const count = random() % 600;
  for (unsigned i = 0; i < count; ++i) text += parts[random() % (valid ? 14 : std::size(parts))];
  return text;
}

TEST(ExportText, EverySpanIsWhereItsOffsetsSay) {
  std::mt19937 random(5);
  for (int round = 0; round < 300; ++round) {
    std::string const source = random_text(random, round % 2 == 0);
    for (auto const unit : {OffsetUnit::codepoint, OffsetUnit::utf16, OffsetUnit::utf8}) {
      ExportText const text(source, unit);
      auto const all = elements(text.text(), unit);
      ASSERT_EQ(find_invalid_utf8(text.text()), std::string::npos);
      ASSERT_EQ(text.length(), all.size());
      for (int i = 0; i < 40; ++i) {
        auto const size = static_cast<std::uint32_t>(source.size());
        SourceRange const range{static_cast<std::uint32_t>(random() % (size + 1)),
                                static_cast<std::uint32_t>(random() % (size + 1))};
        auto const span = text.span(range);
        ASSERT_LE(span.start, span.end);
        ASSERT_EQ(slice(all, span.start, span.end), span.text);
      }
    }
  }
}

TEST(ExportText, NeighboursShareTheirBorder) {
  std::mt19937 random(6);
  for (int round = 0; round < 50; ++round) {
    std::string const source = random_text(random, false);
    ExportText const text(source, OffsetUnit::utf16);
    std::string joined;
    std::uint32_t position = 0;
    std::uint32_t end = 0;
    while (position < source.size()) {
      auto const next = position + 1 + static_cast<std::uint32_t>(random() % 7);
      auto const span = text.span({position, next});
      EXPECT_EQ(span.start, end);
      end = span.end;
      joined += span.text;
      position = next;
    }
    EXPECT_EQ(joined, text.text());
  }
}

}  // namespace
}  // namespace isnad
