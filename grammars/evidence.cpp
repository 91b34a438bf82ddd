#include "grammars/evidence.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <vector>

#include "grammars/agreement.h"
#include "grammars/clause.h"
#include "grammars/markers.h"
#include "grammars/word_kind.h"

namespace isnad {
namespace {

using namespace grammar;

// ---- the values that templates combine ---------------------------------------------------------

enum class Opening : std::uint8_t {
  none,  // a bare object, or content before the cue
  backward,
  colon,
  complementizer,
  preposition_clause,
  quotation,
  preposition,
  with_bi,
  with_li,
  question,
  spoken,
  object,
  count_
};
constexpr std::string_view opening_names[] = {
    "none",      "backward",    "colon",   "complementizer", "preposition-clause",
    "quotation", "preposition", "with-bi", "with-li",        "question",
    "spoken",    "object"};

constexpr std::string_view class_names[] = {
    "say",     "assert", "confirm", "explain", "point-out", "add",      "announce",
    "reveal",  "admit",  "claim",   "deny",    "warn",      "threaten", "criticise",
    "praise",  "thank",  "express", "demand",  "promise",   "ask",      "expect",
    "believe", "reply",  "write",   "relay",   "agree",     "discuss",  "source"};

enum class Flag : std::uint8_t {
  past,
  present,
  jussive,
  maybe_passive,
  only_passive,
  first_person,
  plural,
  dual,
  feminine,
  suffixed,
  future_prefix,
  joined_wa,
  joined_fa,
  in_quotation,
  headline,
  after_report,
  same_verb_again,
  sentence_start,
  clause_initial,
  dropped,
  fronted_subject,
  agrees_surely,
  conjoined_speaker,
  gap,
  gap_closed_by_comma,
  addressee,
  nominal,
  cut,
  grammar_choice,
  unobjected,
  rival_with_speaker,
  rival_with_clause,
  homograph,
  content_short,
  after_qad,
  after_negator,
  after_kana,
  speaker_has_comma,
  light,
  speaker_has_time,
  speaker_has_verb,
  speaker_has_parenthesis,
  speaker_has_stray_dash,
  gap_starts_plain,
  name_cut,
  construct_cut,
  adjective_cut,
  label_cut,
  apposition_cut,
  preposition_cut,
  one_comma,
  closed_apposition,
  titled_name,
  nameless_title,
  ends_in_name,
  object_construct,
  object_suffixed,
  object_definite,
  unread_gap,
  gap_maybe_name,
  disagrees,
  after_pronoun,
  speaker_holds_venue,
  edge_recurs,
  tail_elsewhere,
  inner_recurs,
  resumes_after_name,
  count_
};
constexpr std::string_view flag_names[] = {"past",
                                           "present",
                                           "jussive",
                                           "maybe-passive",
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
                                           "rival-with-clause",
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
                                           "resumes-after-name"};

constexpr std::uint32_t kinds = static_cast<std::uint32_t>(WordKind::count_);
constexpr std::uint32_t openings = static_cast<std::uint32_t>(Opening::count_);
constexpr std::uint32_t classes = std::size(class_names);
constexpr std::uint32_t tiers = 5;
constexpr std::uint32_t forms = 3;
constexpr std::uint32_t buckets = 8;
constexpr std::uint32_t flags = static_cast<std::uint32_t>(Flag::count_);
constexpr std::uint32_t objections = static_cast<std::uint32_t>(Objection::count_);
constexpr std::uint32_t relations = 5;
constexpr std::uint32_t object_roles = 3;

constexpr std::string_view preposition_names[] = {"fi",   "ala", "ila", "an", "min",  "maa",
                                                  "hawl", "bi",  "li",  "ka", "other"};
constexpr std::uint32_t prepositions = std::size(preposition_names);
constexpr std::string_view object_role_names[] = {"content", "addressee", "target"};

// Which preposition this is, or stands before this word; prepositions where none.
std::uint32_t preposition_of(Token const& t) {
  constexpr Role roles[] = {Role::fi,  Role::ala, Role::ila, Role::an,
                            Role::min, Role::maa, Role::hawl};
  if (t.proclitic != Proclitic::none) return 6 + static_cast<std::uint32_t>(t.proclitic);
  for (std::uint32_t i = 0; i < std::size(roles); ++i)
    if (t.roles.has(roles[i])) return i;
  return t.roles.has(Role::preposition) && !is_nominal(t) ? prepositions - 1 : prepositions;
}

// Kinds that behave alike at an edge.
enum class Group : std::uint8_t {
  mark,
  clause,
  preposition,
  particle,
  time,
  verb,
  person,
  name,
  body,
  thing,
  own,
  masdar_,
  definite,
  adjective,
  foreign,
  count_
};
constexpr std::string_view group_names[] = {
    "mark", "clause", "preposition", "particle", "time",     "verb",      "person", "name",
    "body", "thing",  "own",         "masdar",   "definite", "adjective", "foreign"};
constexpr std::uint32_t groups = static_cast<std::uint32_t>(Group::count_);
constexpr std::uint32_t sides = 4;  // what follows: a marker, an object, a quotation, an addressee
constexpr std::string_view side_names[] = {"marker", "object", "quotation", "addressee"};

Group group_of(WordKind k) {
  switch (k) {
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

constexpr std::string_view form_names[] = {"finite", "participle", "masdar"};
constexpr std::string_view relation_names[] = {"none", "same", "shorter", "longer", "elsewhere"};

std::uint32_t bucket_of(std::size_t n) {
  constexpr std::size_t limits[] = {0, 1, 2, 3, 5, 8, 13};
  std::uint32_t b = 0;
  while (b < std::size(limits) && n > limits[b]) ++b;
  return b;
}

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
  side
};

std::uint32_t size_of(Values v) {
  switch (v) {
    case Values::one:
      return 1;
    case Values::kind:
      return kinds;
    case Values::opening:
      return openings;
    case Values::verb_class:
      return classes;
    case Values::tier:
      return tiers;
    case Values::form:
      return forms;
    case Values::bucket:
      return buckets;
    case Values::flag:
      return flags;
    case Values::objection:
      return objections;
    case Values::relation:
      return relations;
    case Values::preposition:
      return prepositions;
    case Values::object_role:
      return object_roles;
    case Values::group:
      return groups;
    case Values::side_group:
      return sides * groups;
    case Values::side:
      return sides;
    case Values::pattern:
      return static_cast<std::uint32_t>(all_patterns().size());
  }
  return 0;
}

std::string name_of_value(Values v, std::uint32_t i) {
  switch (v) {
    case Values::one:
      return "";
    case Values::kind:
      return std::string(name_of(static_cast<WordKind>(i)));
    case Values::opening:
      return std::string(opening_names[i]);
    case Values::verb_class:
      return std::string(class_names[i]);
    case Values::tier:
      return std::to_string(i);
    case Values::form:
      return std::string(form_names[i]);
    case Values::bucket:
      return std::to_string(i);
    case Values::flag:
      return std::string(flag_names[i]);
    case Values::objection:
      return std::string(name_of(static_cast<Objection>(i)));
    case Values::relation:
      return std::string(relation_names[i]);
    case Values::preposition:
      return std::string(preposition_names[i]);
    case Values::object_role:
      return std::string(object_role_names[i]);
    case Values::group:
      return std::string(group_names[i]);
    case Values::side:
      return std::string(side_names[i]);
    case Values::side_group:
      return std::string(side_names[i / groups]) + ' ' + std::string(group_names[i % groups]);
    case Values::pattern:
      return std::string(all_patterns()[i].name);
  }
  return "";
}

enum class Template : std::uint8_t {
  nothing,
  pattern,
  objection,
  verb_class,
  class_opening,
  tier_opening,
  form_tier,
  tier_head,
  length,
  opening_distance,
  opening_gap,
  before,
  flag,
  start,
  relation,
  dropped_next,
  opening_first,
  tier_dropped,
  flag_side,
  class_head,
  head_next,
  objection_tier,
  gap_last,
  speaker_preposition_next,
  speaker_preposition_before,
  object_role_pattern,
  before_two,
  edge,
  object_edge,
  gap_edge,
  head_edge,
  extra_word,
  count_
};

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
};
static_assert(std::size(rows) == static_cast<std::size_t>(Template::count_));

std::vector<std::uint32_t> const& offsets() {
  static std::vector<std::uint32_t> const table = [] {
    std::vector<std::uint32_t> at{0};
    for (Row const& row : rows) at.push_back(at.back() + size_of(row.first) * size_of(row.second));
    return at;
  }();
  return table;
}

std::uint32_t pattern_index(std::string_view name) {
  auto const patterns = all_patterns();
  for (std::uint32_t i = 0; i < patterns.size(); ++i)
    if (patterns[i].name == name) return i;
  return 0;
}

// ---- one reading -------------------------------------------------------------------------------

class Collector {
 public:
  Collector(Readings const& readings, std::size_t which, Sentence sentence,
            Surroundings const& around)
      : readings_(readings),
        r_(readings[which]),
        f_(r_.frame),
        sentence_(sentence),
        around_(around),
        cue_(static_cast<std::size_t>(f_.cue_at - sentence.data())) {}

  Evidence run() {
    opening_ = opening();
    form_ = static_cast<std::uint32_t>(r_.form);
    tier_ = std::min<std::uint32_t>(f_.verb->tier, tiers - 1);
    class_ = static_cast<std::uint32_t>(f_.verb->kind);
    verb();
    speaker();
    content();
    place();
    return out_;
  }

 private:
  template <typename A, typename B = int>
  void add(Template t, A a, B b = 0) {
    auto const row = static_cast<std::size_t>(t);
    out_.add(offsets()[row] + static_cast<std::uint32_t>(a) * size_of(rows[row].second) +
             static_cast<std::uint32_t>(b));
  }
  void flag(Flag f, bool holds) {
    if (!holds) return;
    add(Template::flag, f);
    add(Template::flag_side, f, side());
  }

  Token const* end() const { return sentence_.data() + sentence_.size(); }
  WordKind at(Token const* t) const {
    return t < sentence_.data() || t >= end() ? WordKind::edge : kind_of(*t);
  }

  static Token const* end_of(std::span<Token const> part) { return part.data() + part.size(); }

  // What a word is behind its preposition.
  static WordKind bare_kind(Token t) {
    t.proclitic = Proclitic::none;
    return kind_of(t);
  }

  Opening opening() const {
    if (f_.place == ContentPlace::before) return Opening::backward;
    if (f_.content.empty()) return Opening::none;
    for (Token const& t : f_.marker)
      if (t.roles.has(Role::colon)) return Opening::colon;
    Token const& first = f_.content.front();
    if (first.roles.has(Role::quotation)) return Opening::quotation;
    if (f_.marker.size() > 1 && f_.marker[1].roles.has(Role::complementizer))
      return Opening::preposition_clause;
    if (!f_.marker.empty() && is_complementizer(f_.marker.front())) return Opening::complementizer;
    if (!f_.marker.empty()) return Opening::preposition;
    if (first.roles.has(Role::complementizer_pronoun)) return Opening::complementizer;
    if (first.proclitic == Proclitic::bi) return Opening::with_bi;
    if (first.proclitic == Proclitic::li) return Opening::with_li;
    if (first.roles.has(Role::wh) || first.phrase_roles.has(Role::wh)) return Opening::question;
    if (is_verb(first) || first.roles.has(Role::first_person)) return Opening::spoken;
    return Opening::object;
  }

  void verb() {
    Token const& t = *f_.cue_at;
    add(Template::pattern, pattern_index(f_.rule));
    add(Template::objection, r_.objection, form_);
    add(Template::objection_tier, r_.objection, tier_);
    add(Template::verb_class, class_, form_);
    add(Template::class_opening, class_, opening_);
    add(Template::tier_opening, tier_, opening_);
    add(Template::form_tier, form_, tier_);
    auto const has = [&](Feature f) { return t.features.has(f); };
    flag(Flag::past, has(Feature::past));
    flag(Flag::present, has(Feature::present));
    flag(Flag::jussive, has(Feature::jussive));
    flag(Flag::only_passive, r_.form == Form::finite && !has(Feature::active));
    flag(Flag::first_person, has(Feature::first_person) && !has(Feature::third_person));
    flag(Flag::plural, has(Feature::plural) && !has(Feature::singular));
    flag(Flag::feminine, has(Feature::feminine) && !has(Feature::masculine));
    flag(Flag::suffixed, has(Feature::suffixed));
    flag(Flag::future_prefix, has(Feature::future_prefix));
    flag(Flag::joined_wa, t.conjunction == Conjunction::wa);
    flag(Flag::joined_fa, t.conjunction == Conjunction::fa);
    flag(Flag::light, t.roles.has(Role::light_verb));
    flag(Flag::homograph, is_nominal(t) || t.roles.has(Role::preposition));
  }

  void speaker() {
    flag(Flag::dropped, f_.source.empty());
    if (f_.source.empty()) {
      if (f_.place == ContentPlace::after) {
        add(Template::dropped_next, at(f_.cue.data() + f_.cue.size()), opening_);
        add(Template::tier_dropped, tier_, opening_);
      }
      return;
    }
    Token const* const first = f_.source.data();
    Token const* const last = first + f_.source.size();
    WordKind const head = at(first);
    WordKind const tail = at(last - 1);
    bool const fronted = first < f_.cue_at;
    add(Template::tier_head, tier_, head);
    add(Template::class_head, class_, head);
    if (f_.source.size() > 1) add(Template::head_next, head, at(first + 1));
    add(Template::length, bucket_of(f_.source.size()));
    add(Template::start, at(first - 1));
    flag(Flag::fronted_subject, fronted);
    flag(Flag::speaker_has_comma,
         std::any_of(first, last, [](Token const& t) { return t.roles.has(Role::comma); }));
    flag(Flag::conjoined_speaker, std::any_of(first + 1, last, [](Token const& t) {
           return t.conjunction == Conjunction::wa;
         }));
    for (Token const* t = first; t != last; ++t) {
      std::uint32_t const preposition = preposition_of(*t);
      if (t != first && preposition < prepositions) {
        bool const clitic = t->proclitic != Proclitic::none;
        add(Template::speaker_preposition_next, preposition, clitic ? bare_kind(*t) : at(t + 1));
        add(Template::speaker_preposition_before, preposition, at(t - 1));
        Token const& inner = clitic || t + 1 == last ? *t : t[1];
        flag(Flag::speaker_holds_venue,
             inner.roles.intersects({Role::venue, Role::document, Role::event, Role::channel}) ||
                 (inner.proclitic == Proclitic::li && inner.roles.has(Role::media)));
      }
    }
    flag(Flag::speaker_has_time,
         std::any_of(first, last, [](Token const& t) { return is_time(t); }));
    flag(Flag::speaker_has_verb, std::any_of(first, last, [](Token const& t) {
           return t.roles.intersects({Role::finite_verb, Role::finite_cue}) && !is_nominal(t);
         }));
    flag(Flag::speaker_has_parenthesis,
         std::any_of(first, last, [](Token const& t) { return t.roles.has(Role::paren_open); }));
    flag(Flag::speaker_has_stray_dash,
         std::any_of(first, last, [](Token const& t) { return t.roles.has(Role::dash); }));
    edges(first, last);
    if (!fronted) {
      add(Template::edge, side() * groups + static_cast<std::uint32_t>(group_of(tail)),
          group_of(at(last)));
      add(Template::head_edge, side() * groups + static_cast<std::uint32_t>(group_of(head)),
          group_of(at(last)));
    }
    GenderValue const gender = gender_of(head_of(f_.source));
    flag(Flag::agrees_surely, gender != GenderValue::unknown);
    flag(Flag::disagrees, !verb_accepts(*f_.cue_at, head_of(f_.source), fronted));
    auto const phrase =
        match_speaker(sentence_, static_cast<std::size_t>(first - sentence_.data()));
    std::uint32_t const relation = phrase.empty()                      ? 0U
                                   : phrase.size() == f_.source.size() ? 1U
                                   : phrase.size() > f_.source.size()  ? 2U
                                                                       : 3U;
    add(Template::relation, relation, opening_);
    if (relation == 3)
      add(Template::extra_word,
          side() * groups + static_cast<std::uint32_t>(group_of(at(first + phrase.size()))),
          group_of(at(first + phrase.size() - 1)));
  }

  std::uint32_t side() const {
    if (!f_.addressee.empty() || f_.verb->object == ObjectRole::target) return 3;
    if (opening_ == Opening::object) return 1;
    return opening_ == Opening::quotation ? 2 : 0;
  }

  // Where the speaker was cut off: a phrase seldom ends inside a name, before its genitive or
  // before the adjective that agrees with it.
  void edges(Token const* first, Token const* last) {
    Token const& tail = last[-1];
    bool const named = std::any_of(first, last, [](Token const& t) { return is_name(t); });
    bool const titled =
        first->roles.intersects(person_roles) || first->phrase_roles.intersects(person_roles);
    flag(Flag::titled_name, titled && named);
    flag(Flag::nameless_title, titled && !named);
    flag(Flag::ends_in_name, is_name(tail));
    // "Yusuf Omran the community": behind a name a common noun begins another phrase
    flag(Flag::resumes_after_name,
         std::adjacent_find(first, last, [](Token const& name, Token const& t) {
           return is_name(name) && is_plain(t) && is_definite(t) && is_noun(t) &&
                  !t.roles.intersects(name_roles) && !t.roles.intersects(person_roles);
         }) != last);
    auto const commas =
        std::count_if(first, last, [](Token const& t) { return t.roles.has(Role::comma); });
    if (last >= end()) return;
    Token const& next = *last;
    bool const plain = is_plain(next);
    recurrence(first, last, plain);
    flag(Flag::name_cut, plain && is_name(tail) && is_name(next));
    flag(Flag::construct_cut, plain && is_construct(tail) && (is_definite(next) || is_name(next)));
    flag(Flag::adjective_cut,
         plain && is_adjective(next) && is_definite(next) && is_definite(tail));
    flag(Flag::label_cut,
         next.roles.has(Role::quotation) && next.length <= 7 &&
             tail.roles.intersects({Role::media, Role::organization, Role::label_head}));
    Token const* const after = last + 1;
    flag(Flag::apposition_cut, next.roles.has(Role::comma) && after < end() &&
                                   (after->roles.intersects(person_roles) || is_name(*after)) &&
                                   is_plain(*after));
    flag(Flag::preposition_cut, preposition_of(next) < prepositions);
    flag(Flag::one_comma, commas == 1);
    flag(Flag::closed_apposition,
         commas == 1 && (next.roles.has(Role::comma) || is_complementizer(next)));
  }

  // What the article writes elsewhere: the words on both sides of the edge together, or the last
  // word of the speaker without the next.
  void recurrence(Token const* first, Token const* last, bool plain) {
    if (around_.pairs == nullptr || !plain) return;
    bool const together = around_.pairs->count(last[-1], *last) > 1;
    flag(Flag::edge_recurs, together);
    flag(Flag::tail_elsewhere, !together && around_.pairs->count(last[-1]) > 1);
    flag(Flag::inner_recurs, last - first > 1 && around_.pairs->count(last[-2], last[-1]) > 1);
  }

  void content() {
    if (f_.content.empty() || f_.place != ContentPlace::after) return;
    Token const* const first = f_.content.data();
    WordKind const kind = at(first);
    add(Template::opening_first, opening_, kind);
    Token const* const opens = f_.marker.empty() ? first : f_.marker.data();
    // A light verb's noun and an addressee are parts of the report, not insertions.
    Token const* const from =
        std::max({end_of(f_.cue), end_of(f_.source), end_of(f_.addressee), end_of(f_.nominal)});
    add(Template::opening_distance, opening_,
        bucket_of(opens > from ? static_cast<std::size_t>(opens - from) : 0));
    flag(Flag::content_short, end() - first <= 2);
    flag(Flag::addressee, !f_.addressee.empty());
    flag(Flag::nominal, !f_.nominal.empty());
    if (opens > from) {
      add(Template::gap_edge, side() * groups + static_cast<std::uint32_t>(group_of(at(from))),
          group_of(at(opens - 1)));
      flag(Flag::gap_maybe_name,
           from->proclitic != Proclitic::none && !f_.source.empty() &&
               (is_name(from[-1]) ||
                from[-1].roles.intersects({Role::organization, Role::media, Role::title})) &&
               !is_definite(*from) && !from->features.has(Feature::suffixed) &&
               !from->roles.intersects({Role::masdar, Role::media}));
      add(Template::opening_gap, opening_, at(from));
      add(Template::gap_last, at(opens - 1), opening_);
      flag(Flag::gap, true);
      flag(Flag::unread_gap, is_plain(*from) && !is_time(*from) && !from->roles.has(Role::manner) &&
                                 !f_.source.empty() && from->phrase_length == 0 &&
                                 (is_noun(*from) || is_name(*from) || is_unknown(*from)));
      flag(Flag::gap_starts_plain, is_plain(*from) && !is_time(*from) && from->phrase_length == 0);
    }
    if (opening_ == Opening::object || opening_ == Opening::spoken) {
      add(Template::object_edge, group_of(kind), group_of(at(first + 1)));
      bool const more = first + 1 < end();
      flag(Flag::object_construct, more && is_construct(*first) && is_plain(first[1]) &&
                                       (is_definite(first[1]) || is_construct(first[1]) ||
                                        first[1].features.has(Feature::suffixed)));
      flag(Flag::object_suffixed, first->features.has(Feature::suffixed));
      flag(Flag::object_definite, is_definite(*first));
    }
  }

  void place() {
    add(Template::before, at(f_.cue_at - 1), form_);
    add(Template::before_two, at(f_.cue_at - 1), at(f_.cue_at - 2));
    add(Template::object_role_pattern, f_.verb->object, pattern_index(f_.rule));
    flag(Flag::in_quotation, around_.in_quotation);
    flag(Flag::headline, around_.headline);
    flag(Flag::after_report, around_.after_report);
    flag(Flag::same_verb_again, around_.after_report && around_.lemma_before == f_.verb->lemma);
    flag(Flag::sentence_start, cue_ == 0);
    flag(Flag::clause_initial, r_.form == Form::finite && is_clause_initial(sentence_, cue_));
    Token const* const before = cue_ == 0 ? nullptr : f_.cue_at - 1;
    flag(Flag::after_pronoun, before != nullptr && before->roles.has(Role::complementizer_pronoun));
    flag(Flag::after_qad, before != nullptr && before->roles.has(Role::qad));
    flag(Flag::after_negator, before != nullptr && before->roles.has(Role::negator));
    flag(Flag::after_kana, before != nullptr && before->roles.has(Role::kana));
    flag(Flag::cut, r_.open);
    flag(Flag::unobjected, r_.objection == Objection::none);
    flag(Flag::grammar_choice, first_choice(readings_) == &r_);
    for (Reading const& rival : readings_) {
      if (&rival == &r_ || rival.objection != Objection::none || rival.open) continue;
      flag(Flag::rival_with_speaker, f_.source.empty() && !rival.frame.source.empty());
      if (f_.source.empty() && !rival.frame.source.empty()) break;
    }
  }

  Readings const& readings_;
  Reading const& r_;
  Frame const& f_;
  Sentence sentence_;
  Surroundings const& around_;
  std::size_t cue_;
  Opening opening_ = Opening::none;
  std::uint32_t form_ = 0;
  std::uint32_t tier_ = 0;
  std::uint32_t class_ = 0;
  Evidence out_;
};

}  // namespace

Evidence evidence_of(Readings const& readings, std::size_t which, Sentence sentence,
                     Surroundings const& around) {
  return Collector(readings, which, sentence, around).run();
}

std::uint32_t evidence_count() { return offsets().back(); }

std::string name_of_evidence(std::uint32_t item) {
  auto const& at = offsets();
  std::size_t row = 0;
  while (row + 1 < std::size(rows) && item >= at[row + 1]) ++row;
  std::uint32_t const rest = item - at[row];
  std::uint32_t const second = size_of(rows[row].second);
  std::string name(rows[row].name);
  if (rows[row].first == Values::one) return name;
  name += ' ';
  name += name_of_value(rows[row].first, rest / second);
  if (rows[row].second != Values::one)
    name.append(" ").append(name_of_value(rows[row].second, rest % second));
  return name;
}

std::uint32_t evidence_named(std::string_view name) {
  static std::map<std::string, std::uint32_t, std::less<>> const items = [] {
    std::map<std::string, std::uint32_t, std::less<>> all;
    for (std::uint32_t i = 0; i < evidence_count(); ++i) all.emplace(name_of_evidence(i), i);
    return all;
  }();
  auto const item = items.find(name);
  if (item == items.end())
    throw std::invalid_argument("no evidence is called \"" + std::string(name) + "\"");
  return item->second;
}

}  // namespace isnad
