#include "pipeline/export/names.h"

#include <cstddef>

namespace isnad {
namespace {

// Each table follows the order of its enumeration.
template <std::size_t Size, typename Enum>
std::string_view pick(std::string_view const (&names)[Size], Enum value) {
  auto const index = static_cast<std::size_t>(value);
  return index < Size ? names[index] : names[Size - 1];
}

}  // namespace

std::string_view name_of(OffsetUnit unit) {
  static constexpr std::string_view names[] = {"codepoint", "utf16", "utf8"};
  return pick(names, unit);
}

std::string_view name_of(SpeakerKind kind) {
  static constexpr std::string_view names[] = {"person",   "organization", "group",     "state",
                                               "document", "event",        "anonymous", "other"};
  return pick(names, kind);
}

std::string_view name_of(CueForm form) {
  static constexpr std::string_view names[] = {"verb", "participle", "masdar", "phrase"};
  return pick(names, form);
}

std::string_view name_of(QuoteType type) {
  static constexpr std::string_view names[] = {"direct", "mixed", "indirect"};
  return pick(names, type);
}

std::string_view name_of(Polarity polarity) {
  static constexpr std::string_view names[] = {"asserted", "negated", "not-reported", "no-comment"};
  return pick(names, polarity);
}

std::string_view name_of(Modality modality) {
  static constexpr std::string_view names[] = {"actual",        "future",     "hypothetical",
                                               "conditional",   "questioned", "requested",
                                               "counterfactual"};
  return pick(names, modality);
}

std::string_view name_of(Level level) {
  static constexpr std::string_view names[] = {"A", "B"};
  return pick(names, level);
}

std::string_view name_of(CircumstanceKind kind) {
  static constexpr std::string_view names[] = {"time",     "venue",     "channel",
                                               "occasion", "addressee", "other"};
  return pick(names, kind);
}

}  // namespace isnad
