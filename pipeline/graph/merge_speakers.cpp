#include "pipeline/graph/merge_speakers.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "pipeline/graph/calendar.h"
#include "pipeline/graph/speaker_key.h"
#include "pipeline/graph/stable_id.h"
#include "pipeline/graph/union_find.h"

namespace isnad {
namespace {

constexpr int office_window_days = 365;

// All speakers of all articles, one number each, in the order of the articles.
class Merger {
 public:
  Merger(std::span<ArticleFacts const> facts, PhraseReader& reader)
      : facts_(facts), reader_(reader), sets_(count(facts)) {
    for (std::uint32_t article = 0; article < facts.size(); ++article)
      for (std::uint32_t i = 0; i < facts[article].speakers.size(); ++i)
        members_.push_back({article, i});
    for (FactRef const member : members_) keys_.push_back(key_of(facts_of(member), reader_));
  }

  void apply(DeskDecisions const& decisions) {
    std::uint32_t number = 0;
    for (auto const& row : decisions.different) {
      for (std::uint32_t x : named_by(row.left)) bars_[x].push_back({number, 0});
      for (std::uint32_t x : named_by(row.right)) bars_[x].push_back({number, 1});
      ++number;
    }
    for (auto const& row : decisions.same) {
      auto all = named_by(row.left);
      auto const& right = named_by(row.right);
      all.insert(all.end(), right.begin(), right.end());
      for (std::uint32_t x : all) join(all.front(), x, "desk", row.left + " = " + row.right);
    }
  }

  void merge_by_rule() {
    merge_people();
    merge_offices();
    merge_bodies();
  }

  std::vector<GraphSpeaker> speakers() {
    std::map<std::uint32_t, std::vector<std::uint32_t>> sets;
    for (std::uint32_t x = 0; x < members_.size(); ++x) sets[sets_.find(x)].push_back(x);
    std::unordered_map<std::string, int> alike;
    for (auto const& [root, set] : sets) ++alike[label_of(set)];
    std::vector<GraphSpeaker> result;
    result.reserve(sets.size());
    for (auto const& [root, set] : sets)
      result.push_back(speaker(set, alike[label_of(set)] == 1 && !label_of(set).empty()));
    add_merges(result);
    std::ranges::sort(result, {}, &GraphSpeaker::id);
    return result;
  }

 private:
  struct Bar {
    std::uint32_t decision;
    int side;
    friend auto operator<=>(Bar const&, Bar const&) = default;
  };

  static std::uint32_t count(std::span<ArticleFacts const> facts) {
    std::size_t all = 0;
    for (ArticleFacts const& article : facts) all += article.speakers.size();
    return static_cast<std::uint32_t>(all);
  }

  SpeakerFacts const& facts_of(FactRef ref) const {
    return facts_[ref.article].speakers[ref.index];
  }
  ArticleFacts const& article_of(std::uint32_t x) const { return facts_[members_[x].article]; }

  // Joins unless the desk has kept them apart.
  void join(std::uint32_t a, std::uint32_t b, std::string_view reason, std::string evidence) {
    if (sets_.find(a) == sets_.find(b) || barred(a, b)) return;
    auto const left = sets_.find(a);
    auto const right = sets_.find(b);
    sets_.join(a, b);
    move_bars(left, right);
    merges_.push_back({members_[a], members_[b], reason, std::move(evidence)});
  }

  bool barred(std::uint32_t a, std::uint32_t b) {
    if (bars_.empty()) return false;
    auto const left = bars_.find(sets_.find(a));
    auto const right = bars_.find(sets_.find(b));
    if (left == bars_.end() || right == bars_.end()) return false;
    for (Bar const& bar : left->second)
      for (Bar const& other : right->second)
        if (bar.decision == other.decision && bar.side != other.side) return true;
    return false;
  }

  void move_bars(std::uint32_t a, std::uint32_t b) {
    std::vector<Bar> all;
    for (std::uint32_t x : {a, b})
      if (auto const found = bars_.find(x); found != bars_.end()) {
        all.insert(all.end(), found->second.begin(), found->second.end());
        bars_.erase(found);
      }
    if (all.empty()) return;
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    bars_[sets_.find(a)] = std::move(all);
  }

  // Joins each speaker with the first one that has the same feature under the same key.
  void join_by(std::uint32_t x, std::string_view feature, std::string_view reason,
               std::string_view evidence) {
    std::string name = keys_[x].words;
    ((name += '\n') += reason) += '\n';
    name += feature;
    auto const [first, is_new] = first_with_.try_emplace(std::move(name), x);
    if (!is_new) join(first->second, x, reason, std::string(evidence));
  }

  void merge_people() {
    for (std::uint32_t x = 0; x < members_.size(); ++x) {
      if (keys_[x].kind != SpeakerKey::Kind::full_name) continue;
      for (SpeakerKey::Role const& role : keys_[x].roles)
        join_by(x, role.stem, "shared-role", role.printed);
    }
    for (std::uint32_t first = 0; first < members_.size();) {
      std::uint32_t last = first;
      while (last < members_.size() && members_[last].article == members_[first].article) ++last;
      for (std::uint32_t x = first; x < last; ++x) join_by_company(x, first, last);
      first = last;
    }
  }

  // Who else is fully named in the same article.
  void join_by_company(std::uint32_t x, std::uint32_t first, std::uint32_t last) {
    if (keys_[x].kind != SpeakerKey::Kind::full_name) return;
    std::uint32_t others = 0;
    for (std::uint32_t y = first; y < last && others < maximum_company; ++y) {
      if (y == x || keys_[y].kind != SpeakerKey::Kind::full_name) continue;
      ++others;
      join_by(x, keys_[y].words, "shared-context", facts_of(members_[y]).name);
    }
  }

  // Windows are counted from the earliest article on, not from one to the next: a chain of
  // articles must not reach over years.
  void merge_offices() {
    std::map<std::string_view, std::vector<std::pair<int, std::uint32_t>>> dated;
    for (std::uint32_t x = 0; x < members_.size(); ++x) {
      if (keys_[x].kind != SpeakerKey::Kind::office) continue;
      if (auto const day = day_number(article_of(x).published))
        dated[keys_[x].words].emplace_back(*day, x);
    }
    for (auto& [words, all] : dated) {
      std::ranges::sort(all);
      auto window = all.front();
      for (auto const& [day, x] : all) {
        if (day - window.first > office_window_days) window = {day, x};
        if (x != window.second) join(window.second, x, "same-office", std::string(words));
      }
    }
  }

  void merge_bodies() {
    for (std::uint32_t x = 0; x < members_.size(); ++x) {
      std::string_view const kind =
          facts_of(members_[x]).kind == SpeakerKind::state ? "state" : "organization";
      if (keys_[x].kind == SpeakerKey::Kind::distinctive)
        join_by(x, kind, "same-name", keys_[x].words);
      if (keys_[x].kind == SpeakerKey::Kind::local && !article_of(x).outlet.empty())
        join_by(x, article_of(x).outlet, "same-outlet", article_of(x).outlet);
    }
  }

  // "article#s1", or every speaker of that name.
  std::vector<std::uint32_t> const& named_by(std::string const& desk_name) {
    static std::vector<std::uint32_t> const nobody;
    if (called_.empty()) index_names();
    auto found = called_.find(desk_name);
    if (found == called_.end()) found = called_.find(folded(desk_name));
    return found == called_.end() ? nobody : found->second;
  }

  void index_names() {
    for (std::uint32_t x = 0; x < members_.size(); ++x) {
      SpeakerFacts const& speaker = facts_of(members_[x]);
      called_[article_of(x).id + '#' + speaker.id].push_back(x);
      called_[folded(speaker.name)].push_back(x);
    }
  }

  std::string folded(std::string const& name) {
    std::string words;
    for (auto const& word : reader_.read(name).words) (words += ' ') += word.folded;
    return words;
  }

  // What the id of a set is made of, where no other set has the same.
  std::string label_of(std::vector<std::uint32_t> const& set) const {
    std::string_view least;
    for (std::uint32_t x : set)
      if (least.empty() || (!keys_[x].words.empty() && keys_[x].words < least))
        least = keys_[x].words;
    return std::string(least);
  }

  GraphSpeaker speaker(std::vector<std::uint32_t> const& set, bool alone) {
    GraphSpeaker s;
    FactRef const first = members_[set.front()];
    SpeakerFacts const& facts = facts_of(first);
    s.id = alone
               ? stable_id('p', {name_of_kind(facts.kind), label_of(set)})
               : stable_id('p', {name_of_kind(facts.kind), label_of(set), facts_[first.article].id,
                                 facts_[first.article].sha256, facts.id});
    s.kind = facts.kind;
    std::map<std::string_view, int> names, roles, aliases;
    for (std::uint32_t x : set) {
      SpeakerFacts const& member = facts_of(members_[x]);
      s.members.push_back(members_[x]);
      ++names[member.name];
      for (auto const& role : member.roles) ++roles[role];
      for (auto const& alias : member.aliases) ++aliases[alias];
      if (s.gender == Gender::unknown) s.gender = member.gender;
      s.named |= is_named(member, reader_);
    }
    s.name = fullest(set, names);
    s.roles = commonest_first(roles);
    s.aliases = commonest_first(aliases);
    return s;
  }

  static std::string_view name_of_kind(SpeakerKind kind) {
    constexpr std::string_view letters = "pogsdvax";
    return letters.substr(static_cast<std::size_t>(kind), 1);
  }

  // The longest, since a compound written apart is longer than written together; of the rest the
  // commonest, then the first.
  std::string fullest(std::vector<std::uint32_t> const& set,
                      std::map<std::string_view, int> const& names) const {
    std::string_view best;
    auto const worth = [&](std::string_view name) {
      return std::pair(name.size(), names.at(name));
    };
    for (std::uint32_t x : set) {
      std::string_view const name = facts_of(members_[x]).name;
      if (best.empty() || worth(name) > worth(best)) best = name;
    }
    return std::string(best);
  }

  static std::vector<std::string> commonest_first(std::map<std::string_view, int> const& counted) {
    std::vector<std::pair<int, std::string_view>> order;
    for (auto const& [text, count] : counted) order.emplace_back(-count, text);
    std::ranges::sort(order);
    std::vector<std::string> texts;
    for (auto const& [count, text] : order) texts.emplace_back(text);
    return texts;
  }

  // In the order of the members they were found for, whatever the order of the rules.
  void add_merges(std::vector<GraphSpeaker>& all) const {
    std::map<FactRef, std::uint32_t> of;
    if (merges_.empty()) return;
    for (std::uint32_t s = 0; s < all.size(); ++s)
      if (all[s].members.size() > 1)
        for (FactRef member : all[s].members) of[member] = s;
    for (Merge const& merge : merges_) all[of.at(merge.left)].merges.push_back(merge);
  }

  static constexpr std::uint32_t maximum_company = 32;

  std::span<ArticleFacts const> facts_;
  PhraseReader& reader_;
  UnionFind sets_;
  std::vector<FactRef> members_;
  std::vector<SpeakerKey> keys_;
  std::unordered_map<std::string, std::uint32_t> first_with_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> called_;  // for the desk's tables
  std::unordered_map<std::uint32_t, std::vector<Bar>> bars_;  // of the sets' smallest members
  std::vector<Merge> merges_;
};

}  // namespace

std::vector<GraphSpeaker> merge_speakers(std::span<ArticleFacts const> facts, PhraseReader& reader,
                                         MergeOptions const& options) {
  Merger merger(facts, reader);
  merger.apply(options.decisions);
  if (options.merge) merger.merge_by_rule();
  return merger.speakers();
}

}  // namespace isnad
