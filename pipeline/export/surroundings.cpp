#include "pipeline/export/surroundings.h"

#include <optional>

namespace isnad {
namespace {

bool begins_character(char byte) { return (byte & 0xC0) != 0x80; }

// Where the character of this number begins; the end of the text is one past the last. In text that
// is not UTF-8 the answer may be off, which the comparison with the span's text then shows.
std::optional<std::size_t> byte_of(std::string_view text, std::size_t character) {
  std::size_t position = 0;
  for (; position < text.size(); ++position) {
    if (!begins_character(text[position])) continue;
    if (character == 0) return position;
    --character;
  }
  if (character > 0) return std::nullopt;
  return position;
}

// How many bytes the last `characters` characters take.
std::size_t tail_bytes(std::string_view text, std::size_t characters) {
  std::size_t position = text.size();
  while (position > 0 && characters > 0) {
    if (begins_character(text[--position])) --characters;
  }
  return text.size() - position;
}

constexpr std::string_view spaces = " \n";

}  // namespace

Surroundings surroundings(ArticleFacts const& article, StatementFacts const& statement,
                          SpanFact const& span) {
  bool const whole = !article.text.empty();
  std::string_view const text = whole ? article.text : statement.context.text;
  std::uint32_t const start = whole ? 0 : statement.context.start;
  if (span.start < start) return {};
  auto const begin = byte_of(text, span.start - start);
  if (!begin || text.substr(*begin, span.text.size()) != span.text) return {};
  return {text.substr(0, *begin), text.substr(*begin + span.text.size())};
}

std::string_view last_words(std::string_view text, std::size_t characters) {
  std::size_t const bytes = tail_bytes(text, characters);
  if (bytes == text.size()) return text;
  // The word that the cut goes through is left out; a cut between two words leaves nothing out.
  std::size_t const space = text.find_first_of(spaces, text.size() - bytes - 1);
  return space == text.npos ? std::string_view() : text.substr(space + 1);
}

std::string_view first_words(std::string_view text, std::size_t characters) {
  auto const end = byte_of(text, characters);
  if (!end || *end == text.size()) return text;
  std::size_t const space = text.find_last_of(spaces, *end);
  return space == text.npos ? std::string_view() : text.substr(0, space);
}

}  // namespace isnad
