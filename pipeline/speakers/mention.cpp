#include "pipeline/speakers/mention.h"

#include "grammars/word_classes.h"
#include "pipeline/text/bare_word.h"

namespace isnad {
namespace {

using namespace grammar;

// A sound plural in any case and state: "drivers", "the drivers", "drivers of"; and an indefinite
// noun without the alef of its accusative.
std::string_view without_case(std::string_view word, Token const& t) {
  bool const accusative = t.features.has(Feature::accusative) &&
                          t.features.has(Feature::singular) &&
                          word.size() > 3 * letters::alef.size();
  bool const office = t.roles.intersects(person_roles) && !t.features.has(Feature::plural) &&
                      word.size() > 4 * letters::alef.size();  // not "baba"
  if ((accusative || office) && !is_definite(t) && word.ends_with(letters::alef))
    word.remove_suffix(letters::alef.size());
  if (!t.features.has(Feature::plural) || word.size() < 10) return word;
  for (std::string_view const ending :
       {letters::plural_una, letters::plural_ina, letters::waw, letters::ya})
    if (word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
  return word;
}

class Reader {
 public:
  explicit Reader(Article const& article) : tokens_(article.tokens) {}

  Mention read(TokenRange range) const {
    Mention m;
    m.range = range;
    m.head = {range.begin, range.begin + 1};
    while (m.head.end < range.end && tokens_[m.head.begin].roles.has(Role::demonstrative)) {
      ++m.head.begin;
      ++m.head.end;
    }
    Token const& head = tokens_[m.head.begin];
    m.definite = head.features.has(Feature::definite) ||
                 head.form.substr(head.core).starts_with(letters::article);
    find_name(m);
    collect_roles(m);
    m.kind = kind_of(m);
    m.gender = gender(m);
    m.number = number(m);
    if (m.kind == SpeakerKind::other && !m.name_words.empty()) m.kind = SpeakerKind::person;
    return m;
  }

 private:
  bool prefix_particle(Token const& t) const {
    return t.roles.has(Role::name_particle) &&
           !t.folded.substr(t.core).starts_with(letters::article);
  }

  // "Samer al-Khatib": after a bare given name the last word is the surname, though it be a title.
  bool closing_surname(std::uint32_t i, TokenRange range) const {
    bool const bound = i > range.begin + 1 && prefix_particle(tokens_[i - 2]);
    return i > range.begin && (bound || tokens_[i - 1].roles.has(Role::given_name)) &&
           !tokens_[i - 1].roles.has(Role::title) && is_definite(tokens_[i]) &&
           !tokens_[i].features.has(Feature::plural) &&
           (i + 1 == range.end || tokens_[i + 1].roles.has(Role::comma)) &&
           (bound || i < range.begin + 2 || !is_name(tokens_[i - 2]) ||
            !tokens_[i].roles.intersects({Role::title, Role::spokesperson}));
  }

  // "Muhammad `ala al-Maqdashi": the name Ali, written like the preposition.
  bool misspelled_ali(std::uint32_t i, TokenRange range) const {
    return tokens_[i].roles.has(Role::ala) && i > range.begin && i + 1 < range.end &&
           is_name(tokens_[i - 1]);
  }

  bool namelike(std::uint32_t i, TokenRange range) const {
    Token const& t = tokens_[i];
    if (!is_word(t) || t.proclitic != Proclitic::none ||
        (t.conjunction != Conjunction::none && i != range.begin))
      return false;
    if (i > range.begin && i + 1 < range.end && before_particle(tokens_[i - 1], t, tokens_[i + 1]))
      return true;
    bool const surname = i > range.begin && t.roles.has(Role::surname) && is_name(tokens_[i - 1]);
    if (t.roles.has(Role::role_preposition) || (is_time(t) && !surname)) return false;
    if (misspelled_ali(i, range) || name_by_state(i, range)) return true;
    if (i > range.begin && prefix_particle(tokens_[i - 1]) && !is_function(t)) return true;
    if (t.roles.intersects({Role::title, Role::spokesperson, Role::organization})) {
      // A name that is also an office (amin, hakim) is the name only next to another name.
      bool const beside_name =
          i > range.begin && is_name(tokens_[i - 1]) && !tokens_[i - 1].roles.has(Role::title);
      if (closing_surname(i, range)) return true;
      return t.roles.has(Role::given_name) &&
             (beside_name || (i + 1 < range.end && is_name(tokens_[i + 1]) &&
                              !tokens_[i + 1].roles.has(Role::title) && i > range.begin));
    }
    return is_name(t);
  }

  static bool is_given_name(Token const& t) {
    return t.roles.intersects({Role::given_name, Role::name_particle});
  }

  // "the council's member Saliha al-Jar'i": behind a definite noun a word without the article
  // neither describes it nor governs it; it is the first of two names.
  bool name_by_state(std::uint32_t i, TokenRange range) const {
    if (i == range.begin || i + 1 >= range.end || !is_plain(tokens_[i])) return false;
    Token const& t = tokens_[i];
    Token const& before = tokens_[i - 1];
    Token const& next = tokens_[i + 1];
    bool const ends = i + 2 == range.end || tokens_[i + 2].roles.has(Role::comma);
    if (!ends || is_definite(t) || is_time(t) || !is_word(before) || !is_definite(before) ||
        is_name(before) || !is_plain(next) || !is_definite(next))
      return false;
    if (is_adjective(t)) return is_unknown(next) || next.roles.has(Role::surname);
    bool const person = tokens_[range.begin].roles.intersects(person_roles);
    return person && t.roles.intersects({Role::noun, Role::masdar}) &&
           !t.roles.intersects(speaker_heads) && !t.roles.intersects(place_roles) &&
           (is_unknown(next) || is_adjective(next) || next.roles.has(Role::surname));
  }

  // After a name, any last word is a surname, also an adjective after a second name.
  bool last_surname(std::uint32_t i, TokenRange run, TokenRange range) const {
    Token const& t = tokens_[i];
    Token const& before = tokens_[i - 1];
    bool ends = i + 1 == range.end || tokens_[i + 1].roles.intersects({Role::comma, Role::title});
    // "Salim al-Rami chief of": an indefinite word goes on with a description
    if (!ends && is_definite(t) && is_word(tokens_[i + 1]))
      ends = !is_definite(tokens_[i + 1]) && !is_name(tokens_[i + 1]) &&
             !has_prefix(tokens_[i + 1]) && !is_function(tokens_[i + 1]);
    return ends && is_word(t) && !has_prefix(t) && !is_time(t) && !is_function(t) &&
           !t.features.has(Feature::suffixed) &&
           !t.roles.intersects({Role::title, Role::spokesperson, Role::organization}) &&
           !before.roles.intersects({Role::title, Role::organization}) &&
           (!is_adjective(t) || ((before.roles.has(Role::given_name) || run.size() > 1 ||
                                  !t.features.has(Feature::known)) &&
                                 is_definite(t)));
  }

  // "the widow of X", "the agent of the player X": the name is the other's.
  static bool of_somebody(Token const& head) {
    return (head.roles.has(Role::relational) || head.phrase_roles.has(Role::relational)) &&
           !is_definite(head) && !has_prefix(head);
  }

  std::uint32_t first_comma(TokenRange range) const {
    std::uint32_t i = range.begin;
    while (i < range.end && !tokens_[i].roles.has(Role::comma)) ++i;
    return i;
  }

  // "al-Din" alone, in "Ansar al-Din": no name without its first half.
  static bool is_second_half(Token const& t) {
    return t.roles.has(Role::name_particle) && is_definite(t);
  }

  // The name is the longest run of name words that no organization or place governs.
  void find_name(Mention& m) const {
    Token const& head = tokens_[m.head.begin];
    bool const organization = head.roles.intersects({Role::organization, Role::media}) &&
                              !head.roles.intersects({Role::title, Role::given_name});
    TokenRange best;
    std::uint32_t const others = of_somebody(head) ? first_comma(m.range) : m.range.begin;
    for (std::uint32_t i = m.range.begin; i < m.range.end;) {
      if (!namelike(i, m.range) ||
          (tokens_[i].roles.intersects(place_roles) && !tokens_[i].roles.intersects(name_roles))) {
        ++i;
        continue;
      }
      std::uint32_t j = i + 1;
      while (j < m.range.end && (namelike(j, m.range) || last_surname(j, {i, j}, m.range) ||
                                 (tokens_[j].roles.has(Role::dash) && j + 1 < m.range.end &&
                                  !tokens_[j].space_before)))
        ++j;
      // "the Turkish foreign minister Ahmad": the adjective is also a surname, but not the first
      // name
      bool const described = j - i > 1 && i > m.range.begin && is_definite(tokens_[i]) &&
                             tokens_[i].roles.has(Role::nisba) && is_word(tokens_[i - 1]) &&
                             is_definite(tokens_[i - 1]) && !is_name(tokens_[i - 1]) &&
                             tokens_[i + 1].roles.has(Role::given_name);
      if (described) ++i;
      bool const governed = i < others || (i > m.range.begin && is_construct(tokens_[i - 1]) &&
                                           !tokens_[i - 1].roles.intersects(person_roles));
      // "representative of the province of Tarib Majid Hasan": the place ends the description
      bool const name_behind_other =
          governed && j - i > 2 && !is_given_name(tokens_[i]) && is_given_name(tokens_[i + 1]);
      if (name_behind_other) ++i;
      if ((!governed || name_behind_other) && j - i > best.size()) best = {i, j};
      i = j;
    }
    if (organization) return;
    if (best.size() == 1 && is_second_half(tokens_[best.begin])) return;
    if (head.roles.intersects({Role::document, Role::event}) && !head.roles.has(Role::title))
      return;
    if (head.features.has(Feature::plural) && behind_preposition(m.head.end, best.begin)) return;
    m.name = best;
    for (std::uint32_t i = best.begin; i < best.end; ++i) {
      if (!is_word(tokens_[i])) continue;
      std::string word(without_prefixes(tokens_[i]));
      bool const binds = !m.name_words.empty() && i > best.begin &&
                         prefix_particle(tokens_[i - 1]) && tokens_[i - 1].folded.size() <= 8;
      if (binds)
        m.name_words.back() += word;
      else
        m.name_words.push_back(std::move(word));
    }
  }

  // "the scientists of the observatory X": of several people a name behind "in" is no one's.
  bool behind_preposition(std::uint32_t begin, std::uint32_t name) const {
    for (std::uint32_t i = begin; i < name; ++i)
      if (tokens_[i].roles.has(Role::preposition) || tokens_[i].proclitic != Proclitic::none)
        return true;
    return false;
  }

  void collect_roles(Mention& m) const {
    Mention::Role part;
    bool place = false;  // "X in Cairo": where somebody is, not what
    auto const close = [&] {
      place = false;
      if (!part.words.empty()) m.roles.push_back(std::move(part));
      part = {};
    };
    for (std::uint32_t i = m.range.begin; i < m.range.end; ++i) {
      Token const& t = tokens_[i];
      if (m.name.contains(i) || t.roles.has(Role::comma)) {
        close();
        continue;
      }
      place |= part.range.empty() && t.roles.has(Role::preposition) && !m.name.empty() &&
               i >= m.name.end;
      if (!is_word(t) || place) continue;
      if (part.range.empty()) part.range.begin = i;
      part.range.end = i + 1;
      if (is_function(t) || t.roles.intersects({Role::demonstrative, Role::self})) continue;
      if (t.roles.has(Role::honorific) && !t.roles.has(Role::title)) continue;
      part.words.emplace_back(without_case(bare_word(t), t));
      m.role_words.push_back(part.words.back());
    }
    close();
  }

  SpeakerKind kind_of(Mention const& m) const {
    Token const& head = tokens_[m.head.begin];
    RoleSet const& r = head.roles;
    if (!m.name_words.empty() && !r.intersects({Role::document})) return SpeakerKind::person;
    if (r.has(Role::document) && !r.intersects({Role::title, Role::media}))
      return SpeakerKind::document;
    if (r.has(Role::event)) return SpeakerKind::event;
    if (r.has(Role::group)) return SpeakerKind::group;
    if (r.intersects({Role::organization, Role::media})) return SpeakerKind::organization;
    if (r.intersects({Role::capital, Role::country})) return SpeakerKind::state;
    if (r.intersects({Role::title, Role::spokesperson, Role::honorific}) &&
        (m.definite || m.role_words.size() > 1) && !r.has(Role::anonymous))
      return SpeakerKind::person;
    if (r.has(Role::anonymous)) return SpeakerKind::anonymous;
    if (r.intersects({Role::title, Role::human}))
      return head.features.has(Feature::plural) ? SpeakerKind::group : SpeakerKind::person;
    if (r.has(Role::evidence)) return SpeakerKind::document;
    return SpeakerKind::other;
  }

  Gender gender(Mention const& m) const {
    Token const& head = tokens_[m.head.begin];
    auto const of = [](Token const& t) {
      bool const f = t.features.has(Feature::feminine);
      bool const masculine = t.features.has(Feature::masculine);
      if (f != masculine) return f ? Gender::feminine : Gender::masculine;
      return Gender::unknown;
    };
    Gender g = of(head);
    if (g == Gender::unknown && !m.name.empty()) g = of(tokens_[m.name.begin]);
    if (g == Gender::unknown && head.form.ends_with(letters::ta_marbuta) && m.name.empty())
      g = Gender::feminine;
    return g;
  }

  Number number(Mention const& m) const {
    Token const& head = tokens_[m.head.begin];
    if (head.features.has(Feature::plural)) return Number::plural;
    if (head.features.has(Feature::dual) || head.roles.has(Role::group)) return Number::dual;
    return Number::singular;
  }

  Tokens const& tokens_;
};

// "the political and media observers": one group with two descriptions.
bool coordinated_adjective(Token const& before, Token const& t) {
  return is_adjective(before) && before.features.has(Feature::plural) &&
         t.features.has(Feature::plural) && is_definite(before) && is_definite(t) &&
         !t.roles.has(Role::title) &&
         before.form.substr(before.form.size() - 4) == t.form.substr(t.form.size() - 4);
}

// A conjunct that belongs inside the phrase before it: "experts and scholars" is one group,
// "sources in the army and the resistance" one source, "the ministry of education and youth" one
// office.
bool within(Article const& article, std::uint32_t begin, std::uint32_t i, std::uint32_t end) {
  Token const& head = article.tokens[begin];
  Token const& t = article.tokens[i];
  bool const group = head.features.has(Feature::plural) || head.roles.has(Role::anonymous);
  if (group && !is_definite(head) && !t.roles.intersects(name_roles)) return true;
  // "and the Dutch X" goes on with a name; "and the British defence" with an adjective
  bool const named = i + 1 < end && is_name(article.tokens[i + 1]) &&
                     !(is_definite(article.tokens[i + 1]) && !is_name(t));
  if (t.roles.intersects({Role::title, Role::honorific, Role::spokesperson}) || named) return false;
  if (!is_definite(t) || !t.form.substr(t.core).starts_with(letters::article)) return false;
  // al-: whatever the word is elsewhere, a second noun under the same construct
  std::uint32_t before = i;
  while (before > begin && is_word(article.tokens[before - 1]) &&
         is_definite(article.tokens[before - 1]) &&
         !article.tokens[before - 1].roles.has(Role::title))
    --before;
  if (before == i || before == begin) return false;
  Token governor = article.tokens[before - 1];
  governor.proclitic = Proclitic::none;  // "for studies of defence and security"
  return is_construct(governor);
}

// "in Ernst and Young": one more name behind the one that a preposition governs, and nothing else.
bool second_half(Article const& article, std::uint32_t begin, std::uint32_t i, std::uint32_t end) {
  auto const& tokens = article.tokens;
  return i + 1 == end && i >= begin + 3 && is_name(tokens[i - 1]) &&
         !tokens[i - 1].roles.has(Role::given_name) && !tokens[i].roles.has(Role::given_name) &&
         tokens[i - 2].roles.has(Role::preposition);
}

// "the politician and businessman X", "X, founder of Y and its director": two descriptions of one
// person.
bool one_person(Mention const& first, Mention const& second) {
  if (first.kind != SpeakerKind::person || second.kind != SpeakerKind::person) return false;
  if (first.number != Number::singular || second.number != Number::singular) return false;
  if (first.name_words.empty()) return !second.name_words.empty();
  bool const described = first.name.end < first.range.end;
  return second.name_words.empty() && described;
}

}  // namespace

std::vector<Mention> read_mentions(Article const& article, TokenRange phrase) {
  Reader const reader(article);
  std::vector<Mention> mentions;
  std::uint32_t begin = phrase.begin;
  auto const close = [&](std::uint32_t end) {
    while (end > begin && article.tokens[end - 1].roles.has(Role::comma)) --end;
    if (end <= begin) return;
    Mention next = reader.read({begin, end});
    if (!mentions.empty() && one_person(mentions.back(), next))
      mentions.back() = reader.read({mentions.back().range.begin, end});
    else
      mentions.push_back(std::move(next));
  };
  // A second person begins at a conjunction before a title or a name.
  for (std::uint32_t i = phrase.begin + 1; i < phrase.end; ++i) {
    Token const& t = article.tokens[i];
    bool const person = t.roles.intersects(person_roles) || t.roles.intersects(name_roles) ||
                        t.roles.intersects({Role::country, Role::capital, Role::organization});
    if (t.conjunction != Conjunction::wa || t.proclitic != Proclitic::none || !person ||
        coordinated_adjective(article.tokens[i - 1], t) || within(article, begin, i, phrase.end) ||
        second_half(article, begin, i, phrase.end))
      continue;
    close(i);
    begin = i;
  }
  close(phrase.end);
  return mentions;
}

}  // namespace isnad
