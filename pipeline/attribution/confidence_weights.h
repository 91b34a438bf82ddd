#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each rule that can take part in a decision. Rules without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view rule;
  double weight;
};

inline constexpr double confidence_bias = 0.00;
inline constexpr double nested_weight = -0.72;
inline constexpr double joint_weight = -0.60;
inline constexpr double unresolved_weight = -1.92;
inline constexpr double certainty_weight = 0.19;
inline constexpr double inherited_weight = 0.14;

// direct, mixed, indirect
inline constexpr double type_weights[] = {-0.03, 0.14, -0.13};

// person, organization, group, state, document, event, anonymous, other
inline constexpr double kind_weights[] = {1.01, 0.40, 0.35, 0.68, 0.16, -0.53, 0.41, -0.36};

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 1.03},
    {"according-to-pronoun", -0.79},
    {"according-to-what-said", 0.77},
    {"according-to-what-was-said", 0.20},
    {"answer", -0.50},
    {"document-content", 0.49},
    {"headline-colon", -0.47},
    {"impersonal", -0.22},
    {"light-verb-speaker", -0.65},
    {"masdar-content", -0.55},
    {"masdar-speaker-content", -0.90},
    {"open-antecedent-content", 0.44},
    {"open-subject-content", -0.03},
    {"participle-addressee-content", 0.24},
    {"participle-content", -0.42},
    {"participle-object", -0.37},
    {"participle-target-content", -0.51},
    {"relayed-masdar", 0.60},
    {"subject-far-content", 0.43},
    {"subject-verb-content", 0.20},
    {"verb-addressee-content", -0.40},
    {"verb-content", -0.07},
    {"verb-far-content", 0.11},
    {"verb-long-speaker-content", -0.52},
    {"verb-noun-content", -0.50},
    {"verb-object", -0.28},
    {"verb-open-speaker-content", 0.50},
    {"verb-open-speaker-far-content", -0.19},
    {"verb-open-speaker-object", 0.16},
    {"verb-open-speaker-target", 0.38},
    {"verb-speaker-addressee-content", 0.40},
    {"verb-speaker-content", 0.32},
    {"verb-speaker-far-content", 0.35},
    {"verb-speaker-object", 0.06},
    {"verb-speaker-relay", 0.30},
    {"verb-speaker-report-content", -0.15},
    {"verb-speaker-target-content", 0.18},
    {"verb-spoken", -0.53},
    {"verb-target-content", -0.12},
    {"verb-unread-speaker-content", 0.70},
    {"which-verb-speaker", 0.29},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.21},
    {"description", -0.87},
    {"dropped-subject", -0.36},
    {"first-mention", 0.47},
    {"given-name", 0.04},
    {"honorific", 0.15},
    {"interviewee", -0.50},
    {"last-named", -0.99},
    {"last-person", -0.30},
    {"named", 0.97},
    {"participle-controller", 0.43},
    {"pronoun", -0.46},
    {"restated", 0.32},
    {"role", 0.74},
    {"role-before-name", 0.52},
    {"same-name", 0.71},
    {"surname", 1.29},
    {"the-same", 0.16},
    {"unspecified", -0.22},
};

}  // namespace isnad
