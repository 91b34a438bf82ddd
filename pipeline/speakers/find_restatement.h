#pragma once

#include <cstddef>
#include <optional>

#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"

namespace isnad {

// The statement of the body that a headline repeats: under "A minister: no new taxes" the lead's
// "Samer al-Khatib, the minister of finance, said that there would be no new taxes". Rule H5 of the
// linguistics page: one of the first statements of the body whose content shares at least two
// content words, and a third of all, with the headline's. Returns its index among the candidates.
std::optional<std::size_t> find_restatement(Article const& article, Candidates const& candidates,
                                            std::size_t headline);

}  // namespace isnad
