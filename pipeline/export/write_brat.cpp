#include "pipeline/export/write_brat.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "pipeline/export/names.h"
#include "pipeline/export/visible_text.h"
#include "pipeline/text/code_points.h"

namespace isnad {
namespace {

// An annotation may not go over the end of a line, nor hold the tab that separates fields. Besides
// "\n" these are what Python's splitlines() takes for line ends.
bool breaks_line(char32_t c) {
  return c < 0x20 || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// The parts of a span between its line ends.
std::vector<SpanFact> lines_of(SpanFact const& span) {
  std::vector<SpanFact> lines;
  bool open = false;
  std::uint32_t offset = span.start;
  for (std::size_t i = 0; i < span.text.size(); ++offset) {
    CodePoint const character = decode(span.text, i);
    i += character.length;
    bool const ends = breaks_line(character.value);
    if (!ends && !open) lines.push_back({offset, offset, {}});
    open = !ends;
    if (ends) continue;
    append_utf8(lines.back().text, character.value);
    lines.back().end = offset + 1;
  }
  return lines;
}

class Standoff {
 public:
  Standoff(OutputBuffer& out, ArticleFacts const& article, std::span<std::string const> chains)
      : out_(out), article_(article), chains_(chains) {}

  void append() {
    for (SpeakerFacts const& speaker : article_.speakers) {
      for (SpanFact const& mention : speaker.mentions) speaker_at(mention);
    }
    contents_.resize(article_.statements.size());
    for (std::size_t i = 0; i < contents_.size(); ++i) {
      append_statement(article_.statements[i], contents_[i], i < chains_.size() ? chains_[i] : "");
      out_.pause();
    }
    for (std::size_t i = 0; i < contents_.size(); ++i) append_parent(i);
  }

 private:
  using Id = std::optional<std::uint32_t>;  // 7 for T7; none where nothing can be marked

  void append_statement(StatementFacts const& statement, Id& content, std::string const& chain) {
    Id const cue = statement.cue ? entity("Cue", {statement.cue->span}) : Id{};
    Id const marker = statement.marker ? entity("Marker", {*statement.marker}) : Id{};
    content = entity("Content", statement.content);
    if (statement.source) {
      relation("Says", speaker_at(*statement.source), content);
    } else {
      for (std::uint32_t const speaker : statement.speakers) {
        relation("Says", nearest_mention(speaker, statement), content);
      }
    }
    relation("Opens", cue, content);
    relation("Opens", marker, content);
    Id const bearer = content ? content : cue;
    if (!bearer) return;
    attribute("Type", *bearer, name_of(statement.type));
    attribute("Polarity", *bearer, name_of(statement.polarity));
    attribute("Modality", *bearer, name_of(statement.modality));
    note(*bearer, chain.empty() ? statement.id : statement.id + ' ' + chain);
  }

  void append_parent(std::size_t statement) {
    auto const parent = article_.statements[statement].parent;
    if (parent) relation("Within", contents_[statement], contents_[*parent]);
  }

  // A mention is marked once, however many statements it speaks.
  Id speaker_at(SpanFact const& mention) {
    auto const [known, is_new] = speakers_.try_emplace(mention);
    if (is_new) known->second = entity("Speaker", {mention});
    return known->second;
  }

  // The last one before the statement, else the first one of the article.
  Id nearest_mention(std::uint32_t speaker, StatementFacts const& statement) {
    SpanFact const* nearest = nullptr;
    std::uint32_t const begin = begin_of(statement);
    for (SpanFact const& mention : article_.speakers[speaker].mentions) {
      if (nearest == nullptr || mention.end <= begin) nearest = &mention;
    }
    return nearest != nullptr ? speaker_at(*nearest) : Id{};
  }

  static std::uint32_t begin_of(StatementFacts const& statement) {
    if (statement.cue) return statement.cue->span.start;
    return statement.content.empty() ? 0 : statement.content.front().start;
  }

  Id entity(std::string_view type, std::vector<SpanFact> const& spans) {
    std::string offsets;
    std::string words;
    for (SpanFact const& span : spans) {
      for (SpanFact const& line : lines_of(span)) {
        offsets += offsets.empty() ? ' ' : ';';
        offsets += std::to_string(line.start) + ' ' + std::to_string(line.end);
        if (!words.empty()) words += ' ';
        words += line.text;
      }
    }
    if (words.empty()) return {};
    std::uint32_t const id = ++entities_;
    line('T', id, type) += offsets + '\t' + words + '\n';
    return id;
  }

  void relation(std::string_view type, Id from, Id to) {
    if (!from || !to) return;
    line('R', ++relations_, type) +=
        " Arg1:T" + std::to_string(*from) + " Arg2:T" + std::to_string(*to) + '\n';
  }

  void attribute(std::string_view type, std::uint32_t entity, std::string_view value) {
    (line('A', ++attributes_, type) += " T" + std::to_string(entity) + ' ').append(value) += '\n';
  }

  void note(std::uint32_t entity, std::string_view text) {
    line('#', ++notes_, "AnnotatorNotes") += " T" + std::to_string(entity) + '\t';
    append_visible(out_.text(), text);
    out_.text() += '\n';
  }

  // "T7<tab>Speaker"
  std::string& line(char kind, std::uint32_t id, std::string_view type) {
    return ((out_.text() += kind) += std::to_string(id) + '\t').append(type);
  }

  OutputBuffer& out_;
  ArticleFacts const& article_;
  std::span<std::string const> chains_;
  std::map<SpanFact, Id> speakers_;
  std::vector<Id> contents_;  // of each statement
  std::uint32_t entities_ = 0;
  std::uint32_t relations_ = 0;
  std::uint32_t attributes_ = 0;
  std::uint32_t notes_ = 0;
};

}  // namespace

BratStatus write_brat(OutputBuffer& out, ArticleFacts const& article,
                      std::span<std::string const> chains) {
  if (article.text.empty() && article.length > 0) return BratStatus::text_is_missing;
  Standoff(out, article, chains).append();
  return BratStatus::written;
}

std::string_view const brat_configuration = R"([entities]
Speaker
Cue
Marker
Content

[relations]
Says Arg1:Speaker, Arg2:Content
Opens Arg1:Cue|Marker, Arg2:Content
Within Arg1:Content, Arg2:Content

[events]

[attributes]
Type Arg:Content|Cue, Value:direct|mixed|indirect
Polarity Arg:Content|Cue, Value:asserted|negated|not-reported|no-comment
Modality Arg:Content|Cue, Value:actual|future|hypothetical|conditional|questioned|requested|counterfactual
)";

}  // namespace isnad
