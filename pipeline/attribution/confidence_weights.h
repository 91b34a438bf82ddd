#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each rule that can take part in a decision. Rules without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view rule;
  double weight;
};

inline constexpr double confidence_bias = 1.07;
inline constexpr double nested_weight = -0.90;
inline constexpr double unresolved_weight = -2.56;
inline constexpr double certainty_weight = 0.20;

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 0.92},
    {"according-to-pronoun", -0.53},
    {"according-to-what-said", 0.73},
    {"according-to-what-was-said", 0.09},
    {"document-content", 0.45},
    {"headline-colon", -1.07},
    {"impersonal", -0.36},
    {"light-verb-speaker", -0.69},
    {"masdar-content", -0.44},
    {"masdar-speaker-content", -0.88},
    {"open-antecedent-content", 0.44},
    {"open-subject-content", 0.04},
    {"participle-addressee-content", 0.25},
    {"participle-content", -0.57},
    {"participle-object", 0.06},
    {"participle-target-content", -0.64},
    {"relayed-masdar", 0.78},
    {"subject-far-content", 0.13},
    {"subject-verb-content", 0.33},
    {"verb-addressee-content", -0.44},
    {"verb-content", -0.19},
    {"verb-far-content", 0.19},
    {"verb-long-speaker-content", -1.12},
    {"verb-noun-content", 0.19},
    {"verb-object", -0.27},
    {"verb-open-speaker-content", 0.81},
    {"verb-open-speaker-object", 0.24},
    {"verb-speaker-addressee-content", 0.39},
    {"verb-speaker-content", 0.30},
    {"verb-speaker-far-content", 0.37},
    {"verb-speaker-object", 0.27},
    {"verb-speaker-relay", 0.31},
    {"verb-speaker-target-content", -0.12},
    {"verb-spoken", -0.43},
    {"verb-target-content", -0.10},
    {"verb-unread-speaker-content", 0.28},
    {"which-verb-speaker", 0.31},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.15},
    {"description", -1.31},
    {"dropped-subject", -0.21},
    {"first-mention", -0.20},
    {"given-name", 0.69},
    {"honorific", 0.15},
    {"last-named", -0.96},
    {"last-person", 0.01},
    {"named", 0.70},
    {"participle-controller", 1.10},
    {"pronoun", -0.24},
    {"role", 0.97},
    {"role-before-name", 0.42},
    {"same-name", 0.23},
    {"surname", 1.37},
    {"the-same", 0.39},
    {"unspecified", -0.36},
};

}  // namespace isnad
