#include "pipeline/export/write_graph_json.h"

#include <string_view>

#include "pipeline/export/json_writer.h"
#include "pipeline/export/names.h"
#include "pipeline/export/record_json.h"
#include "pipeline/export/text_fragment.h"
#include "pipeline/graph/compare_wordings.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {
namespace {

constexpr std::string_view version = "1";

double thousandths(std::uint16_t value) { return value / 1000.0; }

// Appends one record after the other; what stands between them is the caller's.
class Records {
 public:
  Records(std::string& out, Graph const& graph, Layout const& layout, bool tagged)
      : out_(out), graph_(graph), layout_(layout), tagged_(tagged) {}

  void append_head(JsonWriter& json) const {
    json.key("isnad_graph").string(version);
    json.key("offset_unit").string("codepoint");
  }

  void append_outlet(std::uint32_t index) const {
    JsonWriter json = begin("outlet");
    json.key("id").string(graph_.outlets[index].id);
    json.key("name").string(graph_.outlets[index].name);
    append_place(json, {NodeKind::outlet, index});
    json.end_object();
  }

  void append_article(std::uint32_t index) const {
    GraphArticle const& article = graph_.articles[index];
    ArticleFacts const& facts = graph_.facts[index];
    JsonWriter json = begin("article");
    json.key("id").string(article.id);
    if (article.outlet) json.key("outlet").string(graph_.outlets[*article.outlet].id);
    if (!facts.agency.empty()) json.key("agency").string(facts.agency);
    append_place(json, {NodeKind::article, index});
    json.key("article");
    append_record(json, facts);
    json.key("contexts").begin_object();
    for (StatementFacts const& statement : facts.statements) {
      if (statement.context.text.empty()) continue;
      json.key(statement.id);
      append_span(json, statement.context);
    }
    json.end_object();
    json.end_object();
  }

  void append_speaker(std::uint32_t index) const {
    GraphSpeaker const& speaker = graph_.speakers[index];
    JsonWriter json = begin("speaker");
    json.key("id").string(speaker.id);
    json.key("name").string(speaker.name);
    json.key("type").string(name_of(speaker.kind));
    json.key("named").boolean(speaker.named);
    append_strings(json, "roles", speaker.roles);
    append_strings(json, "aliases", speaker.aliases);
    json.key("members").begin_array();
    for (FactRef member : speaker.members) append_member(json, member);
    json.end_array();
    json.key("merges").begin_array();
    for (Merge const& merge : speaker.merges) {
      json.begin_object();
      json.key("left");
      append_member(json, merge.left);
      json.key("right");
      append_member(json, merge.right);
      json.key("reason").string(merge.reason);
      json.key("evidence").string(merge.evidence);
      json.end_object();
    }
    json.end_array();
    append_place(json, {NodeKind::speaker, index});
    json.end_object();
  }

  void append_statement(std::uint32_t index) const {
    GraphStatement const& statement = graph_.statements[index];
    StatementFacts const& facts = graph_.fact_of(statement);
    JsonWriter json = begin("statement");
    json.key("id").string(statement.id);
    json.key("article").string(graph_.articles[statement.fact.article].id);
    json.key("attribution").string(facts.id);
    json.key("text").string(content_text(facts));
    append_speaker_ids(json, "speakers", statement.speakers);
    if (!statement.alternatives.empty())
      append_speaker_ids(json, "alternatives", statement.alternatives);
    if (statement.parent) json.key("parent").string(graph_.statements[*statement.parent].id);
    append_qualities(json, statement);
    append_chain(json, statement);
    std::string const link = deep_link(graph_.article_of(statement), facts);
    if (!link.empty()) json.key("link").string(link);
    if (statement.wordings) json.key("wordings").string(graph_.wordings[*statement.wordings].id);
    append_place(json, {NodeKind::statement, index});
    json.end_object();
  }

  void append_wordings(std::uint32_t index) const {
    Wordings const& group = graph_.wordings[index];
    GraphStatement const& first = graph_.statements[group.members.front().statement];
    std::string const wording = content_text(graph_.fact_of(first));
    JsonWriter json = begin("wordings");
    json.key("id").string(group.id);
    json.key("first").string(first.id);
    json.key("speaker_differs").boolean(group.speaker_differs);
    json.key("polarity_differs").boolean(group.polarity_differs);
    json.key("class_differs").boolean(group.class_differs);
    json.key("type_differs").boolean(group.type_differs);
    json.key("others").begin_array();
    for (std::size_t i = 1; i < group.members.size(); ++i) {
      GraphStatement const& other = graph_.statements[group.members[i].statement];
      json.begin_object();
      json.key("statement").string(other.id);
      json.key("similarity").fraction(thousandths(group.members[i].similarity));
      append_edits(json, wording, content_text(graph_.fact_of(other)));
      json.end_object();
    }
    json.end_array();
    json.end_object();
  }

  void append_edge(std::uint32_t index) const {
    GraphEdge const& edge = graph_.edges[index];
    JsonWriter json = begin("edge");
    json.key("id").string(isnad::id_of(graph_, edge));
    json.key("kind").string(name_of(edge.kind));
    json.key("from").string(graph_.id_of(edge.from));
    json.key("to").string(graph_.id_of(edge.to));
    json.key("rule").string(edge.rule);
    json.key("confidence").fraction(thousandths(edge.confidence));
    if (edge.statement) {
      GraphStatement const& statement = graph_.statements[*edge.statement];
      json.key("statement").string(statement.id);
      append_qualities(json, statement, false);
      json.key("article").string(graph_.articles[statement.fact.article].id);
      json.key("spans").begin_array();
      for (SpanFact const* span : proof_of(graph_, edge)) append_span(json, *span);
      json.end_array();
    }
    json.end_object();
  }

 private:
  JsonWriter begin(std::string_view record) const {
    JsonWriter json(out_, JsonLayout::compact);
    json.begin_object();
    if (tagged_) json.key("record").string(record);
    return json;
  }

  void append_place(JsonWriter& json, NodeRef node) const {
    Point const place = layout_.of(node);
    json.key("x").fraction(place.x);
    json.key("y").fraction(place.y);
  }

  void append_member(JsonWriter& json, FactRef member) const {
    json.begin_object();
    json.key("article").string(graph_.articles[member.article].id);
    json.key("speaker").string(graph_.facts[member.article].speakers[member.index].id);
    json.end_object();
  }

  void append_speaker_ids(JsonWriter& json, std::string_view key,
                          std::vector<std::uint32_t> const& speakers) const {
    json.key(key).begin_array();
    for (std::uint32_t s : speakers) json.string(graph_.speakers[s].id);
    json.end_array();
  }

  // What a statement's node and every edge that rests on it have in common.
  void append_qualities(JsonWriter& json, GraphStatement const& statement, bool own = true) const {
    StatementFacts const& facts = graph_.fact_of(statement);
    if (facts.cue) {
      if (own) json.key("cue").string(facts.cue->span.text);
      json.key("class").string(facts.cue->category);
    }
    json.key("polarity").string(name_of(facts.polarity));
    if (own) {
      json.key("type").string(name_of(facts.type));
      json.key("modality").string(name_of(facts.modality));
      json.key("confidence").fraction(thousandths(facts.confidence));
    }
    std::string const& date = graph_.article_of(statement).published;
    if (!date.empty()) json.key("date").string(date);
  }

  void append_chain(JsonWriter& json, GraphStatement const& statement) const {
    json.key("chain_line").string(chain_line(statement));
    json.key("chain").begin_array();
    for (ChainLink const& link : statement.chain) {
      json.begin_object();
      json.key("kind").string(name_of(link.kind));
      json.key("label").string(link.label);
      if (link.speaker) json.key("speaker").string(graph_.speakers[*link.speaker].id);
      if (link.statement)
        json.key("attribution")
            .string(graph_.facts[link.statement->article].statements[link.statement->index].id);
      json.end_object();
    }
    json.end_array();
  }

  static void append_edits(JsonWriter& json, std::string const& first, std::string const& other) {
    json.key("edits").begin_array();
    for (WordEdit const& edit : compare_wordings(first, other)) {
      json.begin_object();
      json.key("kind").string(name_of(edit.kind));
      if (!edit.first.empty()) json.key("first").string(edit.first);
      if (!edit.other.empty()) json.key("other").string(edit.other);
      json.end_object();
    }
    json.end_array();
  }

  static void append_strings(JsonWriter& json, std::string_view key,
                             std::vector<std::string> const& texts) {
    json.key(key).begin_array();
    for (std::string const& text : texts) json.string(text);
    json.end_array();
  }

  std::string& out_;
  Graph const& graph_;
  Layout const& layout_;
  bool tagged_;
};

// Calls `write(name, size, append)` for each kind of record.
template <typename Write>
void for_each_section(Graph const& graph, Write write) {
  write("outlets", graph.outlets.size(), &Records::append_outlet);
  write("articles", graph.articles.size(), &Records::append_article);
  write("speakers", graph.speakers.size(), &Records::append_speaker);
  write("statements", graph.statements.size(), &Records::append_statement);
  write("wordings", graph.wordings.size(), &Records::append_wordings);
  write("edges", graph.edges.size(), &Records::append_edge);
}

}  // namespace

void write_graph_json(OutputBuffer& out, Graph const& graph, Layout const& layout) {
  Records const records(out.text(), graph, layout, false);
  std::string& text = out.text();
  JsonWriter json(text, JsonLayout::compact);
  json.begin_object();
  records.append_head(json);
  for_each_section(graph, [&](std::string_view name, std::size_t size, auto append) {
    ((text += ",\n\"") += name) += "\": [";
    for (std::uint32_t i = 0; i < size; ++i) {
      text += i == 0 ? "\n" : ",\n";
      (records.*append)(i);
      out.pause();
    }
    text += size == 0 ? "]" : "\n]";
  });
  text += "\n}\n";
}

void write_graph_jsonl(OutputBuffer& out, Graph const& graph, Layout const& layout) {
  Records const records(out.text(), graph, layout, true);
  std::string& text = out.text();
  JsonWriter json(text, JsonLayout::compact);
  json.begin_object();
  records.append_head(json);
  json.end_object();
  text += '\n';
  for_each_section(graph, [&](std::string_view, std::size_t size, auto append) {
    for (std::uint32_t i = 0; i < size; ++i) {
      (records.*append)(i);
      text += '\n';
      out.pause();
    }
  });
}

}  // namespace isnad
