#include "pipeline/export/select.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace isnad {
namespace {

constexpr std::uint32_t dropped = std::numeric_limits<std::uint32_t>::max();

bool wanted(Attribution const& attribution, Selection const& selection) {
  if (attribution.confidence < selection.minimum_confidence) return false;
  return !selection.level || attribution.level == *selection.level;
}

// Moves the elements to keep to the front; returns each one's new index, or `dropped`.
template <typename Value, typename Keep>
std::vector<std::uint32_t> compact(std::vector<Value>& values, Keep keep) {
  std::vector<std::uint32_t> moved(values.size(), dropped);
  std::uint32_t kept = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!keep(i)) continue;
    if (kept != i) values[kept] = std::move(values[i]);
    moved[i] = kept++;
  }
  values.resize(kept);
  return moved;
}

// Climbs to the nearest parent that stays. Parents never form a ring; should they, it ends here.
std::optional<std::uint32_t> kept_parent(std::optional<std::uint32_t> parent,
                                         std::vector<std::optional<std::uint32_t>> const& parents,
                                         std::vector<std::uint32_t> const& moved) {
  for (std::size_t steps = 0; parent && steps < parents.size(); ++steps) {
    if (moved[*parent] != dropped) return moved[*parent];
    parent = parents[*parent];
  }
  return std::nullopt;
}

void drop_silent_speakers(Analysis& analysis) {
  std::vector<bool> speaks(analysis.speakers.size());
  for (Attribution const& attribution : analysis.attributions) {
    for (auto const speaker : attribution.speakers) speaks[speaker] = true;
    for (auto const speaker : attribution.alternatives) speaks[speaker] = true;
  }
  auto const moved = compact(analysis.speakers, [&](std::size_t i) { return speaks[i]; });
  for (Attribution& attribution : analysis.attributions) {
    for (auto& speaker : attribution.speakers) speaker = moved[speaker];
    for (auto& speaker : attribution.alternatives) speaker = moved[speaker];
  }
}

}  // namespace

void select_attributions(Analysis& analysis, Selection const& selection) {
  auto& attributions = analysis.attributions;
  std::vector<bool> keep;
  std::vector<std::optional<std::uint32_t>> parents;
  bool all = true;
  for (Attribution const& attribution : attributions) {
    keep.push_back(wanted(attribution, selection));
    parents.push_back(attribution.parent);
    all = all && keep.back();
  }
  if (all) return;
  auto const moved = compact(attributions, [&](std::size_t i) { return keep[i]; });
  for (Attribution& attribution : attributions) {
    attribution.parent = kept_parent(attribution.parent, parents, moved);
  }
  drop_silent_speakers(analysis);
}

}  // namespace isnad
