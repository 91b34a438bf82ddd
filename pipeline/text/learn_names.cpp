#include "pipeline/text/learn_names.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "grammars/word_classes.h"
#include "pipeline/text/bare_word.h"

namespace isnad {
namespace {

using namespace grammar;

bool begins_name(Token const& t) {
  return t.roles.intersects({Role::title, Role::honorific, Role::spokesperson}) ||
         (t.roles.has(Role::given_name) && !has_prefix(t));
}

bool ends_name(Token const& t) {
  return is_complementizer(t) || t.roles.intersects({Role::paren_open, Role::relative});
}

// "director Mahmud", "Salim Mahmud", "Abd al-Majid".
bool name_before(Tokens const& tokens, std::size_t i) {
  Token const& last = tokens[i - 1];
  Token const& before = tokens[i - 2];
  if (before.roles.has(Role::name_particle) && !is_definite(before)) return is_word(last);
  return last.roles.has(Role::given_name) && !has_prefix(last) && !last.roles.has(Role::title) &&
         begins_name(before);
}

bool closes_full_name(Tokens const& tokens, std::size_t i) {
  Token const& t = tokens[i];
  return i >= 2 && i + 1 < tokens.size() && is_word(t) && is_definite(t) && !has_prefix(t) &&
         !t.roles.intersects(name_roles) && !is_adjective(t) && !is_function(t) && !is_time(t) &&
         !t.roles.intersects({Role::title, Role::human}) && name_before(tokens, i) &&
         ends_name(tokens[i + 1]);
}

}  // namespace

void learn_names(Tokens& tokens) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (closes_full_name(tokens, i)) names.push_back(bare_word(tokens[i]));
  if (names.empty()) return;
  std::sort(names.begin(), names.end());
  for (Token& t : tokens)
    if (is_word(t) && is_definite(t) &&
        std::binary_search(names.begin(), names.end(), bare_word(t)))
      t.roles.add(Role::surname);
}

}  // namespace isnad
