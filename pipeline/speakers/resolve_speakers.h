#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "pipeline/article.h"
#include "pipeline/attribution/candidate.h"
#include "pipeline/speakers/mention.h"
#include "pipeline/speakers/speaker.h"

namespace isnad {

// Who a candidate's speaker is, and the rule that decided it.
struct Resolved {
  std::vector<std::uint32_t> speakers;  // indices into Resolution::speakers
  std::vector<std::uint32_t> alternatives;
  std::string_view rule;  // named, surname, role, dropped-subject ...
};

struct Resolution {
  std::vector<Speaker> speakers;  // those that some candidate refers to, in order of first use
  std::vector<Resolved> of;       // one per candidate
  std::size_t named_persons = 0;  // among `speakers`
};

// Resolves every candidate's speaker within the article: names first over the whole text (a role
// may stand before its name), then candidate by candidate. Section 5 (R1-R16) of the linguistics
// page.
Resolution resolve_speakers(Article const& article, Candidates const& candidates);

}  // namespace isnad
