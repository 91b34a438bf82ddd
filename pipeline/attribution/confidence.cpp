#include "pipeline/attribution/confidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "pipeline/attribution/confidence_weights.h"

namespace isnad {
namespace {

constexpr std::array<std::string_view, 3> types = {"direct", "mixed", "indirect"};
constexpr std::array<std::string_view, 8> kinds = {
    "person", "organization", "group", "state", "document", "event", "anonymous", "other"};
constexpr std::array<std::string_view, 4> counts = {"none", "one", "two", "more"};

std::string_view counted(std::size_t n) { return counts[std::min(n, counts.size() - 1)]; }

class Items {
 public:
  Items(Candidates const& candidates, Resolution const& resolution, std::size_t index)
      : candidates_(candidates),
        resolution_(resolution),
        index_(index),
        c_(candidates[index]),
        resolved_(resolution.of[index]) {}

  std::vector<ConfidenceItem> run() {
    items_.reserve(16);
    std::string_view const rule = resolved_.rule.empty() ? "unresolved" : resolved_.rule;
    add("pattern", c_.rule);
    add("speaker", rule);
    add("type", types[static_cast<std::size_t>(c_.type)]);
    if (c_.parent >= 0) add("nested");
    add("certainty", "", "", c_.certainty);
    add("report", "", "", c_.report);
    if (!resolved_.alternatives.empty()) add("alternatives");
    if (resolved_.speakers.empty()) return items_;
    Speaker const& speaker = resolution_.speakers[resolved_.speakers.front()];
    add("kind", kind_of(speaker));
    add("decided", rule, kind_of(speaker));
    add("mentions", counted(speaker.mentions.size()), kind_of(speaker));
    if (!speaker.named && speaker.kind == SpeakerKind::person)
      add("office-among-named", counted(resolution_.named_persons));
    if (resolved_.speakers.size() > 1) add("joint");
    if (c_.source.empty()) dropped();
    return items_;
  }

 private:
  void add(std::string_view name, std::string_view detail = {}, std::string_view more = {},
           double value = 1) {
    items_.push_back({name, detail, more, value});
  }

  // An office is somebody whom only a role describes.
  static std::string_view kind_of(Speaker const& speaker) {
    if (speaker.kind == SpeakerKind::person && !speaker.named) return "office";
    return kinds[static_cast<std::size_t>(speaker.kind)];
  }

  // How far away the statement is that names whom a dropped subject means, how surely that one was
  // read, and who else spoke in between.
  void dropped() {
    constexpr std::size_t close = 6;    // statements
    constexpr std::size_t reach = 500;  // a book would be quadratic
    std::vector<std::uint32_t> others;
    for (std::size_t i = index_; i-- > 0 && index_ - i <= reach;) {
      auto const& speakers = resolution_.of[i].speakers;
      if (speakers == resolved_.speakers && !candidates_[i].source.empty()) {
        add("inherited", "", "", candidates_[i].certainty);
        add("distance", counted(index_ - i));
        break;
      }
      if (index_ - i > close || speakers.empty() || speakers == resolved_.speakers) continue;
      if (std::find(others.begin(), others.end(), speakers.front()) == others.end())
        others.push_back(speakers.front());
    }
    add("others-between", counted(others.size()));
  }

  Candidates const& candidates_;
  Resolution const& resolution_;
  std::size_t index_;
  Candidate const& c_;
  Resolved const& resolved_;
  std::vector<ConfidenceItem> items_;
};

double weight_of(ConfidenceItem const& item) {
  auto const key = std::tie(item.name, item.detail, item.more);
  auto const row = std::lower_bound(std::begin(confidence_weights), std::end(confidence_weights),
                                    key, [](ConfidenceWeight const& a, auto const& b) {
                                      return std::tie(a.name, a.detail, a.more) < b;
                                    });
  bool const found =
      row != std::end(confidence_weights) && std::tie(row->name, row->detail, row->more) == key;
  return found ? row->weight : 0;
}

}  // namespace

std::vector<ConfidenceItem> confidence_items(Candidates const& candidates,
                                             Resolution const& resolution, std::size_t index) {
  return Items(candidates, resolution, index).run();
}

double confidence_of(Candidates const& candidates, Resolution const& resolution,
                     std::size_t index) {
  double odds = confidence_bias;
  for (ConfidenceItem const& item : confidence_items(candidates, resolution, index))
    odds += weight_of(item) * item.value;
  return 1 / (1 + std::exp(-odds));
}

}  // namespace isnad
