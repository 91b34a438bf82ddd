#include "pipeline/attribution/find_candidates.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "grammars/patterns.h"
#include "pipeline/attribution/weigh_readings.h"

namespace isnad {
namespace {

constexpr RoleSet sentence_ends = {Role::period, Role::question, Role::exclamation, Role::newline};
constexpr RoleSet cue_roles = {Role::finite_cue, Role::participle_cue, Role::masdar_cue,
                               Role::impersonal};

// Beyond these odds nothing is surer.
constexpr double surest = 5;

double log_odds(double probability) {
  return std::clamp(std::log(probability / std::max(1 - probability, 1e-9)), -surest, surest);
}

class Finder {
 public:
  Finder(Article const& article, std::span<float const> weights, CandidateLog* log)
      : article_(article), pairs_(article.tokens), weights_(weights), log_(log) {}

  Candidates run() {
    for (std::uint32_t i = 0; i < article_.sentences.size(); ++i) {
      sentence_ = i;
      find_in(article_.sentences[i], false);
    }
    return std::move(found_);
  }

 private:
  PatternLog* attempts() const { return log_ == nullptr ? nullptr : &log_->attempts; }

  Token const& token(std::uint32_t i) const { return article_.tokens[i]; }

  // Prefilter: most sentences hold nothing that a grammar could match.
  bool worth_reading(TokenRange range) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      Token const& t = token(i);
      if (t.roles.intersects(cue_roles) ||
          t.roles.intersects({Role::source_phrase, Role::quotation, Role::colon}) ||
          t.phrase_roles.intersects({Role::source_phrase}))
        return true;
    }
    return false;
  }

  void find_in(TokenRange range, bool in_quotation) {
    if (range.empty() || !worth_reading(range)) return;
    Sentence const sentence = article_.slice(range);
    in_quotation_ = in_quotation;
    std::uint32_t first = 0;
    bool const headline_here = sentence_ < article_.headline_sentences || is_subheading(range);
    if (!in_quotation && headline_here) first = headline(range, sentence);
    if (!in_quotation && first == 0) first = answer(range, sentence);
    for (std::uint32_t i = first; i < sentence.size();) {
      Token const& t = sentence[i];
      if (t.roles.has(Role::quotation) && !in_quotation) {
        inside_quotation(range.begin + i, range.end);
        in_quotation_ = false;
      }
      std::uint32_t const next = i + t.length;
      if (auto frame = match_at(sentence, i)) {
        if (!taken(*frame)) add(*frame, range, in_quotation);
        i = std::max(next, skip_to(*frame, sentence));
        continue;
      }
      i = next;
    }
  }

  std::optional<Frame> match_at(Sentence sentence, std::uint32_t i) {
    Token const& t = sentence[i];
    if (t.roles.has(Role::source_phrase) || t.phrase_roles.has(Role::source_phrase))
      if (auto frame = match_source_phrase(sentence, i, attempts())) return frame;
    if (t.roles.intersects(cue_roles)) return choose(sentence, i);
    return std::nullopt;
  }

  std::optional<Frame> choose(Sentence sentence, std::uint32_t i) {
    // "I said" inside a quotation: its speaker's own words
    FeatureSet const features = sentence[i].features;
    if (in_quotation_ && features.has(Feature::first_person) &&
        !features.has(Feature::third_person))
      return std::nullopt;
    readings_.clear();
    read_cue(sentence, i, readings_, attempts());
    if (readings_.empty()) return std::nullopt;
    Surroundings around;
    around.in_quotation = in_quotation_;
    around.pairs = &pairs_;
    around.headline = sentence_ < article_.headline_sentences;
    if (!found_.empty() && found_.back().sentence == sentence_) {
      around.after_report = true;
      if (found_.back().verb != nullptr) around.lemma_before = found_.back().verb->lemma;
      around.outer = outer(found_.back(), sentence[i]);
    }
    Contest* contest = nullptr;
    if (log_ != nullptr) contest = &log_->contests.emplace_back(Contest{&sentence[i], {}, -1});
    Choice const choice = weigh_readings(readings_, sentence, around, weights_, contest);
    if (choice.reading == nullptr) return std::nullopt;
    certainty_ = log_odds(choice.probability);
    report_ = log_odds(choice.report);
    return choice.reading->frame;
  }

  // How `report` opens its content, as seen from a cue behind it.
  Outer outer(Candidate const& report, Token const& cue) const {
    if (report.place != ContentPlace::after || report.content.empty()) return Outer::before;
    TokenRange const content = report.content.front();
    if (&cue < &token(content.begin)) return Outer::insertion;
    if (token(content.begin).roles.has(Role::quotation)) return Outer::quotation;
    if (token(content.begin).roles.has(Role::complementizer_pronoun)) return Outer::clause;
    for (std::uint32_t i = report.marker.begin; i < report.marker.end; ++i) {
      if (token(i).roles.has(Role::colon)) return Outer::quotation;
      if (token(i).roles.has(Role::complementizer)) return Outer::clause;
    }
    return Outer::phrase;
  }

  // A participle in the insertion before a content cannot have that content too.
  bool taken(Frame const& frame) const {
    if (found_.empty() || frame.content.empty() || frame.rule != "participle-content") return false;
    Candidate const& last = found_.back();
    return last.sentence == sentence_ && !last.content.empty() &&
           last.content.front().begin == tokens_of(frame.content).begin;
  }

  // "added saying": the second verb belongs to the first. A cue's own words are not read again.
  static std::uint32_t skip_to(Frame const& frame, Sentence sentence) {
    auto const index = [&](Token const* t) {
      return static_cast<std::uint32_t>(t - sentence.data());
    };
    std::uint32_t end = index(frame.cue.data() + frame.cue.size());
    if (frame.verb == nullptr && !frame.source.empty())
      end = index(frame.source.data() + frame.source.size());
    if (frame.place == ContentPlace::after && !frame.content.empty()) {
      Token const* before = frame.content.data();
      if (!frame.marker.empty()) before = frame.marker.data();
      for (Token const* t = before - 1; t > frame.cue.data(); --t)
        if (t->roles.has(Role::saying)) return index(t) + 1;
    }
    return end;
  }

  // A quotation that never closes ends with its sentence.
  void inside_quotation(std::uint32_t open, std::uint32_t sentence_end) {
    std::uint32_t const end = std::min(open + token(open).length, sentence_end);
    std::uint32_t begin = open + 1;
    for (std::uint32_t i = begin; i < end; ++i) {
      if (!token(i).roles.intersects(sentence_ends) && i + 1 != end) continue;
      find_in({begin, i + 1}, true);
      begin = i + 1;
    }
  }

  // A short line of its own without a full stop.
  bool is_subheading(TokenRange range) const {
    constexpr std::uint32_t fewest = 5, most = 25;  // tokens
    return range.size() >= fewest && range.size() <= most && range.begin > 0 &&
           token(range.begin - 1).roles.has(Role::newline) &&
           token(range.end - 1).roles.has(Role::newline) &&
           !token(range.end - 2).roles.intersects(sentence_ends);
  }

  // Returns where reports inside the headline's content can begin.
  std::uint32_t headline(TokenRange range, Sentence sentence) {
    auto const frame = match_headline(sentence, attempts());
    if (!frame) return 0;
    add(*frame, range, false);
    found_.back().headline = true;
    return found_.back().content.front().begin - range.begin;
  }

  std::uint32_t answer(TokenRange range, Sentence sentence) {
    auto const frame = match_answer(sentence, attempts());
    if (!frame) return 0;
    add(*frame, range, false);
    return found_.back().content.front().begin - range.begin;
  }

  TokenRange tokens_of(std::span<Token const> part) const {
    if (part.empty()) return {};
    auto const begin = static_cast<std::uint32_t>(part.data() - article_.tokens.data());
    return {begin, begin + static_cast<std::uint32_t>(part.size())};
  }

  void add(Frame const& frame, TokenRange range, bool in_quotation) {
    Candidate c;
    c.cue = tokens_of(frame.cue);
    c.source = tokens_of(frame.source);
    c.addressee = tokens_of(frame.addressee);
    c.gap = tokens_of(frame.gap);
    c.marker = tokens_of(frame.marker);
    c.nominal = tokens_of(frame.nominal);
    c.verb = frame.verb;
    c.rule = frame.rule;
    c.place = frame.place;
    c.sentence = sentence_;
    c.in_quotation = in_quotation;
    c.certainty = std::exchange(certainty_, 0);
    c.report = std::exchange(report_, 0);
    if (!c.cue.empty()) {
      c.form = frame.verb == nullptr                                 ? CueForm::phrase
               : frame.rule.starts_with("part")                      ? CueForm::participle
               : frame.rule.find("masdar") != std::string_view::npos ? CueForm::masdar
                                                                     : CueForm::verb;
    }
    if (frame.place == ContentPlace::after && !frame.content.empty())
      c.content = {{tokens_of(frame.content).begin, range.end}};
    found_.push_back(std::move(c));
  }

  Article const& article_;
  WordPairs pairs_;
  std::span<float const> weights_;
  CandidateLog* log_;
  Candidates found_;
  Readings readings_;
  bool in_quotation_ = false;
  double certainty_ = 0;  // of the reading chosen last
  double report_ = 0;     // of all readings of its cue
  std::uint32_t sentence_ = 0;
};

}  // namespace

Candidates find_candidates(Article const& article, std::span<float const> weights,
                           CandidateLog* log) {
  return Finder(article, weights, log).run();
}

}  // namespace isnad
