#pragma once

#include <optional>

#include "pipeline/analyze.h"

namespace isnad {

struct Selection {
  double minimum_confidence = 0;
  std::optional<Level> level;  // none: both
};

// Drops the attributions that are not asked for. An attribution whose parent is dropped goes to the
// nearest one that stays and holds it; speakers who are left without a statement go too.
void select_attributions(Analysis& analysis, Selection const& selection);

}  // namespace isnad
