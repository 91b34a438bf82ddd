#include "pipeline/graph/chain.h"

#include <algorithm>

#include "pipeline/graph/speaker_key.h"

namespace isnad {
namespace {

constexpr std::string_view also = "\u060C ";  // between speakers who speak together

class Linker {
 public:
  Linker(Graph& graph, PhraseReader& reader)
      : graph_(graph), reader_(reader), node_of_(speaker_nodes(graph)) {}

  void link(GraphStatement& statement) const {
    article_ = statement.fact.article;
    statement.chain.clear();
    add_outlet(statement.chain);
    std::vector<std::uint32_t> const path = path_to(statement.fact.index);
    for (std::uint32_t index : path) {
      bool const last = index == path.back();
      add_document(statement.chain, index);
      add_speakers(statement.chain, index, last);
      if (!last && statement.chain.size() >= maximum_chain_links - 2) {
        add_speakers(statement.chain, path.back(), true);
        break;
      }
    }
  }

 private:
  ArticleFacts const& facts() const { return graph_.facts[article_]; }

  void add_outlet(std::vector<ChainLink>& chain) const {
    ArticleFacts const& article = facts();
    if (!article.outlet.empty()) chain.push_back({ChainLink::Kind::outlet, article.outlet, {}, {}});
    if (!article.agency.empty() && article.agency != article.outlet)
      chain.push_back({ChainLink::Kind::agency, article.agency, {}, {}});
    if (chain.empty())
      chain.push_back(
          {ChainLink::Kind::article, article.title.empty() ? article.id : article.title, {}, {}});
  }

  // The attributions that hold this one, outermost first, then itself.
  std::vector<std::uint32_t> path_to(std::uint32_t index) const {
    std::vector<std::uint32_t> path{index};
    while (path.size() < maximum_chain_links) {
      auto const parent = facts().statements[path.back()].parent;
      if (!parent || std::ranges::find(path, *parent) != path.end()) break;
      path.push_back(*parent);
    }
    std::ranges::reverse(path);
    return path;
  }

  // "said X in the same statement": the document among the article's speakers, else its words.
  void add_document(std::vector<ChainLink>& chain, std::uint32_t index) const {
    for (CircumstanceFacts const& c : facts().statements[index].circumstances) {
      if (c.kind != CircumstanceKind::channel && c.kind != CircumstanceKind::venue) continue;
      Phrase const& phrase = reader_.read(c.span.text);
      auto const word = std::ranges::find_if(
          phrase.words, [](Phrase::Word const& w) { return w.roles.has(Role::document); });
      if (word == phrase.words.end()) continue;
      ChainLink link{ChainLink::Kind::document,
                     without_preposition(c.span.text),
                     {},
                     FactRef{article_, index}};
      if (auto const speaker = document_called(word->stem)) {
        link.speaker = node_of_[article_][*speaker];
        link.label = facts().speakers[*speaker].name;
      }
      add(chain, std::move(link));
      return;
    }
  }

  std::string without_preposition(std::string const& text) const {
    Phrase const& phrase = reader_.read(text);
    std::size_t const space = text.find(' ');
    bool const led = phrase.words.front().roles.has(Role::preposition) && space != text.npos;
    return led ? text.substr(space + 1) : text;
  }

  std::optional<std::uint32_t> document_called(std::string const& stem) const {
    auto const& speakers = facts().speakers;
    for (std::uint32_t s = 0; s < speakers.size(); ++s) {
      if (speakers[s].kind != SpeakerKind::document) continue;
      auto const& words = reader_.read(speakers[s].name).words;
      if (!words.empty() && words.front().stem == stem) return s;
    }
    return std::nullopt;
  }

  void add_speakers(std::vector<ChainLink>& chain, std::uint32_t index, bool last) const {
    StatementFacts const& statement = facts().statements[index];
    ChainLink link{
        last ? ChainLink::Kind::speaker : ChainLink::Kind::relay, {}, {}, FactRef{article_, index}};
    for (std::uint32_t s : statement.speakers) {
      if (!link.label.empty()) link.label += also;
      link.label += short_label(facts().speakers[s], reader_);
      if (!link.speaker) link.speaker = node_of_[article_][s];
    }
    if (statement.speakers.size() == 1 && !last &&
        facts().speakers[statement.speakers.front()].kind == SpeakerKind::document)
      link.kind = ChainLink::Kind::document;
    if (statement.speakers.empty() && statement.source) link.label = statement.source->text;
    if (last || !link.label.empty()) add(chain, std::move(link));
  }

  // The same document or relay twice in a row is one link.
  static void add(std::vector<ChainLink>& chain, ChainLink link) {
    bool const again = !chain.empty() && link.speaker && chain.back().speaker == link.speaker;
    if (again) {
      if (link.kind == ChainLink::Kind::speaker) chain.back() = std::move(link);
      return;
    }
    chain.push_back(std::move(link));
  }

  Graph& graph_;
  PhraseReader& reader_;
  std::vector<std::vector<std::uint32_t>> node_of_;  // article, speaker: of Graph::speakers
  mutable std::uint32_t article_ = 0;
};

}  // namespace

std::string short_label(SpeakerFacts const& speaker, PhraseReader& reader) {
  bool const person = speaker.kind == SpeakerKind::person && is_named(speaker, reader);
  if (!person || speaker.roles.empty()) return speaker.name;
  std::string const& role = speaker.roles.front();
  Phrase const& phrase = reader.read(role);
  constexpr std::size_t short_role = 4;  // words
  if (phrase.words.empty() || phrase.words.size() > short_role + 1) return speaker.name;
  // "the spokesman of ..." can stand alone, "minister of ..." cannot
  if (phrase.words.front().definite) return role.substr(0, role.find(' ')) + ' ' + speaker.name;
  return phrase.words.size() > short_role ? speaker.name : role + ' ' + speaker.name;
}

void link_chains(Graph& graph, PhraseReader& reader) {
  Linker const linker(graph, reader);
  for (GraphStatement& statement : graph.statements) linker.link(statement);
}

}  // namespace isnad
