#include "pipeline/export/write_trace.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <span>
#include <string_view>
#include <vector>

#include "pipeline/export/export_text.h"
#include "pipeline/export/names.h"
#include "pipeline/export/trace_words.h"
#include "pipeline/export/visible_text.h"

namespace isnad {
namespace {

constexpr RoleSet cue_roles = {Role::finite_cue, Role::participle_cue, Role::masdar_cue,
                               Role::source_phrase};

bool is_cue_like(Token const& t) {
  return t.roles.intersects(cue_roles) || t.phrase_roles.has(Role::source_phrase);
}

// Of the word proper: letters without diacritics, so that columns stand straight.
std::size_t width_of(std::string_view form) {
  return static_cast<std::size_t>(
      std::count_if(form.begin(), form.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string_view words_of(Conjunction conjunction) {
  return conjunction == Conjunction::wa ? "wa-" : "fa-";
}
std::string_view words_of(Proclitic proclitic) {
  return proclitic == Proclitic::bi ? "bi-" : proclitic == Proclitic::li ? "li-" : "ka-";
}

std::string count_of(std::size_t number, std::string const& noun) {
  return std::to_string(number) + ' ' + noun + (number == 1 ? "" : "s");
}

// The place where a pattern was tried: its cue, or a headline's first word.
Token const* place_of(Attempt const& attempt) {
  return attempt.frame.cue_at != nullptr ? attempt.frame.cue_at : attempt.start;
}

class TraceWriter {
 public:
  TraceWriter(std::string& out, Document const& document, Analysis const& analysis,
              Trace const& trace, TextStyle style)
      : out_(out),
        document_(document),
        analysis_(analysis),
        trace_(trace),
        article_(trace.article),
        style_(style),
        text_(document.text, OffsetUnit::codepoint) {
    for (Attempt const& attempt : trace.log.attempts) attempts_.push_back(&attempt);
    std::stable_sort(attempts_.begin(), attempts_.end(),
                     [](auto* a, auto* b) { return place_of(*a) < place_of(*b); });
    for (Contest const& contest : trace.log.contests) contests_.push_back(&contest);
    std::stable_sort(contests_.begin(), contests_.end(),
                     [](auto* a, auto* b) { return a->cue < b->cue; });
    for (std::uint32_t i = 0; i < trace.candidates.size(); ++i) statements_.push_back(i);
    std::stable_sort(statements_.begin(), statements_.end(), [&](auto a, auto b) {
      return trace.candidates[a].sentence < trace.candidates[b].sentence;
    });
  }

  void write_all() {
    write_head();
    for (std::uint32_t i = 0; i < article_.sentences.size(); ++i)
      if (is_interesting(i)) write_sentence(i);
  }

  void write_at(std::uint32_t byte) {
    write_head();
    if (article_.sentences.empty()) return;
    std::uint32_t sentence = 0;
    while (sentence + 1 < article_.sentences.size() &&
           article_.source_range(article_.sentences[sentence + 1]).begin <= byte)
      ++sentence;
    focus_on(sentence, byte);
    write_sentence(sentence);
  }

 private:
  // ---- what to show -----------------------------------------------------------------------

  bool is_interesting(std::uint32_t sentence) const {
    auto const tokens = article_.slice(article_.sentences[sentence]);
    return std::any_of(tokens.begin(), tokens.end(), is_cue_like) ||
           !statements_in(sentence).empty();
  }

  std::span<std::uint32_t const> statements_in(std::uint32_t sentence) const {
    auto const begin = std::partition_point(
        statements_.begin(), statements_.end(),
        [&](std::uint32_t i) { return trace_.candidates[i].sentence < sentence; });
    auto const end = std::partition_point(begin, statements_.end(), [&](std::uint32_t i) {
      return trace_.candidates[i].sentence == sentence;
    });
    return {begin, end};
  }

  bool covers(TokenRange range, std::uint32_t byte) const {
    return !range.empty() && article_.source_range(range).contains(byte);
  }

  void focus_on(std::uint32_t sentence, std::uint32_t byte) {
    for (std::uint32_t const i : statements_in(sentence)) {
      Candidate const& c = trace_.candidates[i];
      if (!covers(c.cue, byte) && !covers(c.source, byte) && !covers(c.marker, byte)) continue;
      focused_ = true;
      focus_candidate_ = static_cast<std::int32_t>(i);
      focus_cue_ = c.cue.empty() ? c.source.begin : c.cue.begin;
      return;
    }
    TokenRange const range = article_.sentences[sentence];
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (!is_cue_like(article_.tokens[i]) || !covers({i, i + 1}, byte)) continue;
      focused_ = true;
      focus_cue_ = i;
    }
  }

  bool shows_cue(std::uint32_t token) const { return !focused_ || token == focus_cue_; }
  bool shows_candidate(std::size_t index) const {
    return !focused_ || static_cast<std::int32_t>(index) == focus_candidate_;
  }

  // ---- article and sentence ---------------------------------------------------------------

  void write_head() {
    append_visible(out_, document_.id);
    if (!document_.title.empty()) {
      out_ += "  \"";
      value(document_.title);
      out_ += '"';
    }
    out_ += '\n' + count_of(article_.sentences.size(), "sentence") + ", " +
            count_of(trace_.candidates.size(), "statement") + '\n';
  }

  void write_sentence(std::uint32_t sentence) {
    sentence_ = sentence;
    TokenRange const range = article_.sentences[sentence];
    auto const span = text_.span(article_.source_range(range));
    out_ += "\nsentence " + std::to_string(sentence + 1) + ", " + std::to_string(span.start) +
            " to " + std::to_string(span.end);
    if (sentence < article_.headline_sentences) out_ += ", a headline";
    out_ += "\n  ";
    value(span.text);
    out_ += "\n\n  tokens\n";
    for (std::uint32_t i = range.begin; i < range.end; ++i) write_token(i);
    for (std::uint32_t i = range.begin; i < range.end; ++i) write_cue(i);
    for (std::uint32_t const i : statements_in(sentence))
      if (shows_candidate(i)) write_candidate(i);
  }

  // ---- tokens -----------------------------------------------------------------------------

  void write_token(std::uint32_t index) {
    constexpr std::size_t word_column = 14;
    Token const& t = article_.tokens[index];
    number(text_.span(source(index)).start);
    value(t.roles.has(Role::newline) ? std::string_view{} : text_.span(source(index)).text);
    std::size_t const width = t.roles.has(Role::newline) ? 0 : width_of(t.form);
    out_.append(width < word_column ? word_column - width : 1, ' ');
    write_roles(t.roles);
    write_morphology(t);
    if (t.verb != nullptr)
      write_verb(*t.verb);
    else if (t.nominal_verb != nullptr)
      write_verb(*t.nominal_verb);
    if (t.phrase_length > 0) {
      out_ += "; begins \"";
      words({index, index + t.phrase_length});
      out_ += "\": ";
      write_roles(t.phrase_roles);
    }
    if (t.length > 1) out_ += "; " + std::to_string(t.length) + " tokens";
    out_ += '\n';
  }

  void write_roles(RoleSet roles) {
    RoleSet others = roles;
    others.remove(Role::word);
    if (!others.empty()) roles = others;
    bool first = true;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Role::count_); ++i) {
      auto const role = static_cast<Role>(i);
      if (!roles.has(role)) continue;
      if (!first) out_ += ' ';
      out_ += name_of(role);
      first = false;
    }
  }

  void write_morphology(Token const& t) {
    std::string_view separator = "; ";
    auto const add = [&](std::string_view name) {
      (out_ += separator) += name;
      separator = " ";
    };
    if (t.conjunction != Conjunction::none) add(words_of(t.conjunction));
    if (t.proclitic != Proclitic::none) add(words_of(t.proclitic));
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Feature::known); ++i) {
      auto const feature = static_cast<Feature>(i);
      if (feature != Feature::known && t.features.has(feature)) add(name_of(feature));
    }
    if (t.roles.has(Role::word) && !t.features.has(Feature::known)) add("not-in-lexicon");
  }

  void write_verb(Verb const& verb) {
    out_ += "; verb ";
    value(verb.lemma);
    (out_ += ", ") += verb.category;
    out_ += ", tier " + std::to_string(verb.tier);
  }

  // ---- patterns tried ---------------------------------------------------------------------

  std::span<Attempt const* const> attempts_at(Token const* place) const {
    auto const [begin, end] = std::equal_range(
        attempts_.begin(), attempts_.end(), place,
        [](auto const& a, auto const& b) { return place_in_text(a) < place_in_text(b); });
    return {begin, end};
  }
  static Token const* place_in_text(Token const* token) { return token; }
  static Token const* place_in_text(Attempt const* attempt) { return place_of(*attempt); }

  void write_cue(std::uint32_t index) {
    auto const attempts = attempts_at(&article_.tokens[index]);
    if (!shows_cue(index) || (attempts.empty() && !is_cue_like(article_.tokens[index]))) return;
    out_ += "\n  cue ";
    value(text_.span(source(index)).text);
    out_ += ", " + std::to_string(text_.span(source(index)).start) + '\n';
    if (attempts.empty()) out_ += "    no pattern applies to it here\n";
    for (Attempt const* attempt : attempts) write_attempt(*attempt);
    auto const contest =
        std::lower_bound(contests_.begin(), contests_.end(), &article_.tokens[index],
                         [](Contest const* a, Token const* cue) { return a->cue < cue; });
    if (contest != contests_.end() && (*contest)->cue == &article_.tokens[index])
      write_contest(**contest);
  }

  void write_attempt(Attempt const& attempt) {
    constexpr std::size_t name_column = 32;
    Frame const& frame = attempt.frame;
    (out_ += "    ") += frame.rule;
    out_.append(frame.rule.size() < name_column ? name_column - frame.rule.size() : 1, ' ');
    switch (attempt.outcome) {
      case Outcome::matched:
        write_match(attempt);
        break;
      case Outcome::no_match:
        out_ += "no match";
        break;
      case Outcome::disagreement:
        out_ += "verb and subject do not agree";
        break;
      case Outcome::objected:
        out_ += explanation_of(attempt.objection);
        break;
    }
    if (attempt.outcome != Outcome::matched) write_leftovers(attempt);
    out_ += '\n';
  }

  void write_match(Attempt const& attempt) {
    std::int32_t const index = candidate_of(attempt.frame);
    out_ += index >= 0 ? "matched: a" + std::to_string(index + 1) : "matched, but not taken";
  }

  // ---- the readings that competed ---------------------------------------------------------

  void write_contest(Contest const& contest) {
    constexpr std::size_t shown = 6;
    if (contest.entries.empty()) return;
    std::vector<Contest::Entry const*> order;
    for (auto const& entry : contest.entries) order.push_back(&entry);
    std::stable_sort(order.begin(), order.end(),
                     [](auto* a, auto* b) { return a->weight > b->weight; });
    out_ += "    weighed";
    out_ += contest.winner < 0 ? ": none outweighs nothing\n" : "\n";
    for (std::size_t i = 0; i < order.size() && i < shown; ++i) write_reading(*order[i]);
    if (order.size() > shown)
      out_ += "      and " + std::to_string(order.size() - shown) + " lighter ones\n";
    write_evidence(*order.front());
  }

  void write_reading(Contest::Entry const& entry) {
    Frame const& frame = entry.reading.frame;
    out_ += "      ";
    weight(entry.weight);
    (out_ += "  ") += frame.rule;
    leftover("source", frame.source);
    leftover("content from", frame.content.first(std::min<std::size_t>(frame.content.size(), 3)));
    out_ += '\n';
  }

  // The heaviest items on both sides, of the first reading.
  void write_evidence(Contest::Entry const& entry) {
    constexpr std::size_t shown = 5;
    auto const weights = trace_.weights;
    std::vector<std::uint16_t> items(entry.evidence.items().begin(), entry.evidence.items().end());
    std::stable_sort(items.begin(), items.end(),
                     [&](auto a, auto b) { return weights[a] > weights[b]; });
    std::size_t const n = std::min(shown, items.size());
    out_ += "      for the first:";
    for (std::size_t i = 0; i < n && weights[items[i]] > 0; ++i) write_item(items[i], weights);
    out_ += "\n      against it:";
    for (std::size_t i = 0; i < n && weights[items[items.size() - 1 - i]] < 0; ++i)
      write_item(items[items.size() - 1 - i], weights);
    out_ += '\n';
  }

  void write_item(std::uint16_t item, std::span<float const> weights) {
    out_ += "  ";
    weight(static_cast<double>(weights[item]));
    (out_ += ' ') += name_of_evidence(item);
    out_ += ';';
  }

  void weight(double value) {
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%+.2f", value);
    out_ += digits.data();
  }

  // What a failed pattern had read: the last of these is about where it stopped.
  void write_leftovers(Attempt const& attempt) {
    Frame const& frame = attempt.frame;
    if (attempt.start != place_of(attempt)) leftover("from", {attempt.start, 1});
    leftover("source", frame.source);
    leftover("addressee", frame.addressee);
    leftover("gap", frame.gap);
    leftover("nominal", frame.nominal);
    leftover("marker", frame.marker);
  }

  void leftover(std::string_view name, std::span<Token const> part) {
    if (part.empty()) return;
    ((out_ += "; ") += name) += " \"";
    auto const begin = static_cast<std::uint32_t>(part.data() - article_.tokens.data());
    words({begin, begin + static_cast<std::uint32_t>(part.size())});
    out_ += '"';
  }

  std::int32_t candidate_of(Frame const& frame) const {
    auto const part = frame.cue.empty() ? frame.source : frame.cue;
    if (part.empty()) return -1;
    auto const begin = static_cast<std::uint32_t>(part.data() - article_.tokens.data());
    for (std::uint32_t const i : statements_in(sentence_)) {
      Candidate const& c = trace_.candidates[i];
      if (c.rule == frame.rule && (frame.cue.empty() ? c.source : c.cue).begin == begin)
        return static_cast<std::int32_t>(i);
    }
    return -1;
  }

  // ---- statements -------------------------------------------------------------------------

  void write_candidate(std::size_t index) {
    Candidate const& c = trace_.candidates[index];
    out_ += "\n  a" + std::to_string(index + 1) + "  ";
    out_ += c.rule;
    for (PatternInfo const& pattern : all_patterns())
      if (pattern.name == c.rule) ((out_ += " (") += pattern.shape) += ')';
    out_ += '\n';
    Attribution const& a = analysis_.attributions[index];
    if (a.cue) part("cue", a.cue->range);
    part("source", c.source);
    part("addressee", c.addressee);
    part("gap", c.gap);
    part("nominal", c.nominal);
    part("marker", c.marker);
    for (SourceRange const span : a.content) part("content", span);
    rule("ended", c.end_rule, explanation_of_end(c.end_rule));
    rule("link", name_of(c.link), explanation_of(c.link));
    if (c.parent >= 0) rule("within", 'a' + std::to_string(c.parent + 1), {});
    write_qualities(index);
    write_speaker(index);
  }

  void write_qualities(std::size_t index) {
    Attribution const& a = analysis_.attributions[index];
    field("is");
    (((out_ += name_of(a.type)) += ", ") += name_of(a.polarity)) += ", ";
    ((out_ += name_of(a.modality)) += ", level ") += name_of(a.level);
    std::array<char, 16> confidence{};
    std::snprintf(confidence.data(), confidence.size(), "%.2f", a.confidence);
    (out_ += ", confidence ") += confidence.data();
    out_ += '\n';
  }

  void write_speaker(std::size_t index) {
    Candidate const& c = trace_.candidates[index];
    Resolved const& resolved = trace_.resolution.of[index];
    if (resolved.speakers.empty()) rule("speaker", "unknown", {});
    for (std::uint32_t const s : resolved.speakers) speaker("speaker", s);
    for (std::uint32_t const s : resolved.alternatives) speaker("or", s);
    rule("decided", resolved.rule, explanation_of_speaker(resolved.rule));
    if (c.governor >= 0) rule("governor", 'a' + std::to_string(c.governor + 1), {});
  }

  void speaker(std::string_view label, std::uint32_t index) {
    Speaker const& s = trace_.resolution.speakers[index];
    field(label);
    value(s.name);
    ((out_ += " (") += name_of(s.kind)) += ")\n";
  }

  void part(std::string_view label, TokenRange range) {
    if (!range.empty()) part(label, article_.source_range(range));
  }
  void part(std::string_view label, SourceRange range) {
    auto const span = text_.span(range);
    field(label);
    out_ += std::to_string(span.start) + "  ";
    value(span.text);
    out_ += '\n';
  }

  void rule(std::string_view label, std::string_view name, std::string_view words) {
    if (name.empty()) return;
    field(label);
    out_ += name;
    if (!words.empty()) (out_ += ": ") += words;
    out_ += '\n';
  }

  // ---- columns ----------------------------------------------------------------------------

  void field(std::string_view label) {
    constexpr std::size_t label_column = 11;
    (out_ += "      ") += label;
    out_.append(label_column - label.size(), ' ');
  }

  void number(std::uint32_t offset) {
    constexpr std::size_t column = 8;
    std::string const digits = std::to_string(offset);
    out_.append(digits.size() < column ? column - digits.size() : 1, ' ');
    (out_ += digits) += "  ";
  }

  SourceRange source(std::uint32_t token) const {
    return article_.source_range({token, token + 1});
  }

  void words(TokenRange range) { value(text_.span(article_.source_range(range)).text); }

  void value(std::string_view text) {
    if (style_ == TextStyle::terminal) return append_isolated(out_, text);
    append_visible(out_, text);
  }

  std::string& out_;
  Document const& document_;
  Analysis const& analysis_;
  Trace const& trace_;
  Article const& article_;
  TextStyle style_;
  ExportText text_;
  std::vector<Contest const*> contests_;   // in the order of the text
  std::vector<Attempt const*> attempts_;   // in the order of the text
  std::vector<std::uint32_t> statements_;  // candidates, sentence by sentence
  std::uint32_t sentence_ = 0;             // that is being written
  bool focused_ = false;
  std::uint32_t focus_cue_ = 0;
  std::int32_t focus_candidate_ = -1;
};

}  // namespace

void write_trace(std::string& out, Document const& document, Analysis const& analysis,
                 Trace const& trace, std::optional<std::uint32_t> at, TextStyle style) {
  TraceWriter writer(out, document, analysis, trace, style);
  if (at) {
    writer.write_at(*at);
  } else {
    writer.write_all();
  }
  out += '\n';
}

}  // namespace isnad
