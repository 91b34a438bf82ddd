#include "pipeline/graph/link_edges.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "pipeline/graph/stable_id.h"
#include "pipeline/text/letters.h"

namespace isnad {
namespace {

class EdgeLinker {
 public:
  EdgeLinker(Graph& graph, PhraseReader& reader)
      : graph_(graph), reader_(reader), node_of_(speaker_nodes(graph)) {}

  void link() {
    for (std::uint32_t a = 0; a < graph_.articles.size(); ++a) link_article(a);
    for (std::uint32_t s = 0; s < graph_.statements.size(); ++s) link_statement(s);
  }

 private:
  void link_article(std::uint32_t a) {
    GraphArticle const& article = graph_.articles[a];
    NodeRef const from{NodeKind::article, a};
    if (article.outlet)
      add({EdgeKind::published_in,
           from,
           {NodeKind::outlet, *article.outlet},
           {},
           graph_.facts[a].outlet.empty() ? "dateline" : "metadata",
           certain});
    if (article.agency)
      add({EdgeKind::relayed_by,
           from,
           {NodeKind::outlet, *article.agency},
           {},
           "dateline",
           certain});
  }

  void link_statement(std::uint32_t s) {
    GraphStatement const& statement = graph_.statements[s];
    StatementFacts const& facts = graph_.fact_of(statement);
    NodeRef const self{NodeKind::statement, s};
    for (std::uint32_t speaker : statement.speakers)
      add({EdgeKind::said,
           {NodeKind::speaker, speaker},
           self,
           s,
           facts.resolution,
           facts.confidence});
    for (ChainLink const& link : statement.chain) {
      bool const relays =
          link.kind == ChainLink::Kind::relay || link.kind == ChainLink::Kind::document;
      if (!relays || !link.speaker || !link.statement) continue;
      StatementFacts const& proof =
          graph_.facts[link.statement->article].statements[link.statement->index];
      add({EdgeKind::relayed_by,
           self,
           {NodeKind::speaker, *link.speaker},
           s - statement.fact.index + link.statement->index,
           proof.rule,
           proof.confidence});
    }
    if (statement.parent)
      add({EdgeKind::nested_in,
           self,
           {NodeKind::statement, *statement.parent},
           s,
           facts.rule,
           facts.confidence});
    add({EdgeKind::published_in,
         self,
         {NodeKind::article, statement.fact.article},
         s,
         "article",
         certain});
    for (CircumstanceFacts const& c : facts.circumstances)
      if (c.kind == CircumstanceKind::addressee)
        add({EdgeKind::addressed_to,
             self,
             {NodeKind::speaker, addressee(statement, c)},
             s,
             facts.rule,
             facts.confidence});
    link_wordings(s);
  }

  void link_wordings(std::uint32_t s) {
    if (!graph_.statements[s].wordings) return;
    auto const& members = graph_.wordings[*graph_.statements[s].wordings].members;
    for (auto const& member : members) {
      if (member.statement != s || s == members.front().statement) continue;
      bool const inside = graph_.statements[s].fact.article ==
                          graph_.statements[members.front().statement].fact.article;
      add({EdgeKind::restates,
           {NodeKind::statement, s},
           {NodeKind::statement, members.front().statement},
           s,
           inside ? "same-article" : "same-wording",
           member.similarity});
    }
  }

  // A speaker of the article who is mentioned there, else somebody new.
  std::uint32_t addressee(GraphStatement const& statement, CircumstanceFacts const& c) {
    std::uint32_t const article = statement.fact.article;
    ArticleFacts const& facts = graph_.facts[article];
    for (std::uint32_t i = 0; i < facts.speakers.size(); ++i)
      for (SpanFact const& mention : facts.speakers[i].mentions)
        if (mention.start < c.span.end && c.span.start < mention.end) return node_of_[article][i];
    std::string id = stable_id('p', {"addressee", graph_.articles[article].id, c.span.text});
    auto const [known, is_new] =
        addressees_.try_emplace(id, static_cast<std::uint32_t>(graph_.speakers.size()));
    if (is_new) {
      GraphSpeaker speaker;
      speaker.id = std::move(id);
      speaker.name = without_li(c.span.text);
      graph_.speakers.push_back(std::move(speaker));
    }
    return known->second;
  }

  // "told the-agency" is written li-l-wakala: as a name it has no preposition, but its article.
  std::string without_li(std::string const& text) const {
    auto const& words = reader_.read(text).words;
    if (words.empty() || !words.front().prefixed || !text.starts_with(letters::lam)) return text;
    if (text.starts_with(letters::double_lam))
      return std::string(letters::article) + text.substr(letters::double_lam.size());
    return text.substr(letters::lam.size());
  }

  void add(GraphEdge edge) { graph_.edges.push_back(edge); }

  static constexpr std::uint16_t certain = 1000;

  Graph& graph_;
  PhraseReader& reader_;
  std::vector<std::vector<std::uint32_t>> node_of_;  // article, speaker: of Graph::speakers
  std::unordered_map<std::string, std::uint32_t> addressees_;
};

}  // namespace

void link_edges(Graph& graph, PhraseReader& reader) {
  graph.edges.clear();
  EdgeLinker(graph, reader).link();
}

}  // namespace isnad
