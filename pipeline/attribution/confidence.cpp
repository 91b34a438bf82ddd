#include "pipeline/attribution/confidence.h"

#include <cmath>
#include <span>

#include "pipeline/attribution/confidence_weights.h"

namespace isnad {
namespace {

double weight_of(std::span<ConfidenceWeight const> weights, std::string_view rule) {
  for (ConfidenceWeight const& row : weights)
    if (row.rule == rule) return row.weight;
  return 0;
}

}  // namespace

double confidence_of(Candidate const& c, Resolved const& resolved) {
  double odds = confidence_bias + weight_of(pattern_weights, c.rule);
  odds += resolved.rule.empty() ? unresolved_weight : weight_of(speaker_weights, resolved.rule);
  if (c.parent >= 0) odds += nested_weight;
  odds += certainty_weight * c.certainty;
  return 1 / (1 + std::exp(-odds));
}

}  // namespace isnad
