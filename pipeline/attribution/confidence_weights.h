#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each rule that can take part in a decision. Rules without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view rule;
  double weight;
};

inline constexpr double confidence_bias = 1.01;
inline constexpr double nested_weight = -0.77;
inline constexpr double unresolved_weight = -2.88;

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 0.51},
    {"according-to-pronoun", -0.69},
    {"according-to-what-said", 0.90},
    {"according-to-what-was-said", 0.16},
    {"document-content", 0.97},
    {"headline-colon", -0.58},
    {"light-verb-speaker", -0.63},
    {"masdar-content", -0.84},
    {"participle-addressee-content", 0.56},
    {"participle-content", 0.07},
    {"participle-object", -0.29},
    {"participle-target-content", -0.37},
    {"quote-verb-speaker", -0.31},
    {"relative-clause", -0.52},
    {"relayed-masdar", 0.75},
    {"subject-verb-content", 0.37},
    {"verb-addressee-content", -0.84},
    {"verb-content", 0.07},
    {"verb-long-speaker-content", -0.80},
    {"verb-object", -0.03},
    {"verb-speaker-addressee-content", 0.27},
    {"verb-speaker-content", 0.63},
    {"verb-speaker-object", 0.84},
    {"verb-speaker-relay", 0.55},
    {"verb-speaker-target-content", -0.41},
    {"verb-spoken", -0.29},
    {"verb-target-content", -0.89},
    {"verb-unread-speaker-content", 0.09},
    {"which-verb", 0.24},
    {"which-verb-speaker", 0.50},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.45},
    {"dropped-subject", -0.13},
    {"first-mention", -0.42},
    {"given-name", 0.88},
    {"honorific", 0.26},
    {"last-person", -0.06},
    {"named", 0.36},
    {"participle-controller", 0.70},
    {"pronoun", -0.38},
    {"role", 0.63},
    {"role-before-name", 0.73},
    {"same-name", 0.15},
    {"surname", 1.29},
    {"the-same", -0.70},
};

}  // namespace isnad
