#include "pipeline/export/linked_data.h"

#include "pipeline/export/web_address.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {

std::string iri_of(std::string_view id) {
  std::string iri = "urn:isnad:";
  append_percent_encoded(iri, id, "-._~");
  return iri;
}

std::string article_iri(Graph const& graph, std::uint32_t article) {
  std::string iri = web_address(graph.facts[article].url);
  return iri.empty() ? iri_of(graph.articles[article].id) : iri;
}

void append_reference(JsonWriter& json, std::string_view iri) {
  json.begin_object();
  json.key("@id").string(iri);
  json.end_object();
}

std::string_view schema_type(SpeakerKind kind) {
  switch (kind) {
    case SpeakerKind::person:
    case SpeakerKind::anonymous:
      return "Person";
    case SpeakerKind::organization:
    case SpeakerKind::group:
    case SpeakerKind::state:
      return "Organization";
    case SpeakerKind::document:
      return "CreativeWork";
    case SpeakerKind::event:
      return "Event";
    case SpeakerKind::other:
      break;
  }
  return "Thing";
}

void append_schema_speakers(JsonWriter& json, Graph const& graph, GraphStatement const& statement) {
  bool const several = statement.speakers.size() > 1;
  if (several) json.begin_array();
  for (std::uint32_t const index : statement.speakers) {
    GraphSpeaker const& speaker = graph.speakers[index];
    std::string_view const type = schema_type(speaker.kind);
    json.begin_object();
    json.key("@type").string(type);
    json.key("@id").string(iri_of(speaker.id));
    json.key("name").string(speaker.name);
    std::string_view const role = role_of(graph, statement, index);
    if (type == "Person" && !role.empty()) json.key("jobTitle").string(role);
    json.end_object();
  }
  if (several) json.end_array();
}

void append_script_line(std::string& out, std::string_view json) {
  for (char const c : json) {
    if (c == '<') {
      out += "\\u003c";
    } else {
      out += c;
    }
  }
  out += '\n';
}

}  // namespace isnad
