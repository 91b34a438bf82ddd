#include "grammars/patterns.h"

#include <algorithm>
#include <array>
#include <vector>

#include "grammars/agreement.h"
#include "grammars/markers.h"
#include "grammars/objections.h"
#include "grammars/pattern_table.h"

namespace isnad {
namespace grammar {
namespace {

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

bool in_phrase(Sentence sentence, std::size_t i, RoleSet roles) {
  for (std::size_t back = 0; back < 6 && back <= i; ++back) {
    Token const& t = sentence[i - back];
    if (t.phrase_length > back && t.phrase_roles.intersects(roles)) return true;
  }
  return false;
}

Outcome outcome_of(Frame const& f, bool parsed, Objection objection) {
  if (parsed) return objection == Objection::none ? Outcome::matched : Outcome::objected;
  bool const agrees =
      f.source.empty() || verb_accepts(*f.cue_at, head_of(f.source), f.source.data() < f.cue_at);
  return agrees ? Outcome::no_match : Outcome::disagreement;
}

// How far from a cue an open reading may be cut.
constexpr std::size_t maximum_cut = 26;
constexpr std::size_t maximum_open_subject = 14;

// One cue: every pattern that its word allows, at every place where it can begin.
class Reader {
 public:
  Reader(Sentence sentence, std::size_t cue, Readings& found, PatternLog* log)
      : sentence_(sentence), cue_(cue), found_(found), log_(log) {}

  void read() {
    Token const& t = sentence_[cue_];
    if (t.roles.has(Role::impersonal) && cue_ + 1 < sentence_.size() &&
        sentence_[cue_ + 1].nominal_verb != nullptr)
      return try_all(impersonal_patterns());
    if (t.roles.has(Role::participle_cue) && t.nominal_verb != nullptr)
      try_all(participle_patterns());
    if (t.roles.has(Role::masdar_cue) && t.nominal_verb != nullptr) try_all(masdar_patterns());
    if (!t.roles.has(Role::finite_cue) || t.verb == nullptr) return;
    // "his call" is also "I called him", which narrators do not write.
    if (t.roles.has(Role::masdar_cue) && t.features.has(Feature::suffixed) &&
        t.features.has(Feature::first_person) && !t.features.has(Feature::third_person))
      return;
    read_finite();
  }

 private:
  void read_finite() {
    Token const& t = sentence_[cue_];
    try_all(backward_patterns());
    bool const fa = t.conjunction == Conjunction::fa ||
                    (cue_ > 0 && sentence_[cue_ - 1].conjunction == Conjunction::fa);
    bool const initial = is_clause_initial(sentence_, cue_) && !fa;  // "as for X, she said"
    if (!initial) try_all(subject_first_patterns());
    try_all(light_verb_patterns());
    try_all(verb_first_patterns());
    try_all(coordinated_patterns());
    // A comma or "qad" before the cue may close an insertion after the subject: "the minister, in a
    // speech, said", "and X had, last week, declared".
    bool const after_insertion = cue_ > 0 && t.conjunction == Conjunction::none &&
                                 sentence_[cue_ - 1].roles.intersects(
                                     {Role::comma, Role::qad, Role::dash, Role::paren_close});
    if (after_insertion && initial) try_all(subject_first_patterns());
    try_all(parenthetical_patterns());
    try_all(open_patterns());
  }

  static bool can_begin_subject(Token const& t) {
    bool const joined = t.conjunction == Conjunction::wa && t.proclitic == Proclitic::none;
    return is_plain(t) || t.roles.has(Role::quotation) || (joined && is_word(t) && is_nominal(t));
  }

  static bool is_open(Pattern const& pattern) {
    auto const rows = open_patterns();
    return &pattern >= rows.data() && &pattern < rows.data() + rows.size();
  }

  // Behind a marker no reading is open any more.
  static bool ends_open_reading(Token const& t) {
    return is_complementizer(t) || t.roles.has(Role::colon) || t.roles.intersects(hard_stops);
  }

  void try_all(std::span<Pattern const> patterns) {
    for (Pattern const& pattern : patterns) {
      if (!pattern.applies(sentence_[cue_])) continue;
      switch (pattern.start) {
        case Start::at_cue:
          try_at(pattern, cue_);
          break;
        case Start::at_sentence:
          try_at(pattern, 0);
          break;
        case Start::at_subject:
          if (!counted_) count_ = clause_starts(sentence_, cue_, starts_);
          counted_ = true;
          for (std::size_t i = 0; i < count_; ++i) try_at(pattern, starts_[i]);
          break;
        case Start::each_cut:
          for (std::size_t n = 1; n <= maximum_cut && cue_ + n < sentence_.size(); ++n) {
            if (pattern.cuts(sentence_[cue_ + n - 1], sentence_[cue_ + n]))
              try_at(pattern, cue_, sentence_.data() + cue_ + n);
            if (ends_open_reading(sentence_[cue_ + n])) break;
          }
          break;
        case Start::each_subject:
          for (std::size_t n = 1; n <= maximum_open_subject && n <= cue_; ++n) {
            Token const& t = sentence_[cue_ - n];
            if (t.roles.intersects(hard_stops) || is_complementizer(t)) break;
            if (can_begin_subject(t)) try_at(pattern, cue_ - n);
          }
          break;
      }
    }
  }

  void try_at(Pattern const& pattern, std::size_t start, Token const* cut = nullptr) {
    Token const& t = sentence_[cue_];
    bool const nominal = pattern.form != Form::finite;
    bool const impersonal = t.roles.has(Role::impersonal) && pattern.form == Form::masdar &&
                            cue_ + 1 < sentence_.size();
    Frame frame{.rule = pattern.name,
                .verb = impersonal ? sentence_[cue_ + 1].nominal_verb
                        : nominal  ? t.nominal_verb
                                   : t.verb,
                .cue_at = &t,
                .sentence = sentence_.data(),
                .cut = cut};
    Token const* const first = sentence_.data() + start;
    bool const open = is_open(pattern);
    bool const parsed = pattern.parse(first, sentence_.data() + sentence_.size(), frame);
    Objection const objection =
        parsed ? objection_to(pattern.form, frame, sentence_, cue_) : Objection::none;
    if (log_ != nullptr && !open)
      log_->push_back({frame, first, outcome_of(frame, parsed, objection), objection});
    if (parsed && !seen(frame)) found_.push_back({frame, pattern.form, objection, open});
  }

  // Two patterns that cut the sentence in the same way are one reading.
  bool seen(Frame const& f) const {
    return std::any_of(found_.begin(), found_.end(), [&](Reading const& r) {
      return r.frame.source.data() == f.source.data() && r.frame.source.size() == f.source.size() &&
             r.frame.content.data() == f.content.data() && r.frame.place == f.place &&
             r.frame.cue.size() == f.cue.size() && (r.objection == Objection::none);
    });
  }

  Sentence sentence_;
  std::size_t cue_;
  Readings& found_;
  PatternLog* log_;
  std::array<std::size_t, maximum_starts> starts_{};
  std::size_t count_ = 0;
  bool counted_ = false;
};

bool can_be_cue(Sentence sentence, std::size_t cue) {
  Token const& t = sentence[cue];
  return !t.roles.intersects({Role::response, Role::manner}) &&
         !in_phrase(sentence, cue, {Role::response, Role::editorial});
}

}  // namespace
}  // namespace grammar

void read_cue(Sentence sentence, std::size_t cue, Readings& found, PatternLog* log) {
  if (grammar::can_be_cue(sentence, cue)) grammar::Reader(sentence, cue, found, log).read();
}

Reading const* first_choice(Readings const& readings) {
  Reading const* first = nullptr;
  for (Reading const& r : readings) {
    if (r.objection != Objection::none || r.open) continue;
    // A subject before the verb is better than none.
    if (first == nullptr ||
        (first->frame.source.empty() && !r.frame.source.empty() &&
         first->frame.place == ContentPlace::after && r.frame.source.data() < r.frame.cue_at &&
         first->form == Form::finite && first->frame.nominal.empty()))
      first = &r;
  }
  return first;
}

std::optional<Frame> match_cue(Sentence sentence, std::size_t cue, PatternLog* log) {
  Readings readings;
  read_cue(sentence, cue, readings, log);
  Reading const* const first = first_choice(readings);
  if (first == nullptr) return std::nullopt;
  return first->frame;
}

std::span<PatternInfo const> all_patterns() {
  static std::vector<PatternInfo> const table = [] {
    std::vector<PatternInfo> rows;
    for (auto patterns : {grammar::backward_patterns(), grammar::parenthetical_patterns(),
                          grammar::subject_first_patterns(), grammar::coordinated_patterns(),
                          grammar::light_verb_patterns(), grammar::verb_first_patterns(),
                          grammar::participle_patterns(), grammar::masdar_patterns(),
                          grammar::impersonal_patterns(), grammar::open_patterns()})
      for (auto const& p : patterns) rows.push_back({p.name, p.shape});
    return rows;
  }();
  return table;
}

}  // namespace isnad
