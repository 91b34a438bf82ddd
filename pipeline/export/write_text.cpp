#include "pipeline/export/write_text.h"

#include <array>
#include <cstdio>
#include <string_view>
#include <utility>

#include "pipeline/export/export_text.h"
#include "pipeline/export/names.h"
#include "pipeline/export/number_text.h"
#include "pipeline/export/visible_text.h"

namespace isnad {
namespace {

constexpr std::string_view bold = "\x1B[1m";
constexpr std::string_view bold_end = "\x1B[0m";

class Listing {
 public:
  Listing(std::string& out, Document const& document, Analysis const& analysis, TextStyle style)
      : out_(out),
        document_(document),
        analysis_(analysis),
        style_(style),
        text_(document.text, OffsetUnit::utf8) {}

  void append() {
    append_head();
    for (std::uint32_t i = 0; i < analysis_.attributions.size(); ++i) append_attribution(i);
    out_ += '\n';
  }

 private:
  void append_head() {
    append_visible(out_, document_.id);
    if (!document_.title.empty()) {
      out_ += "  \"";
      append_value(document_.title);
      out_ += '"';
    }
    if (!document_.outlet.empty() || !document_.published.empty()) {
      out_ += "  (";
      append_value(document_.outlet);
      if (!document_.outlet.empty() && !document_.published.empty()) out_ += ", ";
      append_value(document_.published);
      out_ += ')';
    }
    out_ += '\n' + count_of(analysis_.attributions.size(), "statement") + ", " +
            count_of(analysis_.speakers.size(), "speaker") + '\n';
    for (std::string const& warning : analysis_.warnings) {
      out_ += "warning: ";
      append_visible(out_, warning);
      out_ += '\n';
    }
  }

  void append_attribution(std::uint32_t index) {
    Attribution const& attribution = analysis_.attributions[index];
    out_ += "\na" + std::to_string(index + 1);
    label_column_ = out_.size() - out_.rfind('\n') - 1;
    append_speakers("speaker", attribution.speakers);
    append_speakers("or", attribution.alternatives);
    if (attribution.source) append_span("as", *attribution.source);
    if (attribution.cue) append_cue(*attribution.cue);
    for (SourceRange const content : attribution.content) append_span("said", content);
    append_unusual(attribution);
    for (auto const& circumstance : attribution.circumstances) {
      append_span(name_of(circumstance.kind), circumstance.range);
    }
    if (attribution.parent) {
      begin_field("within");
      out_ += 'a' + std::to_string(*attribution.parent + 1) + '\n';
    }
    append_how(attribution);
  }

  void append_speakers(std::string_view label, std::vector<std::uint32_t> const& speakers) {
    if (speakers.empty() && label == "speaker") {
      begin_field(label);
      out_ += "unknown\n";
    }
    for (std::uint32_t const index : speakers) {
      if (index >= analysis_.speakers.size()) continue;
      Speaker const& speaker = analysis_.speakers[index];
      begin_field(label);
      if (style_ == TextStyle::terminal) out_ += bold;
      append_value(speaker.name);
      if (style_ == TextStyle::terminal) out_ += bold_end;
      out_ += " (";
      out_ += name_of(speaker.kind);
      for (std::string const& role : speaker.roles) {
        out_ += "; ";
        append_value(role);
      }
      out_ += ")\n";
    }
  }

  void append_cue(Cue const& cue) {
    begin_field("cue");
    append_value(text_.span(cue.range).text);
    out_ += "  (";
    if (!cue.lemma.empty()) {
      append_value(cue.lemma);
      out_ += ", ";
    }
    out_ += cue.category;
    if (cue.form != CueForm::verb) {
      out_ += ", ";
      out_ += name_of(cue.form);
    }
    out_ += ")\n";
  }

  void append_unusual(Attribution const& attribution) {
    if (attribution.type != QuoteType::indirect) append_name("type", attribution.type);
    if (attribution.polarity != Polarity::asserted) append_name("polarity", attribution.polarity);
    if (attribution.modality != Modality::actual) append_name("modality", attribution.modality);
    if (attribution.level != Level::a) append_name("level", attribution.level);
  }

  void append_how(Attribution const& attribution) {
    begin_field("how");
    if (!attribution.resolution.empty()) (out_ += attribution.resolution) += "; ";
    std::array<char, 16> number{};
    std::snprintf(number.data(), number.size(), "%.2f", attribution.confidence);
    ((out_ += attribution.rule) += "; ") += number.data();
    out_ += '\n';
  }

  template <typename Enum>
  void append_name(std::string_view label, Enum value) {
    begin_field(label);
    (out_ += name_of(value)) += '\n';
  }

  void append_span(std::string_view label, SourceRange range) {
    begin_field(label);
    append_value(text_.span(range).text);
    out_ += '\n';
  }

  // Labels stand in one column behind the attribution's id, values in one behind the labels.
  void begin_field(std::string_view label) {
    constexpr std::size_t first_column = 5;
    constexpr std::size_t label_width = 10;
    std::size_t const used = std::exchange(label_column_, 0);
    out_.append(used < first_column ? first_column - used : 1, ' ');
    out_ += label;
    out_.append(label.size() < label_width ? label_width - label.size() : 1, ' ');
  }

  void append_value(std::string_view value) {
    if (style_ == TextStyle::terminal) return append_isolated(out_, value);
    append_visible(out_, value);
  }

  std::string& out_;
  Document const& document_;
  Analysis const& analysis_;
  TextStyle style_;
  ExportText text_;
  std::size_t label_column_ = 0;  // how much of the line the attribution's id takes
};

}  // namespace

void write_text(std::string& out, Document const& document, Analysis const& analysis,
                TextStyle style) {
  Listing(out, document, analysis, style).append();
}

}  // namespace isnad
