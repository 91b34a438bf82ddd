#include "pipeline/export/write_claim_review.h"

#include <algorithm>
#include <vector>

#include "pipeline/export/linked_data.h"
#include "pipeline/export/published.h"
#include "pipeline/export/web_address.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {
namespace {

using Indices = std::vector<std::uint32_t>;

// The statements that make the same claim as this one, itself among them; the earliest first.
Indices claimed_by(Graph const& graph, std::uint32_t statement) {
  auto const wordings = graph.statements[statement].wordings;
  if (!wordings) return {statement};
  Indices claims;
  for (auto const& wording : graph.wordings[*wordings].members) {
    if (is_said(graph.fact_of(graph.statements[wording.statement]))) {
      claims.push_back(wording.statement);
    }
  }
  return claims;
}

Indices articles_of(Graph const& graph, Indices const& statements) {
  Indices articles;
  for (std::uint32_t const statement : statements) {
    std::uint32_t const article = graph.statements[statement].fact.article;
    if (std::find(articles.begin(), articles.end(), article) == articles.end()) {
      articles.push_back(article);
    }
  }
  return articles;
}

void append_article(JsonWriter& json, Graph const& graph, std::uint32_t article) {
  ArticleFacts const& facts = graph.facts[article];
  json.begin_object();
  json.key("@type").string("NewsArticle");
  json.key("@id").string(article_iri(graph, article));
  if (auto const url = web_address(facts.url); !url.empty()) json.key("url").string(url);
  if (!facts.title.empty()) json.key("headline").string(facts.title);
  json.end_object();
}

void append_claim(JsonWriter& json, Graph const& graph, Indices const& claims) {
  GraphStatement const& first = graph.statements[claims.front()];
  Indices const articles = articles_of(graph, claims);
  json.begin_object();
  json.key("@type").string("Claim");
  json.key("@id").string(iri_of(first.id));
  if (!first.speakers.empty()) {
    json.key("author");
    append_schema_speakers(json, graph, first);
  }
  if (auto const published = read_published(graph.article_of(first).published)) {
    json.key("datePublished").string(iso_text(*published));
  }
  if (!first.chain.empty()) json.key("creditText").string(chain_line(first));
  json.key("firstAppearance");
  append_article(json, graph, articles.front());
  json.key("appearance").begin_array();
  for (std::uint32_t const article : articles) append_article(json, graph, article);
  json.end_array();
  json.end_object();
}

void append_draft(JsonWriter& json, Graph const& graph, Indices const& claims) {
  GraphStatement const& first = graph.statements[claims.front()];
  json.begin_object();
  json.key("@context").string("https://schema.org");
  json.key("@type").string("ClaimReview");
  json.key("claimReviewed").string(content_text(graph.fact_of(first)));
  json.key("itemReviewed");
  append_claim(json, graph, claims);
  json.key("reviewRating").null();
  json.end_object();
}

}  // namespace

void write_claim_review(OutputBuffer& out, Graph const& graph) {
  for (std::uint32_t i = 0; i < graph.statements.size(); ++i) {
    if (!is_said(graph.fact_of(graph.statements[i]))) continue;
    Indices const claims = claimed_by(graph, i);
    if (claims.empty() || claims.front() != i) continue;
    std::string line;
    JsonWriter json(line, JsonLayout::compact);
    append_draft(json, graph, claims);
    append_script_line(out.text(), line);
    out.pause();
  }
}

}  // namespace isnad
