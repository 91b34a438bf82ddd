#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "grammars/ranges.h"

// What the pipeline says about one article: who said what, on which evidence.
namespace isnad {

enum class CueForm : std::uint8_t { verb, participle, masdar, phrase };
enum class QuoteType : std::uint8_t { direct, mixed, indirect };
enum class Polarity : std::uint8_t { asserted, negated, not_reported, no_comment };
enum class Modality : std::uint8_t {
  actual,
  future,
  hypothetical,
  conditional,
  questioned,
  requested,
  counterfactual
};
enum class Level : std::uint8_t { a, b };
enum class CircumstanceKind : std::uint8_t { time, venue, channel, occasion, addressee, other };

// The word or phrase that signals an attribution. The strings belong to the Lexicon.
struct Cue {
  SourceRange range;
  std::string_view lemma;
  CueForm form = CueForm::verb;
  std::string_view category;  // the lexicon's class: say, assert, deny ...
  std::string_view stance;    // how far writer or speaker stands behind the content; may be empty
};

struct Circumstance {
  SourceRange range;
  CircumstanceKind kind = CircumstanceKind::other;
};

// One cue, its speaker, its content. Absent parts stay empty. Ranges are disjoint, except that
// a parent's content contains all of its children. Indices point into the Analysis.
struct Attribution {
  std::optional<Cue> cue;                   // none: a headline colon or an uncued quotation
  std::optional<SourceRange> source;        // the overt speaker mention; none where dropped
  std::vector<std::uint32_t> speakers;      // who it really is; empty where nobody can be named
  std::vector<std::uint32_t> alternatives;  // genuine second readings
  std::string_view resolution;              // the rule that decided the speaker
  std::optional<SourceRange> marker;        // complementizer, preposition or colon
  std::vector<SourceRange> content;
  QuoteType type = QuoteType::indirect;
  Polarity polarity = Polarity::asserted;
  Modality modality = Modality::actual;
  std::optional<std::uint32_t> parent;  // the attribution whose content holds this one
  Level level = Level::a;
  std::vector<Circumstance> circumstances;
  double confidence = 0;  // estimate that cue and speaker are right
  std::string_view rule;  // the grammar pattern that matched
};

}  // namespace isnad
