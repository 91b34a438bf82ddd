#include "pipeline/export/write_graph_text.h"

#include <algorithm>
#include <span>
#include <string>

#include "pipeline/export/names.h"
#include "pipeline/export/number_text.h"
#include "pipeline/export/visible_text.h"
#include "pipeline/graph/compare_wordings.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {
namespace {

// Of somebody who is in hundreds of articles.
constexpr std::size_t roles_shown = 4;
constexpr std::size_t merges_shown = 3;

class Listing {
 public:
  Listing(OutputBuffer& out, Graph const& graph, TextStyle style)
      : out_(out), graph_(graph), style_(style) {}

  void write() {
    summarize();
    std::vector<std::vector<std::uint32_t>> of_speaker(graph_.speakers.size() + 1);
    for (std::uint32_t s = 0; s < graph_.statements.size(); ++s) {
      auto const& speakers = graph_.statements[s].speakers;
      if (speakers.empty()) of_speaker.back().push_back(s);
      for (std::uint32_t speaker : speakers) of_speaker[speaker].push_back(s);
    }
    for (std::uint32_t speaker : by_number(of_speaker)) list(speaker, of_speaker[speaker]);
    if (!of_speaker.back().empty()) list_unnamed(of_speaker.back());
    for (Wordings const& wordings : graph_.wordings) compare(wordings);
  }

 private:
  std::string& text() { return out_.text(); }

  void summarize() {
    text() += count_of(graph_.articles.size(), "article") + ", " +
              count_of(graph_.outlets.size(), "outlet") + ", " +
              count_of(graph_.speakers.size(), "speaker") + ", " +
              count_of(graph_.statements.size(), "statement") + ", " +
              std::to_string(graph_.wordings.size()) + " of them worded more than once\n";
  }

  // Speakers with statements, those with most of them first.
  std::vector<std::uint32_t> by_number(
      std::vector<std::vector<std::uint32_t>> const& of_speaker) const {
    std::vector<std::uint32_t> order;
    for (std::uint32_t s = 0; s < graph_.speakers.size(); ++s)
      if (!of_speaker[s].empty()) order.push_back(s);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
      return of_speaker[a].size() > of_speaker[b].size();
    });
    return order;
  }

  void list(std::uint32_t index, std::vector<std::uint32_t> const& statements) {
    GraphSpeaker const& speaker = graph_.speakers[index];
    text() += '\n';
    bold(speaker.name);
    (text() += " (") += name_of(speaker.kind);
    for (std::string const& role :
         std::span(speaker.roles).first(std::min(speaker.roles.size(), roles_shown))) {
      text() += "; ";
      value(role);
    }
    text() += ")\n";
    std::size_t const shown = std::min(speaker.merges.size(), merges_shown);
    for (Merge const& merge : std::span(speaker.merges).first(shown)) {
      text() += "  one in ";
      value(graph_.facts[merge.left.article].id);
      text() += " and ";
      value(graph_.facts[merge.right.article].id);
      ((text() += ": ") += merge.reason) += " ";
      value(merge.evidence);
      text() += '\n';
    }
    if (speaker.merges.size() > shown)
      text() += "  and in " + std::to_string(speaker.merges.size() - shown) + " more\n";
    for (std::uint32_t s : statements) list_statement(s);
  }

  void list_unnamed(std::vector<std::uint32_t> const& statements) {
    text() += "\nnobody named\n";
    for (std::uint32_t s : statements) list_statement(s);
  }

  void list_statement(std::uint32_t index) {
    GraphStatement const& statement = graph_.statements[index];
    StatementFacts const& facts = graph_.fact_of(statement);
    text() += "  ";
    if (facts.cue) {
      value(facts.cue->span.text);
      text() += ": ";
    }
    value(content_text(facts));
    text() += "\n      ";
    value(chain_line(statement));
    text() += "\n      ";
    ((text() += name_of(facts.type)) += ", ") += facts.cue ? facts.cue->category : "no cue";
    if (facts.polarity != Polarity::asserted) (text() += ", ") += name_of(facts.polarity);
    ArticleFacts const& article = graph_.article_of(statement);
    if (!article.published.empty()) {
      text() += ", ";
      value(article.published);
    }
    text() += ", ";
    value(article.id);
    ((text() += '#') += facts.id) += '\n';
    out_.pause();
  }

  void compare(Wordings const& wordings) {
    GraphStatement const& first = graph_.statements[wordings.members.front().statement];
    text() += "\nthe same in " + std::to_string(wordings.members.size()) + " wordings";
    if (wordings.speaker_differs) text() += "; SPEAKER DIFFERS";
    if (wordings.polarity_differs) text() += "; POLARITY DIFFERS";
    if (wordings.class_differs) text() += "; SAID, CLAIMED OR DENIED DIFFERS";
    if (wordings.type_differs) text() += "; quoted in one, reported in another";
    text() += '\n';
    wording(first, 1000, {});
    for (std::size_t i = 1; i < wordings.members.size(); ++i)
      wording(graph_.statements[wordings.members[i].statement], wordings.members[i].similarity,
              content_text(graph_.fact_of(first)));
  }

  // Words that the first wording has not in brackets with a plus, words that it alone has with a
  // minus.
  void wording(GraphStatement const& statement, unsigned similarity, std::string const& first) {
    text() += "  ";
    value(chain_line(statement));
    if (!first.empty()) text() += "  " + std::to_string((similarity + 5) / 10) + "% alike";
    text() += "\n      ";
    std::string const other = content_text(graph_.fact_of(statement));
    if (first.empty()) {
      value(other);
    } else {
      std::string marked;
      for (WordEdit const& edit : compare_wordings(first, other)) append(marked, edit);
      value(marked);
    }
    text() += '\n';
    out_.pause();
  }

  static void append(std::string& marked, WordEdit const& edit) {
    if (!marked.empty()) marked += ' ';
    if (edit.kind == WordEdit::Kind::same) {
      marked += edit.other;
      return;
    }
    if (!edit.first.empty()) ((marked += "[-") += edit.first) += ']';
    if (!edit.first.empty() && !edit.other.empty()) marked += ' ';
    if (!edit.other.empty()) ((marked += "[+") += edit.other) += ']';
  }

  void value(std::string_view text_value) {
    if (style_ == TextStyle::terminal) return append_isolated(text(), text_value);
    append_visible(text(), text_value);
  }

  void bold(std::string_view name) {
    if (style_ == TextStyle::terminal) text() += "\x1B[1m";
    value(name);
    if (style_ == TextStyle::terminal) text() += "\x1B[0m";
  }

  OutputBuffer& out_;
  Graph const& graph_;
  TextStyle style_;
};

}  // namespace

void write_graph_text(OutputBuffer& out, Graph const& graph, TextStyle style) {
  Listing(out, graph, style).write();
}

}  // namespace isnad
