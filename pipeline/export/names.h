#pragma once

#include <string_view>

#include "pipeline/attribution/attribution.h"
#include "pipeline/export/export_text.h"
#include "pipeline/speakers/speaker.h"

namespace isnad {

// How the schema spells each value: name_of(Polarity::not_reported) == "not-reported".
std::string_view name_of(OffsetUnit unit);
std::string_view name_of(SpeakerKind kind);
std::string_view name_of(CueForm form);
std::string_view name_of(QuoteType type);
std::string_view name_of(Polarity polarity);
std::string_view name_of(Modality modality);
std::string_view name_of(Level level);
std::string_view name_of(CircumstanceKind kind);

}  // namespace isnad
