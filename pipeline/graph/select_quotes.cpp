#include "pipeline/graph/select_quotes.h"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "pipeline/graph/calendar.h"
#include "pipeline/graph/statement_text.h"

namespace isnad {
namespace {

enum class By : std::uint8_t { word, stem };

// Every word of `wanted` is among the words of `text`.
bool holds(Phrase const& wanted, Phrase const& text, By by) {
  auto const key = [by](Phrase::Word const& word) -> std::string const& {
    return by == By::word ? word.folded : word.stem;
  };
  return std::ranges::all_of(wanted.words, [&](Phrase::Word const& word) {
    return std::ranges::any_of(text.words, [&](auto const& w) { return key(w) == key(word); });
  });
}

class Selector {
 public:
  Selector(Graph const& graph, QuoteFilter const& filter, PhraseReader& reader)
      : graph_(graph),
        filter_(filter),
        reader_(reader),
        speaker_(reader.read(filter.speaker)),
        about_(reader.read(filter.about)),
        outlet_(reader.read(filter.outlet)),
        since_(day_number(filter.since)),
        until_(day_number(filter.until)) {
    for (GraphSpeaker const& speaker : graph.speakers) wanted_.push_back(called(speaker));
  }

  bool passes(GraphStatement const& statement) {
    StatementFacts const& facts = graph_.fact_of(statement);
    ArticleFacts const& article = graph_.article_of(statement);
    return facts.confidence >= filter_.minimum_confidence && by_speaker(statement) &&
           one_of(filter_.types, facts.type) && one_of(filter_.polarities, facts.polarity) &&
           (filter_.category.empty() || (facts.cue && facts.cue->category == filter_.category)) &&
           in_time(article) && from_outlet(article) && is_about(facts);
  }

 private:
  template <typename Value>
  static bool one_of(std::vector<Value> const& wanted, Value value) {
    return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
  }

  bool called(GraphSpeaker const& speaker) {
    if (filter_.speaker.empty()) return true;
    auto const fits = [&](std::string const& text) {
      return holds(speaker_, reader_.read(text), By::word);
    };
    return fits(speaker.name) || std::ranges::any_of(speaker.aliases, fits) ||
           std::ranges::any_of(speaker.roles, fits);
  }

  bool by_speaker(GraphStatement const& statement) const {
    return filter_.speaker.empty() ||
           std::ranges::any_of(statement.speakers, [&](std::uint32_t s) { return wanted_[s]; });
  }

  bool in_time(ArticleFacts const& article) const {
    if (!since_ && !until_) return true;
    auto const day = day_number(article.published);
    return day && (!since_ || *day >= *since_) && (!until_ || *day <= *until_);
  }

  bool from_outlet(ArticleFacts const& article) {
    return filter_.outlet.empty() || holds(outlet_, reader_.read(article.outlet), By::word) ||
           holds(outlet_, reader_.read(article.agency), By::word);
  }

  bool is_about(StatementFacts const& facts) {
    if (filter_.about.empty()) return true;
    return holds(about_, read_phrase(content_text(facts), reader_.lexicon()), By::stem);
  }

  Graph const& graph_;
  QuoteFilter const& filter_;
  PhraseReader& reader_;
  Phrase speaker_, about_, outlet_;
  std::optional<int> since_, until_;
  std::vector<bool> wanted_;  // as Graph::speakers
};

}  // namespace

std::vector<std::uint32_t> select_quotes(Graph const& graph, QuoteFilter const& filter,
                                         QuoteOrder order, PhraseReader& reader) {
  Selector selector(graph, filter, reader);
  std::vector<std::uint32_t> chosen;
  for (std::uint32_t s = 0; s < graph.statements.size(); ++s)
    if (selector.passes(graph.statements[s])) chosen.push_back(s);
  auto const date = [&](std::uint32_t s) {
    auto const day = day_number(graph.article_of(graph.statements[s]).published);
    return std::tuple(!day.has_value(), day.value_or(0));
  };
  auto const name = [&](std::uint32_t s) {
    auto const& speakers = graph.statements[s].speakers;
    return speakers.empty() ? std::string_view() : graph.speakers[speakers.front()].name;
  };
  std::ranges::stable_sort(chosen, {}, date);
  if (order == QuoteOrder::speaker) std::ranges::stable_sort(chosen, {}, name);
  return chosen;
}

}  // namespace isnad
