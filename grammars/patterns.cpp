#include "grammars/patterns.h"

#include <array>
#include <vector>

#include "grammars/agreement.h"
#include "grammars/markers.h"
#include "grammars/pattern_table.h"

namespace isnad {
namespace grammar {
namespace {

// Left of a cue, a new clause can begin after these.
constexpr RoleSet boundaries = {
    Role::comma,         Role::colon,        Role::dash,          Role::complementizer,
    Role::subordinator,  Role::clause_break, Role::hence,         Role::kana,
    Role::continuer,     Role::conditional,  Role::interrogative, Role::quote_close,
    Role::semicolon,     Role::paren_close,  Role::bullet,        Role::qad,
    Role::connective_an, Role::newline,      Role::period};

bool is_boundary(Token const& t) {
  return t.roles.intersects(boundaries) || (t.phrase_length == 0 && t.roles.has(Role::shift));
}

// Words between a subject and its verb that say nothing about where the subject is.
bool is_auxiliary(Token const& t) {
  return t.roles.intersects({Role::qad, Role::negator, Role::future, Role::manner}) &&
         !t.roles.intersects(noun_roles);
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
  return is_boundary(before) || !is_word(before) || is_time(before) || is_function(before);
}

// The nearest few places left of the cue where its subject's phrase can begin.
constexpr std::size_t maximum_starts = 5;
constexpr std::size_t maximum_subject_distance = 60;

// Before a relative pronoun stands its antecedent: the longest phrase that ends there.
std::size_t antecedent_start(Sentence sentence, std::size_t cue) {
  constexpr std::size_t maximum_antecedent = 18;
  std::size_t end = cue - 1;
  std::size_t const comma = end > 0 && sentence[end - 1].roles.has(Role::comma) ? 1 : 0;
  end -= comma;
  std::size_t const floor = end > maximum_antecedent ? end - maximum_antecedent : 0;
  for (std::size_t i = floor; i < end; ++i) {
    if (!heads_speaker(sentence[i])) continue;
    auto const phrase = match_speaker(sentence, i);
    if (!phrase.empty() && phrase.data() + phrase.size() == sentence.data() + end) return i;
  }
  return cue;
}

// ", the head of the committee," after a name: no subject begins there.
bool is_apposition(Sentence sentence, std::size_t i) {
  return i > 1 && sentence[i - 1].roles.has(Role::comma) && is_name(sentence[i - 2]) &&
         sentence[i].roles.intersects({Role::title, Role::spokesperson}) &&
         sentence[i].conjunction == Conjunction::none;
}

std::size_t clause_starts(Sentence sentence, std::size_t cue,
                          std::array<std::size_t, maximum_starts>& starts) {
  if (cue > 1 && sentence[cue - 1].roles.has(Role::relative)) {
    starts[0] = antecedent_start(sentence, cue);
    return starts[0] < cue ? 1 : 0;
  }
  // "was asked about X and said": X does not answer.
  bool const fa = sentence[cue].conjunction == Conjunction::fa;
  std::size_t count = 0;
  std::size_t const floor = cue > maximum_subject_distance ? cue - maximum_subject_distance : 0;
  for (std::size_t i = cue; i-- > floor && count < maximum_starts;) {
    bool const begins =
        i == 0 || (!fa && sentence[i - 1].roles.intersects({Role::an, Role::ila})) ||
        is_boundary(sentence[i - 1]) || sentence[i].conjunction == Conjunction::wa ||
        (sentence[i - 1].roles.intersects({Role::quote_close}) &&
         !sentence[i - 1].roles.has(Role::quotation)) ||
        (sentence[i - 1].roles.has(Role::time) && !sentence[i].roles.has(Role::time));
    if (begins && !is_apposition(sentence, i)) starts[count++] = i;
    if (sentence[i].roles.intersects({Role::period, Role::newline})) break;
  }
  return count;
}

bool explicit_opening(Frame const& f) {
  if (!f.marker.empty()) return true;
  if (f.content.empty()) return false;
  Token const& first = f.content.front();
  return first.roles.has(Role::quotation) || first.roles.has(Role::complementizer_pronoun) ||
         first.proclitic == Proclitic::bi || first.proclitic == Proclitic::li ||
         first.roles.has(Role::wh) || first.phrase_roles.has(Role::wh);
}

bool clause_or_quote(Frame const& f) {
  if (f.content.empty()) return false;
  Token const& first = f.content.front();
  if (is_speech_quotation(first) || first.roles.has(Role::complementizer_pronoun)) return true;
  for (Token const& t : f.marker)
    if (t.roles.intersects({Role::complementizer, Role::colon})) return true;
  return false;
}

bool follows_saying(Frame const& f) {
  return f.content.data() > f.cue_at && f.content.data()[-1].roles.has(Role::saying);
}

// Rule D5: the rarer a verb is as a cue, the more must speak for it.
bool has_evidence(Frame const& f) {
  if (f.place == ContentPlace::before) return true;
  if (f.content.empty()) return false;
  if (f.verb->kind == VerbClass::deny && f.content.front().roles.has(Role::no_comment)) return true;
  if (!f.nominal.empty() || f.rule.ends_with("relay")) return true;
  switch (f.verb->tier) {
    case 1:
      return true;
    case 2:
      if (f.rule == "verb-speaker-target-content") return true;  // two noun phrases: blamed X for Y
      return explicit_opening(f) || f.cue_at->features.has(Feature::participle) ||
             f.cue_at->features.has(Feature::suffixed);
    case 4:
      return false;
    default:
      // A quotation alone is not enough: it may be the name of what was scored, opened, continued.
      if (f.content.front().roles.has(Role::quotation) && f.marker.empty() && !follows_saying(f))
        return false;
      return clause_or_quote(f) && (!f.source.empty() || f.cue_at->conjunction == Conjunction::wa ||
                                    f.cue_at->features.has(Feature::participle));
  }
}

// Also a noun, a place, a name or a preposition: then only its surroundings make a verb of it.
bool is_homograph(Token const& t) {
  return t.roles.intersects(
      {Role::noun,       Role::masdar,     Role::adjective,   Role::place,
       Role::given_name, Role::surname,    Role::human,       Role::time,
       Role::venue,      Role::document,   Role::event,       Role::organization,
       Role::title,      Role::label_head, Role::preposition, Role::response,
       Role::numeral,    Role::manner,     Role::topic_label, Role::speech_nominal});
}

bool in_phrase(Sentence sentence, std::size_t i, RoleSet roles) {
  for (std::size_t back = 0; back < 6 && back <= i; ++back) {
    Token const& t = sentence[i - back];
    if (t.phrase_length > back && t.phrase_roles.intersects(roles)) return true;
  }
  return false;
}

// Rule D3: after a preposition, a demonstrative, a noun in construct or a numeral stands a noun.
bool noun_position(Sentence sentence, std::size_t cue) {
  Token const& t = sentence[cue];
  if (t.proclitic != Proclitic::none) return true;
  if (cue == 0 || t.conjunction != Conjunction::none) return false;
  Token const& before = sentence[cue - 1];
  if (before.roles.intersects(
          {Role::preposition, Role::demonstrative, Role::numeral, Role::quantifier}))
    return true;
  if (!is_word(before) || is_function(before) || is_time(before) ||
      before.roles.intersects(name_roles))
    return false;
  return is_nominal(before) && !is_definite(before) && !before.roles.intersects(place_roles) &&
         !before.roles.has(Role::adjective);
}

// "wa-" or a new sentence or clause right before it.
bool begins_clause(Sentence sentence, std::size_t cue) {
  return sentence[cue].conjunction != Conjunction::none || is_clause_initial(sentence, cue);
}

bool human_source(Frame const& f) {
  if (f.source.empty()) return false;
  Token const& head = f.source.front().roles.has(Role::demonstrative) && f.source.size() > 1
                          ? f.source[1]
                          : f.source.front();
  if (head.phrase_roles.intersects(speaker_heads)) return true;
  return head.roles.intersects({Role::title, Role::human, Role::honorific, Role::spokesperson,
                                Role::anonymous, Role::organization, Role::media, Role::group,
                                Role::capital, Role::country, Role::given_name, Role::surname,
                                Role::name_particle, Role::quotation, Role::nisba,
                                Role::quantifier}) ||
         is_unknown(head) || head.features.has(Feature::plural);
}

bool source_is_speaker(Frame const& f) {
  return human_source(f) || f.source.front().roles.intersects({Role::document, Role::evidence});
}

// A definite noun alone right behind a verb that mostly reports: "praised al-Sharif with ...".
bool personal(Frame const& f) {
  Token const& head = f.source.front();
  return f.source.size() == 1 && f.verb->tier == 1 && explicit_opening(f) && is_definite(head) &&
         f.source.data() == f.cue_at + 1 &&
         !head.roles.intersects({Role::masdar, Role::event, Role::evidence, Role::speech_nominal,
                                 Role::venue, Role::time}) &&
         !head.features.has(Feature::feminine) && !head.features.has(Feature::suffixed);
}

// "About the budget she said": everything before the verb is a prepositional phrase. Pattern P35.
bool fronted(Sentence sentence, std::size_t cue) {
  std::size_t begin = cue;
  while (begin > 0 && !sentence[begin - 1].roles.intersects(hard_stops) &&
         !sentence[begin - 1].roles.has(Role::comma))
    --begin;
  Token const& first = sentence[begin];
  return first.roles.intersects({Role::preposition, Role::response}) ||
         first.phrase_roles.intersects({Role::response, Role::shift, Role::wh});
}

// What a single word cannot tell: whether the reading fits the sentence.
bool plausible_verb(Frame const& f, Sentence sentence, std::size_t cue) {
  Token const& t = sentence[cue];
  bool const initial = is_clause_initial(sentence, cue);
  bool const forward = f.place == ContentPlace::after;
  if (is_homograph(t)) {
    if (noun_position(sentence, cue)) return false;
    if (t.roles.has(Role::preposition) &&
        !(begins_clause(sentence, cue) && forward && explicit_opening(f)))
      return false;
    if (forward && !explicit_opening(f) && f.nominal.empty() && f.addressee.empty() &&
        !(human_source(f) && initial))
      return false;
  }
  // A pronoun object belongs to "considered it", "told him"; "confirmed it" points backward.
  if (t.features.has(Feature::suffixed) && forward && f.rule != "what-speaker-said" &&
      !t.verb->takes(Complement::predicate) && t.verb->object == ObjectRole::content)
    return false;
  // A relative clause without an antecedent that could speak is about a thing, except in "pictures
  // which she said were old", where the content resumes it with a pronoun.
  if (cue > 0 && sentence[cue - 1].roles.has(Role::relative) && f.source.empty() && forward &&
      !f.content.front().roles.has(Role::complementizer_pronoun))
    return false;
  if (!t.features.has(
          Feature::active)) {  // D8: a passive reports only with a clause, and nobody speaks
    if (!forward || !clause_or_quote(f) || !f.source.empty() || t.verb->kind == VerbClass::ask)
      return false;
  }
  bool const considered = t.verb->takes_after_object(Complement::object) &&
                          t.verb->kind == VerbClass::believe && t.features.has(Feature::present) &&
                          !t.features.has(Feature::suffixed);
  if (considered && forward && !clause_or_quote(f)) {
    bool const listed = human_source(f) && !is_unknown(f.source.front());
    if (!listed || f.source.data() < f.cue_at) return false;
  }
  // A noun before the verb is its subject, though the grammar could not read it, unless a relative
  // pronoun or an indefinite "a statement (in which) she said" explains it.
  if (!initial && forward && f.source.empty() && cue > 0 &&
      !sentence[cue - 1].roles.intersects(
          {Role::relative, Role::free_relative, Role::document, Role::venue}) &&
      !(clause_or_quote(f) && fronted(sentence, cue)))
    return false;
  if (!f.source.empty() && forward &&
      f.source.front().roles.intersects({Role::evidence, Role::event}) && !human_source(f) &&
      !clause_or_quote(f))
    return false;
  // "Written by: X" is a byline.
  if (t.verb->kind == VerbClass::write && f.source.empty() && cue == 0 &&
      t.conjunction == Conjunction::none && sentence.size() <= 8)
    return false;
  if (!f.source.empty() && forward && !source_is_speaker(f) && !personal(f) &&
      !(clause_or_quote(f) && t.verb->tier == 1))
    return false;
  if (t.verb->tier == 3 && forward && !f.source.empty() && !source_is_speaker(f)) return false;
  return true;
}

// D4: a circumstantial participle follows a pause or a conjunction; elsewhere a clause must follow
// it.
bool plausible_participle(Frame const& f, Sentence sentence, std::size_t cue) {
  Token const& t = sentence[cue];
  bool const masculine = t.form.ends_with("\u0627") && t.conjunction == Conjunction::none;
  if (!masculine && noun_position(sentence, cue) && !clause_or_quote(f)) return false;
  Token const* before = cue == 0 ? nullptr : &sentence[cue - 1];
  bool const pause = (before != nullptr && !is_word(*before)) || t.conjunction != Conjunction::none;
  bool const adjacent = !f.marker.empty() && f.marker.data() == f.cue.data() + f.cue.size();
  RoleSet const nouns = {Role::noun,  Role::masdar,       Role::human,
                         Role::place, Role::organization, Role::title};
  if (t.roles.intersects(nouns))
    return (pause && explicit_opening(f)) || (clause_or_quote(f) && adjacent);
  if (pause || clause_or_quote(f) || (adjacent && t.nominal_verb->tier == 1)) return true;
  return masculine && explicit_opening(f);
}

// A verbal noun reports where it is relayed or governed ("quoted him as saying", "despite his
// assertion that") and its class is one of saying; attitudes inside somebody's content do not.
// Section 2.5.
bool plausible_masdar(Frame const& f, Sentence sentence, std::size_t cue) {
  if (f.cue_at->roles.has(Role::impersonal)) return true;
  if (!f.source.empty() && f.rule != "masdar-speaker-content") return true;
  if (f.rule == "masdar-speaker-content" && cue > 0 &&
      !sentence[cue - 1].roles.intersects(
          {Role::preposition, Role::comma, Role::function, Role::subordinator}))
    return false;
  switch (f.verb->kind) {
    case VerbClass::say:
    case VerbClass::assert_:
    case VerbClass::explain:
    case VerbClass::point_out:
    case VerbClass::add:
    case VerbClass::announce:
    case VerbClass::reveal:
    case VerbClass::admit:
    case VerbClass::claim:
    case VerbClass::believe:
    case VerbClass::warn:
      break;
    default:
      return false;
  }
  return cue > 0 && (sentence[cue - 1].roles.intersects({Role::preposition, Role::comma}) ||
                     is_nominal(sentence[cue - 1]) || is_name(sentence[cue - 1]));
}

bool accepts(Form form, Frame const& f, Sentence sentence, std::size_t cue) {
  if (!has_evidence(f)) return false;
  switch (form) {
    case Form::participle:
      return plausible_participle(f, sentence, cue);
    case Form::masdar:
      return plausible_masdar(f, sentence, cue);
    case Form::finite:
      return plausible_verb(f, sentence, cue);
  }
  return false;
}

Outcome outcome_of(Frame const& f, bool parsed, bool matched) {
  if (matched) return Outcome::matched;
  if (parsed) return Outcome::little_evidence;
  bool const agrees =
      f.source.empty() || verb_accepts(*f.cue_at, head_of(f.source), f.source.data() < f.cue_at);
  return agrees ? Outcome::no_match : Outcome::disagreement;
}

std::optional<Frame> try_pattern(Pattern const& pattern, Sentence sentence, std::size_t cue,
                                 std::size_t start, PatternLog* log) {
  bool const nominal = pattern.form != Form::finite;
  bool const impersonal = sentence[cue].roles.has(Role::impersonal) &&
                          pattern.form == Form::masdar && cue + 1 < sentence.size();
  Frame frame{.rule = pattern.name,
              .verb = impersonal ? sentence[cue + 1].nominal_verb
                      : nominal  ? sentence[cue].nominal_verb
                                 : sentence[cue].verb,
              .cue_at = sentence.data() + cue,
              .sentence = sentence.data()};
  bool const parsed =
      pattern.parse(sentence.data() + start, sentence.data() + sentence.size(), frame);
  bool const matched = parsed && accepts(pattern.form, frame, sentence, cue);
  if (log != nullptr)
    log->push_back({frame, sentence.data() + start, outcome_of(frame, parsed, matched)});
  if (!matched) return std::nullopt;
  return frame;
}

std::optional<Frame> first_match(std::span<Pattern const> patterns, Sentence sentence,
                                 std::size_t cue, PatternLog* log) {
  std::array<std::size_t, maximum_starts> starts{};
  std::size_t count = 0;
  bool counted = false;
  for (Pattern const& pattern : patterns) {
    if (!pattern.applies(sentence[cue])) continue;
    if (pattern.start == Start::at_cue) {
      if (auto frame = try_pattern(pattern, sentence, cue, cue, log)) return frame;
      continue;
    }
    if (pattern.start == Start::at_sentence) {
      if (auto frame = try_pattern(pattern, sentence, cue, 0, log)) return frame;
      continue;
    }
    if (!counted) count = clause_starts(sentence, cue, starts);
    counted = true;
    for (std::size_t i = 0; i < count; ++i)
      if (auto frame = try_pattern(pattern, sentence, cue, starts[i], log)) return frame;
  }
  return std::nullopt;
}

}  // namespace
}  // namespace grammar

std::optional<Frame> match_cue(Sentence sentence, std::size_t cue, PatternLog* log) {
  using namespace grammar;
  Token const& t = sentence[cue];
  // "she said that she informed": the pronoun is the speaker, whose own words these are.
  if (cue > 0 && sentence[cue - 1].roles.has(Role::complementizer_pronoun)) return std::nullopt;
  if (t.roles.intersects({Role::response, Role::manner}) ||
      in_phrase(sentence, cue, {Role::response, Role::editorial}))
    return std::nullopt;
  if (t.roles.has(Role::impersonal) && cue + 1 < sentence.size() &&
      sentence[cue + 1].nominal_verb != nullptr)
    return first_match(impersonal_patterns(), sentence, cue, log);
  auto const attempt = [&](std::span<Pattern const> patterns) {
    return first_match(patterns, sentence, cue, log);
  };
  if (t.roles.has(Role::participle_cue) && t.nominal_verb != nullptr)
    if (auto frame = attempt(participle_patterns())) return frame;
  if (t.roles.has(Role::masdar_cue) && t.nominal_verb != nullptr)
    if (auto frame = attempt(masdar_patterns())) return frame;
  if (!t.roles.has(Role::finite_cue) || t.verb == nullptr) return std::nullopt;
  // "his call" is also "I called him", which narrators do not write.
  if (t.roles.has(Role::masdar_cue) && t.features.has(Feature::suffixed) &&
      t.features.has(Feature::first_person) && !t.features.has(Feature::third_person))
    return std::nullopt;
  if (auto frame = attempt(backward_patterns())) return frame;
  bool const fa = t.conjunction == Conjunction::fa ||
                  (cue > 0 && sentence[cue - 1].conjunction == Conjunction::fa);
  if (!is_clause_initial(sentence, cue) || fa)  // "as for X, she said"
    if (auto frame = attempt(subject_first_patterns())) return frame;
  if (auto frame = attempt(light_verb_patterns())) return frame;
  auto frame = attempt(verb_first_patterns());
  if (!frame || frame->source.empty())
    if (auto coordinated = attempt(coordinated_patterns())) return coordinated;
  // A comma or "qad" before the cue may close an insertion after the subject: "the minister, in a
  // speech, said", "and X had, last week, declared".
  bool const after_insertion =
      cue > 0 && t.conjunction == Conjunction::none &&
      sentence[cue - 1].roles.intersects({Role::comma, Role::qad, Role::dash, Role::paren_close});
  if (after_insertion && (!frame || frame->source.empty()))
    if (auto subject = attempt(subject_first_patterns())) return subject;
  if (frame) return frame;
  return attempt(parenthetical_patterns());
}

std::span<PatternInfo const> all_patterns() {
  static std::vector<PatternInfo> const table = [] {
    std::vector<PatternInfo> rows;
    for (auto patterns : {grammar::backward_patterns(), grammar::parenthetical_patterns(),
                          grammar::subject_first_patterns(), grammar::coordinated_patterns(),
                          grammar::light_verb_patterns(), grammar::verb_first_patterns(),
                          grammar::participle_patterns(), grammar::masdar_patterns(),
                          grammar::impersonal_patterns()})
      for (auto const& p : patterns) rows.push_back({p.name, p.shape});
    return rows;
  }();
  return table;
}

}  // namespace isnad
