// write_sample_statements FOLDER: the sample of sample_statements.h in every format that is written
// from statements, for readers that are not ours:
//   statements.xlsx english.xlsx annotations.jsonl articles.jsonl claims.jsonl prov.json
//   brat/annotation.conf brat/<article>.txt .ann     numbered, where the text is kept
//   facts.json                                       what went in

#include <filesystem>
#include <fstream>
#include <iostream>

#include "pipeline/export/json_writer.h"
#include "pipeline/export/names.h"
#include "pipeline/export/text_fragment.h"
#include "pipeline/export/write_brat.h"
#include "pipeline/export/write_claim_review.h"
#include "pipeline/export/write_news_article.h"
#include "pipeline/export/write_prov.h"
#include "pipeline/export/write_web_annotation.h"
#include "pipeline/export/write_xlsx.h"
#include "tests/pipeline/export/sample_statements.h"

namespace {

using namespace isnad;

void append_content(JsonWriter& json, ArticleFacts const& article, StatementFacts const& fact,
                    SpanFact const& part) {
  auto const [before, after] = surroundings(article, fact, part);
  json.begin_object();
  json.key("start").number(part.start);
  json.key("end").number(part.end);
  json.key("text").string(part.text);
  json.key("before").string(before);
  json.key("after").string(after);
  json.key("directive").string(text_directive(before, part.text, after));
  json.end_object();
}

void write_facts(OutputBuffer& out, Graph const& graph) {
  JsonWriter json(out.text(), JsonLayout::indented);
  json.begin_array();
  for (GraphStatement const& statement : graph.statements) {
    ArticleFacts const& article = graph.article_of(statement);
    StatementFacts const& fact = graph.fact_of(statement);
    json.begin_object();
    json.key("id").string(statement.id);
    json.key("article").number(statement.fact.article);
    json.key("url").string(article.url);
    json.key("title").string(article.title);
    json.key("text").string(article.text);
    json.key("context").string(fact.context.text);
    json.key("type").string(name_of(fact.type));
    json.key("polarity").string(name_of(fact.polarity));
    json.key("link").string(deep_link(article, fact));
    json.key("speakers").begin_array();
    for (auto const speaker : statement.speakers) json.string(graph.speakers[speaker].name);
    json.end_array();
    json.key("content").begin_array();
    for (SpanFact const& part : fact.content) append_content(json, article, fact, part);
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

template <typename Write>
void write_file(std::filesystem::path const& path, Write write) {
  std::ofstream file(path, std::ios::binary);
  OutputBuffer out([&](std::string_view bytes) { file << bytes; });
  write(out);
  out.finish();
}

void write_brat_folder(std::filesystem::path const& folder, Graph const& graph) {
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "annotation.conf") << brat_configuration;
  for (std::size_t i = 0; i < graph.facts.size(); ++i) {
    ArticleFacts const& article = graph.facts[i];
    if (article.text.empty()) continue;
    std::string const name = std::to_string(i);
    std::ofstream(folder / (name + ".txt"), std::ios::binary) << article.text;
    write_file(folder / (name + ".ann"), [&](OutputBuffer& out) {
      if (write_brat(out, article) != BratStatus::written) std::cerr << name << ": no text\n";
    });
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  std::filesystem::path const folder = arguments[1];
  Graph const graph = sample_statements();
  std::string error;
  write_file(folder / "statements.xlsx",
             [&](OutputBuffer& out) { error += write_xlsx(out, graph); });
  write_file(folder / "english.xlsx", [&](OutputBuffer& out) {
    error += write_xlsx(out, graph, {.language = LabelLanguage::english, .rows_per_sheet = 11});
  });
  write_file(folder / "annotations.jsonl",
             [&](OutputBuffer& out) { write_web_annotation(out, graph); });
  write_file(folder / "articles.jsonl", [&](OutputBuffer& out) { write_news_article(out, graph); });
  write_file(folder / "claims.jsonl", [&](OutputBuffer& out) { write_claim_review(out, graph); });
  write_file(folder / "prov.json", [&](OutputBuffer& out) { write_prov(out, graph); });
  write_file(folder / "facts.json", [&](OutputBuffer& out) { write_facts(out, graph); });
  write_brat_folder(folder / "brat", graph);
  std::cerr << error;
  return error.empty() ? 0 : 1;
}
