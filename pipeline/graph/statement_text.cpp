#include "pipeline/graph/statement_text.h"

#include <algorithm>

namespace isnad {

bool is_said(StatementFacts const& statement) {
  return statement.polarity == Polarity::asserted && statement.modality == Modality::actual &&
         !statement.content.empty();
}

std::string content_text(StatementFacts const& statement) {
  constexpr std::string_view gap = " \xE2\x80\xA6 ";
  std::string text;
  for (SpanFact const& part : statement.content) {
    if (!text.empty()) text += gap;
    text += part.text;
  }
  return text;
}

std::string_view role_of(Graph const& graph, GraphStatement const& statement,
                         std::uint32_t speaker) {
  GraphSpeaker const& whole = graph.speakers[speaker];
  for (std::uint32_t const index : graph.fact_of(statement).speakers) {
    FactRef const here{statement.fact.article, index};
    bool const same = std::ranges::binary_search(whole.members, here);
    auto const& roles = graph.article_of(statement).speakers[index].roles;
    if (same && !roles.empty()) return roles.front();
  }
  return whole.roles.empty() ? std::string_view() : whole.roles.front();
}

std::string chain_line(GraphStatement const& statement) {
  constexpr std::string_view arrow = " \u2190 ";
  constexpr std::string_view nobody = "?";
  std::string line;
  for (ChainLink const& link : statement.chain) {
    if (!line.empty()) line += arrow;
    line += link.label.empty() ? nobody : std::string_view(link.label);
  }
  return line;
}

}  // namespace isnad
