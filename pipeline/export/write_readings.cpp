#include "pipeline/export/write_readings.h"

#include "pipeline/attribution/confidence.h"
#include "pipeline/export/export_text.h"
#include "pipeline/export/json_writer.h"

namespace isnad {
namespace {

class ReadingWriter {
 public:
  ReadingWriter(std::string& out, Document const& document, Trace const& trace)
      : document_(document),
        article_(trace.article),
        text_(document.text, OffsetUnit::codepoint),
        json_(out, JsonLayout::compact) {}

  void write(Contest const& contest) {
    json_.begin_object();
    json_.key("id").string(document_.id);
    offsets("cue", {contest.cue, 1});
    json_.key("readings").begin_array();
    for (std::size_t i = 0; i < contest.entries.size(); ++i)
      write(contest.entries[i], static_cast<std::int32_t>(i) == contest.winner);
    json_.end_array();
    json_.end_object();
  }

 private:
  void write(Contest::Entry const& entry, bool taken) {
    Frame const& frame = entry.reading.frame;
    json_.begin_object();
    json_.key("rule").string(frame.rule);
    json_.key("lemma").string(frame.verb->lemma);
    json_.key("taken").boolean(taken);
    json_.key("weight").fraction(entry.weight);
    json_.key("place").string(frame.place == ContentPlace::before ? "before" : "after");
    if (!frame.source.empty()) offsets("source", frame.source);
    if (!frame.content.empty()) offsets("content", frame.content);
    json_.key("evidence").begin_array();
    for (std::uint16_t const item : entry.evidence.items()) json_.string(name_of_evidence(item));
    json_.end_array();
    json_.end_object();
  }

  void offsets(std::string_view name, std::span<Token const> part) {
    auto const begin = static_cast<std::uint32_t>(part.data() - article_.tokens.data());
    auto const end = begin + static_cast<std::uint32_t>(part.size());
    auto const span = text_.span(article_.source_range({begin, end}));
    json_.key(name).begin_array();
    json_.number(span.start);
    json_.number(span.end);
    json_.end_array();
  }

  Document const& document_;
  Article const& article_;
  ExportText text_;
  JsonWriter json_;
};

void write_items(std::string& out, Document const& document, Trace const& trace,
                 std::size_t index) {
  JsonWriter json(out, JsonLayout::compact);
  json.begin_object();
  json.key("id").string(document.id);
  json.key("statement").number(static_cast<std::uint32_t>(index));
  json.key("items").begin_object();
  for (ConfidenceItem const& item : confidence_items(trace.candidates, trace.resolution, index)) {
    std::string name(item.name);
    for (std::string_view const word : {item.detail, item.more})
      if (!word.empty()) name += " " + std::string(word);
    json.key(name).fraction(item.value);
  }
  json.end_object();
  json.end_object();
}

}  // namespace

void write_readings(std::string& out, Document const& document, Trace const& trace) {
  for (Contest const& contest : trace.log.contests) {
    if (contest.entries.empty()) continue;
    ReadingWriter(out, document, trace).write(contest);
    out += '\n';
  }
  for (std::size_t i = 0; i < trace.candidates.size(); ++i) {
    write_items(out, document, trace, i);
    out += '\n';
  }
}

}  // namespace isnad
