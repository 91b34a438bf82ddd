#include "pipeline/export/write_prov.h"

#include "pipeline/export/linked_data.h"
#include "pipeline/export/names.h"
#include "pipeline/export/published.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {
namespace {

constexpr std::string_view head = R"({"@context":{)"
                                  R"("prov":"http://www.w3.org/ns/prov#",)"
                                  R"("rdfs":"http://www.w3.org/2000/01/rdf-schema#",)"
                                  R"("dcat":"http://www.w3.org/ns/dcat#",)"
                                  R"("schema":"https://schema.org/",)"
                                  R"("isnad":"urn:isnad:"},)"
                                  "\n\"@graph\":[";

// A document or an event cannot answer for what it says.
bool is_agent(SpeakerKind kind) {
  return kind != SpeakerKind::document && kind != SpeakerKind::event;
}

std::string_view role_in_chain(ChainLink::Kind kind) {
  switch (kind) {
    case ChainLink::Kind::outlet:
      return "outlet";
    case ChainLink::Kind::article:
      return "article";
    case ChainLink::Kind::agency:
      return "agency";
    case ChainLink::Kind::document:
      return "document";
    case ChainLink::Kind::relay:
      return "relay";
    case ChainLink::Kind::speaker:
      break;
  }
  return "speaker";
}

class Provenance {
 public:
  Provenance(OutputBuffer& out, Graph const& graph) : out_(out), graph_(graph) {}

  void append() {
    out_.text() += head;
    for (GraphOutlet const& outlet : graph_.outlets) {
      append_node(outlet.id, "prov:Organization", outlet.name);
    }
    for (GraphSpeaker const& speaker : graph_.speakers) append_speaker(speaker);
    for (std::uint32_t i = 0; i < graph_.articles.size(); ++i) append_article(i);
    for (GraphStatement const& statement : graph_.statements) append_statement(statement);
    out_.text() += "\n]}\n";
  }

 private:
  // One node of the graph a line; `fill` adds what is more than its name and type.
  template <typename Fill>
  void append_line(std::string_view iri, std::string_view type, Fill fill) {
    out_.text() += empty_ ? "\n" : ",\n";
    empty_ = false;
    JsonWriter json(out_.text(), JsonLayout::compact);
    json.begin_object();
    json.key("@id").string(iri);
    json.key("@type").string(type);
    fill(json);
    json.end_object();
    out_.pause();
  }

  void append_node(std::string_view id, std::string_view type, std::string_view name) {
    append_line(iri_of(id), type, [&](JsonWriter& json) { json.key("rdfs:label").string(name); });
  }

  void append_speaker(GraphSpeaker const& speaker) {
    std::string_view type = "prov:Entity";
    if (is_agent(speaker.kind)) {
      std::string_view const like = schema_type(speaker.kind);
      type = like == "Person" ? "prov:Person"
                              : (like == "Organization" ? "prov:Organization" : "prov:Agent");
    }
    append_node(speaker.id, type, speaker.name);
  }

  void append_article(std::uint32_t index) {
    ArticleFacts const& facts = graph_.facts[index];
    append_line(article_iri(graph_, index), "prov:Entity", [&](JsonWriter& json) {
      if (!facts.title.empty()) json.key("rdfs:label").string(facts.title);
      if (auto const published = read_published(facts.published)) {
        json.key("schema:datePublished").string(iso_text(*published));
      }
      if (auto const outlet = graph_.articles[index].outlet) {
        json.key("prov:wasAttributedTo");
        append_reference(json, iri_of(graph_.outlets[*outlet].id));
      }
    });
  }

  void append_statement(GraphStatement const& statement) {
    StatementFacts const& facts = graph_.fact_of(statement);
    append_line(iri_of(statement.id), "prov:Entity", [&](JsonWriter& json) {
      if (!facts.content.empty()) json.key("prov:value").string(content_text(facts));
      append_origins(json, statement);
      if (is_said(facts)) {
        append_speakers(json, statement, true, "prov:wasAttributedTo");
        append_speakers(json, statement, false, "prov:hadPrimarySource");
        append_chain(json, statement);
      } else {
        json.key("isnad:polarity").string(name_of(facts.polarity));
        json.key("isnad:modality").string(name_of(facts.modality));
      }
      append_first_wording(json, statement);
    });
  }

  void append_origins(JsonWriter& json, GraphStatement const& statement) {
    json.key("prov:wasQuotedFrom").begin_array();
    append_reference(json, article_iri(graph_, statement.fact.article));
    if (statement.parent) append_reference(json, iri_of(graph_.statements[*statement.parent].id));
    json.end_array();
  }

  // The speakers who are agents, or those who are not.
  void append_speakers(JsonWriter& json, GraphStatement const& statement, bool agents,
                       std::string_view key) {
    json.key(key).begin_array();
    for (std::uint32_t const index : statement.speakers) {
      GraphSpeaker const& speaker = graph_.speakers[index];
      if (is_agent(speaker.kind) == agents) append_reference(json, iri_of(speaker.id));
    }
    json.end_array();
  }

  void append_chain(JsonWriter& json, GraphStatement const& statement) {
    json.key("prov:qualifiedAttribution").begin_array();
    for (std::size_t i = 0; i < statement.chain.size(); ++i) {
      ChainLink const& link = statement.chain[i];
      if (!names_agent(link)) continue;
      json.begin_object();
      json.key("@type").string("prov:Attribution");
      json.key("prov:agent");
      append_agent(json, statement, link);
      json.key("dcat:hadRole");
      append_reference(json, iri_of("role-" + std::string(role_in_chain(link.kind))));
      json.key("schema:position").number(i + 1);
      json.end_object();
    }
    json.end_array();
  }

  bool names_agent(ChainLink const& link) const {
    if (link.speaker) return is_agent(graph_.speakers[*link.speaker].kind);
    return link.kind != ChainLink::Kind::article && link.kind != ChainLink::Kind::document;
  }

  // By name where the graph has one, else by its label alone.
  void append_agent(JsonWriter& json, GraphStatement const& statement, ChainLink const& link) {
    auto const outlet = graph_.articles[statement.fact.article].outlet;
    if (link.speaker) return append_reference(json, iri_of(graph_.speakers[*link.speaker].id));
    if (link.kind == ChainLink::Kind::outlet && outlet) {
      return append_reference(json, iri_of(graph_.outlets[*outlet].id));
    }
    json.begin_object();
    json.key("@type").string("prov:Agent");
    json.key("rdfs:label").string(link.label);
    json.end_object();
  }

  void append_first_wording(JsonWriter& json, GraphStatement const& statement) {
    if (!statement.wordings) return;
    auto const& members = graph_.wordings[*statement.wordings].members;
    if (members.empty()) return;
    std::string const& first = graph_.statements[members.front().statement].id;
    if (first == statement.id) return;
    json.key("prov:alternateOf");
    append_reference(json, iri_of(first));
  }

  OutputBuffer& out_;
  Graph const& graph_;
  bool empty_ = true;
};

}  // namespace

void write_prov(OutputBuffer& out, Graph const& graph) { Provenance(out, graph).append(); }

}  // namespace isnad
