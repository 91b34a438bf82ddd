#include "pipeline/attribution/weigh_readings.h"

#include <cmath>

namespace isnad {

double weight_of(Evidence const& evidence, std::span<float const> weights) {
  double sum = 0;
  for (std::uint16_t const item : evidence.items()) sum += static_cast<double>(weights[item]);
  return sum;
}

Choice weigh_readings(Readings const& readings, Sentence sentence, Surroundings const& around,
                      std::span<float const> weights, Contest* contest) {
  if (weights.empty()) return {first_choice(readings), 0.5, 0.5};
  double const none = std::exp(static_cast<double>(weights[nothing]));
  double some = 0;
  double heaviest = 0;
  std::size_t best = 0;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    Evidence const evidence = evidence_of(readings, i, sentence, around);
    double const weight = weight_of(evidence, weights);
    if (contest != nullptr) contest->entries.push_back({readings[i], evidence, weight});
    double const mass = std::exp(weight);
    some += mass;
    if (mass <= heaviest) continue;
    heaviest = mass;
    best = i;
  }
  // Readings of one cue share its probability: together they may outweigh "nothing" where none does
  // alone.
  if (some <= none) return {};
  if (contest != nullptr) contest->winner = static_cast<std::int32_t>(best);
  return {&readings[best], heaviest / (some + none), some / (some + none)};
}

}  // namespace isnad
