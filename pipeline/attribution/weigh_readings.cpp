#include "pipeline/attribution/weigh_readings.h"

#include <cmath>

namespace isnad {

extern float const evidence_weights[];  // by compile_weights

double weight_of(Evidence const& evidence) {
  double sum = 0;
  for (std::uint16_t const item : evidence.items())
    sum += static_cast<double>(evidence_weights[item]);
  return sum;
}

Choice weigh_readings(Readings const& readings, Sentence sentence, Surroundings const& around) {
  Choice best;
  double highest = static_cast<double>(evidence_weights[nothing]);
  double all = std::exp(highest);
  for (std::size_t i = 0; i < readings.size(); ++i) {
    double const weight = weight_of(evidence_of(readings, i, sentence, around));
    all += std::exp(weight);
    if (weight <= highest) continue;
    highest = weight;
    best.reading = &readings[i];
  }
  if (best.reading != nullptr) best.probability = std::exp(highest) / all;
  return best;
}

}  // namespace isnad
