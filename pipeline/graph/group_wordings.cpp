#include "pipeline/graph/group_wordings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <unordered_map>

#include "pipeline/graph/calendar.h"
#include "pipeline/graph/content_words.h"
#include "pipeline/graph/stable_id.h"
#include "pipeline/graph/union_find.h"

namespace isnad {
namespace {

// Two rows a band: of pairs that share a third of their words one in fifty is overlooked.
constexpr std::size_t bands = 40;
constexpr std::size_t rows = 2;
// Boilerplate that thousands of statements share fills no bucket beyond this.
constexpr std::size_t leaders_per_bucket = 8;

// Most of the shorter wording is in the longer one, and it is no small part of that. Short ones
// (headlines) must agree more, and only count inside one article.
bool same_statement(Overlap const& o, bool same_article) {
  if (o.shared >= 5 && o.contained >= 0.6 && o.jaccard >= 0.25) return true;
  return same_article && o.shared >= 3 && o.contained >= 0.75;
}

std::uint64_t mix(std::uint64_t x) {  // SplitMix64's finalizer
  x += 0x9E3779B97F4A7C15u;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

std::array<std::uint64_t, bands> band_keys(ContentWords const& words) {
  std::array<std::uint64_t, bands> keys{};
  for (std::size_t band = 0; band < bands; ++band) {
    std::uint64_t key = band;
    for (std::size_t row = 0; row < rows; ++row) {
      std::uint64_t const seed = (band * rows + row + 1) * 0x9E3779B97F4A7C15u;
      std::uint64_t least = UINT64_MAX;
      for (std::uint32_t word : words) least = std::min(least, mix(word ^ seed));
      key = mix(key ^ least);
    }
    keys[band] = key;
  }
  return keys;
}

// What a report makes of the statement: that it was said, claimed or denied.
std::string_view manner_of(StatementFacts const& s) {
  if (!s.cue) return "said";
  if (s.cue->category == "claim") return "claimed";
  return s.cue->category == "deny" ? "denied" : "said";
}

class Grouper {
 public:
  Grouper(Graph& graph, PhraseReader& phrases)
      : graph_(graph), phrases_(phrases), reader_(phrases.lexicon()) {}

  void group() {
    reports_.resize(graph_.statements.size());
    for (GraphStatement const& statement : graph_.statements)
      if (statement.parent) reports_[*statement.parent] = true;
    UnionFind voices = one_voice();
    std::vector<std::vector<std::uint32_t>> of_voice(graph_.speakers.size());
    for (std::uint32_t s = 0; s < graph_.statements.size(); ++s)
      if (!graph_.statements[s].speakers.empty())
        of_voice[voices.find(graph_.statements[s].speakers.front())].push_back(s);
    for (auto& statements : of_voice)
      if (statements.size() > 1) group(statements);
    std::ranges::sort(graph_.wordings, {}, &Wordings::id);
    for (std::uint32_t w = 0; w < graph_.wordings.size(); ++w)
      for (auto const& member : graph_.wordings[w].members)
        graph_.statements[member.statement].wordings = w;
  }

 private:
  struct Leader {
    std::uint32_t statement;
    std::optional<int> day;
    ContentWords words;
    std::vector<Wordings::Wording> followers;
  };

  // A spokesman and those whose words he passes on: one outlet quotes him, another one them.
  UnionFind one_voice() {
    UnionFind voices(static_cast<std::uint32_t>(graph_.speakers.size()));
    for (GraphStatement const& statement : graph_.statements) {
      auto const& chain = statement.chain;
      for (std::size_t i = 1; i < chain.size(); ++i)
        if (chain[i - 1].kind == ChainLink::Kind::relay && chain[i - 1].speaker &&
            chain[i].speaker && is_spokesman(graph_.speakers[*chain[i - 1].speaker]))
          voices.join(*chain[i - 1].speaker, *chain[i].speaker);
    }
    return voices;
  }

  bool is_spokesman(GraphSpeaker const& speaker) {
    return std::ranges::any_of(speaker.roles, [&](std::string const& role) {
      auto const& words = phrases_.read(role).words;
      return !words.empty() && words.front().roles.has(Role::spokesperson);
    });
  }

  std::optional<int> day_of(std::uint32_t s) const {
    return day_number(graph_.article_of(graph_.statements[s]).published);
  }

  void group(std::vector<std::uint32_t>& statements) {
    leaders_.clear();
    buckets_.clear();
    std::ranges::stable_sort(statements, {}, [&](std::uint32_t s) {
      auto const day = day_of(s);
      return std::tuple(!day.has_value(), day.value_or(0));
    });
    for (std::uint32_t s : statements) place(s);
    for (Leader const& leader : leaders_)
      if (!leader.followers.empty()) add(leader);
  }

  void place(std::uint32_t s) {
    ContentWords words = reader_.read(graph_.fact_of(graph_.statements[s]));
    if (words.size() < 2) return;
    auto const keys = band_keys(words);
    std::optional<std::uint32_t> best;
    double best_jaccard = 0;
    std::vector<std::uint32_t> tried;
    for (std::uint64_t key : keys) {
      auto const bucket = buckets_.find(key);
      if (bucket == buckets_.end()) continue;
      for (std::uint32_t l : bucket->second) {
        if (std::ranges::find(tried, l) != tried.end()) continue;
        tried.push_back(l);
        Overlap const o = overlap_of(leaders_[l].words, words);
        if (o.jaccard <= best_jaccard || !alike(leaders_[l], s, o)) continue;
        best = l;
        best_jaccard = o.jaccard;
      }
    }
    if (best) return follow(leaders_[*best], s, words);
    lead(s, std::move(words), keys);
  }

  bool alike(Leader const& leader, std::uint32_t s, Overlap const& o) const {
    bool const same_article =
        graph_.statements[leader.statement].fact.article == graph_.statements[s].fact.article;
    if (!same_statement(o, same_article) || holds(leader.statement, s)) return false;
    auto const day = day_of(s);
    return !day || !leader.day || *day - *leader.day <= maximum_days_apart;
  }

  // A report inside the other's content is no second wording of it; nor is what a spokesman reports
  // a wording of what he reports of.
  bool holds(std::uint32_t a, std::uint32_t b) const {
    auto const& all = graph_.statements;
    bool const others = all[a].speakers.front() != all[b].speakers.front();
    return all[a].parent == b || all[b].parent == a || (others && (reports_[a] || reports_[b]));
  }

  void follow(Leader& leader, std::uint32_t s, ContentWords const& words) const {
    double const jaccard = overlap_of(leader.words, words).jaccard;
    leader.followers.push_back({s, static_cast<std::uint16_t>(jaccard * 1000 + 0.5)});
  }

  void lead(std::uint32_t s, ContentWords words, std::array<std::uint64_t, bands> const& keys) {
    auto const index = static_cast<std::uint32_t>(leaders_.size());
    leaders_.push_back({s, day_of(s), std::move(words), {}});
    for (std::uint64_t key : keys) {
      auto& bucket = buckets_[key];
      if (bucket.size() == leaders_per_bucket) bucket.erase(bucket.begin());
      bucket.push_back(index);
    }
  }

  void add(Leader const& leader) {
    Wordings group;
    group.id = stable_id('w', {graph_.statements[leader.statement].id});
    group.members.push_back({leader.statement, 1000});
    group.members.insert(group.members.end(), leader.followers.begin(), leader.followers.end());
    StatementFacts const& first = graph_.fact_of(graph_.statements[leader.statement]);
    for (auto const& member : leader.followers) {
      StatementFacts const& other = graph_.fact_of(graph_.statements[member.statement]);
      group.speaker_differs |= graph_.statements[member.statement].speakers.front() !=
                               graph_.statements[leader.statement].speakers.front();
      group.polarity_differs |= other.polarity != first.polarity;
      group.class_differs |= manner_of(other) != manner_of(first);
      group.type_differs |=
          (other.type == QuoteType::indirect) != (first.type == QuoteType::indirect);
    }
    graph_.wordings.push_back(std::move(group));
  }

  Graph& graph_;
  PhraseReader& phrases_;
  ContentReader reader_;
  std::vector<bool> reports_;  // of statements: others are in its content
  std::vector<Leader> leaders_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> buckets_;
};

}  // namespace

void group_wordings(Graph& graph, PhraseReader& reader) {
  graph.wordings.clear();
  Grouper(graph, reader).group();
}

}  // namespace isnad
