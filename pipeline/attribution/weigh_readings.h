#pragma once

#include "pipeline/attribution/evidence.h"

namespace isnad {

// The sum of the weights of what speaks for and against a reading: log odds against "this word
// reports nothing here". The weights are grammars/evidence_weights.tsv.
double weight_of(Evidence const& evidence);

// The reading that wins, and how surely.
struct Choice {
  Reading const* reading = nullptr;  // null where "reports nothing" wins
  double probability = 0;            // of that reading among all the others and of nothing
};

// The heaviest reading, where it weighs more than nothing.
Choice weigh_readings(Readings const& readings, Sentence sentence, Surroundings const& around);

}  // namespace isnad
