#include "grammars/word_kind.h"

#include <array>

#include "grammars/word_classes.h"

namespace isnad {
namespace {

using namespace grammar;

struct Row {
  RoleSet roles;
  WordKind kind;
};

constexpr std::array marks = std::to_array<Row>({
    {{Role::quotation}, WordKind::quotation},
    {{Role::quote_open, Role::quote_close}, WordKind::quote_mark},
    {{Role::comma}, WordKind::comma},
    {{Role::colon}, WordKind::colon},
    {{Role::dash, Role::slash}, WordKind::dash},
    {{Role::paren_open, Role::paren_close}, WordKind::parenthesis},
    {{Role::period, Role::semicolon, Role::question, Role::exclamation, Role::ellipsis,
      Role::newline, Role::bullet},
     WordKind::stop},
    {{Role::number, Role::symbol}, WordKind::number},
});

constexpr std::array particles = std::to_array<Row>({
    {{Role::complementizer, Role::complementizer_pronoun}, WordKind::complementizer},
    {{Role::free_relative, Role::wh}, WordKind::free_relative},
    {{Role::relative}, WordKind::relative},
    {{Role::preposition}, WordKind::preposition},
    {{Role::subordinator, Role::clause_break, Role::hence, Role::continuer, Role::conditional},
     WordKind::subordinator},
    {{Role::negator}, WordKind::negator},
    {{Role::demonstrative}, WordKind::demonstrative},
});

constexpr std::array nouns = std::to_array<Row>({
    {{Role::spokesperson}, WordKind::spokesperson},
    {{Role::title, Role::honorific}, WordKind::title},
    {{Role::anonymous}, WordKind::anonymous},
    {{Role::media}, WordKind::media},
    {{Role::organization}, WordKind::organization},
    {{Role::human}, WordKind::human},
    {{Role::country, Role::capital}, WordKind::country},
    {{Role::group}, WordKind::group},
    {{Role::document}, WordKind::document},
    {{Role::evidence}, WordKind::evidence},
    {{Role::event, Role::venue, Role::channel}, WordKind::event},
    {{Role::place}, WordKind::place},
    {{Role::quantifier, Role::numeral}, WordKind::quantifier},
    {{Role::given_name, Role::name_particle}, WordKind::given_name},
});

WordKind first_of(std::span<Row const> rows, Token const& t) {
  for (Row const& row : rows)
    if (t.roles.intersects(row.roles)) return row.kind;
  return WordKind::count_;
}

WordKind common_noun(Token const& t) {
  bool const definite = is_definite(t);
  if (t.features.has(Feature::suffixed)) return WordKind::own_noun;
  if (t.roles.intersects({Role::masdar, Role::masdar_cue, Role::speech_nominal}))
    return definite ? WordKind::definite_masdar : WordKind::masdar;
  if (is_adjective(t) && !is_noun(t))
    return definite ? WordKind::definite_adjective : WordKind::adjective;
  if (is_noun(t)) return definite ? WordKind::definite_noun : WordKind::noun;
  return definite ? WordKind::definite_unknown : WordKind::unknown;
}

}  // namespace

WordKind kind_of(Token const& t) {
  if (WordKind const mark = first_of(marks, t); mark != WordKind::count_) return mark;
  if (t.roles.has(Role::latin)) return WordKind::latin;
  if (!is_noun(t))
    if (WordKind const particle = first_of(particles, t); particle != WordKind::count_)
      return particle;
  if (is_time(t)) return WordKind::time;
  if (t.proclitic == Proclitic::bi) return WordKind::with_bi;
  if (t.proclitic == Proclitic::li) return WordKind::with_li;
  if (t.proclitic == Proclitic::ka) return WordKind::with_ka;
  if (is_function(t)) return WordKind::function;
  if (is_verb(t)) return t.roles.has(Role::finite_cue) ? WordKind::cue : WordKind::verb;
  if (t.roles.has(Role::participle_cue) && t.features.has(Feature::accusative))
    return WordKind::participle_cue;
  if (WordKind const noun = first_of(nouns, t); noun != WordKind::count_) return noun;
  if (t.roles.has(Role::surname) && !is_noun(t) && !is_adjective(t)) return WordKind::surname;
  return common_noun(t);
}

std::string_view name_of(WordKind kind) {
  constexpr std::array<std::string_view, static_cast<std::size_t>(WordKind::count_)> names = {
      "edge",          "comma",
      "colon",         "dash",
      "parenthesis",   "stop",
      "quotation",     "quote-mark",
      "number",        "complementizer",
      "preposition",   "with-bi",
      "with-li",       "with-ka",
      "relative",      "free-relative",
      "subordinator",  "function",
      "negator",       "time",
      "cue",           "verb",
      "participle",    "title",
      "human",         "spokesperson",
      "anonymous",     "organization",
      "media",         "group",
      "country",       "place",
      "document",      "event",
      "evidence",      "quantifier",
      "demonstrative", "given-name",
      "surname",       "latin",
      "own-noun",      "definite-masdar",
      "masdar",        "definite-adjective",
      "adjective",     "definite-noun",
      "noun",          "definite-unknown",
      "unknown"};
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace isnad
