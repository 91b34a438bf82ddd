#include "pipeline/export/write_quotes.h"

#include <cstdio>
#include <string>
#include <string_view>

#include "pipeline/export/csv_table.h"
#include "pipeline/export/json_writer.h"
#include "pipeline/export/names.h"
#include "pipeline/export/text_fragment.h"
#include "pipeline/export/visible_text.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {
namespace {

// One statement with all that a desk's list says about it. Views belong to the graph.
struct Row {
  std::string_view id, date, outlet, article, title, url, cue, category, stance;
  std::string_view type, polarity, modality, rule, context;
  std::string speaker, role, statement, chain, link;
  double confidence = 0;
  std::uint32_t start = 0;  // of the statement's content, code points of the article's text
  std::uint32_t end = 0;
};

std::string joined(std::string&& list, std::string_view next) {
  constexpr std::string_view also = "\u060C ";
  if (!list.empty() && !next.empty()) list += also;
  return std::move(list.append(next));
}

Row row_of(Graph const& graph, std::uint32_t index) {
  GraphStatement const& statement = graph.statements[index];
  StatementFacts const& facts = graph.fact_of(statement);
  ArticleFacts const& article = graph.article_of(statement);
  auto const outlet = graph.articles[statement.fact.article].outlet;
  Row row;
  row.id = statement.id;
  row.date = article.published;
  if (outlet) row.outlet = graph.outlets[*outlet].name;
  row.article = article.id;
  row.title = article.title;
  row.url = article.url;
  row.link = deep_link(article, facts);
  if (facts.cue) {
    row.cue = facts.cue->span.text;
    row.category = facts.cue->category;
    row.stance = facts.cue->stance;
  }
  row.type = name_of(facts.type);
  row.polarity = name_of(facts.polarity);
  row.modality = name_of(facts.modality);
  row.rule = facts.rule;
  row.context = facts.context.text;
  for (std::uint32_t speaker : statement.speakers) {
    row.speaker = joined(std::move(row.speaker), graph.speakers[speaker].name);
    row.role = joined(std::move(row.role), role_of(graph, statement, speaker));
  }
  row.statement = content_text(facts);
  row.chain = chain_line(statement);
  row.confidence = facts.confidence / 1000.0;
  if (!facts.content.empty()) {
    row.start = facts.content.front().start;
    row.end = facts.content.back().end;
  }
  return row;
}

class TextList {
 public:
  TextList(std::string& text, TextStyle style) : text_(text), style_(style) {}

  void append(Row const& row) {
    value(row.speaker.empty() ? "?" : std::string_view(row.speaker), true);
    if (!row.role.empty()) {
      text_ += " (";
      value(row.role);
      text_ += ')';
    }
    text_ += '\n';
    line("", row.statement);
    line(row.type, row.cue);
    if (row.polarity != "asserted") line("polarity", row.polarity);
    line("chain", row.chain);
    line("context", row.context);
    line("where", std::string(row.date) + (row.date.empty() ? "" : " ") + std::string(row.article));
    char confidence[16];
    std::snprintf(confidence, sizeof confidence, "%.2f", row.confidence);
    line("sure", confidence);
    text_ += '\n';
  }

 private:
  void line(std::string_view label, std::string_view content) {
    constexpr std::size_t width = 10;
    if (content.empty()) return;
    ((text_ += "  ") += label).append(width - label.size(), ' ');
    value(content);
    text_ += '\n';
  }

  void value(std::string_view content, bool bold = false) {
    bool const terminal = style_ == TextStyle::terminal;
    if (terminal && bold) text_ += "\x1B[1m";
    terminal ? append_isolated(text_, content) : append_visible(text_, content);
    if (terminal && bold) text_ += "\x1B[0m";
  }

  std::string& text_;
  TextStyle style_;
};

}  // namespace

void write_quotes_text(OutputBuffer& out, Graph const& graph,
                       std::span<std::uint32_t const> statements, TextStyle style) {
  TextList list(out.text(), style);
  for (std::uint32_t index : statements) {
    list.append(row_of(graph, index));
    out.pause();
  }
}

void write_quotes_csv(OutputBuffer& out, Graph const& graph,
                      std::span<std::uint32_t const> statements) {
  CsvTable table(out.text(), true);
  for (char const* name :
       {"date",     "outlet",   "speaker",   "role",       "cue",   "class",   "type",
        "polarity", "modality", "statement", "confidence", "chain", "context", "title",
        "article",  "url",      "link",      "start",      "end",   "rule",    "id"})
    table.text(name);
  table.end_row();
  for (std::uint32_t index : statements) {
    Row const row = row_of(graph, index);
    for (std::string_view text :
         {row.date, row.outlet, std::string_view(row.speaker), std::string_view(row.role), row.cue,
          row.category, row.type, row.polarity, row.modality, std::string_view(row.statement)})
      table.text(text);
    char confidence[16];
    std::snprintf(confidence, sizeof confidence, "%.3f", row.confidence);
    table.number(confidence);
    for (std::string_view text : {std::string_view(row.chain), row.context, row.title, row.article,
                                  row.url, std::string_view(row.link)})
      table.text(text);
    table.number(std::to_string(row.start));
    table.number(std::to_string(row.end));
    table.text(row.rule);
    table.text(row.id);
    table.end_row();
    out.pause();
  }
}

void write_quotes_jsonl(OutputBuffer& out, Graph const& graph,
                        std::span<std::uint32_t const> statements) {
  for (std::uint32_t index : statements) {
    Row const row = row_of(graph, index);
    JsonWriter json(out.text(), JsonLayout::compact);
    json.begin_object();
    auto const add = [&](std::string_view key, std::string_view text) {
      if (!text.empty()) json.key(key).string(text);
    };
    add("id", row.id);
    add("date", row.date);
    add("outlet", row.outlet);
    add("speaker", row.speaker);
    add("role", row.role);
    add("cue", row.cue);
    add("class", row.category);
    add("stance", row.stance);
    add("type", row.type);
    add("polarity", row.polarity);
    add("modality", row.modality);
    json.key("statement").string(row.statement);
    json.key("confidence").fraction(row.confidence);
    add("chain", row.chain);
    add("context", row.context);
    add("title", row.title);
    add("article", row.article);
    add("url", row.url);
    add("link", row.link);
    json.key("start").number(row.start);
    json.key("end").number(row.end);
    add("rule", row.rule);
    json.end_object();
    out.text() += '\n';
    out.pause();
  }
}

}  // namespace isnad
