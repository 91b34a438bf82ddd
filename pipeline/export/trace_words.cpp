#include "pipeline/export/trace_words.h"

#include <array>
#include <span>

namespace isnad {
namespace {

struct Row {
  std::string_view name;
  std::string_view words;
};

// In the order of Feature.
constexpr std::array features = std::to_array<std::string_view>(
    {"past", "present", "jussive", "passive", "participle", "masdar", "1st", "3rd", "masculine",
     "feminine", "singular", "dual", "plural", "definite", "accusative", "object-stem", "suffixed",
     "future", "known"});
static_assert(features.size() == static_cast<std::size_t>(Feature::known) + 1);

// In the order of Link.
constexpr std::array links = std::to_array<Row>({
    {"start", "it begins the sentence"},
    {"coordinated", "joined by wa- without a comma"},
    {"separate", "a comma and wa-, or kama: a new statement"},
    {"contrast", "behind fima, baynama, lakin: a new statement of the narrator"},
    {"hence", "behind haythu, idh"},
    {"relative", "in a relative clause"},
    {"complement", "directly under an open complementizer or colon"},
    {"inside", "nothing separates it from what is open before it"},
});
static_assert(links.size() == static_cast<std::size_t>(Link::inside) + 1);

constexpr std::array ends = std::to_array<Row>({
    {"sentence-end", "nothing ended it before its sentence or quotation did"},
    {"new-statement", "another report begins there"},
    {"contrast", "the narrator turns to something else"},
    {"hence", "haythu, idh: the narrator goes on"},
    {"coordination", "a coordinated report begins there"},
    {"participle", "a participle there reports more by the same speaker"},
    {"quotation-end", "the quotation closes and the sentence does not go on with it"},
    {"next-quotation", "a quotation begins there that has a cue of its own"},
    {"backward-cue", "a cue behind it takes what stands there"},
    {"before-cue", "it is what stands before the cue"},
    {"source-phrase", "a source phrase follows"},
    {"parenthesis-end", "the parenthesis around it closes"},
    {"line-end", "the line ends"},
    {"editorial", "the narrator's own remark follows"},
});

constexpr std::array deciders = std::to_array<Row>({
    {"named", "its name is that of somebody in this article"},
    {"surname", "its surname is that of somebody named in full"},
    {"given-name", "its given name is that of somebody named in full"},
    {"role", "whoever was last called by this role"},
    {"role-before-name", "the name of whoever has this role comes later"},
    {"same-name", "the same description as before"},
    {"first-mention", "somebody new"},
    {"participle-controller", "the subject of the cue that the participle depends on"},
    {"clause-subject", "the subject of the clause it stands in"},
    {"dropped-subject", "the latest speaker who agrees with the verb"},
    {"the-same", "it says that this is the latest speaker"},
    {"honorific", "a title of respect: the latest speaker with a name"},
    {"last-person", "nobody has this role: the latest speaker with a name"},
    {"pronoun", "the latest speaker: a pronoun stands for them"},
    {"unspecified", "a passive without an agent"},
});

std::string_view find(std::span<Row const> rows, std::string_view name) {
  for (Row const& row : rows)
    if (row.name == name) return row.words;
  return {};
}

}  // namespace

std::string_view name_of(Feature feature) { return features[static_cast<std::size_t>(feature)]; }
std::string_view name_of(Link link) { return links[static_cast<std::size_t>(link)].name; }
std::string_view explanation_of(Link link) { return links[static_cast<std::size_t>(link)].words; }
std::string_view explanation_of_end(std::string_view rule) { return find(ends, rule); }
std::string_view explanation_of_speaker(std::string_view rule) { return find(deciders, rule); }

std::string_view missing_evidence(Verb const& verb) {
  if (verb.tier == 1) return "nothing is left for its content";
  if (verb.tier == 2) return "a verb of tier 2 needs a marker, a quotation or a pronoun";
  return "a verb of tier 3 needs a clause or a quotation, and a subject or wa-";
}

}  // namespace isnad
