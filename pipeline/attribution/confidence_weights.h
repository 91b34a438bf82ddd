#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each rule that can take part in a decision. Rules without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view rule;
  double weight;
};

inline constexpr double confidence_bias = 0.91;
inline constexpr double nested_weight = -0.73;
inline constexpr double unresolved_weight = -2.84;

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 0.61},
    {"according-to-pronoun", -0.65},
    {"according-to-what-said", 0.98},
    {"according-to-what-was-said", 0.17},
    {"document-content", 1.01},
    {"headline-colon", -0.50},
    {"light-verb-speaker", -0.61},
    {"masdar-content", -0.82},
    {"masdar-speaker-content", -0.56},
    {"participle-addressee-content", 0.58},
    {"participle-content", 0.11},
    {"participle-object", -0.27},
    {"participle-target-content", -0.36},
    {"quote-verb-speaker", -0.28},
    {"relative-clause", -0.50},
    {"relayed-masdar", 0.80},
    {"subject-verb-content", 0.47},
    {"verb-addressee-content", -0.82},
    {"verb-content", 0.12},
    {"verb-long-speaker-content", -0.61},
    {"verb-noun-content", -0.95},
    {"verb-object", -0.11},
    {"verb-speaker-addressee-content", 0.35},
    {"verb-speaker-content", 0.76},
    {"verb-speaker-object", 0.94},
    {"verb-speaker-relay", 0.59},
    {"verb-speaker-target-content", -0.31},
    {"verb-spoken", -0.27},
    {"verb-target-content", -0.86},
    {"verb-unread-speaker-content", 0.20},
    {"which-verb", 0.26},
    {"which-verb-speaker", 0.53},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.40},
    {"dropped-subject", -0.10},
    {"first-mention", -0.43},
    {"given-name", 0.87},
    {"honorific", 0.26},
    {"last-person", -0.08},
    {"named", 0.33},
    {"participle-controller", 0.75},
    {"pronoun", -0.33},
    {"role", 0.52},
    {"role-before-name", 0.73},
    {"same-name", 0.12},
    {"surname", 1.28},
    {"the-same", -0.69},
};

}  // namespace isnad
