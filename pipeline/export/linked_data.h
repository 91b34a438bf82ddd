#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "pipeline/export/json_writer.h"
#include "pipeline/graph/graph.h"

// What the exports to linked data (JSON-LD) have in common: what things are called there.
namespace isnad {

// The name of anything in a graph: "urn:isnad:q-0123456789abcdef".
std::string iri_of(std::string_view id);

// An article is called by its web address; by its id where it has none.
std::string article_iri(Graph const& graph, std::uint32_t article);

// {"@id":"..."}
void append_reference(JsonWriter& json, std::string_view iri);

// The member "@type" of schema.org that fits a kind of speaker: Person, Organization ...
std::string_view schema_type(SpeakerKind kind);

// The speakers of a statement as schema.org describes them, with their roles there: one object, or
// an array where they are several. Call it where the statement has any.
void append_schema_speakers(JsonWriter& json, Graph const& graph, GraphStatement const& statement);

// Appends a line of JSON that may stand inside of <script type="application/ld+json">: no `<` of a
// string can end the element.
void append_script_line(std::string& out, std::string_view json);

}  // namespace isnad
