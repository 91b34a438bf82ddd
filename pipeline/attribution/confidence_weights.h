#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each rule that can take part in a decision. Rules without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view rule;
  double weight;
};

inline constexpr double confidence_bias = 0.29;
inline constexpr double nested_weight = -0.76;
inline constexpr double joint_weight = -1.18;
inline constexpr double unresolved_weight = -1.94;
inline constexpr double certainty_weight = 0.15;
inline constexpr double inherited_weight = 0.23;

// direct, mixed, indirect
inline constexpr double type_weights[] = {0.03, 0.11, -0.13};

// person, organization, group, state, document, event, anonymous, other
inline constexpr double kind_weights[] = {1.09, 0.35, 0.09, 1.16, 0.11, -0.59, 0.54, -0.55};

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 1.07},
    {"according-to-pronoun", -0.91},
    {"according-to-what-said", 0.72},
    {"according-to-what-was-said", 0.10},
    {"document-content", 0.52},
    {"headline-colon", -1.06},
    {"impersonal", -0.25},
    {"light-verb-speaker", -0.67},
    {"masdar-content", -0.59},
    {"masdar-speaker-content", -0.87},
    {"open-antecedent-content", 0.41},
    {"open-subject-content", -0.04},
    {"participle-addressee-content", 0.18},
    {"participle-content", -0.51},
    {"participle-object", -0.15},
    {"participle-target-content", -0.63},
    {"relayed-masdar", 0.64},
    {"subject-far-content", 0.15},
    {"subject-verb-content", 0.41},
    {"verb-addressee-content", -0.45},
    {"verb-content", -0.26},
    {"verb-far-content", -0.01},
    {"verb-long-speaker-content", -0.78},
    {"verb-noun-content", 0.19},
    {"verb-object", -0.33},
    {"verb-open-speaker-content", 0.92},
    {"verb-open-speaker-object", 0.15},
    {"verb-speaker-addressee-content", 0.51},
    {"verb-speaker-content", 0.42},
    {"verb-speaker-far-content", 0.27},
    {"verb-speaker-object", 0.26},
    {"verb-speaker-relay", 0.29},
    {"verb-speaker-target-content", -0.18},
    {"verb-spoken", 0.03},
    {"verb-target-content", -0.20},
    {"verb-unread-speaker-content", 0.30},
    {"which-verb-speaker", 0.31},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.19},
    {"description", -1.47},
    {"dropped-subject", -0.63},
    {"first-mention", 0.33},
    {"given-name", 0.71},
    {"honorific", 0.14},
    {"last-named", -0.95},
    {"last-person", -0.15},
    {"named", 0.51},
    {"participle-controller", 0.65},
    {"pronoun", -0.66},
    {"role", 1.03},
    {"role-before-name", 0.42},
    {"same-name", 0.70},
    {"surname", 1.21},
    {"the-same", 0.54},
    {"unspecified", -0.25},
};

}  // namespace isnad
