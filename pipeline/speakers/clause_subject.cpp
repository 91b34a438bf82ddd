#include "pipeline/speakers/clause_subject.h"

#include "grammars/agreement.h"
#include "grammars/patterns.h"

namespace isnad {
namespace {

TokenRange range_of(Article const& article, std::span<Token const> phrase) {
  auto const begin = static_cast<std::uint32_t>(phrase.data() - article.tokens.data());
  return {begin, begin + static_cast<std::uint32_t>(phrase.size())};
}

// Several people are never continued by "he said".
bool too_many(Token const& cue, Token const& subject) {
  FeatureSet const f = cue.features;
  bool const he = f.has(Feature::masculine) && !f.has(Feature::feminine) &&
                  !f.has(Feature::plural) && !f.has(Feature::dual);
  return he && (subject.features.has(Feature::plural) || subject.features.has(Feature::dual));
}

// A participle agrees with the subject that it describes, as a verb does behind its subject.
bool can_continue(Token const& cue, Token const& subject) {
  if (too_many(cue, subject)) return false;
  if (!cue.roles.has(Role::participle_cue) || cue.verb != nullptr)
    return grammar::verb_accepts(cue, subject, true) || !cue.features.has(Feature::third_person);
  Token as_verb = cue;
  as_verb.features.add(Feature::third_person);
  return grammar::verb_accepts(as_verb, subject, true);
}

// People, institutions and what nobody lists. Things have verbs too, but do not speak.
bool can_speak(std::span<Token const> phrase) {
  Token const& head = grammar::head_of(phrase);
  // one word that nobody lists is a name only where the article makes it definite
  bool const bare = grammar::is_unknown(head) && phrase.size() == 1 && !grammar::is_definite(head);
  if (bare || head.features.has(Feature::accusative) || grammar::is_oblique(head)) return false;
  return head.phrase_roles.intersects(grammar::speaker_heads) || grammar::is_name(head) ||
         grammar::is_unknown(head) ||
         head.roles.intersects({Role::title, Role::human, Role::honorific, Role::spokesperson,
                                Role::anonymous, Role::organization, Role::media, Role::group,
                                Role::country, Role::capital, Role::nisba});
}

bool is_any_verb(Token const& t) { return grammar::is_verb(t) || t.roles.has(Role::kana); }

// The first word of a sentence is a verb where it can be one: "naqala" is also "transport".
bool begins_with_verb(Sentence words, std::size_t i) {
  return is_any_verb(words[i]) || (i > 0 && words[i - 1].roles.has(Role::qad)) ||
         (i == 0 && words[i].roles.intersects({Role::finite_verb, Role::finite_cue}));
}

bool stands_before_clause(Token const& t) {
  return grammar::is_function(t) ||
         t.roles.intersects({Role::qad, Role::quote_open, Role::quotation});
}

// Somebody whom the lexicon lists as such, not just a word that nobody lists.
bool is_listed_speaker(std::span<Token const> phrase) {
  Token const& head = grammar::head_of(phrase);
  return !grammar::has_prefix(phrase.front()) &&
         (head.phrase_roles.intersects(grammar::speaker_heads) ||
          head.roles.intersects(grammar::name_roles) ||
          head.roles.intersects({Role::title, Role::human, Role::honorific, Role::spokesperson,
                                 Role::organization, Role::media, Role::group, Role::country}));
}

}  // namespace

TokenRange find_clause_subject(Article const& article, TokenRange sentence, std::uint32_t before) {
  Sentence const words = article.slice(sentence);
  std::size_t const limit = before - sentence.begin;
  Token const& cue = article.tokens[before];
  for (std::size_t i = limit; i-- > 0;) {
    // behind "qad" whatever follows is a verb
    bool const verb = grammar::is_verb(words[i]) || (i > 0 && words[i - 1].roles.has(Role::qad));
    if (!verb || i + 1 >= limit) continue;
    // "statements that the minister made": the verb has a pronoun before its subject
    bool const pronoun = words[i + 1].roles.intersects({Role::pronominal, Role::function});
    std::size_t const at = pronoun ? i + 2 : i + 1;
    if (at >= limit) continue;
    auto const phrase = match_speaker(words, at);
    if (phrase.empty() || phrase.data() + phrase.size() > words.data() + limit) continue;
    if (!grammar::verb_accepts(words[i], grammar::head_of(phrase), false) &&
        words[i].features.has(Feature::third_person))
      continue;
    if (!can_speak(phrase) || !can_continue(cue, grammar::head_of(phrase))) continue;
    return range_of(article, phrase);
  }
  for (std::size_t i = 0; i < limit && i < 3; ++i) {
    auto const phrase = match_speaker(words, i);
    if (!phrase.empty() && phrase.data() + phrase.size() <= words.data() + limit &&
        can_speak(phrase) && can_continue(cue, grammar::head_of(phrase)))
      return range_of(article, phrase);
  }
  return {};
}

TokenRange find_main_subject(Article const& article, TokenRange clause, std::uint32_t cue) {
  Sentence const words = article.slice(clause);
  constexpr std::size_t reach = 3;
  for (std::size_t i = 0; i + 1 < words.size() && i < reach; ++i) {
    bool const first = begins_with_verb(words, i);
    auto const phrase = match_speaker(words, first ? i + 1 : i);
    if (phrase.empty() && first) return {};
    if (phrase.empty() || (i > 0 && !stands_before_clause(words[i - 1]))) continue;
    auto const end = static_cast<std::size_t>(phrase.data() + phrase.size() - words.data());
    if (!first && (end >= words.size() || !is_any_verb(words[end]))) continue;
    bool const acts =
        is_listed_speaker(phrase) && can_speak(phrase) &&
        grammar::verb_accepts(first ? words[i] : words[end], grammar::head_of(phrase), !first);
    bool const says = can_continue(article.tokens[cue], grammar::head_of(phrase));
    return acts && says ? range_of(article, phrase) : TokenRange{};
  }
  return {};
}

}  // namespace isnad
