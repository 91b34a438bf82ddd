#include "grammars/evidence.h"

#include <algorithm>

#include "grammars/agreement.h"
#include "grammars/clause.h"
#include "grammars/evidence_table.h"
#include "grammars/markers.h"

namespace isnad {
namespace {

using namespace grammar;

std::uint32_t bucket_of(std::size_t n) {
  constexpr std::size_t limits[] = {0, 1, 2, 3, 5, 8, 13};
  std::uint32_t b = 0;
  while (b < std::size(limits) && n > limits[b]) ++b;
  return b;
}

Habit habit_of(Verb const& verb) {
  if (verb.reports == Verb::rare) return Habit::unseen;
  constexpr std::uint32_t limits[] = {2, 10, 25, 50, 75, 90};  // of a hundred
  std::uint32_t h = static_cast<std::uint32_t>(Habit::never);
  for (std::uint32_t const limit : limits)
    if (verb.reports >= limit) ++h;
  return static_cast<Habit>(h);
}

Tense tense_of(Token const& t) {
  bool const past = t.features.has(Feature::past);
  if (!t.features.has(Feature::present)) return Tense::past;
  return past ? Tense::either : Tense::present;
}

// Which preposition this is, or is written to this word; count_ for none.
Preposition preposition_of(Token const& t) {
  switch (t.proclitic) {
    case Proclitic::bi:
      return Preposition::bi;
    case Proclitic::li:
      return Preposition::li;
    case Proclitic::ka:
      return Preposition::ka;
    case Proclitic::none:
      break;
  }
  constexpr Role roles[] = {Role::fi,  Role::ala, Role::ila, Role::an,
                            Role::min, Role::maa, Role::hawl};  // as Preposition
  for (std::size_t i = 0; i < std::size(roles); ++i)
    if (t.roles.has(roles[i])) return static_cast<Preposition>(i);
  bool const other = t.roles.has(Role::preposition) && !is_nominal(t);
  return other ? Preposition::other : Preposition::count_;
}

std::uint32_t pattern_index(std::string_view name) {
  auto const patterns = all_patterns();
  for (std::uint32_t i = 0; i < patterns.size(); ++i)
    if (patterns[i].name.data() == name.data()) return i;
  return 0;
}

class Collector {
 public:
  Collector(Readings const& readings, std::size_t which, Sentence sentence,
            Surroundings const& around)
      : readings_(readings),
        r_(readings[which]),
        f_(r_.frame),
        sentence_(sentence),
        around_(around),
        cue_(static_cast<std::size_t>(f_.cue_at - sentence.data())) {}

  Evidence run() {
    opening_ = opening();
    form_ = static_cast<std::uint32_t>(r_.form);
    tier_ = std::min<std::uint32_t>(f_.verb->tier, tiers - 1);
    class_ = static_cast<std::uint32_t>(f_.verb->kind);
    verb();
    clause();
    speaker();
    content();
    place();
    return out_;
  }

 private:
  template <typename A, typename B = int>
  void add(Template row, A first, B second = 0) {
    out_.add(item_of(row, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(second)));
  }
  void flag(Flag f, bool holds) {
    if (!holds) return;
    add(Template::flag, f);
    add(Template::flag_side, f, side());
  }

  Token const* end() const { return sentence_.data() + sentence_.size(); }
  WordKind at(Token const* t) const {
    return t < sentence_.data() || t >= end() ? WordKind::edge : kind_of(*t);
  }

  static Token const* end_of(std::span<Token const> part) { return part.data() + part.size(); }

  // What a word is behind its preposition.
  static WordKind bare_kind(Token t) {
    t.proclitic = Proclitic::none;
    return kind_of(t);
  }

  Opening opening() const {
    if (f_.place == ContentPlace::before) return Opening::backward;
    if (f_.content.empty()) return Opening::none;
    for (Token const& t : f_.marker)
      if (t.roles.has(Role::colon)) return Opening::colon;
    Token const& first = f_.content.front();
    if (first.roles.has(Role::quotation)) return Opening::quotation;
    if (f_.marker.size() > 1 && f_.marker[1].roles.has(Role::complementizer))
      return Opening::preposition_clause;
    if (!f_.marker.empty() && is_complementizer(f_.marker.front())) return Opening::complementizer;
    if (!f_.marker.empty()) return Opening::preposition;
    if (first.roles.has(Role::complementizer_pronoun)) return Opening::complementizer;
    if (first.proclitic == Proclitic::bi) return Opening::with_bi;
    if (first.proclitic == Proclitic::li) return Opening::with_li;
    if (first.roles.has(Role::wh) || first.phrase_roles.has(Role::wh)) return Opening::question;
    if (is_verb(first) || first.roles.has(Role::first_person)) return Opening::spoken;
    return Opening::object;
  }

  void verb() {
    Token const& t = *f_.cue_at;
    add(Template::pattern, pattern_index(f_.rule));
    add(Template::objection, r_.objection, form_);
    add(Template::objection_tier, r_.objection, tier_);
    add(Template::verb_class, class_, form_);
    add(Template::class_opening, class_, opening_);
    add(Template::tier_opening, tier_, opening_);
    add(Template::form_tier, form_, tier_);
    auto const has = [&](Feature f) { return t.features.has(f); };
    flag(Flag::past, has(Feature::past));
    flag(Flag::present, has(Feature::present));
    flag(Flag::jussive, has(Feature::jussive));
    flag(Flag::only_passive, r_.form == Form::finite && !has(Feature::active));
    flag(Flag::first_person, has(Feature::first_person) && !has(Feature::third_person));
    flag(Flag::plural, has(Feature::plural) && !has(Feature::singular));
    flag(Flag::feminine, has(Feature::feminine) && !has(Feature::masculine));
    flag(Flag::suffixed, has(Feature::suffixed));
    flag(Flag::future_prefix, has(Feature::future_prefix));
    flag(Flag::joined_wa, t.conjunction == Conjunction::wa);
    flag(Flag::joined_fa, t.conjunction == Conjunction::fa);
    flag(Flag::light, t.roles.has(Role::light_verb));
    flag(Flag::homograph, is_nominal(t) || t.roles.has(Role::preposition));
  }

  // What joins the cue's clause to the words before it.
  Join join() const {
    Token const* t = f_.cue_at;
    Token const* const first = sentence_.data();
    while (t > first && t->conjunction == Conjunction::none && is_auxiliary(t[-1])) --t;
    if (t->conjunction == Conjunction::fa) return Join::fa;
    if (t == first) return t->conjunction == Conjunction::wa ? Join::start_wa : Join::start;
    if (t->proclitic == Proclitic::li) return Join::lest;
    bool const pause = t[-1].roles.has(Role::comma);
    if (t->conjunction == Conjunction::wa) return pause ? Join::comma_wa : Join::wa;
    return join_after(t[-1]);
  }

  static Join join_after(Token const& t) {
    constexpr struct {
      RoleSet roles;
      Join join;
    } rows[] = {{{Role::continuer}, Join::as},
                {{Role::hence}, Join::hence},
                {{Role::clause_break}, Join::contrast},
                {{Role::relative}, Join::relative},
                {{Role::conditional}, Join::condition},
                {{Role::complementizer_pronoun}, Join::that_he},
                {{Role::complementizer, Role::connective_an}, Join::that}};
    if (t.roles.intersects({Role::quote_open, Role::quote_close, Role::quotation}))
      return Join::quotation;
    if (!is_word(t)) return Join::comma;
    bool const noun = is_noun(t) || is_name(t);
    if (!noun)
      for (auto const& row : rows)
        if (t.roles.intersects(row.roles)) return row.join;
    if (t.roles.has(Role::subordinator))
      return t.roles.has(Role::free_relative) ? Join::which : Join::particle;
    if (t.roles.has(Role::free_relative)) return Join::what;
    if (t.roles.has(Role::shift)) return Join::shift;
    if (is_time(t)) return Join::time;
    if (!noun && (t.roles.has(Role::preposition) || t.proclitic != Proclitic::none))
      return Join::preposition;
    if (is_verb(t)) return Join::verb;
    if (t.roles.intersects(speaker_heads) || is_name(t)) return Join::person;
    return is_nominal(t) ? Join::noun : Join::other;
  }

  // "declined to comment": whatever else the verb does, this is said.
  bool no_comment() const {
    return f_.verb->kind == VerbClass::deny && !f_.content.empty() &&
           f_.content.front().roles.has(Role::no_comment);
  }

  void clause() {
    Token const& t = *f_.cue_at;
    Join const joined = join();
    add(Template::join_outer, joined, around_.outer);
    add(Template::join_tier, joined, tier_);
    // A sentence opens with either tense; behind other words the tense tells.
    bool const opens = joined == Join::start || joined == Join::start_wa;
    if (!opens && r_.form == Form::finite) add(Template::join_tense, joined, tense_of(t));
    Habit const habit = no_comment() ? Habit::always : habit_of(*f_.verb);
    add(Template::habit_form, habit, form_);
    add(Template::habit_opening, habit, opening_);
    auto const takes = [&](Complement c) { return f_.verb->takes(c) ? 1u : 0u; };
    add(Template::profile_opening,
        takes(Complement::clause) + 2 * takes(Complement::object) + 4 * takes(Complement::quote),
        opening_);
  }

  void speaker() {
    flag(Flag::dropped, f_.source.empty());
    if (f_.source.empty()) return dropped();
    Token const* const first = f_.source.data();
    Token const* const last = end_of(f_.source);
    size_and_head(first, last);
    words(first, last);
    edges(first, last);
    phrase(first);
  }

  void dropped() {
    if (f_.place != ContentPlace::after) return;
    add(Template::dropped_next, at(end_of(f_.cue)), opening_);
    add(Template::tier_dropped, tier_, opening_);
  }

  void size_and_head(Token const* first, Token const* last) {
    WordKind const head = at(first);
    bool const fronted = first < f_.cue_at;
    add(Template::tier_head, tier_, head);
    add(Template::class_head, class_, head);
    if (last - first > 1) add(Template::head_next, head, at(first + 1));
    add(Template::length, bucket_of(f_.source.size()));
    add(Template::start, at(first - 1));
    flag(Flag::fronted_subject, fronted);
    flag(Flag::agrees_surely, gender_of(head_of(f_.source)) != GenderValue::unknown);
    flag(Flag::disagrees, !verb_accepts(*f_.cue_at, head_of(f_.source), fronted));
    if (fronted) flag(Flag::begins_inside, first > sentence_.data() && goes_on(first[-1], *first));
    if (fronted) return;
    flag(Flag::oblique_head, is_oblique(head_of(f_.source)) && first == end_of(f_.cue));
    add(Template::edge, on_side(at(last - 1)), group_of(at(last)));
    add(Template::head_edge, on_side(head), group_of(at(last)));
  }

  // "the observers | the political": the word belongs to the phrase before it.
  static bool goes_on(Token const& before, Token const& t) {
    if (!is_word(before) || is_verb(before) || !is_plain(t)) return false;
    if (is_definite(t) && is_construct(before)) return true;
    return (is_adjective(t) && is_definite(t) && is_definite(before)) ||
           (is_name(t) && is_name(before));
  }

  // What the speaker's words are, one by one.
  void words(Token const* first, Token const* last) {
    auto const any = [&](auto const& holds) { return std::any_of(first, last, holds); };
    flag(Flag::speaker_has_comma, any([](Token const& t) { return t.roles.has(Role::comma); }));
    flag(Flag::speaker_has_stray_dash, any([](Token const& t) { return t.roles.has(Role::dash); }));
    flag(Flag::speaker_has_parenthesis,
         any([](Token const& t) { return t.roles.has(Role::paren_open); }));
    flag(Flag::speaker_has_time, any([](Token const& t) { return is_time(t); }));
    flag(Flag::speaker_has_verb, any([](Token const& t) {
           return t.roles.intersects({Role::finite_verb, Role::finite_cue}) && !is_nominal(t);
         }));
    flag(Flag::conjoined_speaker, std::any_of(first + 1, last, [](Token const& t) {
           return t.conjunction == Conjunction::wa;
         }));
    for (Token const* t = first + 1; t < last; ++t) preposition(t, last);
  }

  void preposition(Token const* t, Token const* last) {
    Preposition const which = preposition_of(*t);
    if (which == Preposition::count_) return;
    bool const clitic = t->proclitic != Proclitic::none;
    add(Template::speaker_preposition_next, which, clitic ? bare_kind(*t) : at(t + 1));
    add(Template::speaker_preposition_before, which, at(t - 1));
    Token const& inner = clitic || t + 1 == last ? *t : t[1];
    flag(Flag::speaker_holds_venue,
         inner.roles.intersects({Role::venue, Role::document, Role::event, Role::channel}) ||
             (inner.proclitic == Proclitic::li && inner.roles.has(Role::media)));
  }

  // Against what the grammar of noun phrases reads from the same word on.
  void phrase(Token const* first) {
    auto const read = match_speaker(sentence_, static_cast<std::size_t>(first - sentence_.data()));
    Relation const relation = read.empty()                      ? Relation::none
                              : read.size() == f_.source.size() ? Relation::same
                              : read.size() > f_.source.size()  ? Relation::shorter
                                                                : Relation::longer;
    add(Template::relation, relation, opening_);
    if (relation != Relation::longer) return;
    add(Template::extra_word, on_side(at(end_of(read))), group_of(at(end_of(read) - 1)));
  }

  Side side() const {
    if (!f_.addressee.empty() || f_.verb->object == ObjectRole::target) return Side::addressee;
    if (opening_ == Opening::object) return Side::object;
    return opening_ == Opening::quotation ? Side::quotation : Side::marker;
  }

  // A value of two: what stands behind the speaker, and a word's group.
  std::uint32_t on_side(WordKind kind) const {
    return static_cast<std::uint32_t>(side()) * static_cast<std::uint32_t>(Group::count_) +
           static_cast<std::uint32_t>(group_of(kind));
  }

  // Where the speaker was cut off: a phrase seldom ends inside a name, before its genitive or
  // before the adjective that agrees with it.
  void edges(Token const* first, Token const* last) {
    Token const& tail = last[-1];
    bool const named = std::any_of(first, last, [](Token const& t) { return is_name(t); });
    bool const titled =
        first->roles.intersects(person_roles) || first->phrase_roles.intersects(person_roles);
    flag(Flag::titled_name, titled && named);
    flag(Flag::nameless_title, titled && !named);
    flag(Flag::ends_in_name, is_name(tail));
    // "Yusuf Omran the community": behind a name a common noun begins another phrase
    flag(Flag::resumes_after_name,
         std::adjacent_find(first, last, [](Token const& name, Token const& t) {
           return is_name(name) && is_plain(t) && is_definite(t) && is_noun(t) &&
                  !t.roles.intersects(name_roles) && !t.roles.intersects(person_roles);
         }) != last);
    auto const commas =
        std::count_if(first, last, [](Token const& t) { return t.roles.has(Role::comma); });
    if (last >= end()) return;
    Token const& next = *last;
    bool const plain = is_plain(next);
    recurrence(first, last, plain);
    flag(Flag::name_cut, plain && is_name(tail) && is_name(next));
    flag(Flag::construct_cut, plain && is_construct(tail) && (is_definite(next) || is_name(next)));
    flag(Flag::adjective_cut,
         plain && is_adjective(next) && is_definite(next) && is_definite(tail));
    flag(Flag::label_cut,
         next.roles.has(Role::quotation) && next.length <= 7 &&
             tail.roles.intersects({Role::media, Role::organization, Role::label_head}));
    Token const* const after = last + 1;
    flag(Flag::apposition_cut, next.roles.has(Role::comma) && after < end() &&
                                   (after->roles.intersects(person_roles) || is_name(*after)) &&
                                   is_plain(*after));
    flag(Flag::preposition_cut, preposition_of(next) != Preposition::count_);
    flag(Flag::one_comma, commas == 1);
    flag(Flag::closed_apposition,
         commas == 1 && (next.roles.has(Role::comma) || is_complementizer(next)));
  }

  // What the article writes elsewhere: the words on both sides of the edge together, or the last
  // word of the speaker without the next.
  void recurrence(Token const* first, Token const* last, bool plain) {
    if (around_.pairs == nullptr || !plain) return;
    bool const together = around_.pairs->count(last[-1], *last) > 1;
    flag(Flag::edge_recurs, together);
    flag(Flag::tail_elsewhere, !together && around_.pairs->count(last[-1]) > 1);
    flag(Flag::inner_recurs, last - first > 1 && around_.pairs->count(last[-2], last[-1]) > 1);
  }

  void content() {
    if (f_.content.empty() || f_.place != ContentPlace::after) return;
    Token const* const first = f_.content.data();
    WordKind const kind = at(first);
    add(Template::opening_first, opening_, kind);
    Token const* const opens = f_.marker.empty() ? first : f_.marker.data();
    // A light verb's noun and an addressee are parts of the report, not insertions.
    Token const* const from =
        std::max({end_of(f_.cue), end_of(f_.source), end_of(f_.addressee), end_of(f_.nominal)});
    add(Template::opening_distance, opening_,
        bucket_of(opens > from ? static_cast<std::size_t>(opens - from) : 0));
    flag(Flag::no_comment, no_comment());
    flag(Flag::content_short, end() - first <= 2);
    flag(Flag::addressee, !f_.addressee.empty());
    flag(Flag::nominal, !f_.nominal.empty());
    if (opens > from) gap(from, opens);
    if (opening_ == Opening::object || opening_ == Opening::spoken) object(first);
  }

  // The words between the speaker and what opens the content.
  void gap(Token const* from, Token const* opens) {
    add(Template::gap_edge, on_side(at(from)), group_of(at(opens - 1)));
    add(Template::opening_gap, opening_, at(from));
    add(Template::gap_last, at(opens - 1), opening_);
    flag(Flag::gap, true);
    report_inside(from, opens);
    bool const plain = is_plain(*from) && !is_time(*from) && from->phrase_length == 0;
    flag(Flag::gap_starts_plain, plain);
    if (f_.source.empty()) return;
    flag(Flag::unread_gap, plain && !from->roles.has(Role::manner) &&
                               (is_noun(*from) || is_name(*from) || is_unknown(*from)));
    // A name's last word may look as if a preposition were written to it.
    bool const after_name =
        is_name(from[-1]) ||
        from[-1].roles.intersects({Role::organization, Role::media, Role::title});
    flag(Flag::gap_maybe_name, after_name && from->proclitic != Proclitic::none &&
                                   !is_definite(*from) && !from->features.has(Feature::suffixed) &&
                                   !from->roles.intersects({Role::masdar, Role::media}));
  }

  // "who confirmed | that": what stands in between reports by itself, and had it ended, a comma or
  // its bracket would say so.
  void report_inside(Token const* from, Token const* opens) {
    auto const has = [&](RoleSet roles) {
      return std::any_of(from, opens, [&](Token const& t) { return t.roles.intersects(roles); });
    };
    flag(Flag::gap_holds_cue, std::any_of(from, opens, [](Token const& t) {
           return t.roles.has(Role::finite_cue) && !is_nominal(t);
         }));
    bool const bracket = has({Role::paren_open}) && !has({Role::paren_close});
    bool const clause = (from->roles.has(Role::relative) || from[1].roles.has(Role::relative)) &&
                        !opens[-1].roles.has(Role::comma);
    flag(Flag::gap_left_open, bracket || clause);
  }

  // Content that nothing opens.
  void object(Token const* first) {
    add(Template::object_edge, group_of(at(first)), group_of(at(first + 1)));
    flag(Flag::object_suffixed, first->features.has(Feature::suffixed));
    flag(Flag::object_definite, is_definite(*first));
    if (first + 1 >= end() || !is_construct(*first) || !is_plain(first[1])) return;
    flag(Flag::object_construct, is_definite(first[1]) || is_construct(first[1]) ||
                                     first[1].features.has(Feature::suffixed));
  }

  void place() {
    add(Template::before, at(f_.cue_at - 1), form_);
    add(Template::before_two, at(f_.cue_at - 1), at(f_.cue_at - 2));
    add(Template::object_role_pattern, f_.verb->object, pattern_index(f_.rule));
    flag(Flag::in_quotation, around_.in_quotation);
    flag(Flag::headline, around_.headline);
    flag(Flag::after_report, around_.after_report);
    flag(Flag::same_verb_again, around_.after_report && around_.lemma_before == f_.verb->lemma);
    flag(Flag::sentence_start, cue_ == 0);
    flag(Flag::clause_initial, r_.form == Form::finite && is_clause_initial(sentence_, cue_));
    Token const* const before = cue_ == 0 ? nullptr : f_.cue_at - 1;
    flag(Flag::after_pronoun, before != nullptr && before->roles.has(Role::complementizer_pronoun));
    flag(Flag::after_qad, before != nullptr && before->roles.has(Role::qad));
    flag(Flag::after_negator, before != nullptr && before->roles.has(Role::negator));
    flag(Flag::after_kana, before != nullptr && before->roles.has(Role::kana));
    flag(Flag::cut, r_.open);
    flag(Flag::unobjected, r_.objection == Objection::none);
    flag(Flag::grammar_choice, first_choice(readings_) == &r_);
    for (Reading const& rival : readings_) {
      if (&rival == &r_ || rival.objection != Objection::none || rival.open) continue;
      flag(Flag::rival_with_speaker, f_.source.empty() && !rival.frame.source.empty());
      if (f_.source.empty() && !rival.frame.source.empty()) break;
    }
  }

  Readings const& readings_;
  Reading const& r_;
  Frame const& f_;
  Sentence sentence_;
  Surroundings const& around_;
  std::size_t cue_;
  Opening opening_ = Opening::none;
  std::uint32_t form_ = 0;
  std::uint32_t tier_ = 0;
  std::uint32_t class_ = 0;
  Evidence out_;
};

}  // namespace

Evidence evidence_of(Readings const& readings, std::size_t which, Sentence sentence,
                     Surroundings const& around) {
  return Collector(readings, which, sentence, around).run();
}

}  // namespace isnad
