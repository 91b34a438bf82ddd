#include "pipeline/export/write_trace.h"

#include <gtest/gtest.h>

#include "pipeline/text/normalize.h"
#include "pipeline/text/tokenize.h"
#include "tests/pipeline/export/fake_analysis.h"

namespace isnad {
namespace {

constexpr char const* text = "قَال سليم إن الجسر جاهز.\nنعم يقول.";
constexpr Verb say{.lemma = "قال", .category = "say", .stance = "neutral", .tier = 2};

Token& token(Trace& trace, std::size_t i) { return trace.article.tokens[i]; }

std::span<Token const> tokens(Trace const& trace, std::size_t begin, std::size_t count) {
  return std::span(trace.article.tokens).subspan(begin, count);
}

void read_by_hand(Trace& trace) {
  normalize(text, trace.article.text);
  tokenize(trace.article.text, trace.article.tokens);
  trace.article.sentences = {{0, 7}, {7, 10}};
  token(trace, 0).roles.add(Role::finite_cue);
  token(trace, 0).features = {Feature::past, Feature::third_person, Feature::known};
  token(trace, 0).verb = &say;
  token(trace, 1).phrase_roles = {Role::given_name};
  token(trace, 1).phrase_length = 2;
  token(trace, 8).roles.add(Role::finite_cue);
  token(trace, 8).verb = &say;
}

// One statement that the second pattern found, and a second cue that came to nothing.
void try_by_hand(Trace& trace) {
  Frame frame{.rule = "verb-speaker-object", .verb = &say, .cue_at = &token(trace, 0)};
  frame.source = tokens(trace, 1, 1);
  trace.log.attempts.push_back({frame, &token(trace, 0), Outcome::disagreement});
  frame.rule = "verb-speaker-content";
  frame.cue = tokens(trace, 0, 1);
  trace.log.attempts.push_back({frame, &token(trace, 0), Outcome::matched});
  Frame second{.rule = "subject-verb-content", .verb = &say, .cue_at = &token(trace, 8)};
  trace.log.attempts.push_back(
      {second, &token(trace, 7), Outcome::objected, Objection::little_evidence});
  second.rule = "verb-content";
  second.cue = tokens(trace, 8, 1);
  trace.log.attempts.push_back({second, &token(trace, 8), Outcome::matched});
}

Analysis decide_by_hand(Trace& trace) {
  Candidate c;
  c.cue = {0, 1};
  c.source = {1, 2};
  c.marker = {2, 3};
  c.content = {{3, 5}};
  c.verb = &say;
  c.rule = "verb-speaker-content";
  c.end_rule = "sentence-end";
  trace.candidates = {c};
  Speaker speaker;
  speaker.name = "سليم";
  speaker.kind = SpeakerKind::person;
  trace.resolution.speakers = {speaker};
  trace.resolution.of = {{.speakers = {0}, .alternatives = {}, .rule = "first-mention"}};
  Analysis analysis;
  analysis.attributions.resize(1);
  analysis.attributions[0].cue =
      Cue{trace.article.source_range(c.cue), "قال", CueForm::verb, "say", "neutral"};
  analysis.attributions[0].content = {trace.article.source_range(c.content[0])};
  analysis.attributions[0].confidence = 0.9;
  return analysis;
}

std::string traced(std::optional<std::uint32_t> at = std::nullopt,
                   TextStyle style = TextStyle::plain) {
  Trace trace;
  read_by_hand(trace);
  try_by_hand(trace);
  Analysis const analysis = decide_by_hand(trace);
  std::string out;
  write_trace(out, article("news-7", text), analysis, trace, at, style);
  return out;
}

std::uint32_t byte_of(std::string_view part) { return range_of(text, part).begin; }

TEST(WriteTrace, SaysWhatWasReadTriedAndDecided) {
  EXPECT_EQ(traced(), R"(news-7
2 sentences, 1 statement

sentence 1, 0 to 25
  قَال سليم إن الجسر جاهز. 

  tokens
       0  قَال           finite_cue; past 3rd; verb قال, say, tier 2
       5  سليم          word; not-in-lexicon; begins "سليم إن": given_name
      10  إن            word; not-in-lexicon
      13  الجسر         word; not-in-lexicon
      19  جاهز          word; not-in-lexicon
      23  .             period
      24                newline

  cue قَال, 0
    verb-speaker-object             verb and subject do not agree; source "سليم"
    verb-speaker-content            matched: a1

  a1  verb-speaker-content (cue speaker marker content)
      cue        0  قَال
      source     5  سليم
      marker     10  إن
      content    13  الجسر جاهز
      ended      sentence-end: nothing ended it before its sentence or quotation did
      link       start: it begins the sentence
      is         indirect, asserted, actual, level A, confidence 0.90
      speaker    سليم (person)
      decided    first-mention: somebody new

sentence 2, 25 to 34
  نعم يقول.

  tokens
      25  نعم           word; not-in-lexicon
      29  يقول          finite_cue; not-in-lexicon; verb قال, say, tier 2
      33  .             period

  cue يقول, 29
    subject-verb-content            this verb seldom reports without more: a marker, a quotation, a subject; from "نعم"
    verb-content                    matched, but not taken

)");
}

TEST(WriteTrace, KeepsToTheSentenceOrTheStatementAtAPlace) {
  struct {
    char const* at;
    std::vector<char const*> shown;
    std::vector<char const*> hidden;
  } const cases[] = {
      {"سليم", {"sentence 1,", "cue قَال, 0", "  a1  "}, {"sentence 2,"}},
      {"جاهز", {"sentence 1,", "cue قَال, 0", "  a1  "}, {"sentence 2,"}},
      {"نعم", {"sentence 2,", "cue يقول, 29"}, {"sentence 1,", "  a1  "}},
      {"يقول", {"sentence 2,", "cue يقول, 29"}, {"sentence 1,", "  a1  "}},
  };
  for (auto const& c : cases) {
    std::string const out = traced(byte_of(c.at));
    for (char const* part : c.shown) EXPECT_NE(out.find(part), out.npos) << c.at << ": " << part;
    for (char const* part : c.hidden) EXPECT_EQ(out.find(part), out.npos) << c.at << ": " << part;
  }
}

TEST(WriteTrace, IsolatesValuesOnATerminalOnly) {
  EXPECT_EQ(traced().find("\xE2\x81\xA8"), std::string::npos);
  EXPECT_NE(traced(std::nullopt, TextStyle::terminal).find("\xE2\x81\xA8سليم\xE2\x81\xA9 (person)"),
            std::string::npos);
}

TEST(WriteTrace, AnEmptyArticleHasNothingToShow) {
  Trace const trace;
  for (std::optional<std::uint32_t> const at :
       {std::optional<std::uint32_t>(), std::optional(0U)}) {
    std::string out;
    write_trace(out, article("x", ""), {}, trace, at);
    EXPECT_EQ(out, "x\n0 sentences, 0 statements\n\n");
  }
}

}  // namespace
}  // namespace isnad
