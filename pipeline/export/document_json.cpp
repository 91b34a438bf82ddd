#include "pipeline/export/document_json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "pipeline/export/names.h"
#include "pipeline/export/sha256.h"

namespace isnad {
namespace {

constexpr std::string_view schema_version = "1";

// "s1", "a7": what the output calls the speaker or attribution of this index.
class Id {
 public:
  Id(char kind, std::uint32_t index) {
    text_[0] = kind;
    end_ =
        std::to_chars(text_.data() + 1, text_.data() + text_.size(), index + std::uint64_t{1}).ptr;
  }
  std::string_view text() const {
    return {text_.data(), static_cast<std::size_t>(end_ - text_.data())};
  }

 private:
  std::array<char, 16> text_{};
  char const* end_ = nullptr;
};

class DocumentJson {
 public:
  DocumentJson(JsonWriter& json, Document const& document, Analysis const& analysis,
               DocumentJsonOptions const& options)
      : json_(json),
        document_(document),
        analysis_(analysis),
        with_text_(options.with_text),
        text_(document.text, options.offsets) {}

  void append() {
    json_.begin_object();
    json_.key("isnad").string(schema_version);
    json_.key("offset_unit").string(name_of(text_.unit()));
    append_document();
    json_.key("speakers").begin_array();
    for (std::uint32_t i = 0; i < analysis_.speakers.size(); ++i) append_speaker(i);
    json_.end_array();
    json_.key("attributions").begin_array();
    for (std::uint32_t i = 0; i < analysis_.attributions.size(); ++i) append_attribution(i);
    json_.end_array();
    if (!analysis_.warnings.empty()) append_strings("warnings", analysis_.warnings);
    json_.end_object();
  }

 private:
  void append_document() {
    json_.key("document").begin_object();
    json_.key("id").string(document_.id);
    append_if_any("path", document_.path);
    append_if_any("url", document_.url);
    append_if_any("title", document_.title);
    append_if_any("outlet", document_.outlet);
    append_if_any("published", document_.published);
    json_.key("sha256").string(sha256_hex(text_.text()));
    json_.key("length").number(text_.length());
    if (with_text_) json_.key("text").string(text_.text());
    json_.end_object();
  }

  void append_speaker(std::uint32_t index) {
    Speaker const& speaker = analysis_.speakers[index];
    json_.begin_object();
    json_.key("id").string(Id('s', index).text());
    json_.key("name").string(speaker.name);
    json_.key("type").string(name_of(speaker.kind));
    if (!speaker.roles.empty()) append_strings("roles", speaker.roles);
    if (!speaker.aliases.empty()) append_strings("aliases", speaker.aliases);
    json_.key("gender");
    switch (speaker.gender) {
      case Gender::masculine:
        json_.string("m");
        break;
      case Gender::feminine:
        json_.string("f");
        break;
      case Gender::unknown:
        json_.null();
        break;
    }
    append_spans("mentions", speaker.mentions);
    json_.end_object();
  }

  void append_attribution(std::uint32_t index) {
    Attribution const& attribution = analysis_.attributions[index];
    json_.begin_object();
    json_.key("id").string(Id('a', index).text());
    append_cue(attribution.cue);
    append_optional("source", attribution.source);
    append_ids("speakers", attribution.speakers);
    if (!attribution.resolution.empty()) json_.key("resolution").string(attribution.resolution);
    if (!attribution.alternatives.empty()) append_ids("alternatives", attribution.alternatives);
    append_optional("marker", attribution.marker);
    append_spans("content", attribution.content);
    json_.key("type").string(name_of(attribution.type));
    json_.key("polarity").string(name_of(attribution.polarity));
    json_.key("modality").string(name_of(attribution.modality));
    json_.key("parent");
    attribution.parent ? json_.string(Id('a', *attribution.parent).text()) : json_.null();
    json_.key("level").string(name_of(attribution.level));
    if (!attribution.circumstances.empty()) append_circumstances(attribution.circumstances);
    bool const known = std::isfinite(attribution.confidence);
    json_.key("confidence").fraction(known ? std::clamp(attribution.confidence, 0.0, 1.0) : 0.0);
    json_.key("rule").string(attribution.rule);
    json_.end_object();
  }

  void append_cue(std::optional<Cue> const& cue) {
    json_.key("cue");
    if (!cue) return json_.null();
    begin_span(cue->range);
    json_.key("lemma").string(cue->lemma);
    json_.key("form").string(name_of(cue->form));
    json_.key("class").string(cue->category);
    if (!cue->stance.empty()) json_.key("stance").string(cue->stance);
    end_span();
  }

  void append_circumstances(std::span<Circumstance const> circumstances) {
    json_.key("circumstances").begin_array();
    for (Circumstance const& circumstance : circumstances) {
      begin_span(circumstance.range);
      json_.key("kind").string(name_of(circumstance.kind));
      end_span();
    }
    json_.end_array();
  }

  void append_spans(std::string_view key, std::span<SourceRange const> ranges) {
    json_.key(key).begin_array();
    for (SourceRange const range : ranges) append_span(range);
    json_.end_array();
  }

  void append_optional(std::string_view key, std::optional<SourceRange> const& range) {
    json_.key(key);
    range ? append_span(*range) : json_.null();
  }

  void append_span(SourceRange range) {
    begin_span(range);
    end_span();
  }

  // A span is an object of one line; more members may follow before it ends.
  void begin_span(SourceRange range) {
    auto const span = text_.span(range);
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

  void append_ids(std::string_view key, std::span<std::uint32_t const> speakers) {
    json_.key(key).begin_array();
    json_.begin_line();
    for (std::uint32_t const speaker : speakers) json_.string(Id('s', speaker).text());
    json_.end_array();
    json_.end_line();
  }

  void append_strings(std::string_view key, std::span<std::string const> texts) {
    json_.key(key).begin_array();
    for (std::string const& text : texts) json_.string(text);
    json_.end_array();
  }

  void append_if_any(std::string_view key, std::string_view text) {
    if (!text.empty()) json_.key(key).string(text);
  }

  JsonWriter& json_;
  Document const& document_;
  Analysis const& analysis_;
  bool with_text_;
  ExportText text_;
};

}  // namespace

void append_document(JsonWriter& json, Document const& document, Analysis const& analysis,
                     DocumentJsonOptions const& options) {
  DocumentJson(json, document, analysis, options).append();
}

}  // namespace isnad
