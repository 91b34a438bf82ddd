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
inline constexpr double nested_weight = -0.96;
inline constexpr double unresolved_weight = -2.56;
inline constexpr double certainty_weight = 0.22;

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 0.89},
    {"according-to-pronoun", -0.68},
    {"according-to-what-said", 0.68},
    {"according-to-what-was-said", 0.12},
    {"document-content", 0.43},
    {"headline-colon", -0.91},
    {"impersonal", -0.34},
    {"masdar-content", -0.68},
    {"masdar-speaker-content", -0.95},
    {"open-antecedent-content", 0.45},
    {"open-subject-content", 0.03},
    {"participle-addressee-content", 0.26},
    {"participle-content", -0.56},
    {"participle-object", 0.08},
    {"participle-target-content", -0.64},
    {"relayed-masdar", 0.78},
    {"subject-far-content", -0.15},
    {"subject-verb-content", 0.23},
    {"verb-addressee-content", -0.43},
    {"verb-content", -0.17},
    {"verb-far-content", 0.22},
    {"verb-long-speaker-content", -1.17},
    {"verb-noun-content", 0.05},
    {"verb-object", -0.25},
    {"verb-open-speaker-content", 0.78},
    {"verb-open-speaker-object", 0.39},
    {"verb-speaker-addressee-content", 0.34},
    {"verb-speaker-content", 0.21},
    {"verb-speaker-far-content", 0.35},
    {"verb-speaker-object", 0.26},
    {"verb-speaker-relay", 0.29},
    {"verb-speaker-target-content", 0.17},
    {"verb-spoken", -0.43},
    {"verb-target-content", -0.09},
    {"verb-unread-speaker-content", 0.16},
    {"which-verb-speaker", 0.29},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.20},
    {"description", -1.25},
    {"dropped-subject", -0.23},
    {"first-mention", -0.11},
    {"given-name", 0.73},
    {"honorific", 0.16},
    {"last-named", -0.97},
    {"last-person", -0.30},
    {"named", 0.87},
    {"participle-controller", 1.08},
    {"pronoun", -0.37},
    {"role", 0.84},
    {"role-before-name", 0.44},
    {"same-name", 0.38},
    {"surname", 1.56},
    {"the-same", 0.28},
    {"unspecified", -0.34},
};

}  // namespace isnad
