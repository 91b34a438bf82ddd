#include "pipeline/speakers/resolve_speakers.h"

#include <algorithm>

#include "grammars/patterns.h"
#include "grammars/word_classes.h"
#include "pipeline/speakers/clause_subject.h"
#include "pipeline/speakers/entities.h"
#include "pipeline/speakers/find_restatement.h"
#include "pipeline/text/letters.h"

namespace isnad {
namespace {

class Resolver {
 public:
  Resolver(Article const& article, Candidates const& candidates)
      : article_(article), candidates_(candidates), of_(candidates.size()) {}

  Resolution run() {
    register_names();
    for (std::size_t i = 0; i < candidates_.size(); ++i) of_[i] = resolve(i);
    for (std::size_t i = 0; i < candidates_.size() && candidates_[i].headline; ++i) name_later(i);
    return output();
  }

 private:
  // R1: names are known from the whole article before the first speaker is resolved.
  void register_names() {
    for (TokenRange const sentence : article_.sentences)
      each_name(sentence, [&](Mention const& m) { refer(m); });
  }

  // Calls visit for everybody in these words, part of a sentence, who can be known before anybody
  // speaks: by a full name, by name and role, or an institution by two words.
  template <class Visit>
  void each_name(TokenRange range, Visit visit) const {
    Sentence const words = article_.slice(range);
    for (std::uint32_t i = 0; i < words.size();) {
      bool const opens = words[i].roles.intersects(
          {Role::title, Role::honorific, Role::given_name, Role::spokesperson, Role::surname,
           Role::name_particle, Role::organization, Role::media});
      auto const phrase = opens ? match_speaker(words, i) : std::span<Token const>{};
      if (phrase.empty()) {
        ++i;
        continue;
      }
      std::uint32_t const begin = range.begin + i;
      std::uint32_t const end =
          before_another(begin, begin + static_cast<std::uint32_t>(one_name(phrase)));
      i += end - begin;
      for (Mention const& m : read_mentions(article_, {begin, end}))
        if (m.name_words.size() >= 2 || (!m.name_words.empty() && !m.role_words.empty()) ||
            (m.kind == SpeakerKind::organization && m.role_words.size() >= 2 && !m.definite &&
             !holds_bi(m.range)))
          visit(m);
    }
  }

  // "the company confessed to fraud": without its verb nobody can tell whose "to" that is.
  bool holds_bi(TokenRange range) const {
    auto const words = article_.slice(range);
    return std::any_of(words.begin(), words.end(),
                       [](Token const& t) { return t.proclitic == Proclitic::bi; });
  }

  // "President X received (, )Marshal Y": behind a name a definite title with a name of its own is
  // somebody else, the object of the verb. Returns the length of what is about the first.
  static std::size_t one_name(std::span<Token const> phrase) {
    for (std::size_t i = 1; i + 1 < phrase.size(); ++i) {
      if (!grammar::is_name(phrase[i - 1])) continue;
      bool const comma = phrase[i].roles.has(Role::comma);
      std::size_t const title = comma ? i + 1 : i;
      if (title + 1 >= phrase.size() || !is_bare_title(phrase[title])) continue;
      if (phrase[title + 1].roles.intersects(grammar::name_roles)) return i;
    }
    return phrase.size();
  }

  // "(received) X in Cairo, the army's commander Y": a description that has a name of its own is
  // not of the one named before the comma.
  std::uint32_t before_another(std::uint32_t begin, std::uint32_t end) const {
    auto const named = [this](TokenRange range) {
      auto const mentions = read_mentions(article_, range);
      return mentions.size() == 1 && !mentions.front().name_words.empty() ? mentions.front().name
                                                                          : TokenRange{};
    };
    for (std::uint32_t comma = begin + 1; comma + 1 < end; ++comma) {
      if (!article_.tokens[comma].roles.has(Role::comma)) continue;
      if (!named({begin, comma}).empty() && named({comma + 1, end}).size() > 1) return comma;
    }
    return end;
  }

  static bool is_bare_title(Token const& t) {
    return t.roles.has(Role::title) && grammar::is_plain(t) && grammar::is_definite(t) &&
           !t.roles.intersects(grammar::name_roles);
  }

  Entities::Found refer(Mention const& mention) {
    if (auto const found = entities_.find(mention)) {
      entities_.note(found->index, mention);
      return *found;
    }
    return {entities_.add(mention), "first-mention"};
  }

  Resolved resolve(std::size_t i) {
    current_ = i;
    Candidate const& c = candidates_[i];
    if (!c.source.empty()) return overt(c);
    if (c.form == CueForm::participle) return controlled(i);
    if (c.rule == "impersonal") return {{}, {}, "unspecified"};
    if (c.rule == "answer") return interviewee(i);
    if (c.form == CueForm::phrase) return previous_speaker(i, "pronoun");
    return dropped(i);
  }

  Resolved overt(Candidate const& c) {
    Resolved r;
    for (Mention const& m : read_mentions(article_, c.source)) {
      if (auto const same = same_as_before(m)) {
        r.speakers = same->speakers;
        r.rule = same->rule;
        continue;
      }
      if (auto const described = description_of(m)) {
        r.speakers = described->speakers;
        r.rule = described->rule;
        entities_.note(r.speakers.front(), m);
        continue;
      }
      auto const found = refer(m);
      r.speakers.push_back(found.index);
      r.rule = found.rule;
    }
    if (r.speakers.size() == 1) learn_gender(c, r.speakers.front());
    return r;
  }

  // "the ambassador in Washington", "the company, which leads in its trade": a definite description
  // that nobody carries yet is the only speaker so far that it fits.
  std::optional<Resolved> description_of(Mention const& m) const {
    bool const nested = candidates_[current_].parent >= 0;  // in somebody's words about another
    bool const person = m.kind == SpeakerKind::person && !nested && m.name_words.empty() &&
                        (m.definite || definite_construct(m.range));
    bool const institution =
        m.kind == SpeakerKind::organization && m.definite && has_complement(m.range);
    if ((!person && !institution) || entities_.find(m)) return std::nullopt;
    constexpr std::size_t reach = 500;  // statements; "so far" in a book would be quadratic
    Resolved r;
    for (std::size_t j = current_; j-- > 0 && current_ - j <= reach;) {
      if (of_[j].speakers.size() != 1 || candidates_[j].headline || !is_top(candidates_[j]))
        continue;
      Entity const& e = entities_[of_[j].speakers.front()];
      if (e.kind != m.kind || !(person ? may_be(e, m) : is_called(e, m.role_words.front())))
        continue;
      if (!r.speakers.empty() && r.speakers != of_[j].speakers) return std::nullopt;
      r.speakers = of_[j].speakers;
    }
    if (r.speakers.empty()) return std::nullopt;
    r.rule = "description";
    return r;
  }

  static bool may_be(Entity const& e, Mention const& m) {
    if (e.number != m.number || e.name_words.empty()) return false;
    if (e.gender != Gender::unknown && m.gender != Gender::unknown && e.gender != m.gender)
      return false;
    return !holds_other_office(e, m);
  }

  static bool is_called(Entity const& e, std::string const& noun) {
    return std::any_of(e.roles.begin(), e.roles.end(),
                       [&](auto const& role) { return role.front() == noun; });
  }

  // "the company owned by ...", "leading in ...": what describes and is no name, as "national",
  // "general" and "supreme" are.
  bool has_complement(TokenRange range) const {
    if (range.size() < 3) return false;
    Token const& adjective = article_.tokens[range.begin + 1];
    Token const& next = article_.tokens[range.begin + 2];
    return adjective.roles.has(Role::adjective) &&
           !adjective.roles.intersects({Role::nisba, Role::status, Role::time}) &&
           (next.roles.has(Role::preposition) || next.proclitic != Proclitic::none);
  }

  // "the carmaker's director", but not "a delegate to the organization".
  bool definite_construct(TokenRange range) const {
    if (range.size() < 2 || !grammar::is_definite(article_.tokens[range.end - 1])) return false;
    Token const& second = article_.tokens[range.begin + 1];
    return second.proclitic == Proclitic::none && !second.roles.has(Role::preposition);
  }

  // The foreign minister of one country is not that of another.
  static bool holds_other_office(Entity const& e, Mention const& m) {
    return m.role_words.size() > 1 &&
           std::any_of(e.roles.begin(), e.roles.end(), [&](std::vector<std::string> const& role) {
             return role.size() > 1 && role.front() == m.role_words.front();
           });
  }

  // The verb knows the gender of its subject better than a name or a title does.
  void learn_gender(Candidate const& c, std::uint32_t entity) {
    if (c.form != CueForm::verb || c.cue.empty() || c.rule == "verb-relay") return;
    FeatureSet const f = article_.tokens[c.cue.begin].features;
    bool const feminine = f.has(Feature::feminine);
    if (!f.has(Feature::third_person) || !f.has(Feature::singular) ||
        feminine == f.has(Feature::masculine))
      return;
    if (entities_[entity].number == Number::singular)
      entities_.set_gender(entity, feminine ? Gender::feminine : Gender::masculine);
  }

  // "His Highness", "the same source", "the official": whoever spoke last and fits, unless somebody
  // in the article carries that very role. Rules R4, R9, R14.
  std::optional<Resolved> same_as_before(Mention const& m) const {
    if (!m.name_words.empty()) return std::nullopt;
    // "the same source": before the noun or at the end
    bool const self = article_.tokens[m.range.begin].roles.has(Role::self) ||
                      article_.tokens[m.range.end - 1].roles.has(Role::self);
    Token const& head = article_.tokens[m.head.begin];
    bool const honorific =
        m.range.size() == 1 && head.roles.has(Role::honorific) && !head.roles.has(Role::title);
    bool const generic =
        m.definite && m.range.size() <= 2 && m.number == Number::singular && !entities_.find(m) &&
        head.roles.intersects({Role::title, Role::human, Role::anonymous, Role::spokesperson}) &&
        (m.kind == SpeakerKind::person ||
         (m.kind == SpeakerKind::anonymous && head.roles.intersects({Role::human, Role::title})));
    if (!self && !honorific && !generic) return last_document(m);
    constexpr std::size_t reach = 500;  // statements
    for (std::size_t j = current_; j-- > 0 && current_ - j <= reach;) {
      if (of_[j].speakers.size() != 1 || candidates_[j].headline) continue;
      if (self && candidates_[j].parent >= 0) continue;
      Entity const& e = entities_[of_[j].speakers.front()];
      if (e.gender != Gender::unknown && m.gender != Gender::unknown && e.gender != m.gender)
        continue;
      if ((honorific || generic) && (e.kind != SpeakerKind::person || e.name_words.empty()))
        continue;
      return Resolved{of_[j].speakers,
                      {},
                      self        ? "the-same"
                      : honorific ? "honorific"
                                  : "last-person"};
    }
    return std::nullopt;
  }

  // R12: "the document" is the study that spoke last, unless another is called so.
  std::optional<Resolved> last_document(Mention const& m) const {
    if (!m.definite || m.range.size() != 1 || m.kind != SpeakerKind::document || entities_.find(m))
      return std::nullopt;
    constexpr std::size_t reach = 500;  // statements
    for (std::size_t j = current_; j-- > 0 && current_ - j <= reach;)
      if (of_[j].speakers.size() == 1 && !candidates_[j].headline &&
          entities_[of_[j].speakers.front()].kind == SpeakerKind::document)
        return Resolved{of_[j].speakers, {}, "last-document"};
    return std::nullopt;
  }

  // H5: a headline's "a minister" is who says the same in the body, with a name; "two delegates"
  // are "two delegates to the council", "an agency" is "the agency X".
  void name_later(std::size_t i) {
    Resolved const& headline = of_[i];
    if (headline.speakers.size() != 1) return;
    std::uint32_t const before = headline.speakers.front();
    // registered before anybody spoke: "an agency"
    bool const only_here = headline.rule == "same-name" && entities_[before].mentions.size() == 1;
    if (headline.rule != "first-mention" && !only_here) return;
    auto const j = find_restatement(article_, candidates_, i);
    if (!j || of_[*j].speakers.size() != 1 || of_[*j].speakers.front() == before) return;
    std::uint32_t const after = of_[*j].speakers.front();
    if (!same_person(entities_[before], entities_[after]) &&
        !same_noun(entities_[before], entities_[after]))
      return;
    of_[i].rule = "restated";
    for (Resolved& r : of_) {
      std::replace(r.alternatives.begin(), r.alternatives.end(), before, after);
      bool const both = std::find(r.speakers.begin(), r.speakers.end(), after) != r.speakers.end();
      if (both) std::erase(r.speakers, before);
      std::replace(r.speakers.begin(), r.speakers.end(), before, after);
    }
    for (TokenRange const mention : std::vector(entities_[before].mentions))
      for (Mention const& m : read_mentions(article_, mention)) entities_.note(after, m);
  }

  static bool same_person(Entity const& nameless, Entity const& named) {
    bool const person =
        nameless.kind == SpeakerKind::person || nameless.kind == SpeakerKind::anonymous;
    if (!person || named.kind != SpeakerKind::person || named.name_words.empty()) return false;
    if (nameless.number != Number::singular || named.number != Number::singular) return false;
    if (named.gender != Gender::unknown && nameless.gender != Gender::unknown &&
        named.gender != nameless.gender)
      return false;
    return nameless.name_words.empty() ||
           (nameless.name_words.size() == 1 &&
            match_names(nameless.name_words, named.name_words) != NameMatch::none);
  }

  // Both are described by the same noun in the same number.
  static bool same_noun(Entity const& nameless, Entity const& named) {
    return nameless.name_words.empty() && nameless.number == named.number &&
           nameless.roles.size() == 1 &&
           std::any_of(named.roles.begin(), named.roles.end(), [&](auto const& role) {
             return role.front() == nameless.roles.front().front();
           });
  }

  // C1: a participle's subject is that of the cue it depends on, else of its own clause.
  Resolved controlled(std::size_t i) {
    Candidate const& c = candidates_[i];
    if (c.governor >= 0) {
      Resolved r = of_[static_cast<std::size_t>(c.governor)];
      r.rule = "participle-controller";
      if (!r.speakers.empty()) return r;
    }
    if (auto r = clause_subject(c)) return *r;
    return previous_speaker(i, "dropped-subject");
  }

  std::optional<Resolved> clause_subject(Candidate const& c) {
    auto const phrase = find_clause_subject(article_, article_.sentences[c.sentence], c.cue.begin);
    if (phrase.empty()) return std::nullopt;
    return read_subject(phrase, "clause-subject");
  }

  Resolved dropped(std::size_t i) {
    Candidate const& c = candidates_[i];
    bool const first_in_sentence = i == 0 || candidates_[i - 1].sentence != c.sentence;
    if ((c.link == Link::coordinated || c.link == Link::inside || c.link == Link::relative) &&
        (first_in_sentence || c.parent < 0))
      if (auto r = clause_subject(c)) return *r;
    if (c.verb != nullptr && !article_.tokens[c.cue.begin].features.has(Feature::active) &&
        c.form == CueForm::verb)
      return {.speakers = {}, .alternatives = {}, .rule = "unspecified"};
    if (auto r = author(c)) return *r;
    if (auto r = topic(c)) return *r;
    if (auto r = acting(i)) return *r;
    return previous_speaker(i, "dropped-subject");
  }

  // "a report of X in which (it) said": who was named last before it in the sentence, a person
  // rather than an institution.
  std::optional<Resolved> author(Candidate const& c) const {
    constexpr std::uint32_t reach = 60;  // words
    TokenRange const sentence = article_.sentences[c.sentence];
    bool const in_it = c.link == Link::inside && c.cue.end < sentence.end &&
                       article_.tokens[c.cue.end].roles.has(Role::pronominal);
    if (!in_it) return std::nullopt;
    std::optional<std::uint32_t> person, institution;
    std::uint32_t const begin = c.cue.begin - std::min(reach, c.cue.begin - sentence.begin);
    each_name({begin, c.cue.begin}, [&](Mention const& m) {
      auto const found = entities_.find(m);
      if (!found || !agrees(article_.tokens[c.cue.begin], entities_[found->index])) return;
      SpeakerKind const kind = entities_[found->index].kind;
      if (kind == SpeakerKind::person) person = found->index;
      if (kind == SpeakerKind::organization) institution = found->index;
    });
    if (!person && !institution) return std::nullopt;
    return Resolved{{person ? *person : *institution}, {}, "author"};
  }

  // "X said that the president had lied when he said": whom the content is about goes on inside it.
  std::optional<Resolved> topic(Candidate const& c) {
    if (c.parent < 0 || c.cue.empty()) return std::nullopt;
    Candidate const& outer = candidates_[static_cast<std::size_t>(c.parent)];
    if (outer.marker.empty() || outer.content.empty() ||
        !outer.content.front().contains(c.cue.begin) ||
        !grammar::is_complementizer(article_.tokens[outer.marker.begin]))
      return std::nullopt;
    std::uint32_t const begin = outer.content.front().begin;
    auto const phrase = find_main_subject(article_, {begin, c.cue.begin}, c.cue.begin);
    if (phrase.empty() || phrase.begin != begin) return std::nullopt;
    return read_subject(phrase, "topic");
  }

  Resolved read_subject(TokenRange phrase, std::string_view rule) {
    Resolved r{.speakers = {}, .alternatives = {}, .rule = rule};
    for (Mention const& m : read_mentions(article_, phrase)) r.speakers.push_back(refer(m).index);
    return r;
  }

  // "The victim came out in a film. She said that ...": who acts in the sentence before, or in this
  // one before the cue, where nobody has spoken since; "added" goes on with who spoke.
  std::optional<Resolved> acting(std::size_t i) {
    Candidate const& c = candidates_[i];
    if (c.parent >= 0 || c.cue.empty()) return std::nullopt;
    if (c.verb != nullptr && c.verb->kind == VerbClass::add) return std::nullopt;
    std::uint32_t const spoken = spoken_until(i);
    for (std::uint32_t s = c.sentence + 1; s-- > 0 && s + 1 >= c.sentence;) {
      TokenRange const sentence = article_.sentences[s];
      if (sentence.begin < spoken) break;
      auto const phrase = find_main_subject(
          article_, {sentence.begin, std::min(sentence.end, c.cue.begin)}, c.cue.begin);
      if (phrase.empty()) continue;
      for (Mention const& m : read_mentions(article_, phrase))
        if (same_as_before(m) || description_of(m)) return std::nullopt;
      return read_subject(phrase, "acting-subject");
    }
    return std::nullopt;
  }

  // Where the statements before this one end.
  std::uint32_t spoken_until(std::size_t i) const {
    constexpr std::size_t reach = 20;  // statements; the outermost one ends last
    std::uint32_t end = 0;
    for (std::size_t j = i; j-- > 0 && i - j <= reach;) {
      Candidate const& c = candidates_[j];
      end = std::max({end, c.cue.end, c.source.end});
      if (!c.content.empty()) end = std::max(end, c.content.back().end);
    }
    return end;
  }

  bool agrees(Token const& verb, Entity const& e) const {
    FeatureSet const f = verb.features;
    if (!f.has(Feature::third_person)) return true;
    bool const singular_only =
        f.has(Feature::singular) && !f.has(Feature::plural) && !f.has(Feature::dual);
    bool const plural_only = !f.has(Feature::singular);
    if (plural_only && e.number == Number::singular && e.kind == SpeakerKind::person) return false;
    if (singular_only && e.kind == SpeakerKind::person && e.number != Number::singular)
      return false;
    bool const m = f.has(Feature::masculine);
    bool const fem = f.has(Feature::feminine);
    if (m != fem && e.gender != Gender::unknown && e.number == Number::singular)
      return fem == (e.gender == Gender::feminine);
    return true;
  }

  // Whether the statement's speaker can be the dropped subject of a later cue.
  bool can_continue(std::size_t j, Candidate const& later) const {
    Candidate const& other = candidates_[j];
    auto const& speakers = of_[j].speakers;
    if (speakers.empty() || other.headline || other.form == CueForm::phrase ||
        other.link == Link::relative || entities_[speakers.front()].kind == SpeakerKind::event)
      return false;
    if (later.cue.empty()) return true;
    Token const& verb = article_.tokens[later.cue.begin];
    if (speakers.size() > 1 && !verb.features.has(Feature::singular)) return true;
    return later.form != CueForm::verb ||
           std::all_of(speakers.begin(), speakers.end(),
                       [&](std::uint32_t s) { return agrees(verb, entities_[s]); });
  }

  bool is_top(Candidate const& c) const {
    return c.parent < 0 || candidates_[static_cast<std::size_t>(c.parent)].form == CueForm::phrase;
  }

  bool is_institution(Resolved const& r) const {
    SpeakerKind const kind = entities_[r.speakers.front()].kind;
    return r.speakers.size() == 1 && kind != SpeakerKind::person && kind != SpeakerKind::anonymous;
  }

  // R6: the most recent top-level speaker that agrees; a nested one is only the second choice.
  // Institutions are mostly named again: somebody who spoke just before one comes first.
  Resolved previous_speaker(std::size_t i, std::string_view rule) const {
    constexpr int just_before = 3;      // statements
    constexpr std::size_t reach = 500;  // statements; nobody who agrees would be quadratic
    Candidate const& c = candidates_[i];
    Resolved nested, institution;
    int passed = 0;
    for (std::size_t j = i; j-- > 0 && i - j <= reach;) {
      if (!can_continue(j, c)) continue;
      if (!is_top(candidates_[j])) {
        if (nested.speakers.empty()) nested = of_[j];
        continue;
      }
      bool const person = entities_[of_[j].speakers.front()].kind == SpeakerKind::person;
      if (institution.speakers.empty() && is_institution(of_[j])) {
        institution = of_[j];
      } else if (institution.speakers.empty() || person) {
        return continued(of_[j], rule, institution.speakers.empty() ? nested : institution);
      }
      if (++passed > just_before) break;
    }
    if (!institution.speakers.empty()) return continued(institution, rule, nested);
    if (!nested.speakers.empty()) nested.rule = rule;
    if (nested.speakers.empty() && c.form == CueForm::verb) return last_named(c);
    return nested;
  }

  static Resolved continued(Resolved r, std::string_view rule, Resolved const& nested) {
    r.rule = rule;
    r.alternatives.clear();
    if (!nested.speakers.empty() && nested.speakers != r.speakers) r.alternatives = nested.speakers;
    return r;
  }

  // P16: who answered before, else the person named most often before the interview begins.
  Resolved interviewee(std::size_t i) const {
    for (std::size_t j = i; j-- > 0;)
      if (candidates_[j].rule == "answer") return of_[j];
    Resolved r{.speakers = {}, .alternatives = {}, .rule = "interviewee"};
    std::size_t most = 0;
    for (std::uint32_t e = 0; e < entities_.size(); ++e) {
      Entity const& entity = entities_[e];
      if (entity.kind != SpeakerKind::person || entity.name_words.empty()) continue;
      auto const named = static_cast<std::size_t>(std::count_if(
          entity.mentions.begin(), entity.mentions.end(),
          [&](TokenRange m) { return m.begin < candidates_[i].content.front().begin; }));
      if (named <= most) continue;
      most = named;
      r.speakers = {e};
    }
    return r;
  }

  // Nobody spoke before: whom the article named last, if the verb agrees.
  Resolved last_named(Candidate const& c) const {
    Resolved r;
    std::uint32_t recent = 0;
    for (std::uint32_t e = 0; e < entities_.size(); ++e) {
      Entity const& entity = entities_[e];
      std::uint32_t const when = entity.recency(c.cue.begin);
      if (when <= recent || entity.name_words.empty() ||
          !agrees(article_.tokens[c.cue.begin], entity))
        continue;
      recent = when;
      r = {.speakers = {e}, .alternatives = {}, .rule = "last-named"};
    }
    return r;
  }

  std::string source_text(TokenRange range) const {
    std::string text;
    bool spaced = false;  // a quotation mark left out keeps the space before it
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      Token const& t = article_.tokens[i];
      bool const shown = t.roles.intersects({Role::word, Role::latin, Role::number, Role::dash});
      spaced |= t.space_before;
      if (!shown) continue;
      if (!text.empty() && spaced) text += ' ';
      spaced = false;
      if (i != range.begin || t.core == 0) {
        text += t.form;
        continue;
      }
      // "lil-": the article's alef comes back
      bool const swallowed =
          t.proclitic == Proclitic::li &&
          t.form.substr(t.core - letters::lam.size()).starts_with(letters::double_lam);
      if (swallowed) text += letters::alef;
      text += t.form.substr(t.core);
    }
    return text;
  }

  // Only entities that somebody refers to, numbered by first use.
  Resolution output() {
    Resolution out;
    std::vector<std::int32_t> number(entities_.size(), -1);
    auto const index_of = [&](std::uint32_t entity) {
      if (number[entity] < 0) {
        number[entity] = static_cast<std::int32_t>(out.speakers.size());
        out.speakers.push_back(speaker(entities_[entity]));
      }
      return static_cast<std::uint32_t>(number[entity]);
    };
    for (Resolved& r : of_) {
      for (auto& s : r.speakers) s = index_of(s);
      for (auto& s : r.alternatives) s = index_of(s);
      std::erase_if(r.alternatives, [&](std::uint32_t a) {
        return std::find(r.speakers.begin(), r.speakers.end(), a) != r.speakers.end();
      });
    }
    out.of = std::move(of_);
    out.named_persons = static_cast<std::size_t>(std::count_if(
        out.speakers.begin(), out.speakers.end(), [](Speaker const& s) { return s.named; }));
    return out;
  }

  Speaker speaker(Entity const& e) const {
    Speaker s{.name = source_text(e.name.empty() ? e.first : e.name),
              .kind = e.kind,
              .named = e.kind == SpeakerKind::person && !e.name.empty(),
              .gender = e.gender,
              .roles = {},
              .aliases = {},
              .mentions = {}};
    for (TokenRange range : e.role_ranges) {
      std::string role = source_text(range);
      if (!role.empty() && role != s.name &&
          std::find(s.roles.begin(), s.roles.end(), role) == s.roles.end())
        s.roles.push_back(std::move(role));
    }
    for (TokenRange range : e.mentions) {
      s.mentions.push_back(article_.source_range(range));
      std::string alias = source_text(range);
      if (alias != s.name &&
          std::find(s.aliases.begin(), s.aliases.end(), alias) == s.aliases.end())
        s.aliases.push_back(std::move(alias));
    }
    std::sort(s.mentions.begin(), s.mentions.end());
    return s;
  }

  Article const& article_;
  Candidates const& candidates_;
  Entities entities_;
  std::vector<Resolved> of_;
  std::size_t current_ = 0;
};

}  // namespace

Resolution resolve_speakers(Article const& article, Candidates const& candidates) {
  return Resolver(article, candidates).run();
}

}  // namespace isnad
