#include "pipeline/attribution/fold_quotations.h"

#include <algorithm>

namespace isnad {
namespace {

constexpr std::uint32_t maximum_headlines = 3;
constexpr std::uint32_t maximum_headline_tokens = 22;

}  // namespace

void fold_quotations(Article& article) {
  for (Quotation const& q : article.quotations) {
    if (q.range.begin == q.inner.begin) continue;
    Token& open = article.tokens[q.range.begin];
    open.roles.add(Role::quotation);
    open.length = static_cast<std::uint16_t>(std::min<std::uint32_t>(q.range.size(), 0xffff));
  }
}

std::uint32_t count_headlines(Article const& article) {
  std::uint32_t count = 0;
  for (TokenRange const sentence : article.sentences) {
    if (count == maximum_headlines || sentence.size() > maximum_headline_tokens) break;
    Token const& last = article.tokens[sentence.end - 1];
    bool const stopped =
        sentence.size() > 1 && article.tokens[sentence.end - 2].roles.has(Role::period);
    if (!last.roles.intersects({Role::newline, Role::ellipsis}) || stopped) break;
    ++count;
  }
  return count;
}

}  // namespace isnad
