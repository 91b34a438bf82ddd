#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each rule that can take part in a decision. Rules without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view rule;
  double weight;
};

inline constexpr double confidence_bias = 0.30;
inline constexpr double nested_weight = -0.73;
inline constexpr double joint_weight = -1.17;
inline constexpr double unresolved_weight = -1.92;
inline constexpr double certainty_weight = 0.15;
inline constexpr double inherited_weight = 0.23;

// direct, mixed, indirect
inline constexpr double type_weights[] = {0.02, 0.11, -0.13};

// person, organization, group, state, document, event, anonymous, other
inline constexpr double kind_weights[] = {1.10, 0.35, 0.08, 1.15, 0.10, -0.59, 0.53, -0.55};

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 1.06},
    {"according-to-pronoun", -0.92},
    {"according-to-what-said", 0.71},
    {"according-to-what-was-said", 0.09},
    {"document-content", 0.53},
    {"headline-colon", -1.07},
    {"impersonal", -0.26},
    {"light-verb-speaker", -0.67},
    {"masdar-content", -0.30},
    {"masdar-speaker-content", -0.87},
    {"open-antecedent-content", 0.40},
    {"open-subject-content", -0.04},
    {"participle-addressee-content", 0.18},
    {"participle-content", -0.53},
    {"participle-object", -0.17},
    {"participle-target-content", -0.63},
    {"relayed-masdar", 0.63},
    {"subject-far-content", 0.14},
    {"subject-verb-content", 0.40},
    {"verb-addressee-content", -0.46},
    {"verb-content", -0.30},
    {"verb-far-content", -0.03},
    {"verb-long-speaker-content", -0.77},
    {"verb-noun-content", 0.19},
    {"verb-object", -0.35},
    {"verb-open-speaker-content", 0.92},
    {"verb-open-speaker-object", 0.14},
    {"verb-speaker-addressee-content", 0.51},
    {"verb-speaker-content", 0.43},
    {"verb-speaker-far-content", 0.27},
    {"verb-speaker-object", 0.25},
    {"verb-speaker-relay", 0.28},
    {"verb-speaker-target-content", -0.18},
    {"verb-spoken", 0.02},
    {"verb-target-content", -0.22},
    {"verb-unread-speaker-content", 0.30},
    {"which-verb-speaker", 0.32},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.17},
    {"description", -1.48},
    {"dropped-subject", -0.60},
    {"first-mention", 0.32},
    {"given-name", 0.71},
    {"honorific", 0.14},
    {"last-named", -0.94},
    {"last-person", -0.16},
    {"named", 0.50},
    {"participle-controller", 0.67},
    {"pronoun", -0.67},
    {"role", 1.02},
    {"role-before-name", 0.42},
    {"same-name", 0.69},
    {"surname", 1.20},
    {"the-same", 0.54},
    {"unspecified", -0.26},
};

}  // namespace isnad
