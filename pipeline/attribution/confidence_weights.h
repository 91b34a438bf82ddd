#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each rule that can take part in a decision. Rules without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view rule;
  double weight;
};

inline constexpr double confidence_bias = 0.11;
inline constexpr double nested_weight = -0.65;
inline constexpr double joint_weight = -0.74;
inline constexpr double unresolved_weight = -1.98;
inline constexpr double certainty_weight = 0.17;
inline constexpr double inherited_weight = 0.09;

// direct, mixed, indirect
inline constexpr double type_weights[] = {-0.05, 0.10, -0.07};

// person, organization, group, state, document, event, anonymous, other
inline constexpr double kind_weights[] = {1.06, 0.40, 0.23, 0.98, 0.19, -0.57, 0.48, -0.56};

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 1.14},
    {"according-to-pronoun", -0.80},
    {"according-to-what-said", 0.68},
    {"according-to-what-was-said", 0.19},
    {"answer", -0.61},
    {"document-content", 0.45},
    {"headline-colon", -0.79},
    {"impersonal", -0.25},
    {"light-verb-speaker", -0.66},
    {"masdar-content", -0.57},
    {"masdar-speaker-content", -0.94},
    {"open-antecedent-content", 0.44},
    {"open-subject-content", 0.16},
    {"participle-addressee-content", 0.23},
    {"participle-content", -0.37},
    {"participle-object", -0.50},
    {"participle-target-content", -0.54},
    {"relayed-masdar", 0.53},
    {"subject-far-content", 0.52},
    {"subject-verb-content", 0.20},
    {"verb-addressee-content", -0.41},
    {"verb-content", -0.04},
    {"verb-far-content", 0.12},
    {"verb-long-speaker-content", -0.36},
    {"verb-noun-content", 0.18},
    {"verb-object", -0.34},
    {"verb-open-speaker-content", 0.60},
    {"verb-open-speaker-far-content", 0.21},
    {"verb-open-speaker-object", 0.12},
    {"verb-open-speaker-target", 0.36},
    {"verb-speaker-addressee-content", 0.36},
    {"verb-speaker-content", 0.12},
    {"verb-speaker-far-content", 0.25},
    {"verb-speaker-object", 0.09},
    {"verb-speaker-relay", 0.31},
    {"verb-speaker-target-content", -0.42},
    {"verb-spoken", -0.54},
    {"verb-target-content", -0.13},
    {"verb-unread-speaker-content", 0.72},
    {"which-verb-speaker", 0.25},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.33},
    {"description", -0.97},
    {"dropped-subject", -0.39},
    {"first-mention", 0.46},
    {"given-name", 0.01},
    {"honorific", 0.16},
    {"interviewee", -0.61},
    {"last-named", -1.03},
    {"last-person", -0.28},
    {"named", 0.82},
    {"participle-controller", 0.49},
    {"pronoun", -0.46},
    {"restated", 0.33},
    {"role", 1.15},
    {"role-before-name", 0.50},
    {"same-name", 0.66},
    {"surname", 1.15},
    {"the-same", 0.55},
    {"unspecified", -0.25},
};

}  // namespace isnad
