#include "pipeline/graph/collect_facts.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "pipeline/export/export_text.h"
#include "pipeline/export/sha256.h"

namespace isnad {
namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// A sentence ends behind position `i`: at a line end, or a mark with a space behind it.
bool ends_sentence(std::string_view text, std::size_t i) {
  constexpr std::string_view question = "\u061F";
  if (text[i] == '\n') return true;
  bool const mark = text[i] == '.' || text[i] == '!' || text[i] == '?' ||
                    (i + 1 >= question.size() &&
                     text.substr(i + 1 - question.size(), question.size()) == question);
  return mark && (i + 1 == text.size() || is_blank(text[i + 1]) || text[i + 1] == '\n');
}

class Collector {
 public:
  Collector(Document const& document, Analysis const& analysis)
      : document_(document), analysis_(analysis), text_(document.text, OffsetUnit::codepoint) {}

  ArticleFacts collect(bool with_text) {
    ArticleFacts facts;
    facts.id = document_.id;
    facts.url = document_.url;
    facts.title = document_.title;
    facts.outlet = document_.outlet;
    if (analysis_.agency) facts.agency = text_.span(*analysis_.agency).text;
    facts.published = document_.published;
    facts.sha256 = sha256_hex(text_.text());
    facts.length = text_.length();
    for (std::size_t i = 0; i < analysis_.speakers.size(); ++i)
      facts.speakers.push_back(speaker(i));
    for (std::size_t i = 0; i < analysis_.attributions.size(); ++i)
      facts.statements.push_back(statement(i));
    if (with_text) facts.text = text_.text();
    return facts;
  }

 private:
  SpanFact span(SourceRange range) const {
    auto const s = text_.span(range);
    return {s.start, s.end, std::string(s.text)};
  }

  std::optional<SpanFact> span(std::optional<SourceRange> const& range) const {
    return range ? std::optional(span(*range)) : std::nullopt;
  }

  std::vector<SpanFact> spans(std::span<SourceRange const> ranges) const {
    std::vector<SpanFact> all;
    for (SourceRange range : ranges) all.push_back(span(range));
    return all;
  }

  SpeakerFacts speaker(std::size_t index) const {
    Speaker const& s = analysis_.speakers[index];
    return {.id = "s" + std::to_string(index + 1),
            .name = s.name,
            .kind = s.kind,
            .gender = s.gender,
            .roles = s.roles,
            .aliases = s.aliases,
            .mentions = spans(s.mentions)};
  }

  StatementFacts statement(std::size_t index) const {
    Attribution const& a = analysis_.attributions[index];
    StatementFacts facts;
    facts.id = "a" + std::to_string(index + 1);
    if (a.cue)
      facts.cue = CueFacts{span(a.cue->range), std::string(a.cue->lemma), a.cue->form,
                           std::string(a.cue->category), std::string(a.cue->stance)};
    facts.source = span(a.source);
    facts.marker = span(a.marker);
    facts.content = spans(a.content);
    facts.speakers = a.speakers;
    facts.alternatives = a.alternatives;
    facts.parent = a.parent;
    facts.resolution = a.resolution;
    facts.rule = a.rule;
    facts.type = a.type;
    facts.polarity = a.polarity;
    facts.modality = a.modality;
    facts.level = a.level;
    for (Circumstance const& c : a.circumstances)
      facts.circumstances.push_back({span(c.range), c.kind});
    double const confidence = std::isfinite(a.confidence) ? std::clamp(a.confidence, 0.0, 1.0) : 0;
    facts.confidence = static_cast<std::uint16_t>(std::lround(confidence * 1000));
    facts.context = span(sentences_around(document_.text, hull(a)));
    return facts;
  }

  static SourceRange hull(Attribution const& a) {
    SourceRange all{UINT32_MAX, 0};
    auto const add = [&](SourceRange range) {
      all = {std::min(all.begin, range.begin), std::max(all.end, range.end)};
    };
    if (a.cue) add(a.cue->range);
    if (a.source) add(*a.source);
    std::ranges::for_each(a.content, add);
    return all.empty() ? SourceRange{} : all;
  }

  Document const& document_;
  Analysis const& analysis_;
  ExportText text_;
};

}  // namespace

ArticleFacts collect_facts(Document const& document, Analysis const& analysis, bool with_text) {
  return Collector(document, analysis).collect(with_text);
}

SourceRange sentences_around(std::string_view text, SourceRange range) {
  if (range.end > text.size() || range.empty()) return range;
  std::uint32_t const first =
      range.begin > maximum_context_bytes ? range.begin - maximum_context_bytes : 0;
  std::uint32_t begin = range.begin;
  while (begin > first && !ends_sentence(text, begin - 1)) --begin;
  while (begin < range.begin && (is_blank(text[begin]) || is_continuation(text[begin]))) ++begin;
  std::uint32_t const last = static_cast<std::uint32_t>(
      std::min<std::size_t>(text.size(), std::size_t{range.end} + maximum_context_bytes));
  std::uint32_t end = range.end;
  while (end < last && !ends_sentence(text, end - 1)) ++end;
  while (end > range.end && (text[end - 1] == '\n' || is_blank(text[end - 1]))) --end;
  while (end < text.size() && is_continuation(text[end])) ++end;
  return {begin, end};
}

}  // namespace isnad
