#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "pipeline/attribution/attribution.h"
#include "pipeline/speakers/speaker.h"

// What one article contributes to a graph: the same as one line of `isnad extract`, owned, with
// offsets in code points. Everything else in a graph is derived from facts and from nothing else,
// so that graphs are merged by joining their facts (see merge_facts.h).
namespace isnad {

// Half-open, in Unicode code points of the article's text; `text` is exactly that slice.
struct SpanFact {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::string text;

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in the default.
  friend auto operator<=>(SpanFact const&, SpanFact const&) = default;
};

struct SpeakerFacts {
  std::string id;  // within the article: "s1"
  std::string name;
  SpeakerKind kind = SpeakerKind::other;
  Gender gender = Gender::unknown;
  std::vector<std::string> roles;
  std::vector<std::string> aliases;
  std::vector<SpanFact> mentions;

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in the default.
  friend auto operator<=>(SpeakerFacts const&, SpeakerFacts const&) = default;
};

struct CueFacts {
  SpanFact span;
  std::string lemma;
  CueForm form = CueForm::verb;
  std::string category;  // say, assert, deny ...
  std::string stance;    // may be empty

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in the default.
  friend auto operator<=>(CueFacts const&, CueFacts const&) = default;
};

struct CircumstanceFacts {
  SpanFact span;
  CircumstanceKind kind = CircumstanceKind::other;

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in the default.
  friend auto operator<=>(CircumstanceFacts const&, CircumstanceFacts const&) = default;
};

// One attribution of the article. Indices point into the article's vectors.
struct StatementFacts {
  std::string id;  // within the article: "a1"
  std::optional<CueFacts> cue;
  std::optional<SpanFact> source;
  std::optional<SpanFact> marker;
  std::vector<SpanFact> content;
  std::vector<std::uint32_t> speakers;
  std::vector<std::uint32_t> alternatives;
  std::optional<std::uint32_t> parent;  // the statement whose content holds this one
  std::string resolution;
  std::string rule;
  QuoteType type = QuoteType::indirect;
  Polarity polarity = Polarity::asserted;
  Modality modality = Modality::actual;
  Level level = Level::a;
  std::vector<CircumstanceFacts> circumstances;
  std::uint16_t confidence = 0;  // in thousandths, as it is printed
  SpanFact context;              // the sentence or sentences around it; empty where not known

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in the default.
  friend auto operator<=>(StatementFacts const&, StatementFacts const&) = default;
};

struct ArticleFacts {
  std::string id;
  std::string url;
  std::string title;
  std::string outlet;     // the publisher
  std::string agency;     // of the dateline: where the outlet has the report from
  std::string published;  // as given; ISO 8601 where the input had it
  std::string sha256;     // of the UTF-8 text
  std::uint32_t length = 0;
  std::vector<SpeakerFacts> speakers;
  std::vector<StatementFacts> statements;  // in the order of the text
  std::string text;                        // empty unless it was asked for

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in the default.
  friend auto operator<=>(ArticleFacts const&, ArticleFacts const&) = default;
};

}  // namespace isnad
