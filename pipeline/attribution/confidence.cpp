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

// How surely the statement was read whose subject a dropped one takes over.
double inherited(Candidates const& candidates, Resolution const& resolution, std::size_t index) {
  auto const& speakers = resolution.of[index].speakers;
  if (!candidates[index].source.empty() || speakers.empty()) return 0;
  for (std::size_t i = index; i-- > 0;)
    if (!candidates[i].source.empty() && resolution.of[i].speakers == speakers)
      return candidates[i].certainty;
  return 0;
}

}  // namespace

double confidence_of(Candidates const& candidates, Resolution const& resolution,
                     std::size_t index) {
  Candidate const& c = candidates[index];
  Resolved const& resolved = resolution.of[index];
  double odds = confidence_bias + weight_of(pattern_weights, c.rule);
  odds += resolved.rule.empty() ? unresolved_weight : weight_of(speaker_weights, resolved.rule);
  odds += type_weights[static_cast<std::size_t>(c.type)];
  if (!resolved.speakers.empty()) {
    auto const kind = resolution.speakers[resolved.speakers.front()].kind;
    odds += kind_weights[static_cast<std::size_t>(kind)];
  }
  if (resolved.speakers.size() > 1) odds += joint_weight;
  if (c.parent >= 0) odds += nested_weight;
  odds += certainty_weight * c.certainty;
  odds += inherited_weight * inherited(candidates, resolution, index);
  return 1 / (1 + std::exp(-odds));
}

}  // namespace isnad
