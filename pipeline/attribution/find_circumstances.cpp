#include "pipeline/attribution/find_circumstances.h"

#include <optional>

#include "pipeline/attribution/spans.h"

namespace isnad {
namespace {

constexpr RoleSet separators = {Role::comma, Role::dash, Role::paren_open, Role::paren_close,
                                Role::semicolon};

std::optional<CircumstanceKind> kind_of(Tokens const& tokens, TokenRange part) {
  Token const& head = tokens[part.begin];
  bool const phrase_time = head.phrase_length != 0 && head.phrase_roles.has(Role::time);
  if (phrase_time || (head.roles.has(Role::time) && head.proclitic == Proclitic::none))
    return CircumstanceKind::time;
  for (std::uint32_t i = part.begin; i < part.end && i < part.begin + 4; ++i)
    if (tokens[i].roles.has(Role::channel)) return CircumstanceKind::channel;
  for (std::uint32_t i = part.begin; i < part.end && i < part.begin + 3; ++i) {
    if (tokens[i].roles.has(Role::venue)) return CircumstanceKind::venue;
    // "in the same statement": who passes it on heard it there
    if (tokens[i].roles.has(Role::document) && i > part.begin) return CircumstanceKind::channel;
    if (tokens[i].roles.has(Role::event)) return CircumstanceKind::occasion;
    if (tokens[i].roles.has(Role::time)) return CircumstanceKind::time;
  }
  if (head.proclitic == Proclitic::li &&
      head.roles.intersects(
          {Role::media, Role::human, Role::title, Role::organization, Role::anonymous}))
    return CircumstanceKind::addressee;
  if (head.roles.has(Role::response) || head.phrase_roles.has(Role::response))
    return CircumstanceKind::occasion;
  return std::nullopt;
}

// A new circumstance begins at a separator, a preposition or a time word.
bool begins_part(Tokens const& tokens, std::uint32_t i) {
  Token const& t = tokens[i];
  if (t.roles.has(Role::preposition) && t.conjunction == Conjunction::none) return true;
  if (t.proclitic == Proclitic::li && t.roles.has(Role::media)) return true;
  return t.roles.has(Role::time) &&
         (i == 0 || !tokens[i - 1].roles.intersects({Role::time, Role::preposition}));
}

void add(std::vector<Circumstance>& out, Article const& article, TokenRange part) {
  part = trimmed(article.tokens, part);
  if (part.empty()) return;
  if (auto const kind = kind_of(article.tokens, part))
    out.push_back({article.source_range(part), *kind});
}

void split(std::vector<Circumstance>& out, Article const& article, TokenRange range) {
  std::uint32_t begin = range.begin;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    bool const separator = article.tokens[i].roles.intersects(separators);
    if (!separator && (i == begin || !begins_part(article.tokens, i))) continue;
    add(out, article, {begin, i});
    begin = separator ? i + 1 : i;
  }
  if (begin < range.end) add(out, article, {begin, range.end});
}

}  // namespace

std::vector<Circumstance> find_circumstances(Article const& article, Candidate const& c) {
  std::vector<Circumstance> out;
  if (!c.cue.empty() && !c.source.empty() && c.cue.end < c.source.begin)
    split(out, article, {c.cue.end, c.source.begin});
  if (!c.gap.empty()) split(out, article, c.gap);
  if (!c.addressee.empty())
    out.push_back({article.source_range(c.addressee), CircumstanceKind::addressee});
  return out;
}

SourceRange content_range(Article const& article, TokenRange span) {
  Token const& first = article.tokens[span.begin];
  SourceRange const whole = article.source_range(span);
  if (first.core == 0) return whole;
  if (first.core == first.form.size()) {  // written apart from the word it governs
    TokenRange const rest = trimmed(article.tokens, {span.begin + 1, span.end});
    return rest.empty() ? whole : article.source_range(rest);
  }
  // "li-l-" loses its alef in writing: cutting after the lam would leave half a word.
  bool const cut = first.proclitic != Proclitic::none || first.conjunction != Conjunction::none;
  if (!cut) return whole;
  return {article.text.origin[first.range.begin + first.core], whole.end};
}

Cue cue_of(Article const& article, Candidate const& c) {
  Cue cue;
  Token const& first = article.tokens[c.cue.begin];
  SourceRange const whole = article.source_range(c.cue);
  cue.range = {article.text.origin[first.range.begin + first.stem], whole.end};
  cue.form = c.form;
  if (c.verb != nullptr) {
    cue.lemma = c.verb->lemma;
    cue.category = c.verb->category;
    cue.stance = c.verb->stance;
  } else {
    cue.category = "source";
  }
  return cue;
}

}  // namespace isnad
