#pragma once

#include <span>
#include <vector>

#include "grammars/evidence.h"

namespace isnad {

// The sum of the weights of what speaks for and against a reading, as log odds.
double weight_of(Evidence const& evidence, std::span<float const> weights);

// The reading that wins, and how surely.
struct Choice {
  Reading const* reading = nullptr;  // null where the word reports nothing
  double probability = 0;            // of that reading, among all readings and none
  double report = 0;                 // probability of all readings together
};

// What competed for one cue, kept for `isnad explain` and for fitting the weights.
struct Contest {
  struct Entry {
    Reading reading;
    Evidence evidence;
    double weight = 0;
  };
  Token const* cue = nullptr;
  std::vector<Entry> entries;
  std::int32_t winner = -1;  // index of an entry; -1 where "nothing" won
};

// The heaviest reading, where all of them together are likelier than the evidence "nothing".
// `weights` are by item of evidence, as Lexicon::weights(); where they are empty, the grammar's
// first choice wins.
Choice weigh_readings(Readings const& readings, Sentence sentence, Surroundings const& around,
                      std::span<float const> weights, Contest* contest = nullptr);

}  // namespace isnad
