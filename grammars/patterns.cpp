#include "grammars/patterns.h"

#include <array>
#include <vector>

#include "grammars/markers.h"
#include "grammars/pattern_table.h"

namespace isnad {
namespace grammar {
namespace {

// Left of a cue, a new clause can begin after these.
constexpr RoleSet boundaries = {Role::comma, Role::colon, Role::dash, Role::complementizer, Role::subordinator, Role::clause_break,
                                Role::hence, Role::kana, Role::continuer, Role::conditional, Role::interrogative, Role::quote_close,
                                Role::semicolon, Role::paren_close, Role::bullet, Role::qad, Role::connective_an, Role::newline, Role::period};

bool is_boundary(Token const& t) {
  return t.roles.intersects(boundaries) || (t.phrase_length == 0 && t.roles.has(Role::shift));
}

// Words between a subject and its verb that say nothing about where the subject is.
bool is_auxiliary(Token const& t) {
  return t.roles.intersects({Role::qad, Role::negator, Role::future, Role::manner}) && !t.roles.intersects(noun_roles);
}

// True where no subject can stand left of the cue in its own clause.
bool is_clause_initial(Sentence sentence, std::size_t cue) {
  if (sentence[cue].conjunction != Conjunction::none) return true;
  std::size_t i = cue;
  while (i > 0 && is_auxiliary(sentence[i - 1])) --i;
  if (i == 0) return true;
  Token const& before = sentence[i - 1];
  if (sentence[i].conjunction != Conjunction::none) return true;
  if (before.roles.intersects({Role::relative})) return false;
  return is_boundary(before) || !is_word(before) || is_time(before) || is_function(before) || before.features.has(Feature::suffixed);
}

// The nearest few places left of the cue where its subject's phrase can begin.
constexpr std::size_t maximum_starts = 5;
constexpr std::size_t maximum_subject_distance = 60;

std::size_t clause_starts(Sentence sentence, std::size_t cue, std::array<std::size_t, maximum_starts>& starts) {
  std::size_t count = 0;
  std::size_t const floor = cue > maximum_subject_distance ? cue - maximum_subject_distance : 0;
  for (std::size_t i = cue; i-- > floor && count < maximum_starts;) {
    bool const begins = i == 0 || is_boundary(sentence[i - 1]) || sentence[i].conjunction == Conjunction::wa ||
                        (sentence[i - 1].roles.intersects({Role::quote_close}) && !sentence[i - 1].roles.has(Role::quotation)) ||
                        (sentence[i - 1].roles.has(Role::time) && !sentence[i].roles.has(Role::time)) ;
    if (begins) starts[count++] = i;
    if (sentence[i].roles.intersects({Role::period, Role::newline})) break;
  }
  return count;
}

bool explicit_opening(Frame const& f) {
  if (!f.marker.empty()) return true;
  if (f.content.empty()) return false;
  Token const& first = f.content.front();
  return first.roles.has(Role::quotation) || first.roles.has(Role::complementizer_pronoun) || first.proclitic == Proclitic::bi ||
         first.proclitic == Proclitic::li || first.roles.has(Role::wh) || first.phrase_roles.has(Role::wh);
}

bool clause_or_quote(Frame const& f) {
  if (f.content.empty()) return false;
  Token const& first = f.content.front();
  if (is_speech_quotation(first) || first.roles.has(Role::complementizer_pronoun)) return true;
  for (Token const& t : f.marker)
    if (t.roles.intersects({Role::complementizer, Role::colon})) return true;
  return false;
}

// Rule D5: the rarer a verb is as a cue, the more must speak for it.
bool has_evidence(Frame const& f) {
  if (f.place == ContentPlace::before) return true;
  if (f.content.empty()) return false;
  if (!f.nominal.empty()) return true;
  switch (f.verb->tier) {
    case 1:
      return true;
    case 2:
      return explicit_opening(f) || f.cue_at->features.has(Feature::participle) || f.cue_at->features.has(Feature::suffixed);
    default:
      return clause_or_quote(f) && (!f.source.empty() || f.cue_at->conjunction == Conjunction::wa || f.cue_at->features.has(Feature::participle));
  }
}

std::optional<Frame> try_pattern(Pattern const& pattern, Sentence sentence, std::size_t cue, std::size_t start) {
  Frame frame{.rule = pattern.name, .verb = sentence[cue].verb, .cue_at = sentence.data() + cue, .sentence = sentence.data()};
  if (!pattern.parse(sentence.data() + start, sentence.data() + sentence.size(), frame)) return std::nullopt;
  if (!has_evidence(frame)) return std::nullopt;
  return frame;
}

std::optional<Frame> first_match(std::span<Pattern const> patterns, Sentence sentence, std::size_t cue) {
  std::array<std::size_t, maximum_starts> starts{};
  std::size_t count = 0;
  bool counted = false;
  for (Pattern const& pattern : patterns) {
    if (!pattern.applies(sentence[cue])) continue;
    if (pattern.start == Start::at_cue) {
      if (auto frame = try_pattern(pattern, sentence, cue, cue)) return frame;
      continue;
    }
    if (!counted) count = clause_starts(sentence, cue, starts);
    counted = true;
    for (std::size_t i = 0; i < count; ++i)
      if (auto frame = try_pattern(pattern, sentence, cue, starts[i])) return frame;
  }
  return std::nullopt;
}

}  // namespace
}  // namespace grammar

std::optional<Frame> match_cue(Sentence sentence, std::size_t cue) {
  using namespace grammar;
  Token const& t = sentence[cue];
  if (t.verb == nullptr) return std::nullopt;
  if (t.roles.has(Role::participle_cue))
    if (auto frame = first_match(participle_patterns(), sentence, cue)) return frame;
  if (t.roles.has(Role::masdar_cue))
    if (auto frame = first_match(masdar_patterns(), sentence, cue)) return frame;
  if (!t.roles.has(Role::finite_cue)) return std::nullopt;
  if (auto frame = first_match(backward_patterns(), sentence, cue)) return frame;
  bool const initial = is_clause_initial(sentence, cue);
  if (!initial)
    if (auto frame = first_match(subject_first_patterns(), sentence, cue)) return frame;
  if (auto frame = first_match(light_verb_patterns(), sentence, cue)) return frame;
  if (auto frame = first_match(verb_first_patterns(), sentence, cue)) return frame;
  return std::nullopt;
}

std::span<PatternInfo const> all_patterns() {
  static std::vector<PatternInfo> const table = [] {
    std::vector<PatternInfo> rows;
    for (auto patterns : {grammar::backward_patterns(), grammar::subject_first_patterns(), grammar::light_verb_patterns(),
                          grammar::verb_first_patterns(), grammar::participle_patterns(), grammar::masdar_patterns()})
      for (auto const& p : patterns) rows.push_back({p.name, p.shape});
    return rows;
  }();
  return table;
}

}  // namespace isnad
