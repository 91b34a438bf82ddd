#include "grammars/evidence_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <stdexcept>
#include <vector>

namespace isnad {
namespace grammar {
namespace {

// ---- names, in the order of their enumerations -------------------------------------------------

constexpr std::string_view opening_names[] = {
    "none",      "backward",    "colon",   "complementizer", "preposition-clause",
    "quotation", "preposition", "with-bi", "with-li",        "question",
    "spoken",    "object"};

constexpr std::string_view class_names[] = {
    "say",     "assert", "confirm", "explain", "point-out", "add",      "announce",
    "reveal",  "admit",  "claim",   "deny",    "warn",      "threaten", "criticise",
    "praise",  "thank",  "express", "demand",  "promise",   "ask",      "expect",
    "believe", "reply",  "write",   "relay",   "agree",     "discuss",  "source"};

constexpr std::string_view flag_names[] = {"past",
                                           "present",
                                           "jussive",
                                           "only-passive",
                                           "first-person",
                                           "plural",
                                           "dual",
                                           "feminine",
                                           "suffixed",
                                           "future-prefix",
                                           "joined-wa",
                                           "joined-fa",
                                           "in-quotation",
                                           "headline",
                                           "after-report",
                                           "same-verb-again",
                                           "sentence-start",
                                           "clause-initial",
                                           "dropped",
                                           "fronted-subject",
                                           "agrees-surely",
                                           "conjoined-speaker",
                                           "gap",
                                           "gap-closed-by-comma",
                                           "addressee",
                                           "nominal",
                                           "cut",
                                           "grammar-choice",
                                           "unobjected",
                                           "rival-with-speaker",
                                           "homograph",
                                           "content-short",
                                           "after-qad",
                                           "after-negator",
                                           "after-kana",
                                           "speaker-has-comma",
                                           "light",
                                           "speaker-has-time",
                                           "speaker-has-verb",
                                           "speaker-has-parenthesis",
                                           "speaker-has-dash",
                                           "gap-starts-plain",
                                           "name-cut",
                                           "construct-cut",
                                           "adjective-cut",
                                           "label-cut",
                                           "apposition-cut",
                                           "preposition-cut",
                                           "one-comma",
                                           "closed-apposition",
                                           "titled-name",
                                           "nameless-title",
                                           "ends-in-name",
                                           "object-construct",
                                           "object-suffixed",
                                           "object-definite",
                                           "unread-gap",
                                           "gap-maybe-name",
                                           "disagrees",
                                           "after-pronoun",
                                           "speaker-holds-venue",
                                           "edge-recurs",
                                           "tail-elsewhere",
                                           "inner-recurs",
                                           "resumes-after-name",
                                           "oblique-head",
                                           "begins-inside",
                                           "gap-holds-cue",
                                           "gap-left-open",
                                           "no-comment"};
constexpr std::string_view preposition_names[] = {"fi",   "ala", "ila", "an", "min",  "maa",
                                                  "hawl", "bi",  "li",  "ka", "other"};
constexpr std::string_view object_role_names[] = {"content", "addressee", "target"};

constexpr std::string_view group_names[] = {
    "mark", "clause", "preposition", "particle", "time",     "verb",      "person", "name",
    "body", "thing",  "own",         "masdar",   "definite", "adjective", "foreign"};
constexpr std::string_view side_names[] = {"marker", "object", "quotation", "addressee"};
constexpr std::string_view form_names[] = {"finite", "participle", "masdar"};
constexpr std::string_view relation_names[] = {"none", "same", "shorter", "longer"};

constexpr std::string_view join_names[] = {
    "start",  "start-and", "and",   "comma-and", "so",   "comma",     "as",
    "hence",  "contrast",  "which", "particle",  "if",   "who",       "what",
    "that",   "that-he",   "to",    "shift",     "time", "quotation", "preposition",
    "person", "noun",      "verb",  "other"};
constexpr std::string_view habit_names[] = {"unseen",    "never", "hardly", "seldom",
                                            "sometimes", "often", "mostly", "always"};
constexpr std::string_view tense_names[] = {"past", "present", "either"};
constexpr std::string_view outer_names[] = {"none",   "clause", "quotation",
                                            "phrase", "before", "insertion"};

constexpr std::string_view digits[] = {"0", "1", "2", "3", "4", "5", "6", "7"};
constexpr std::string_view nameless[] = {""};

static_assert(std::size(opening_names) == static_cast<std::size_t>(Opening::count_));
static_assert(std::size(class_names) == static_cast<std::size_t>(VerbClass::source) + 1);
static_assert(std::size(flag_names) == static_cast<std::size_t>(Flag::count_));
static_assert(std::size(preposition_names) == static_cast<std::size_t>(Preposition::count_));
static_assert(std::size(group_names) == static_cast<std::size_t>(Group::count_));
static_assert(std::size(side_names) == static_cast<std::size_t>(Side::count_));
static_assert(std::size(relation_names) == static_cast<std::size_t>(Relation::count_));
static_assert(std::size(join_names) == static_cast<std::size_t>(Join::count_));
static_assert(std::size(tense_names) == static_cast<std::size_t>(Tense::count_));
static_assert(std::size(habit_names) == static_cast<std::size_t>(Habit::count_));
static_assert(std::size(outer_names) == static_cast<std::size_t>(Outer::count_));
static_assert(std::size(digits) == buckets);

// ---- templates ---------------------------------------------------------------------------------

enum class Values : std::uint8_t {
  one,
  kind,
  opening,
  verb_class,
  tier,
  form,
  bucket,
  flag,
  objection,
  relation,
  pattern,
  preposition,
  object_role,
  group,
  side_group,
  side,
  join,
  outer,
  habit,
  tense
};

using Names = std::vector<std::string>;

Names copied(std::span<std::string_view const> names) { return {names.begin(), names.end()}; }

template <typename Enumeration>
Names listed() {
  Names names;
  for (std::size_t i = 0; i < static_cast<std::size_t>(Enumeration::count_); ++i)
    names.emplace_back(name_of(static_cast<Enumeration>(i)));
  return names;
}

Names names_of(Values v) {
  switch (v) {
    case Values::one:
      return copied(nameless);
    case Values::kind:
      return listed<WordKind>();
    case Values::opening:
      return copied(opening_names);
    case Values::verb_class:
      return copied(class_names);
    case Values::tier:
      return copied(std::span(digits).first(tiers));
    case Values::form:
      return copied(form_names);
    case Values::bucket:
      return copied(digits);
    case Values::flag:
      return copied(flag_names);
    case Values::objection:
      return listed<Objection>();
    case Values::relation:
      return copied(relation_names);
    case Values::preposition:
      return copied(preposition_names);
    case Values::join:
      return copied(join_names);
    case Values::outer:
      return copied(outer_names);
    case Values::tense:
      return copied(tense_names);
    case Values::habit:
      return copied(habit_names);
    case Values::object_role:
      return copied(object_role_names);
    case Values::group:
      return copied(group_names);
    case Values::side:
      return copied(side_names);
    case Values::pattern: {
      Names names;
      for (PatternInfo const& pattern : all_patterns()) names.emplace_back(pattern.name);
      return names;
    }
    case Values::side_group: {
      Names names;
      for (std::string_view const side : side_names)
        for (std::string_view const group : group_names)
          names.push_back(std::string(side) + ' ' + std::string(group));
      return names;
    }
  }
  return {};
}

struct Row {
  std::string_view name;
  Values first;
  Values second;
};
constexpr Row rows[] = {
    {"nothing", Values::one, Values::one},
    {"pattern", Values::pattern, Values::one},
    {"objection", Values::objection, Values::form},
    {"class", Values::verb_class, Values::form},
    {"class,opening", Values::verb_class, Values::opening},
    {"tier,opening", Values::tier, Values::opening},
    {"form,tier", Values::form, Values::tier},
    {"tier,head", Values::tier, Values::kind},
    {"length", Values::bucket, Values::one},
    {"opening,distance", Values::opening, Values::bucket},
    {"opening,gap", Values::opening, Values::kind},
    {"before,form", Values::kind, Values::form},
    {"flag", Values::flag, Values::one},
    {"before-speaker", Values::kind, Values::one},
    {"noun-phrase,opening", Values::relation, Values::opening},
    {"dropped,next", Values::kind, Values::opening},
    {"opening,first", Values::opening, Values::kind},
    {"tier,dropped,opening", Values::tier, Values::opening},
    {"flag,side", Values::flag, Values::side},
    {"class,head", Values::verb_class, Values::kind},
    {"head,second", Values::kind, Values::kind},
    {"objection,tier", Values::objection, Values::tier},
    {"gap-last,opening", Values::kind, Values::opening},
    {"speaker-preposition,next", Values::preposition, Values::kind},
    {"speaker-preposition,before", Values::preposition, Values::kind},
    {"object-role,pattern", Values::object_role, Values::pattern},
    {"before,second", Values::kind, Values::kind},
    {"edge", Values::side_group, Values::group},
    {"object-edge", Values::group, Values::group},
    {"gap-edge", Values::side_group, Values::group},
    {"head-edge", Values::side_group, Values::group},
    {"extra-word", Values::side_group, Values::group},
    {"join,outer", Values::join, Values::outer},
    {"join,tier", Values::join, Values::tier},
    {"complements,opening", Values::bucket, Values::opening},
    {"join,tense", Values::join, Values::tense},
    {"habit,form", Values::habit, Values::form},
    {"habit,opening", Values::habit, Values::opening},
};
static_assert(std::size(rows) == static_cast<std::size_t>(Template::count_));

// Every item by its number, made once.
struct Table {
  struct Template {
    std::uint32_t begin = 0;
    std::uint32_t stride = 1;  // values of the second place
  };
  std::array<Template, std::size(rows)> templates;
  Names names;
  std::map<std::string, std::uint32_t, std::less<>> numbers;

  Table() {
    for (std::size_t i = 0; i < std::size(rows); ++i) {
      Names const first = names_of(rows[i].first);
      Names const second = names_of(rows[i].second);
      templates[i] = {static_cast<std::uint32_t>(names.size()),
                      static_cast<std::uint32_t>(second.size())};
      for (std::string const& a : first)
        for (std::string const& b : second) names.push_back(joined(rows[i].name, a, b));
    }
    for (std::uint32_t i = 0; i < names.size(); ++i) numbers.emplace(names[i], i);
  }

  static std::string joined(std::string_view row, std::string const& a, std::string const& b) {
    std::string name(row);
    if (!a.empty()) name.append(" ").append(a);
    if (!b.empty()) name.append(" ").append(b);
    return name;
  }
};

Table const& table() {
  static Table const made;
  return made;
}

}  // namespace

Group group_of(WordKind kind) {
  switch (kind) {
    case WordKind::edge:
    case WordKind::comma:
    case WordKind::dash:
    case WordKind::parenthesis:
    case WordKind::stop:
    case WordKind::quotation:
    case WordKind::quote_mark:
    case WordKind::number:
      return Group::mark;
    case WordKind::colon:
    case WordKind::complementizer:
      return Group::clause;
    case WordKind::preposition:
    case WordKind::with_bi:
    case WordKind::with_li:
    case WordKind::with_ka:
      return Group::preposition;
    case WordKind::relative:
    case WordKind::free_relative:
    case WordKind::subordinator:
    case WordKind::function:
    case WordKind::negator:
    case WordKind::demonstrative:
      return Group::particle;
    case WordKind::time:
      return Group::time;
    case WordKind::cue:
    case WordKind::verb:
    case WordKind::participle_cue:
      return Group::verb;
    case WordKind::title:
    case WordKind::human:
    case WordKind::spokesperson:
    case WordKind::anonymous:
    case WordKind::quantifier:
      return Group::person;
    case WordKind::given_name:
    case WordKind::surname:
    case WordKind::latin:
    case WordKind::unknown:
      return Group::name;
    case WordKind::organization:
    case WordKind::media:
    case WordKind::group:
    case WordKind::country:
    case WordKind::place:
      return Group::body;
    case WordKind::document:
    case WordKind::event:
    case WordKind::evidence:
    case WordKind::noun:
      return Group::thing;
    case WordKind::own_noun:
      return Group::own;
    case WordKind::masdar:
      return Group::masdar_;
    case WordKind::definite_masdar:
    case WordKind::definite_noun:
      return Group::definite;
    case WordKind::adjective:
    case WordKind::definite_adjective:
      return Group::adjective;
    case WordKind::definite_unknown:
      return Group::foreign;
    case WordKind::count_:
      break;
  }
  return Group::mark;
}

std::uint32_t item_of(Template row, std::uint32_t first, std::uint32_t second) {
  auto const& [begin, stride] = table().templates[static_cast<std::size_t>(row)];
  return begin + first * stride + second;
}

}  // namespace grammar

std::uint32_t evidence_count() { return static_cast<std::uint32_t>(grammar::table().names.size()); }

std::string name_of_evidence(std::uint32_t item) { return grammar::table().names.at(item); }

std::uint32_t evidence_named(std::string_view name) {
  auto const& numbers = grammar::table().numbers;
  auto const item = numbers.find(name);
  if (item == numbers.end())
    throw std::invalid_argument("no evidence is called \"" + std::string(name) + "\"");
  return item->second;
}

}  // namespace isnad
