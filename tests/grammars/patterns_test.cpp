#include "grammars/patterns.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <set>
#include <string>

#include "tests/grammars/letters.h"
#include "tests/grammars/random_letters.h"

namespace isnad {
namespace {

std::vector<Outcome> outcomes(std::string_view text, std::string_view rule) {
  Letters const letters(text);
  PatternLog log;
  match_cue(letters.sentence(), letters.cue(), &log);
  std::vector<Outcome> found;
  for (Attempt const& attempt : log)
    if (attempt.frame.rule == rule) found.push_back(attempt.outcome);
  return found;
}

using Outcomes = std::vector<Outcome>;

TEST(Patterns, TheLogSaysWhatBecameOfEach) {
  EXPECT_EQ(outcomes("VTCDw", "verb-speaker-content"), Outcomes{Outcome::matched});
  EXPECT_EQ(outcomes("VTCDw", "verb-content"), Outcomes{Outcome::no_match});
  EXPECT_EQ(outcomes("VTDw", "verb-speaker-content"), Outcomes{Outcome::no_match});
  EXPECT_EQ(outcomes("V*TCDw", "verb-speaker-content"), Outcomes{Outcome::disagreement});
  EXPECT_EQ(outcomes("tCDw", "verb-content"), Outcomes{Outcome::objected});
}

TEST(Patterns, TheLogChangesNothing) {
  for (std::string_view text : {"VTCDw", "T@VCDw", "<wwww>,@VT", "VTMw", "V*TCDw", "KTMw"}) {
    Letters const letters(text);
    PatternLog log;
    EXPECT_EQ(letters.printed(match_cue(letters.sentence(), letters.cue(), &log)), matched(text));
    EXPECT_FALSE(log.empty());
  }
}

TEST(Patterns, EveryNameIsItsOwn) {
  std::set<std::string_view> names;
  for (PatternInfo const& pattern : all_patterns()) {
    EXPECT_FALSE(pattern.name.empty());
    EXPECT_FALSE(pattern.shape.empty()) << pattern.name;
    EXPECT_TRUE(names.insert(pattern.name).second) << pattern.name;
  }
  EXPECT_GE(names.size(), 20U);
}

// Rule D3 and others: the same word is no cue in a noun's place.
TEST(Patterns, WordsThatOnlyLookLikeACue) {
  EXPECT_EQ(matched("c@VTCDw"), "");  // "that he said": his own words
  EXPECT_EQ(matched("[m1V]TCDw"), "verb-speaker-content cue=V source=T marker=C content=Dw");
  for (char letter : std::string("HTNDwMzC,.:1"))
    EXPECT_EQ(matched(std::string(1, letter) + "TCDw"), "") << letter;
}

// Rule D3: where a noun stands, a word that can be one is no verb.
TEST(Patterns, HomographsNeedTheirSurroundings) {
  EXPECT_EQ(matched("$TCDw"), "verb-speaker-content cue=$ source=T marker=C content=Dw");
  EXPECT_EQ(matched("VTCD,&@$TCDw"), "verb-speaker-content cue=&$ source=T marker=C content=Dw");
  EXPECT_EQ(matched("T@$CDw"), "subject-verb-content cue=$ source=T marker=C content=Dw");
  EXPECT_EQ(matched("5@$TCDw"), "");  // after a preposition
  EXPECT_EQ(matched("w@$TCDw"), "");  // in construct
  EXPECT_EQ(matched("=@$TCDw"), "");  // with a preposition written to it
  EXPECT_EQ(matched("$DMw"), "");     // a plan's reply: no marker, nobody who can speak
  EXPECT_EQ(matched("$TMw"), "verb-speaker-object cue=$ source=T content=Mw");
}

bool inside(std::span<Token const> part, Sentence sentence) {
  return part.empty() || (part.data() >= sentence.data() &&
                          part.data() + part.size() <= sentence.data() + sentence.size());
}

bool overlap(std::span<Token const> a, std::span<Token const> b) {
  return !a.empty() && !b.empty() && a.data() < b.data() + b.size() &&
         b.data() < a.data() + a.size();
}

void expect_sound(Letters const& letters, Frame const& frame, std::string const& text) {
  Sentence const sentence = letters.sentence();
  std::string const what = text + " " + letters.printed(frame);
  EXPECT_FALSE(frame.rule.empty()) << text;
  for (auto part : {frame.cue, frame.source, frame.addressee, frame.gap, frame.nominal,
                    frame.marker, frame.content})
    EXPECT_TRUE(inside(part, sentence)) << what;
  EXPECT_FALSE(overlap(frame.cue, frame.source)) << what;
  EXPECT_FALSE(overlap(frame.cue, frame.marker)) << what;
  EXPECT_FALSE(overlap(frame.cue, frame.content)) << what;
  EXPECT_FALSE(overlap(frame.source, frame.marker)) << what;
  EXPECT_FALSE(overlap(frame.source, frame.content)) << what;
  EXPECT_FALSE(overlap(frame.source, frame.addressee)) << what;
  EXPECT_FALSE(overlap(frame.marker, frame.content)) << what;
  EXPECT_FALSE(overlap(frame.nominal, frame.content)) << what;
  EXPECT_FALSE(overlap(frame.addressee, frame.content)) << what;
  EXPECT_EQ(frame.content.empty(), frame.place == ContentPlace::before) << what;
}

TEST(PatternsProperty, AFrameLiesInItsSentence) {
  constexpr int sentences = 20'000;
  constexpr std::size_t longest = 60;
  RandomLetters random(11);
  std::set<std::string_view> seen;
  for (int i = 0; i < sentences && !::testing::Test::HasFailure(); ++i) {
    std::string const text = random(longest);
    Letters const letters(text);
    Sentence const sentence = letters.sentence();
    for (std::size_t at = 0; at < sentence.size(); ++at) {
      Readings readings;
      read_cue(sentence, at, readings);
      for (Reading const& reading : readings) {
        EXPECT_EQ(reading.frame.cue.data(), &sentence[at]) << text << ' ' << at;
        expect_sound(letters, reading.frame, text);
        seen.insert(reading.frame.rule);
      }
      if (auto const frame = match_source_phrase(sentence, at)) {
        EXPECT_EQ(frame->cue.data(), &sentence[at]) << text << ' ' << at;
        expect_sound(letters, *frame, text);
      }
      auto const speaker = match_speaker(sentence, at);
      EXPECT_TRUE(inside(speaker, sentence)) << text;
      EXPECT_TRUE(speaker.empty() || speaker.data() == &sentence[at]) << text;
    }
    if (auto const frame = match_headline(sentence)) expect_sound(letters, *frame, text);
  }
  // The letters reach nearly every pattern, so that the test means something.
  EXPECT_GE(seen.size(), all_patterns().size() * 3 / 4);
}

double seconds_to_match_every_cue(Letters const& letters) {
  auto const start = std::chrono::steady_clock::now();
  for (std::size_t at = 0; at < letters.size(); ++at) match_cue(letters.sentence(), at);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Far beyond any sentence (the pipeline cuts at 400 words), and still no more than a blink, also
// under sanitizers.
TEST(PatternsProperty, HugeSentencesStayFast) {
  constexpr std::size_t huge = 5'000;
  constexpr double blink = 5.0;
  auto const repeated = [](std::string_view unit) {
    std::string text;
    while (text.size() < huge) text += unit;
    return text;
  };
  RandomLetters random(5);
  std::string mixed;
  while (mixed.size() < huge) mixed += random(60);
  for (std::string const& text :
       {repeated("V"), repeated("VT,"), repeated("VTN&TN"), repeated("V5D"), repeated("TrV"),
        repeated("NNNNV"), repeated("VNNNN"), repeated("T,TJ"), repeated("p,"), repeated("$"),
        repeated("T$"), repeated("<w>V"), repeated("3NSm'"), "V" + repeated("N"),
        "V" + repeated("w"), "K" + repeated("T,"), repeated("N") + "VCD", repeated("T,") + "VCD",
        mixed}) {
    Letters const letters(text);
    EXPECT_LT(seconds_to_match_every_cue(letters), blink) << text.substr(0, 20);
  }
}

}  // namespace
}  // namespace isnad
