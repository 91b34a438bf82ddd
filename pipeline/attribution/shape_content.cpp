#include "pipeline/attribution/shape_content.h"

#include <algorithm>

#include "grammars/word_classes.h"
#include "pipeline/attribution/spans.h"

namespace isnad {
namespace {

constexpr RoleSet after_quotation = {Role::comma,    Role::semicolon, Role::period,
                                     Role::ellipsis, Role::colon,     Role::dash,
                                     Role::newline,  Role::bullet,    Role::symbol};

// Words with which a clause begins.
constexpr RoleSet clause_openers = {Role::kana,        Role::negator,    Role::qad,
                                    Role::wh,          Role::future,     Role::free_relative,
                                    Role::conditional, Role::expectation};

class Shape {
 public:
  explicit Shape(Article const& article) : tokens_(article.tokens) {}

  void run(Candidate& c) const {
    if (c.content.empty()) return;
    if (c.place == ContentPlace::after && c.form != CueForm::phrase) {
      End const end = natural_end(c.content.back());
      if (end.at < c.content.back().end) c.end_rule = end.rule;
      c.content.back().end = end.at;
      skip_pronoun(c);
      if (begins_with_noun(c)) end_noun_phrase(c);
      split_coordination(c);
    }
    for (TokenRange& span : c.content) span = without_complementizer(trimmed(tokens_, span));
    std::erase_if(c.content, [](TokenRange span) { return span.empty(); });
  }

 private:
  Token const& token(std::uint32_t i) const { return tokens_[i]; }

  // An opening "inna" inside the quotation marks is not content either.
  TokenRange without_complementizer(TokenRange span) const {
    if (span.size() < 2 || span.begin == 0) return span;
    Token const& first = token(span.begin);
    bool const opens = first.roles.has(Role::complementizer) &&
                       first.conjunction == Conjunction::none &&
                       !first.roles.has(Role::complementizer_pronoun);
    if (!opens ||
        !token(span.begin - 1).roles.intersects({Role::quotation, Role::quote_open, Role::colon}))
      return span;
    return trimmed(tokens_, {span.begin + 1, span.end});
  }

  struct End {
    std::uint32_t at;
    std::string_view rule;
  };

  // A quotation that opens the content is the content, unless the sentence goes on with it.
  End natural_end(TokenRange content) const {
    std::uint32_t i = content.begin;
    while (i < content.end && token(i).roles.intersects({Role::comma, Role::colon})) ++i;
    if (i < content.end && token(i).roles.has(Role::quotation) && token(i).length > 3) {
      std::uint32_t const close = i + token(i).length;
      if (close >= content.end || ends_after_quotation(close))
        return {std::min(close, content.end), "quotation-end"};
    }
    int depth = 0;
    for (; i < content.end; i += token(i).length) {
      Token const& t = token(i);
      if (t.roles.has(Role::paren_open)) ++depth;
      if (t.roles.has(Role::paren_close) && --depth < 0) return {i, "parenthesis-end"};
      if (t.roles.has(Role::newline) && i + 1 < content.end) return {i, "line-end"};
      if (!t.roles.intersects({Role::comma, Role::period, Role::dash, Role::semicolon})) continue;
      if (closing_circumstance(i + 1, content.end)) return {i, "editorial"};
    }
    return {content.end, "sentence-end"};
  }

  // "asked of him a way": whom the verb reaches through a preposition is not said.
  void skip_pronoun(Candidate& c) const {
    TokenRange& content = c.content.back();
    if (content.size() > 1 && c.marker.empty() && c.cue.end == content.begin &&
        token(content.begin).roles.has(Role::pronominal) &&
        grammar::is_noun(token(content.begin + 1)))
      ++content.begin;
  }

  // "rejected the plan", "spoke of his fears".
  bool begins_with_noun(Candidate const& c) const {
    Token const& first = token(c.content.back().begin);
    if (!first.roles.has(Role::word) || grammar::is_complementizer(first) ||
        grammar::is_verb(first) || first.roles.intersects(clause_openers))
      return false;
    for (std::uint32_t i = c.marker.begin; i < c.marker.end; ++i)
      if (token(i).roles.intersects({Role::complementizer, Role::colon})) return false;
    return true;
  }

  // A clause is not joined to a noun: "rejected the plan, but the company insists". Only inside a
  // clause that belongs to the noun can "and" join another: "the plan that failed, and cost much".
  void end_noun_phrase(Candidate& c) const {
    TokenRange& content = c.content.back();
    bool has_clause = false;
    for (std::uint32_t i = content.begin + 1; i < content.end; i += token(i).length) {
      bool const pause = token(i - 1).roles.intersects({Role::comma, Role::semicolon});
      if (pause &&
          (turns_away(i, content.end) || (!has_clause && token(i).conjunction == Conjunction::wa &&
                                          begins_with_verb(i, content.end)))) {
        content.end = i;
        c.end_rule = "clause-after-noun";
        return;
      }
      has_clause = has_clause || begins_with_verb(i, content.end) ||
                   token(i).roles.has(Role::relative) || grammar::is_complementizer(token(i));
    }
  }

  // ", but", ", while", ", as also he said".
  bool turns_away(std::uint32_t i, std::uint32_t end) const {
    Token const& t = token(i);
    if (t.roles.has(Role::continuer)) return i + 1 < end && grammar::is_verb(token(i + 1));
    if (t.phrase_roles.has(Role::clause_break)) return true;
    return t.roles.has(Role::clause_break) && !t.roles.has(Role::hence);
  }

  // A verb, or what can only stand before one.
  bool begins_with_verb(std::uint32_t i, std::uint32_t end) const {
    Token const& t = token(i);
    if (t.roles.intersects({Role::negator, Role::qad}))
      return i + 1 < end && grammar::is_verb(token(i + 1));
    return grammar::is_verb(t) || t.roles.has(Role::kana);
  }

  bool ends_after_quotation(std::uint32_t i) const {
    Token const& t = token(i);
    return t.roles.intersects(after_quotation) || t.conjunction != Conjunction::none ||
           t.roles.intersects({Role::paren_close, Role::preposition, Role::subordinator, Role::time,
                               Role::source_phrase, Role::participle_cue, Role::question,
                               Role::exclamation});
  }

  // Rule E2.4: ", with reference to", ", in allusion to", "it is mentioned that".
  bool closing_circumstance(std::uint32_t i, std::uint32_t end) const {
    if (i >= end) return false;
    Token const& t = token(i);
    if (t.phrase_length != 0 && t.phrase_roles.has(Role::editorial)) return true;
    return t.roles.has(Role::maa) && i + 1 < end && token(i + 1).roles.has(Role::masdar_cue) &&
           is_definite(token(i + 1)) && i + 2 < end && token(i + 2).roles.has(Role::preposition);
  }
  static bool is_definite(Token const& t) { return t.features.has(Feature::definite); }

  // Rules C3, E4: wa + the same complementizer or preposition opens another span of this
  // attribution.
  void split_coordination(Candidate& c) const {
    Opening const opening = opening_of(tokens_, c.marker, c.content.back().begin);
    if (opening.kind == Opening::none) return;
    TokenRange const whole = c.content.back();
    c.content.pop_back();
    std::uint32_t begin = whole.begin;
    for (std::uint32_t i = whole.begin + 1; i < whole.end; i += token(i).length) {
      if (token(i).conjunction != Conjunction::wa) continue;
      std::uint32_t const resume = opening.repeated_at(tokens_, i, whole.end);
      if (resume == 0) continue;
      c.content.push_back({begin, i});
      begin = resume;
    }
    c.content.push_back({begin, whole.end});
  }

  Tokens const& tokens_;
};

}  // namespace

void shape_content(Article const& article, Candidate& candidate) { Shape(article).run(candidate); }

}  // namespace isnad
