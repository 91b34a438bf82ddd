#include "grammars/token_parsers.h"

#include <gtest/gtest.h>

#include "grammars/markers.h"
#include "tests/grammars/letters.h"

namespace isnad::grammar {
namespace {

struct Parsed {
  bool matched;
  std::string eaten;
  std::string source;
};

// Parses from the first letter on.
template <typename Grammar>
Parsed parse(Grammar const& grammar, std::string_view text) {
  Letters const letters(text);
  Sentence const sentence = letters.sentence();
  Frame frame{.rule = {}, .cue_at = sentence.data(), .sentence = sentence.data()};
  if (!sentence.empty()) frame.verb = sentence.front().verb;
  Cursor first = sentence.data();
  bool const matched =
      grammar.parse(first, sentence.data() + sentence.size(), x3::unused, frame, x3::unused);
  return {matched, letters.of({sentence.data(), first}), letters.of(frame.source)};
}

template <typename Grammar>
void eats(Grammar const& grammar, std::string_view text, std::string_view eaten) {
  Parsed const parsed = parse(grammar, text);
  EXPECT_TRUE(parsed.matched) << text;
  EXPECT_EQ(parsed.eaten, eaten) << text;
}

// PEGTL's rule: a parser that fails consumes nothing.
template <typename Grammar>
void rejects(Grammar const& grammar, std::string_view text) {
  Parsed const parsed = parse(grammar, text);
  EXPECT_FALSE(parsed.matched) << text;
  EXPECT_EQ(parsed.eaten, "") << text;
}

TEST(TokenParsers, Tok) {
  constexpr auto title = tok(Role::title, Role::given_name);
  eats(title, "TN", "T");
  eats(title, "NT", "N");
  rejects(title, "D");
  rejects(title, "");
}

TEST(TokenParsers, AQuotationIsOneToken) {
  constexpr auto any = tok_if([](Token const&) { return true; });
  eats(any, "<www>T", "<www>");
  eats(any, "<www>", "<www>");
  eats(any, "<www", "<");
  eats(tok(Role::quotation), "<w>w", "<w>");
  rejects(tok(Role::quotation), "<w");
}

// A quotation that is cut off by the end of its sentence does not reach beyond it.
TEST(TokenParsers, NothingReachesBeyondTheSentence) {
  Letters const letters("<wwww>");
  Sentence const cut = letters.sentence().first(3);
  EXPECT_EQ(after(cut.data(), cut.data() + cut.size()), cut.data() + cut.size());
  Frame frame{};
  Cursor first = cut.data();
  EXPECT_TRUE(
      tok(Role::quotation).parse(first, cut.data() + cut.size(), x3::unused, frame, x3::unused));
  EXPECT_EQ(first, cut.data() + cut.size());
}

TEST(TokenParsers, Phrase) {
  constexpr auto shift = phrase(Role::shift);
  eats(shift, "[sww]T", "ww");
  rejects(shift, "ww");
  rejects(shift, "[mww]T");
  rejects(shift, "");
  Letters const letters("[sww]");
  Frame frame{};
  Cursor first = letters.sentence().data();
  EXPECT_FALSE(shift.parse(first, first + 1, x3::unused, frame, x3::unused));  // cut in two
  EXPECT_EQ(first, letters.sentence().data());
  eats(expr(Role::shift, Role::title), "[sww]T", "ww");
  eats(expr(Role::shift, Role::title), "T", "T");
}

TEST(TokenParsers, WhereConsumesNothing) {
  constexpr auto at_title = where([](Frame const&, Cursor first, Cursor last) {
    return first != last && first->roles.has(Role::title);
  });
  eats(at_title, "T", "");
  rejects(at_title, "D");
  rejects(at_title, "");
}

TEST(TokenParsers, FieldStoresWhatMatched) {
  constexpr auto two = field<&Frame::source>[tok(Role::title) >> tok(Role::given_name)];
  Parsed const parsed = parse(two, "TND");
  EXPECT_TRUE(parsed.matched);
  EXPECT_EQ(parsed.source, "TN");
  rejects(two, "TD");
  EXPECT_EQ(parse(two, "TD").source, "");
}

TEST(TokenParsers, RestNeedsSomething) {
  eats(rest, "Tw.", "Tw.");
  rejects(rest, "");
}

TEST(TokenParsers, SetPlace) {
  Frame frame{};
  Cursor first = nullptr;
  EXPECT_TRUE(
      content_is<ContentPlace::before>.parse(first, nullptr, x3::unused, frame, x3::unused));
  EXPECT_EQ(frame.place, ContentPlace::before);
}

// Sequences, alternatives and repetitions made of them keep the rule.
TEST(TokenParsers, WhatFailsConsumesNothing) {
  constexpr auto sequence = tok(Role::title) >> tok(Role::given_name) >> tok(Role::surname);
  rejects(sequence, "TN");
  rejects(sequence, "TND");
  constexpr auto repeated = x3::repeat(2, 3)[tok(Role::given_name)];
  rejects(repeated, "NT");
  eats(repeated, "NNNN", "NNN");
  constexpr auto choice = (tok(Role::title) >> tok(Role::given_name)) | tok(Role::title);
  eats(choice, "TD", "T");
  for (std::string_view text : {"T,wD.", "TM", "5T", "VTw", ",T", "&T"}) {
    Parsed const parsed = parse(speaker_phrase >> tok(Role::complementizer), text);
    EXPECT_FALSE(parsed.matched) << text;
    EXPECT_EQ(parsed.eaten, "") << text;
  }
}

}  // namespace
}  // namespace isnad::grammar
