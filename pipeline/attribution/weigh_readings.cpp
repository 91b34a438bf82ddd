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
  if (weights.empty()) return {first_choice(readings), 0.5};
  Choice best;
  double highest = static_cast<double>(weights[nothing]);
  double all = std::exp(highest);
  for (std::size_t i = 0; i < readings.size(); ++i) {
    Evidence const evidence = evidence_of(readings, i, sentence, around);
    double const weight = weight_of(evidence, weights);
    if (contest != nullptr) contest->entries.push_back({readings[i], evidence, weight});
    all += std::exp(weight);
    if (weight <= highest) continue;
    highest = weight;
    best.reading = &readings[i];
  }
  if (best.reading == nullptr) return best;
  best.probability = std::exp(highest) / all;
  if (contest != nullptr)
    contest->winner = static_cast<std::int32_t>(best.reading - readings.data());
  return best;
}

}  // namespace isnad
