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

// In the order of Objection.
constexpr std::array objections = std::to_array<std::string_view>({
    "nothing speaks against it",
    "this verb seldom reports without more: a marker, a quotation, a subject",
    "a noun must stand here",
    "it is a preposition here",
    "it can be another word, and neither a subject nor a marker makes a verb of it",
    "its pronoun points back to what is said already",
    "a relative clause about a thing",
    "a passive without a clause",
    "nobody considers it",
    "the noun before it must be its subject, and was not read",
    "figures and events do not speak",
    "a byline",
    "its subject is no word for somebody who speaks",
    "the participle continues a phrase: no pause, no conjunction, no clause",
    "behind a pronoun that stands for the speaker",
    "a noun that nobody relays",
});
static_assert(objections.size() == static_cast<std::size_t>(Objection::count_));

constexpr std::array ends = std::to_array<Row>({
    {"sentence-end", "nothing ended it before its sentence or quotation did"},
    {"new-statement", "another report begins there"},
    {"contrast", "the narrator turns to something else"},
    {"main-clause", "the main clause follows the one that opens the sentence"},
    {"hence", "haythu, idh: the narrator goes on"},
    {"coordination", "a coordinated report begins there"},
    {"participle", "a participle there reports more by the same speaker"},
    {"quotation-end", "the quotation closes and the sentence does not go on with it"},
    {"next-quotation", "a quotation begins there that has a cue of its own"},
    {"backward-cue", "a cue behind it takes what stands there"},
    {"before-cue", "it is what stands before the cue"},
    {"source-phrase", "a source phrase follows"},
    {"parenthesis-end", "the parenthesis around it closes"},
    {"outer-content", "the content of the report around it begins"},
    {"line-end", "the line ends"},
    {"editorial", "the narrator's own remark follows"},
    {"clause-after-noun", "a clause follows that cannot be joined to a noun"},
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
    {"acting-subject", "who acts in the sentence before, where nobody has spoken since"},
    {"topic", "whom the content around it is about"},
    {"author", "who was named last before \"in it\""},
    {"dropped-subject", "the latest speaker who agrees with the verb"},
    {"the-same", "it says that this is the latest speaker"},
    {"honorific", "a title of respect: the latest speaker with a name"},
    {"restated", "the body reports the same statement of somebody with a name"},
    {"last-person", "nobody has this role: the latest speaker with a name"},
    {"last-document", "no document is called so: the latest one that spoke"},
    {"pronoun", "the latest speaker: a pronoun stands for them"},
    {"description", "the only speaker so far whom the description fits"},
    {"last-named", "nobody spoke before: whom the article named last"},
    {"interviewee", "who is interviewed: the person named most before the questions"},
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

std::string_view explanation_of(Objection objection) {
  return objections[static_cast<std::size_t>(objection)];
}

}  // namespace isnad
