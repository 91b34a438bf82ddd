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
inline constexpr double nested_weight = -0.79;
inline constexpr double joint_weight = -0.58;
inline constexpr double unresolved_weight = -1.98;
inline constexpr double certainty_weight = 0.27;
inline constexpr double inherited_weight = 0.14;

// direct, mixed, indirect
inline constexpr double type_weights[] = {-0.02, 0.15, -0.14};

// person, organization, group, state, document, event, anonymous, other
inline constexpr double kind_weights[] = {0.91, 0.35, 0.40, 1.04, 0.16, -0.53, 0.30, -0.43};

inline constexpr ConfidenceWeight pattern_weights[] = {
    {"according-to", 1.04},
    {"according-to-pronoun", -0.76},
    {"according-to-what-said", 0.74},
    {"according-to-what-was-said", 0.19},
    {"answer", -0.50},
    {"document-content", 0.44},
    {"headline-colon", -0.52},
    {"impersonal", -0.22},
    {"light-verb-speaker", -0.66},
    {"masdar-content", -0.51},
    {"masdar-speaker-content", -0.89},
    {"open-antecedent-content", 0.46},
    {"open-subject-content", 0.60},
    {"participle-addressee-content", 0.23},
    {"participle-content", -0.52},
    {"participle-object", -0.32},
    {"participle-target-content", -0.50},
    {"relayed-masdar", 0.61},
    {"subject-far-content", 0.36},
    {"subject-verb-content", 0.00},
    {"verb-addressee-content", -0.39},
    {"verb-content", -0.19},
    {"verb-far-content", -0.01},
    {"verb-long-speaker-content", -0.40},
    {"verb-noun-content", -0.51},
    {"verb-object", -0.29},
    {"verb-open-speaker-content", 0.46},
    {"verb-open-speaker-far-content", -0.16},
    {"verb-open-speaker-object", 0.33},
    {"verb-open-speaker-target", 0.39},
    {"verb-speaker-addressee-content", 0.31},
    {"verb-speaker-content", 0.08},
    {"verb-speaker-far-content", 0.99},
    {"verb-speaker-object", -0.06},
    {"verb-speaker-relay", 0.32},
    {"verb-speaker-report-content", -0.34},
    {"verb-speaker-target-content", 0.15},
    {"verb-spoken", -0.52},
    {"verb-target-content", -0.09},
    {"verb-unread-speaker-content", 0.41},
    {"which-verb-speaker", 0.27},
};

inline constexpr ConfidenceWeight speaker_weights[] = {
    {"clause-subject", -0.29},
    {"description", -0.82},
    {"dropped-subject", -0.36},
    {"first-mention", 0.47},
    {"given-name", 0.10},
    {"honorific", 0.15},
    {"interviewee", -0.50},
    {"last-named", -0.98},
    {"last-person", -0.23},
    {"named", 1.05},
    {"participle-controller", 0.37},
    {"pronoun", -0.43},
    {"restated", 0.33},
    {"role", 0.58},
    {"role-before-name", 0.55},
    {"same-name", 0.71},
    {"surname", 1.35},
    {"the-same", 0.17},
    {"unspecified", -0.22},
};

}  // namespace isnad
