#include "pipeline/export/write_news_article.h"

#include <algorithm>
#include <vector>

#include "pipeline/export/linked_data.h"
#include "pipeline/export/published.h"
#include "pipeline/export/web_address.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {
namespace {

using Statements = std::vector<GraphStatement const*>;

std::vector<Statements> said_by_article(Graph const& graph) {
  std::vector<Statements> said(graph.articles.size());
  for (GraphStatement const& statement : graph.statements) {
    if (is_said(graph.fact_of(statement))) said[statement.fact.article].push_back(&statement);
  }
  for (Statements& statements : said) {
    std::sort(statements.begin(), statements.end(),
              [](auto const* a, auto const* b) { return a->fact.index < b->fact.index; });
  }
  return said;
}

bool is_certain_wording(Graph const& graph, GraphStatement const& statement) {
  auto const& speakers = statement.speakers;
  return graph.fact_of(statement).type == QuoteType::direct && !speakers.empty() &&
         statement.alternatives.empty() &&
         std::all_of(speakers.begin(), speakers.end(),
                     [&](std::uint32_t speaker) { return graph.speakers[speaker].named; });
}

void append_quotation(JsonWriter& json, Graph const& graph, GraphStatement const& statement) {
  json.begin_object();
  json.key("@type").string("Quotation");
  json.key("@id").string(iri_of(statement.id));
  json.key("text").string(content_text(graph.fact_of(statement)));
  json.key("inLanguage").string("ar");
  if (!statement.speakers.empty()) {
    json.key("spokenByCharacter");
    append_schema_speakers(json, graph, statement);
  }
  if (is_certain_wording(graph, statement)) {
    json.key("creator");
    append_schema_speakers(json, graph, statement);
  }
  // The chain of transmission: whom to credit for the words.
  if (!statement.chain.empty()) json.key("creditText").string(chain_line(statement));
  json.key("isPartOf");
  append_reference(json, article_iri(graph, statement.fact.article));
  json.end_object();
}

void append_publisher(JsonWriter& json, GraphOutlet const& outlet) {
  json.key("publisher").begin_object();
  json.key("@type").string("Organization");
  json.key("@id").string(iri_of(outlet.id));
  json.key("name").string(outlet.name);
  json.end_object();
}

void append_article(JsonWriter& json, Graph const& graph, std::uint32_t index,
                    Statements const& said) {
  ArticleFacts const& facts = graph.facts[index];
  json.begin_object();
  json.key("@context").string("https://schema.org");
  json.key("@type").string("NewsArticle");
  json.key("@id").string(article_iri(graph, index));
  if (auto const url = web_address(facts.url); !url.empty()) json.key("url").string(url);
  if (!facts.title.empty()) json.key("headline").string(facts.title);
  json.key("inLanguage").string("ar");
  if (auto const published = read_published(facts.published)) {
    json.key("datePublished").string(iso_text(*published));
  }
  if (auto const outlet = graph.articles[index].outlet) {
    append_publisher(json, graph.outlets[*outlet]);
  }
  json.key("hasPart").begin_array();
  for (GraphStatement const* statement : said) append_quotation(json, graph, *statement);
  json.end_array();
  json.end_object();
}

}  // namespace

void write_news_article(OutputBuffer& out, Graph const& graph) {
  std::vector<Statements> const said = said_by_article(graph);
  for (std::uint32_t i = 0; i < graph.articles.size(); ++i) {
    std::string line;
    JsonWriter json(line, JsonLayout::compact);
    append_article(json, graph, i, said[i]);
    append_script_line(out.text(), line);
    out.pause();
  }
}

}  // namespace isnad
