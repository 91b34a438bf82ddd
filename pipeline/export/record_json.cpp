#include "pipeline/export/record_json.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "pipeline/export/names.h"

namespace isnad {
namespace {

class RecordJson {
 public:
  RecordJson(JsonWriter& json, ArticleFacts const& facts) : json_(json), facts_(facts) {}

  void append() {
    json_.begin_object();
    json_.key("isnad").string("1");
    json_.key("offset_unit").string("codepoint");
    append_document();
    json_.key("speakers").begin_array();
    for (SpeakerFacts const& speaker : facts_.speakers) append_speaker(speaker);
    json_.end_array();
    json_.key("attributions").begin_array();
    for (StatementFacts const& statement : facts_.statements) append_statement(statement);
    json_.end_array();
    json_.end_object();
  }

 private:
  void append_document() {
    json_.key("document").begin_object();
    json_.key("id").string(facts_.id);
    append_if_any("url", facts_.url);
    append_if_any("title", facts_.title);
    append_if_any("outlet", facts_.outlet);
    append_if_any("published", facts_.published);
    json_.key("sha256").string(facts_.sha256);
    json_.key("length").number(facts_.length);
    append_if_any("text", facts_.text);
    json_.end_object();
  }

  void append_speaker(SpeakerFacts const& speaker) {
    json_.begin_object();
    json_.key("id").string(speaker.id);
    json_.key("name").string(speaker.name);
    json_.key("type").string(name_of(speaker.kind));
    append_strings("roles", speaker.roles);
    append_strings("aliases", speaker.aliases);
    json_.key("gender");
    if (speaker.gender == Gender::unknown)
      json_.null();
    else
      json_.string(speaker.gender == Gender::feminine ? "f" : "m");
    append_spans("mentions", speaker.mentions);
    json_.end_object();
  }

  void append_statement(StatementFacts const& s) {
    json_.begin_object();
    json_.key("id").string(s.id);
    append_cue(s.cue);
    append_optional("source", s.source);
    append_speaker_ids("speakers", s.speakers);
    if (!s.resolution.empty()) json_.key("resolution").string(s.resolution);
    if (!s.alternatives.empty()) append_speaker_ids("alternatives", s.alternatives);
    append_optional("marker", s.marker);
    append_spans("content", s.content);
    json_.key("type").string(name_of(s.type));
    json_.key("polarity").string(name_of(s.polarity));
    json_.key("modality").string(name_of(s.modality));
    json_.key("parent");
    s.parent ? json_.string(facts_.statements[*s.parent].id) : json_.null();
    json_.key("level").string(name_of(s.level));
    append_circumstances(s.circumstances);
    json_.key("confidence").fraction(s.confidence / 1000.0);
    json_.key("rule").string(s.rule);
    json_.end_object();
  }

  void append_cue(std::optional<CueFacts> const& cue) {
    json_.key("cue");
    if (!cue) return json_.null();
    begin_span(cue->span);
    json_.key("lemma").string(cue->lemma);
    json_.key("form").string(name_of(cue->form));
    json_.key("class").string(cue->category);
    append_if_any("stance", cue->stance);
    end_span();
  }

  void append_circumstances(std::span<CircumstanceFacts const> circumstances) {
    if (circumstances.empty()) return;
    json_.key("circumstances").begin_array();
    for (CircumstanceFacts const& c : circumstances) {
      begin_span(c.span);
      json_.key("kind").string(name_of(c.kind));
      end_span();
    }
    json_.end_array();
  }

  void append_speaker_ids(std::string_view key, std::span<std::uint32_t const> speakers) {
    json_.key(key).begin_array();
    json_.begin_line();
    for (std::uint32_t s : speakers) json_.string(facts_.speakers[s].id);
    json_.end_array();
    json_.end_line();
  }

  void append_optional(std::string_view key, std::optional<SpanFact> const& span) {
    json_.key(key);
    span ? append_span(json_, *span) : json_.null();
  }

  void append_spans(std::string_view key, std::span<SpanFact const> spans) {
    json_.key(key).begin_array();
    for (SpanFact const& span : spans) append_span(json_, span);
    json_.end_array();
  }

  void append_strings(std::string_view key, std::span<std::string const> texts) {
    if (texts.empty()) return;
    json_.key(key).begin_array();
    for (std::string const& text : texts) json_.string(text);
    json_.end_array();
  }

  void append_if_any(std::string_view key, std::string_view text) {
    if (!text.empty()) json_.key(key).string(text);
  }

  void begin_span(SpanFact const& span) {
    json_.begin_object();
    json_.begin_line();
    json_.key("start").number(span.start);
    json_.key("end").number(span.end);
    json_.key("text").string(span.text);
  }
  void end_span() {
    json_.end_object();
    json_.end_line();
  }

  JsonWriter& json_;
  ArticleFacts const& facts_;
};

}  // namespace

void append_span(JsonWriter& json, SpanFact const& span) {
  json.begin_object();
  json.begin_line();
  json.key("start").number(span.start);
  json.key("end").number(span.end);
  json.key("text").string(span.text);
  json.end_object();
  json.end_line();
}

void append_record(JsonWriter& json, ArticleFacts const& facts) {
  RecordJson(json, facts).append();
}

}  // namespace isnad
