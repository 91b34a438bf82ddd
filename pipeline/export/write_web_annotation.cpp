#include "pipeline/export/write_web_annotation.h"

#include "pipeline/export/linked_data.h"
#include "pipeline/export/published.h"
#include "pipeline/export/surroundings.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {
namespace {

constexpr std::size_t quoted_context = 32;  // characters of a prefix or suffix

class Annotation {
 public:
  Annotation(std::string& out, Graph const& graph, GraphStatement const& statement)
      : json_(out, JsonLayout::compact),
        graph_(graph),
        statement_(statement),
        article_(graph.article_of(statement)),
        fact_(graph.fact_of(statement)) {}

  void append() {
    json_.begin_object();
    json_.key("@context").string("http://www.w3.org/ns/anno.jsonld");
    json_.key("id").string(iri_of(statement_.id));
    json_.key("type").string("Annotation");
    json_.key("motivation").string("identifying");
    json_.key("body").begin_array();
    for (std::uint32_t const speaker : statement_.speakers) append_speaker(speaker);
    if (fact_.cue) append_words("tagging", fact_.cue->span.text);
    append_words("describing", chain_line(statement_));
    json_.end_array();
    json_.key("target").begin_array();
    append_targets();
    json_.end_array();
    json_.end_object();
  }

 private:
  void append_speaker(std::uint32_t index) {
    GraphSpeaker const& speaker = graph_.speakers[index];
    json_.begin_object();
    json_.key("type").string("SpecificResource");
    json_.key("purpose").string("identifying");
    json_.key("source").begin_object();
    json_.key("id").string(iri_of(speaker.id));
    // The annotation vocabulary has words for these two.
    std::string_view const type = schema_type(speaker.kind);
    if (type == "Person" || type == "Organization") json_.key("type").string(type);
    json_.key("name").string(speaker.name);
    json_.end_object();
    json_.end_object();
  }

  // The cue, as a tag; the chain of transmission, as a description.
  void append_words(std::string_view purpose, std::string_view words) {
    if (words.empty()) return;
    json_.begin_object();
    json_.key("type").string("TextualBody");
    json_.key("purpose").string(purpose);
    json_.key("value").string(words);
    json_.key("language").string("ar");
    json_.key("textDirection").string("rtl");
    json_.end_object();
  }

  void append_targets() {
    for (SpanFact const& part : fact_.content) append_target(&part);
    if (!fact_.content.empty()) return;
    if (fact_.cue) return append_target(&fact_.cue->span);
    append_target(fact_.source ? &*fact_.source : nullptr);
  }

  // Of the whole article where there is no span.
  void append_target(SpanFact const* span) {
    json_.begin_object();
    json_.key("source").string(article_iri(graph_, statement_.fact.article));
    if (!article_.sha256.empty()) json_.key("scope").string("urn:sha256:" + article_.sha256);
    if (span != nullptr) append_selectors(*span);
    if (auto const published = read_published(article_.published)) {
      json_.key("state").begin_object();
      json_.key("type").string("TimeState");
      json_.key("sourceDate").string(utc_text(*published));
      json_.end_object();
    }
    json_.end_object();
  }

  void append_selectors(SpanFact const& span) {
    auto const [before, after] = surroundings(article_, fact_, span);
    json_.key("selector").begin_array();
    json_.begin_object();
    json_.key("type").string("TextQuoteSelector");
    json_.key("exact").string(span.text);
    append_if_any("prefix", last_words(before, quoted_context));
    append_if_any("suffix", first_words(after, quoted_context));
    json_.end_object();
    json_.begin_object();
    json_.key("type").string("TextPositionSelector");
    json_.key("start").number(span.start);
    json_.key("end").number(span.end);
    json_.end_object();
    json_.end_array();
  }

  void append_if_any(std::string_view key, std::string_view text) {
    if (!text.empty()) json_.key(key).string(text);
  }

  JsonWriter json_;
  Graph const& graph_;
  GraphStatement const& statement_;
  ArticleFacts const& article_;
  StatementFacts const& fact_;
};

}  // namespace

void write_web_annotation(OutputBuffer& out, Graph const& graph) {
  for (GraphStatement const& statement : graph.statements) {
    Annotation(out.text(), graph, statement).append();
    out.text() += '\n';
    out.pause();
  }
}

}  // namespace isnad
