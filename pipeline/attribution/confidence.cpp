#include "pipeline/attribution/confidence.h"

namespace isnad {

double confidence_of(Article const&, Candidate const& c, Resolved const& resolved) {
  double confidence = 0.9;
  if (c.verb != nullptr) confidence -= 0.1 * (c.verb->tier - 1);
  if (c.dropped()) confidence -= 0.1;
  if (resolved.speakers.empty()) confidence -= 0.3;
  return confidence;
}

}  // namespace isnad
