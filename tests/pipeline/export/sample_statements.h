#pragma once

#include <array>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pipeline/export/sha256.h"
#include "pipeline/graph/graph.h"
#include "pipeline/text/code_points.h"

// Articles and graphs written by hand, so that the exports are tested without the pipeline.
namespace isnad {

inline std::uint32_t characters_of(std::string_view text) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) i += decode(text, i).length;
  return count;
}

// Where `part` stands in `text`, which must hold it.
inline SpanFact span_in(std::string_view text, std::string const& part) {
  auto const start = characters_of(text.substr(0, text.find(part)));
  return {start, start + characters_of(part), part};
}

inline ArticleFacts article_of(std::string const& id, std::string const& text) {
  ArticleFacts article;
  article.id = id;
  article.text = text;
  article.length = characters_of(text);
  article.sha256 = sha256_hex(text);
  return article;
}

// "speaker" says "content", in words of the article's text.
inline StatementFacts& add_statement(ArticleFacts& article, std::string const& cue,
                                     std::string const& speaker,
                                     std::vector<std::string> const& content) {
  StatementFacts statement;
  statement.id = "a" + std::to_string(article.statements.size() + 1);
  statement.cue = CueFacts{span_in(article.text, cue), cue, CueForm::verb, "say", "neutral"};
  statement.source = span_in(article.text, speaker);
  for (auto const& part : content) statement.content.push_back(span_in(article.text, part));
  statement.speakers = {static_cast<std::uint32_t>(article.speakers.size())};
  statement.resolution = "named";
  statement.rule = "verb-speaker-content";
  statement.confidence = 918;
  SpeakerFacts facts;
  facts.id = "s" + std::to_string(article.speakers.size() + 1);
  facts.name = speaker;
  facts.kind = SpeakerKind::person;
  facts.mentions = {*statement.source};
  article.speakers.push_back(std::move(facts));
  article.statements.push_back(std::move(statement));
  return article.statements.back();
}

inline std::string id_of(char kind, std::size_t number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%c-%016zx", kind, number + 1);
  return text.data();
}

inline void add_article(Graph& graph, ArticleFacts facts) {
  auto const article = static_cast<std::uint32_t>(graph.articles.size());
  auto const outlet = static_cast<std::uint32_t>(graph.outlets.size());
  auto const speakers = static_cast<std::uint32_t>(graph.speakers.size());
  auto const statements = static_cast<std::uint32_t>(graph.statements.size());
  graph.articles.push_back({id_of('d', article), {}});
  if (!facts.outlet.empty()) {
    graph.articles.back().outlet = outlet;
    graph.outlets.push_back({id_of('o', outlet), facts.outlet});
  }
  for (std::uint32_t i = 0; i < facts.speakers.size(); ++i) {
    SpeakerFacts const& s = facts.speakers[i];
    graph.speakers.push_back({id_of('p', speakers + i),
                              s.name,
                              s.kind,
                              s.kind == SpeakerKind::person,
                              s.gender,
                              s.roles,
                              s.aliases,
                              {{article, i}},
                              {}});
  }
  for (std::uint32_t i = 0; i < facts.statements.size(); ++i) {
    StatementFacts const& fact = facts.statements[i];
    GraphStatement statement;
    statement.id = id_of('q', statements + i);
    statement.fact = {article, i};
    if (!facts.outlet.empty()) {
      statement.chain.push_back({ChainLink::Kind::outlet, facts.outlet, {}, {}});
    }
    if (fact.parent) {
      statement.parent = statements + *fact.parent;
      std::uint32_t const relay = facts.statements[*fact.parent].speakers.front();
      statement.chain.push_back({ChainLink::Kind::relay, facts.speakers[relay].name,
                                 speakers + relay, FactRef{article, *fact.parent}});
    }
    for (std::uint32_t const speaker : fact.speakers) {
      statement.speakers.push_back(speakers + speaker);
      statement.chain.push_back({ChainLink::Kind::speaker, facts.speakers[speaker].name,
                                 speakers + speaker, FactRef{article, i}});
    }
    graph.statements.push_back(std::move(statement));
  }
  graph.facts.push_back(std::move(facts));
}

// Two statements are one claim; the first one was made first.
inline void join_wordings(Graph& graph, std::uint32_t first, std::uint32_t second) {
  auto const wordings = static_cast<std::uint32_t>(graph.wordings.size());
  graph.statements[first].wordings = graph.statements[second].wordings = wordings;
  graph.wordings.push_back(
      {id_of('w', wordings), {{first, 1000}, {second, 800}}, false, false, false});
}

// A statement with every part, one that is nested in it, and a denial.
inline ArticleFacts bridge_article() {
  ArticleFacts article = article_of(
      "bridge",
      "الجسر يفتح قريبا\n"
      "قال المتحدث باسم الوزارة سليم الرامي إن الوزيرة ليلى منصور أكدت: «سنفتتح الجسر، كما وعدنا، "
      "يوم الأحد».\n"
      "وأنكرت هدى نوح أن تكون الأعمال قد توقفت.\n");
  article.url = "https://example.org/news/bridge?id=7&lang=ar";
  article.title = "الجسر يفتح قريبا";
  article.outlet = "صحيفة الميناء";
  article.published = "2024-05-01T01:30:00+03:00";
  auto& relay = add_statement(article, "قال", "المتحدث باسم الوزارة سليم الرامي",
                              {"الوزيرة ليلى منصور أكدت: «سنفتتح الجسر، كما وعدنا، يوم الأحد»"});
  relay.marker = span_in(article.text, "إن");
  auto& quote =
      add_statement(article, "أكدت", "الوزيرة ليلى منصور", {"سنفتتح الجسر، كما وعدنا، يوم الأحد"});
  quote.type = QuoteType::direct;
  quote.parent = 0;
  quote.cue->category = "assert";
  article.speakers[1].name = "ليلى منصور";
  article.speakers[1].roles = {"الوزيرة"};
  auto& denial = add_statement(article, "أنكرت", "هدى نوح", {"تكون الأعمال قد توقفت"});
  denial.polarity = Polarity::negated;
  denial.cue->category = "deny";
  return article;
}

// Parts that stand apart or on several lines, marks and emoji, a dropped subject; no text but the
// sentences around.
inline ArticleFacts parts_article() {
  ArticleFacts article = article_of(
      "parts",
      "😀 وقالَ الوَزِيرُ عُمَر إنَّ الجسر\r\nجاهزٌ تماماً\tالآن وإنَّ الميناء - كما قيل - مغلق\u2028حتى "
      "الغد، فالسفن، وعددها كبير جدا هذا الأسبوع، لن تدخل قبل أن تنتهي كل أعمال الصيانة في "
      "الأرصفة الثلاثة.\nوأضاف: نعم.");
  article.url = "https://example.org/مقال/a b\"<c>#top";
  article.title = "عنوان </script><script>alert(1)</script>";
  article.outlet = "=HYPERLINK(\"http://evil.example\")";
  article.published = "2024-05-02";
  auto& parts = add_statement(article, "قالَ", "الوَزِيرُ عُمَر",
                              {"الجسر\r\nجاهزٌ تماماً\tالآن",
                               "الميناء - كما قيل - مغلق\u2028حتى الغد، فالسفن، وعددها كبير جدا "
                               "هذا الأسبوع، لن تدخل قبل أن "
                               "تنتهي كل أعمال الصيانة في الأرصفة الثلاثة"});
  parts.marker = span_in(article.text, "إنَّ");
  parts.type = QuoteType::mixed;
  auto& more = add_statement(article, "أضاف", "الوَزِيرُ عُمَر", {"نعم"});
  more.source.reset();
  more.speakers = {0};
  article.speakers.pop_back();
  return article;
}

// What strings of the web may hold.
inline std::vector<std::string> hostile_strings() {
  return {"=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "\"quoted\" 'twice'",
          "<b>&amp;</b>",
          "</script><!--",
          "a\nb\r\nc\td",
          "\x01\x1B[31m\x7F",
          "\xC2\x85\xE2\x80\xA8\xE2\x80\xA9",
          "\xEF\xBF\xBE\xEF\xBF\xBF!",
          "\xE2\x80\xAE"
          "abc\xE2\x81\xA6",
          "\xEF\xBB\xBF"
          "mark",
          "_x0041_ and _x000D_",
          "\\u0041 \\n",
          "a,b;c|d",
          "urn:isnad:p-1 http://example.org/ ?x#y",
          "😀👨‍👩‍👧 نعم",
          "\u200Fعام\u200F 1445هـ",
          "قَالَــــ"};
}

// A statement for every hostile string, which is its speaker, role and content.
inline ArticleFacts hostile_article() {
  ArticleFacts article = article_of("hostile\t\"", "");
  for (auto const& text : hostile_strings()) article.text += "قال " + text + ": «" + text + "».\n";
  article.length = characters_of(article.text);
  article.sha256 = sha256_hex(article.text);
  article.url = "javascript:alert(1)";
  article.title = "\"'<&>\x02";
  article.published = "أمس";
  for (auto const& text : hostile_strings()) {
    auto& statement = add_statement(article, "قال", text, {text});
    statement.type = QuoteType::direct;
    article.speakers.back().roles = {text};
  }
  return article;
}

// Some 30 statements in four articles. The text of the second is not kept, only the context of its
// first statement; of the last article little is known but its statements.
inline Graph sample_statements() {
  Graph graph;
  add_article(graph, bridge_article());

  ArticleFacts parts = parts_article();
  parts.statements[0].context = span_in(parts.text, parts.text.substr(0, parts.text.find("وأضاف")));
  parts.text.clear();
  add_article(graph, std::move(parts));

  add_article(graph, hostile_article());

  ArticleFacts bare = article_of("bare", "");
  bare.length = 40;
  bare.sha256.clear();
  for (int i = 0; i < 20'000; ++i) bare.title += "\U0001F600";  // more than a cell can hold
  bare.url = "http://example.org";
  StatementFacts no_comment;
  no_comment.id = "a1";
  no_comment.polarity = Polarity::no_comment;
  bare.statements.push_back(no_comment);
  StatementFacts restated;
  restated.id = "a2";
  restated.content = {{5, 8, "نعم"}};
  restated.speakers = {0};
  bare.statements.push_back(restated);
  SpeakerFacts report;
  report.id = "s1";
  report.name = "التقرير";
  report.kind = SpeakerKind::document;
  bare.speakers.push_back(report);
  add_article(graph, std::move(bare));

  join_wordings(graph, 4, static_cast<std::uint32_t>(graph.statements.size() - 1));
  return graph;
}

}  // namespace isnad
