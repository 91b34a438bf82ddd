#include "pipeline/export/write_text.h"

#include <array>
#include <cstdio>
#include <string_view>
#include <utility>

#include "pipeline/export/export_text.h"
#include "pipeline/export/names.h"
#include "pipeline/export/utf8.h"

namespace isnad {
namespace {

constexpr std::string_view first_strong_isolate = "\xE2\x81\xA8";
constexpr std::string_view pop_directional_isolate = "\xE2\x81\xA9";
constexpr std::string_view bold = "\x1B[1m";
constexpr std::string_view bold_end = "\x1B[0m";

// The length of a character at the beginning of `text` that could disturb a terminal: a C1 control,
// or a bidi control that would reorder what follows the value; else 0.
std::size_t disturbing_length(std::string_view text) {
  if (text.size() >= 2 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0) return 2;
  if (text.size() < 3 || text[0] != '\xE2') return 0;
  auto const third = static_cast<unsigned char>(text[2]);
  bool const embedding = text[1] == '\x80' && third >= 0xAA && third <= 0xAE;
  bool const isolate = text[1] == '\x81' && third >= 0xA6 && third <= 0xA9;
  return embedding || isolate ? 3 : 0;
}

void append_visible(std::string& out, std::string_view value) {
  std::string text;
  append_valid_utf8(text, value);
  for (std::size_t i = 0; i < text.size();) {
    auto const byte = static_cast<unsigned char>(text[i]);
    std::size_t const skipped = disturbing_length(std::string_view(text).substr(i));
    if (skipped > 0) {
      i += skipped;
      continue;
    }
    if (byte > 0x20 && byte != 0x7F) {
      out += text[i];
    } else if (!out.ends_with(' ')) {
      out += ' ';
    }
    ++i;
  }
}

std::string count_of(std::size_t number, std::string const& noun) {
  return std::to_string(number) + ' ' + noun + (number == 1 ? "" : "s");
}

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
    append_value(cue.lemma);
    out_ += ", ";
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
    if (value.empty()) return;
    if (style_ == TextStyle::terminal) out_ += first_strong_isolate;
    append_visible(out_, value);
    if (style_ == TextStyle::terminal) out_ += pop_directional_isolate;
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
