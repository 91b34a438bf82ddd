#include "pipeline/speakers/find_restatement.h"

#include <algorithm>
#include <string_view>

#include "grammars/word_classes.h"
#include "pipeline/text/bare_word.h"

namespace isnad {
namespace {

constexpr std::size_t lead = 6;  // statements of the body that a headline can repeat
constexpr std::size_t fewest_shared = 2;

bool is_content_word(Token const& t) {
  return grammar::is_word(t) && !grammar::is_function(t) &&
         bare_word(t).size() > 2 * letters::alef.size();
}

using Words = std::vector<std::string_view>;

Words words_of(Article const& article, Candidate const& c) {
  Words words;
  for (TokenRange const range : c.content)
    for (Token const& t : article.slice(range))
      if (is_content_word(t)) words.push_back(bare_word(t));
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

std::size_t shared(Words const& a, Words const& b) {
  Words both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both.size();
}

}  // namespace

std::optional<std::size_t> find_restatement(Article const& article, Candidates const& candidates,
                                            std::size_t headline) {
  Words const said = words_of(article, candidates[headline]);
  std::optional<std::size_t> found;
  std::size_t most = std::max(fewest_shared, (said.size() + 2) / 3) - 1;
  std::size_t seen = 0;
  for (std::size_t j = headline + 1; j < candidates.size() && seen < lead; ++j) {
    if (candidates[j].headline) continue;
    ++seen;
    std::size_t const common = shared(said, words_of(article, candidates[j]));
    if (common <= most) continue;
    most = common;
    found = j;
  }
  return found;
}

}  // namespace isnad
