#include "pipeline/attribution/find_content_ends.h"

#include <algorithm>
#include <utility>

#include "grammars/agreement.h"
#include "grammars/patterns.h"
#include "grammars/word_classes.h"
#include "pipeline/attribution/shape_content.h"
#include "pipeline/attribution/spans.h"
#include "pipeline/text/letters.h"

namespace isnad {
namespace {

constexpr RoleSet edge_punctuation = {Role::comma,    Role::semicolon, Role::period,
                                      Role::ellipsis, Role::colon,     Role::dash,
                                      Role::newline,  Role::bullet,    Role::symbol};
constexpr RoleSet hard_edges = {Role::period, Role::newline, Role::semicolon, Role::ellipsis};
constexpr RoleSet cue_prefixes = {Role::qad, Role::negator, Role::kana, Role::future};

class ContentEnds {
 public:
  ContentEnds(Article const& article, Candidates& candidates)
      : tokens_(article.tokens), article_(article), all_(candidates) {}

  void run() {
    std::size_t first = 0;
    while (first < all_.size()) {
      std::size_t last = first;
      while (last < all_.size() && all_[last].sentence == all_[first].sentence) ++last;
      sentence(first, last);
      first = last;
    }
  }

 private:
  Token const& token(std::uint32_t i) const { return tokens_[i]; }
  Candidate& candidate(std::int32_t i) { return all_[static_cast<std::size_t>(i)]; }

  void sentence(std::size_t first, std::size_t last) {
    bounds_ = article_.sentences[all_[first].sentence];
    open_.clear();
    inserted_.clear();
    previous_top_ = -1;
    last_finite_ = -1;
    for (std::size_t i = first; i < last; ++i) {
      if (all_[i].in_quotation) {
        nest_in_quotation(static_cast<std::int32_t>(i));
        continue;
      }
      place(static_cast<std::int32_t>(i));
    }
    close_all(bounds_.end, "sentence-end");
    for (std::size_t i = first; i < last; ++i) shape_content(article_, all_[i]);
    for (auto const& [phrase, host] : inserted_) settle_insertion(phrase, host);
    source_phrase_parents(first, last);
    for (std::size_t i = first; i < last; ++i) lift(all_[i]);
  }

  // A report is nested only where its cue and content ended up inside the other's content.
  void lift(Candidate& c) {
    for (; c.parent >= 0; c.parent = candidate(c.parent).parent) {
      clamp(c, candidate(c.parent));
      if (holds(candidate(c.parent), c)) return;
    }
  }

  // What ended the outer content ended the inner one too.
  static void clamp(Candidate& c, Candidate const& parent) {
    TokenRange const own = c.place_in_text();
    if (c.content.empty() || c.form == CueForm::phrase) return;
    for (TokenRange const span : parent.content) {
      TokenRange& last = c.content.back();
      if (span.contains(own) && last.begin < span.end && last.begin >= span.begin)
        last.end = std::min(last.end, span.end);
    }
  }

  static bool holds(Candidate const& parent, Candidate const& c) {
    auto const inside = [&](TokenRange range) {
      return std::any_of(parent.content.begin(), parent.content.end(),
                         [&](TokenRange span) { return span.contains(range); });
    };
    if (parent.content.empty()) return true;
    TokenRange const own = c.place_in_text();
    if (c.form == CueForm::phrase && c.content == parent.content) return true;
    return inside(own) && std::all_of(c.content.begin(), c.content.end(), inside);
  }

  // ---- where a candidate's clause begins, and how it is joined -------------------------------

  // The length of the expression with such a role that ends right before `end`; 0 for none.
  std::uint32_t phrase_before(std::uint32_t end, RoleSet roles) const {
    constexpr std::uint32_t longest = 5;
    for (std::uint32_t n = 2; n <= longest && end >= bounds_.begin + n; ++n)
      if (token(end - n).phrase_length == n && token(end - n).phrase_roles.intersects(roles))
        return n;
    return 0;
  }

  // The clause of a verb-first cue begins with its auxiliaries; of a subject-first one, with the
  // subject.
  std::uint32_t clause_begin(Candidate const& c) const {
    std::uint32_t begin = c.place_in_text().begin;
    bool const joined = !c.cue.empty() && token(c.cue.begin).conjunction != Conjunction::none;
    if (!c.source.empty() && !joined) begin = std::min(begin, c.source.begin);
    for (;;) {
      if (begin == bounds_.begin) return begin;
      Token const& before = token(begin - 1);
      if (before.roles.intersects(cue_prefixes) ||
          (before.roles.has(Role::shift) && before.phrase_length == 0) ||
          before.roles.has(Role::manner) ||
          (before.roles.has(Role::time) && before.conjunction == Conjunction::wa)) {
        --begin;
        continue;
      }
      std::uint32_t const phrase = phrase_before(begin, {Role::shift});
      std::uint32_t comma = 0;
      if (token(begin - 1).roles.has(Role::comma))
        if (std::uint32_t const n = phrase_before(begin - 1, {Role::shift}); n != 0) comma = n + 1;
      if (token(begin - 1).roles.has(Role::comma) && begin >= bounds_.begin + 2 &&
          token(begin - 2).roles.has(Role::shift) && token(begin - 2).phrase_length == 0)
        comma = 2;
      if (phrase == 0 && comma == 0) return begin;
      begin -= phrase != 0 ? phrase : comma;
    }
  }

  bool comma_before(std::uint32_t i) const {
    return i > bounds_.begin &&
           token(i - 1).roles.intersects({Role::comma, Role::semicolon, Role::period, Role::dash,
                                          Role::ellipsis, Role::quote_close, Role::paren_close});
  }

  Link link_of(Candidate const& c, std::uint32_t begin) const {
    if (begin == bounds_.begin) return Link::start;
    Token const& first = token(begin);
    Token const& before = token(begin - 1);
    if (before.roles.has(Role::relative) ||
        (!c.cue.empty() && c.cue.begin > begin && token(c.cue.begin - 1).roles.has(Role::relative)))
      return Link::relative;
    if (first.roles.has(Role::kana) && first.conjunction == Conjunction::wa) return Link::separate;
    if (first.conjunction != Conjunction::none ||
        token(c.cue.empty() ? begin : c.cue.begin).conjunction != Conjunction::none)
      return comma_before(begin) ? Link::separate : Link::coordinated;
    if (before.roles.has(Role::continuer) || shifts(begin)) return Link::separate;
    if (before.roles.has(Role::hence)) return Link::hence;
    if (before.roles.has(Role::clause_break)) return Link::contrast;
    if (phrase_before(begin, {Role::clause_break}) != 0) return Link::contrast;
    if (before.roles.intersects({Role::complementizer, Role::colon})) return Link::complement;
    return Link::inside;
  }

  // "..., for his part, the minister said": somebody else speaks now.
  bool shifts(std::uint32_t begin) const {
    Token const& first = token(begin);
    return comma_before(begin) &&
           (first.roles.has(Role::shift) ||
            (first.phrase_length != 0 && first.phrase_roles.has(Role::shift)));
  }

  // Where the content before a clause ends: its connective and comma are not content.
  std::uint32_t before_connective(std::uint32_t begin) const {
    while (begin > bounds_.begin) {
      Token const& t = token(begin - 1);
      std::uint32_t const phrase = phrase_before(begin, {Role::clause_break, Role::shift});
      if (t.roles.intersects(edge_punctuation) ||
          t.roles.intersects({Role::continuer, Role::hence, Role::clause_break}))
        --begin;
      else if (phrase != 0)
        begin -= phrase;
      else
        break;
    }
    return begin;
  }

  // ---- the stack of open contents ------------------------------------------------------------

  void place(std::int32_t index) {
    Candidate& c = candidate(index);
    std::uint32_t const begin = clause_begin(c);
    c.link = link_of(c, begin);
    stop_at_later_openings(c, begin);
    drop_not_reached(begin);
    if (c.form == CueForm::phrase) return source_phrase(index);
    if (c.place == ContentPlace::before) return backward(index, begin);
    if (c.form == CueForm::participle)
      participle(index, begin);
    else if (c.form == CueForm::masdar)
      nest(index);
    else
      finite(index, begin);
    if (!c.content.empty()) open_.push_back(index);
    if (c.form != CueForm::participle) last_finite_ = index;
    if (c.parent < 0) previous_top_ = index;
  }

  // "said X, who confirmed that ..., that": what is said between a cue and its content ends where
  // the content opens.
  void stop_at_later_openings(Candidate& c, std::uint32_t begin) const {
    if (c.content.empty() || c.place != ContentPlace::after) return;
    for (std::int32_t const i : open_) {
      Candidate const& outer = all_[static_cast<std::size_t>(i)];
      std::uint32_t const opening =
          outer.marker.empty() ? outer.content.front().begin : outer.marker.begin;
      TokenRange& own = c.content.back();
      if (begin >= opening || own.begin >= opening || own.end <= opening) continue;
      own.end = opening;
      c.end_rule = "outer-content";
    }
  }

  // A cue that lies before the content begins (inside an insertion) is not in that content.
  void drop_not_reached(std::uint32_t begin) {
    while (!open_.empty() && candidate(open_.back()).content.back().begin > begin &&
           candidate(open_.back()).parent >= 0)
      open_.pop_back();
  }

  void close_top(std::uint32_t end, std::string_view rule) {
    Candidate& top = candidate(open_.back());
    if (!top.content.empty() && top.content.back().end > end) {
      top.content.back().end = std::max(end, top.content.back().begin);
      top.end_rule = rule;
    }
    open_.pop_back();
  }
  void close_all(std::uint32_t end, std::string_view rule) {
    while (!open_.empty()) close_top(end, rule);
  }

  void nest(std::int32_t index) {
    if (open_.empty()) return;
    candidate(index).parent = open_.back();
  }

  // "But according to Y, (fa-)X has said that": the clause is what the source phrase opened.
  bool opens_phrase_content(std::uint32_t begin) {
    if (open_.empty()) return false;
    Candidate const& top = candidate(open_.back());
    return top.form == CueForm::phrase && !top.content.empty() && top.content.back().begin == begin;
  }

  void finite(std::int32_t index, std::uint32_t begin) {
    Candidate& c = candidate(index);
    if (opens_phrase_content(begin)) return nest(index);
    std::uint32_t const end = before_connective(begin);
    if (c.link == Link::inside && (follows_preposed(c, begin) || follows_topic(c))) {
      close_all(end, "main-clause");
      return;
    }
    switch (c.link) {
      case Link::start:
      case Link::separate:
        close_all(end, "new-statement");
        return;
      case Link::contrast:
        close_all(end, "contrast");
        return;
      case Link::hence:
        if (!open_.empty() && nests_under_hence(c)) {
          while (open_.size() > 1) close_top(end, "hence");
          return nest(index);
        }
        close_all(end, "hence");
        return;
      case Link::coordinated: {
        if (open_.empty()) return;
        if (open_.size() == 1 && has_another_subject(c, candidate(open_.back())))
          return nest(index);
        while (open_.size() > 1 && candidate(open_.back()).form == CueForm::masdar)
          close_top(end, "coordination");
        std::int32_t const inner = open_.back();
        std::int32_t const outer = candidate(inner).parent;
        close_top(end, "coordination");
        if (outer >= 0)
          c.parent = outer;
        else
          close_all(end, "coordination");
        return;
      }
      default:
        return nest(index);
    }
  }

  // "The minister said that the company had finished and (she) promised": of its subject the verb
  // shows only that it is not his.
  bool has_another_subject(Candidate const& c, Candidate const& outer) const {
    return c.source.empty() && !c.cue.empty() && !outer.cue.empty() &&
           c.cue.begin < outer.content.back().end && outer.form == CueForm::verb &&
           differ(token(c.cue.begin).features, token(outer.cue.begin).features, false);
  }

  // "While X says that ..., Y thinks that": a report in a clause that opens the sentence, and
  // behind a comma the main clause, verb first and with a subject of its own.
  bool follows_preposed(Candidate const& c, std::uint32_t begin) const {
    if (open_.size() != 1 || c.source.empty() || c.source.begin < c.cue.begin) return false;
    Candidate const& top = all_[static_cast<std::size_t>(open_.front())];
    // "despite the announcement of ... said X": a noun's clause needs no comma
    if (!comma_before(begin) && top.form != CueForm::masdar) return false;
    constexpr std::uint32_t reach = 5;
    if (top.cue.empty() || top.cue.begin > bounds_.begin + reach) return false;
    for (std::uint32_t i = bounds_.begin; i < top.cue.begin; ++i)
      if (token(i).roles.intersects({Role::subordinator, Role::clause_break, Role::preposition}) &&
          (i == bounds_.begin || token(i).conjunction != Conjunction::none ||
           i == bounds_.begin + 1))
        return true;
    return false;
  }

  // "On what is said about ..., he said that": a relative clause in the phrase that opens the
  // sentence, and its main verb, whose content opens plainly.
  bool follows_topic(Candidate const& c) const {
    if (open_.size() != 1 || (!c.source.empty() && c.source.begin < c.cue.begin)) return false;
    Candidate const& top = all_[static_cast<std::size_t>(open_.front())];
    if (top.cue.empty() || top.cue.begin == bounds_.begin || c.content.empty() ||
        !token(bounds_.begin).roles.has(Role::preposition))
      return false;
    if (!token(top.cue.begin - 1).roles.intersects({Role::relative, Role::free_relative}))
      return false;
    auto const marker = article_.slice(c.marker);
    return !c.source.empty() || grammar::is_complementizer(token(c.content.back().begin)) ||
           std::any_of(marker.begin(), marker.end(), [](Token const& t) {
             return t.roles.intersects({Role::complementizer, Role::colon});
           });
  }

  // Each of its words was there before: "Sami Nasr, the minister", and then "Nasr".
  bool names_again(TokenRange later, TokenRange earlier) const {
    auto const before = article_.slice(earlier);
    auto const words = article_.slice(later);
    return std::all_of(words.begin(), words.end(), [&](Token const& word) {
      return std::any_of(before.begin(), before.end(),
                         [&](Token const& t) { return t.folded == word.folded; });
    });
  }

  // Rule C5: under a spokesman's open complementizer a clause about somebody else is still his.
  bool nests_under_hence(Candidate const& c) {
    Candidate const& outer = candidate(open_.front());
    auto const marker = article_.slice(outer.marker);
    return !c.dropped() && !names_again(c.source, outer.source) &&
           std::any_of(marker.begin(), marker.end(),
                       [](Token const& t) { return t.roles.has(Role::complementizer); });
  }

  // "The ministry said that the two men confessed ..., adding": it has the outer subject's gender
  // and number.
  bool disagrees(Candidate const& participle, Candidate const& c) const {
    Token as_verb = token(participle.cue.begin);
    as_verb.features.add(Feature::third_person);
    if (!c.source.empty() &&
        !grammar::verb_accepts(as_verb, grammar::head_of(article_.slice(c.source)), true))
      return true;
    return c.form == CueForm::verb && !c.cue.empty() &&
           differ(as_verb.features, token(c.cue.begin).features,
                  !c.source.empty() && c.source.begin < c.cue.begin);
  }

  // A verb shows its subject's gender; behind its subject, its number too.
  static bool differ(FeatureSet participle, FeatureSet verb, bool behind_subject) {
    auto const only = [](FeatureSet f, Feature one, Feature other) {
      return f.has(one) && !f.has(other);
    };
    if (!verb.has(Feature::third_person)) return false;
    if (behind_subject && participle.has(Feature::singular) && !verb.has(Feature::singular))
      return true;
    return (only(participle, Feature::feminine, Feature::masculine) &&
            only(verb, Feature::masculine, Feature::feminine)) ||
           (only(participle, Feature::masculine, Feature::feminine) &&
            only(verb, Feature::feminine, Feature::masculine));
  }

  // Rule C1: a participle belongs to the subject of the nearest finite cue, C2: not to another
  // participle.
  void participle(std::int32_t index, std::uint32_t begin) {
    Candidate& c = candidate(index);
    std::uint32_t const end = before_connective(begin);
    while (!open_.empty()) {
      Candidate const& top = candidate(open_.back());
      if (top.form == CueForm::participle) {
        close_top(end, "participle");
        continue;
      }
      if (open_.size() > 1 && (top.link == Link::relative || disagrees(c, top))) {
        close_top(end, "participle");
        continue;
      }
      break;
    }
    if (!open_.empty()) {
      std::int32_t const finite = open_.back();
      bool const said_before = candidate(finite).content.back().begin <= begin;
      c.governor = finite;
      c.parent = candidate(finite).parent;
      if (said_before) close_top(end, "participle");
    } else if (last_finite_ >= 0 && candidate(last_finite_).sentence == c.sentence &&
               candidate(last_finite_).parent < 0) {
      c.governor = last_finite_;
    }
  }

  // "..., which X confirmed": ends what was said before it and takes it as its own content.
  void backward(std::int32_t index, std::uint32_t begin) {
    Candidate& c = candidate(index);
    std::uint32_t at = begin;
    if (c.rule == "quote-verb-speaker") {
      while (at > bounds_.begin &&
             !token(at - 1).roles.intersects({Role::quote_close, Role::quote_open}))
        --at;
      for (std::uint32_t open = at; open-- > bounds_.begin;) {
        if (token(open).roles.has(Role::quotation) && open + token(open).length == at) {
          c.content = {{open, at}};
          break;
        }
      }
      c.end_rule = "quotation-end";
      close_all(c.content.empty() ? begin : c.content.front().begin, "next-quotation");
      continue_quotation(c);
      previous_top_ = last_finite_ = index;
      return;
    }
    while (at > bounds_.begin && !token(at - 1).roles.has(Role::comma)) --at;
    std::uint32_t const end = before_connective(at);
    std::uint32_t from = bounds_.begin;
    if (!open_.empty())
      from = std::max(from, candidate(open_.front()).parent < 0 ? bounds_.begin : from);
    close_all(end, "backward-cue");
    if (end > from) c.content = {{after_shift(from, end), end}};
    if (c.rule == "as-verb-speaker" && !c.content.empty()) continue_clause(c);
    c.end_rule = "before-cue";
    previous_top_ = last_finite_ = index;
  }

  // "Gaza (the agency) - the number rose, according to Y": place, agency and date are not said.
  std::uint32_t after_dateline(std::uint32_t from, std::uint32_t end) const {
    constexpr std::uint32_t longest = 8;  // tokens
    constexpr RoleSet parts = {
        Role::place,       Role::country,    Role::capital,    Role::media, Role::organization,
        Role::time,        Role::number,     Role::comma,      Role::slash, Role::paren_open,
        Role::paren_close, Role::quote_open, Role::quote_close};
    for (std::uint32_t i = from; i < end && i < from + longest; ++i) {
      Token const& t = token(i);
      if (t.roles.intersects({Role::dash, Role::colon}) && i > from && i + 1 < end) return i + 1;
      bool const first = i == from && t.roles.has(Role::word) && grammar::is_name(t);
      if (!first && !t.roles.intersects(parts)) return from;
    }
    return from;
  }

  // "but that ...", "as also that ...": what joins the sentence to the one before.
  std::uint32_t after_connectives(std::uint32_t from, std::uint32_t end) const {
    constexpr RoleSet connectives = {Role::clause_break, Role::continuer, Role::hence};
    std::uint32_t i = from;
    while (i + 1 < end) {
      Token const& t = token(i);
      bool const that = t.phrase_roles.has(Role::connective_an) && t.roles.intersects(connectives);
      if (t.phrase_length != 0 && (that || t.phrase_roles.intersects(connectives)))
        i += t.phrase_length;
      else if (t.roles.intersects(connectives) && !grammar::is_nominal(t))
        ++i;
      else
        break;
    }
    if (i > from && i + 1 < end && token(i).roles.has(Role::complementizer)) ++i;
    return i < end ? i : from;
  }

  // "for his part, X said so, according to Y": the transition is not said.
  std::uint32_t after_shift(std::uint32_t from, std::uint32_t end) const {
    if (from == bounds_.begin) from = after_dateline(from, end);
    from = after_connectives(from, end);
    Token const& first = token(from);
    bool const phrase = first.phrase_length != 0 && first.phrase_roles.has(Role::shift);
    if (!phrase && !first.roles.has(Role::shift)) return from;
    std::uint32_t at = from + (phrase ? first.phrase_length : 1);
    if (at < end && token(at).roles.has(Role::comma)) ++at;
    return at < end ? at : from;
  }

  // "The situation, as X said, is getting worse": what stands before has no verb yet.
  void continue_clause(Candidate& c) const {
    TokenRange const before = c.content.front();
    std::uint32_t i = std::max(c.cue.end, c.source.end);
    if (i >= bounds_.end || !token(i).roles.intersects({Role::comma, Role::dash})) return;
    for (std::uint32_t k = before.begin; k < before.end; ++k)
      if (token(k).roles.intersects({Role::finite_verb, Role::finite_cue, Role::kana})) return;
    if (i + 1 < bounds_.end && !token(i + 1).roles.intersects(hard_edges))
      c.content.push_back({i + 1, bounds_.end});
  }

  // "X1", said S, "X2"
  void continue_quotation(Candidate& c) const {
    std::uint32_t i = std::max(c.cue.end, c.source.end);
    while (i < bounds_.end && token(i).roles.intersects({Role::comma, Role::colon})) ++i;
    if (i < bounds_.end && token(i).roles.has(Role::quotation))
      c.content.push_back({i, i + token(i).length});
  }

  // "said X, according to Y, that ...": the phrase stands in the insertion before the content.
  bool stands_in_insertion(std::int32_t index) {
    Candidate& c = candidate(index);
    for (std::int32_t const open : open_) {
      Candidate const& host = candidate(open);
      if (!host.gap.contains(c.cue)) continue;
      c.content = {host.content.back()};
      inserted_.push_back({index, open});
      return true;
    }
    return false;
  }

  // "said X, quoting Y, that ...": X passes Y's words on. "said X, according to Y, that ...": that
  // X said so is what Y tells.
  void settle_insertion(std::int32_t index, std::int32_t host_index) {
    Candidate& c = candidate(index);
    Candidate& host = candidate(host_index);
    bool const relays = c.source.empty() || token(c.cue.end - 1).roles.has(Role::an);
    c.parent = host_index;
    c.content = host.content;
    if (relays || host.content.empty()) return;
    TokenRange const before = trimmed(tokens_, {clause_begin(host), c.cue.begin});
    TokenRange const behind = trimmed(tokens_, {c.source.end, host.content.back().end});
    if (before.empty() || behind.empty() || !before.contains(host.place_in_text())) return;
    c.content = {before, behind};
    c.parent = host.parent;
    host.parent = index;
  }

  // "X confirmed that A according to Y and B": in the middle of what is said the phrase is said
  // too.
  bool stands_in_content(Candidate const& c) const {
    if (open_.empty() || c.rule != "according-to" || c.cue.size() != 1 ||
        c.source.end >= bounds_.end)
      return false;
    Token const& next = token(c.source.end);
    bool const goes_on = next.roles.has(Role::word) || next.roles.has(Role::number);
    return goes_on && !comma_before(c.cue.begin) &&
           all_[static_cast<std::size_t>(open_.back())].content.back().begin < c.cue.begin;
  }

  // "X confirmed that A, in his words": what X said is repeated, not that he said so.
  bool repeats_speaker(Candidate const& c) const {
    return !open_.empty() && c.rule == "according-to-pronoun" &&
           all_[static_cast<std::size_t>(open_.back())].content.back().begin < c.cue.begin;
  }

  void source_phrase(std::int32_t index) {
    Candidate& c = candidate(index);
    if (stands_in_insertion(index)) return;
    if (c.place == ContentPlace::after) {
      bool const said =
          !open_.empty() && candidate(open_.back()).content.back().begin <= c.cue.begin;
      if (said) c.parent = open_.back();
      return open_.push_back(index);
    }
    if (stands_in_content(c)) {
      c.parent = open_.back();
      c.content = {{candidate(c.parent).content.back().begin, before_connective(c.cue.begin)}};
      c.end_rule = "before-cue";
      return;
    }
    std::uint32_t const end = before_connective(c.cue.begin);
    if (repeats_speaker(c)) {
      c.content = {{candidate(open_.back()).content.back().begin, end}};
      c.parent = candidate(open_.back()).parent;
      c.end_rule = "before-cue";
      return close_all(end, "source-phrase");
    }
    std::uint32_t from = bounds_.begin;
    if (previous_top_ >= 0 && candidate(previous_top_).parent < 0) {
      Candidate const& top = candidate(previous_top_);
      if (top.link == Link::separate || top.link == Link::contrast) from = clause_begin(top);
    }
    close_all(end, "source-phrase");
    if (end > from) c.content = {{after_shift(from, end), end}};
    c.end_rule = "before-cue";
  }

  // "according to X" holds the clause it covers: reports in that clause are nested in it.
  void source_phrase_parents(std::size_t first, std::size_t last) {
    for (std::size_t p = first; p < last; ++p) {
      if (all_[p].form != CueForm::phrase || all_[p].content.empty()) continue;
      // "in his words" closes somebody's own report.
      if (all_[p].rule == "according-to-pronoun") continue;
      TokenRange const held = all_[p].content.front();
      for (std::size_t i = first; i < last; ++i) {
        Candidate& c = all_[i];
        if (i == p || c.parent >= 0) continue;
        TokenRange const own = c.place_in_text();
        if (held.contains(own) && (c.content.empty() || held.end >= c.content.back().end))
          c.parent = static_cast<std::int32_t>(p);
      }
    }
  }

  void nest_in_quotation(std::int32_t index) {
    Candidate& c = candidate(index);
    for (std::size_t i = open_.size(); i-- > 0;) {
      TokenRange const content = candidate(open_[i]).content.back();
      if (content.begin <= c.cue.begin && c.cue.begin < content.end) {
        c.parent = open_[i];
        return;
      }
    }
  }

  Tokens const& tokens_;
  Article const& article_;
  Candidates& all_;
  TokenRange bounds_;
  std::vector<std::int32_t> open_;
  std::vector<std::pair<std::int32_t, std::int32_t>> inserted_;  // source phrase, and in whose gap
  std::int32_t previous_top_ = -1;
  std::int32_t last_finite_ = -1;
};

// "and", "that", "with": the words that join a content to its cue, left over where nothing
// followed.
bool says_nothing(Article const& article, Candidate const& c) {
  if (c.content.empty()) return true;
  if (c.content.size() > 1 || c.content.front().size() > 1) return false;
  Token const& t = article.tokens[c.content.front().begin];
  return grammar::is_complementizer(t) || t.form.size() <= letters::waw.size() ||
         t.core == t.form.size() ||
         (c.form == CueForm::phrase && t.roles.intersects({Role::finite_cue, Role::qad}));
}

// What ended up without content reports nothing.
void erase_empty(Article const& article, Candidates& all) {
  std::vector<std::int32_t> moved(all.size(), -1);
  std::int32_t kept = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!says_nothing(article, all[i])) moved[i] = kept++;
  }
  auto const follow = [&](std::int32_t index) {
    while (index >= 0 && moved[static_cast<std::size_t>(index)] < 0)
      index = all[static_cast<std::size_t>(index)].parent;
    return index < 0 ? -1 : moved[static_cast<std::size_t>(index)];
  };
  Candidates out;
  out.reserve(static_cast<std::size_t>(kept));
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (moved[i] < 0) continue;
    Candidate c = all[i];
    c.parent = follow(c.parent);
    c.governor = follow(c.governor);
    out.push_back(std::move(c));
  }
  all = std::move(out);
}

}  // namespace

void find_content_ends(Article const& article, Candidates& candidates) {
  ContentEnds(article, candidates).run();
  erase_empty(article, candidates);
}

}  // namespace isnad
