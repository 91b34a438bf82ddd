#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each rule that can take part in a decision. Rules without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view rule;
  double weight;
};

inline constexpr double confidence_bias = 0.16;
inline constexpr double nested_weight = -0.94;
inline constexpr double joint_weight = -1.16;
inline constexpr double unresolved_weight = -1.86;
inline constexpr double certainty_weight = 0.19;
inline constexpr double inherited_weight = 0.23;

// direct, mixed, indirect
inline constexpr double type_weights[] = {0.02, 0.09, -0.12};

// person, organization, group, state, document, event, anonymous, other
inline constexpr double kind_weights[] = {1.08, 0.42, 0.14, 1.18, 0.13, -0.85, 0.46, -0.49};

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 1.11},
    {"according-to-pronoun", -1.06},
    {"according-to-what-said", 0.75},
    {"according-to-what-was-said", 0.16},
    {"document-content", 0.51},
    {"headline-colon", -1.01},
    {"impersonal", -0.21},
    {"light-verb-speaker", -0.67},
    {"masdar-content", -0.54},
    {"masdar-speaker-content", -0.85},
    {"open-antecedent-content", 0.45},
    {"open-subject-content", -0.00},
    {"participle-addressee-content", 0.18},
    {"participle-content", -0.56},
    {"participle-object", -0.15},
    {"participle-target-content", -0.63},
    {"relayed-masdar", 0.72},
    {"subject-far-content", 0.01},
    {"subject-verb-content", 0.50},
    {"verb-addressee-content", -0.40},
    {"verb-content", -0.30},
    {"verb-far-content", 0.04},
    {"verb-long-speaker-content", -1.06},
    {"verb-noun-content", 0.09},
    {"verb-object", -0.27},
    {"verb-open-speaker-content", 0.97},
    {"verb-open-speaker-object", 0.15},
    {"verb-speaker-addressee-content", 0.52},
    {"verb-speaker-content", 0.37},
    {"verb-speaker-far-content", 0.34},
    {"verb-speaker-object", 0.24},
    {"verb-speaker-relay", 0.30},
    {"verb-speaker-target-content", -0.13},
    {"verb-spoken", 0.01},
    {"verb-target-content", -0.15},
    {"verb-unread-speaker-content", 0.31},
    {"which-verb-speaker", 0.29},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.22},
    {"description", -1.42},
    {"dropped-subject", -0.62},
    {"first-mention", 0.40},
    {"given-name", 0.74},
    {"honorific", 0.14},
    {"last-named", -0.94},
    {"last-person", -0.25},
    {"named", 0.52},
    {"participle-controller", 0.70},
    {"pronoun", -0.75},
    {"role", 0.84},
    {"role-before-name", 0.42},
    {"same-name", 0.71},
    {"surname", 1.27},
    {"the-same", 0.53},
    {"unspecified", -0.21},
};

}  // namespace isnad
