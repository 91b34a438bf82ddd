#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each rule that can take part in a decision. Rules without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view rule;
  double weight;
};

inline constexpr double confidence_bias = 0.97;
inline constexpr double nested_weight = -0.74;
inline constexpr double unresolved_weight = -2.86;

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 0.55},
    {"according-to-pronoun", -0.67},
    {"according-to-what-said", 0.94},
    {"according-to-what-was-said", 0.16},
    {"document-content", 0.98},
    {"headline-colon", -0.55},
    {"light-verb-speaker", -0.62},
    {"masdar-content", -0.84},
    {"masdar-speaker-content", -0.59},
    {"participle-addressee-content", 0.57},
    {"participle-content", 0.08},
    {"participle-object", -0.28},
    {"participle-target-content", -0.37},
    {"quote-verb-speaker", -0.30},
    {"relative-clause", -0.51},
    {"relayed-masdar", 0.76},
    {"subject-verb-content", 0.40},
    {"verb-addressee-content", -0.84},
    {"verb-content", 0.09},
    {"verb-long-speaker-content", -0.76},
    {"verb-object", -0.02},
    {"verb-speaker-addressee-content", 0.30},
    {"verb-speaker-content", 0.69},
    {"verb-speaker-object", 0.89},
    {"verb-speaker-relay", 0.57},
    {"verb-speaker-target-content", -0.37},
    {"verb-spoken", -0.28},
    {"verb-target-content", -0.88},
    {"verb-unread-speaker-content", 0.14},
    {"which-verb", 0.25},
    {"which-verb-speaker", 0.51},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.43},
    {"dropped-subject", -0.10},
    {"first-mention", -0.42},
    {"given-name", 0.88},
    {"honorific", 0.26},
    {"last-person", -0.07},
    {"named", 0.34},
    {"participle-controller", 0.72},
    {"pronoun", -0.36},
    {"role", 0.62},
    {"role-before-name", 0.73},
    {"same-name", 0.13},
    {"surname", 1.28},
    {"the-same", -0.71},
};

}  // namespace isnad
