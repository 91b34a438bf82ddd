#include "pipeline/document/read_facts.h"

#include <algorithm>
#include <boost/json.hpp>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "pipeline/document/record.h"
#include "pipeline/export/names.h"

namespace isnad {
namespace {

namespace json = boost::json;

std::string_view view(json::string const& text) { return {text.data(), text.size()}; }

[[noreturn]] void fail(std::string_view field, std::string_view what) {
  throw RecordError("not isnad's own output: \"" + std::string(field) + "\" " + std::string(what));
}

json::value const* find(json::object const& object, std::string_view key) {
  auto const* const value = object.if_contains({key.data(), key.size()});
  return value != nullptr && !value->is_null() ? value : nullptr;
}

json::value const& require(json::object const& object, std::string_view key) {
  auto const* const value = find(object, key);
  if (value == nullptr) fail(key, "is missing");
  return *value;
}

json::object const& object_of(json::value const& value, std::string_view key) {
  if (!value.is_object()) fail(key, "is not an object");
  return value.get_object();
}

std::string string_of(json::value const& value, std::string_view key) {
  if (!value.is_string()) fail(key, "is not a string");
  return std::string(view(value.get_string()));
}

std::string text_of(json::object const& object, std::string_view key) {
  auto const* const value = find(object, key);
  return value != nullptr ? string_of(*value, key) : std::string();
}

std::string required_text(json::object const& object, std::string_view key) {
  return string_of(require(object, key), key);
}

std::uint32_t offset_of(json::object const& object, std::string_view key) {
  json::error_code error;
  auto const number = require(object, key).to_number<std::uint32_t>(error);
  if (error) fail(key, "is not an offset");
  return number;
}

json::array const& array_of(json::object const& object, std::string_view key) {
  static json::array const empty;
  auto const* const value = find(object, key);
  if (value == nullptr) return empty;
  if (!value->is_array()) fail(key, "is not an array");
  return value->get_array();
}

// The value of the enumeration that has this name.
template <typename Enum>
Enum named(json::object const& object, std::string_view key, int size) {
  std::string const name = required_text(object, key);
  for (int i = 0; i < size; ++i)
    if (name_of(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  fail(key, "has the unknown value \"" + name + '"');
}

SpanFact span_of(json::object const& object) {
  SpanFact span{offset_of(object, "start"), offset_of(object, "end"),
                required_text(object, "text")};
  if (span.end < span.start) fail("end", "lies before \"start\"");
  return span;
}

std::vector<SpanFact> spans_of(json::object const& object, std::string_view key) {
  std::vector<SpanFact> spans;
  for (json::value const& value : array_of(object, key))
    spans.push_back(span_of(object_of(value, key)));
  return spans;
}

std::optional<SpanFact> optional_span(json::object const& object, std::string_view key) {
  auto const* const value = find(object, key);
  if (value == nullptr) return std::nullopt;
  return span_of(object_of(*value, key));
}

std::vector<std::string> strings_of(json::object const& object, std::string_view key) {
  std::vector<std::string> texts;
  for (json::value const& value : array_of(object, key)) texts.push_back(string_of(value, key));
  return texts;
}

class RecordReader {
 public:
  explicit RecordReader(json::object const& record) : record_(record) {}

  ArticleFacts read() {
    std::string const unit = required_text(record_, "offset_unit");
    if (unit != "codepoint")
      fail("offset_unit", "is " + unit + "; extract again with --offsets codepoint");
    read_document(object_of(require(record_, "document"), "document"));
    for (json::value const& value : array_of(record_, "speakers"))
      add_speaker(object_of(value, "speakers"));
    json::array const& attributions = array_of(record_, "attributions");
    for (json::value const& value : attributions)
      number(statements_, required_text(object_of(value, "attributions"), "id"));
    for (json::value const& value : attributions) add_statement(value.get_object());
    return std::move(facts_);
  }

 private:
  using Numbers = std::unordered_map<std::string, std::uint32_t>;

  static void number(Numbers& numbers, std::string id) {
    auto const next = static_cast<std::uint32_t>(numbers.size());
    if (!numbers.try_emplace(std::move(id), next).second) fail("id", "occurs twice");
  }

  static std::uint32_t index_of(Numbers const& numbers, std::string const& id,
                                std::string_view key) {
    auto const found = numbers.find(id);
    if (found == numbers.end()) fail(key, "names nobody: \"" + id + '"');
    return found->second;
  }

  void read_document(json::object const& document) {
    facts_.id = required_text(document, "id");
    facts_.url = text_of(document, "url");
    facts_.title = text_of(document, "title");
    facts_.outlet = text_of(document, "outlet");
    facts_.published = text_of(document, "published");
    facts_.sha256 = required_text(document, "sha256");
    facts_.length = offset_of(document, "length");
    facts_.text = text_of(document, "text");
  }

  void add_speaker(json::object const& object) {
    SpeakerFacts speaker;
    speaker.id = required_text(object, "id");
    speaker.name = required_text(object, "name");
    speaker.kind = named<SpeakerKind>(object, "type", 8);
    std::string const gender = text_of(object, "gender");
    if (!gender.empty()) speaker.gender = gender == "f" ? Gender::feminine : Gender::masculine;
    speaker.roles = strings_of(object, "roles");
    speaker.aliases = strings_of(object, "aliases");
    speaker.mentions = spans_of(object, "mentions");
    number(speakers_, speaker.id);
    facts_.speakers.push_back(std::move(speaker));
  }

  void add_statement(json::object const& object) {
    StatementFacts s;
    s.id = required_text(object, "id");
    if (auto const* const cue = find(object, "cue")) s.cue = cue_of(object_of(*cue, "cue"));
    s.source = optional_span(object, "source");
    s.marker = optional_span(object, "marker");
    s.content = spans_of(object, "content");
    for (std::string const& id : strings_of(object, "speakers"))
      s.speakers.push_back(index_of(speakers_, id, "speakers"));
    for (std::string const& id : strings_of(object, "alternatives"))
      s.alternatives.push_back(index_of(speakers_, id, "alternatives"));
    if (find(object, "parent") != nullptr)
      s.parent = index_of(statements_, required_text(object, "parent"), "parent");
    s.resolution = text_of(object, "resolution");
    s.rule = required_text(object, "rule");
    s.type = named<QuoteType>(object, "type", 3);
    s.polarity = named<Polarity>(object, "polarity", 4);
    s.modality = named<Modality>(object, "modality", 7);
    if (find(object, "level") != nullptr) s.level = named<Level>(object, "level", 2);
    for (json::value const& value : array_of(object, "circumstances")) {
      json::object const& c = object_of(value, "circumstances");
      s.circumstances.push_back({span_of(c), named<CircumstanceKind>(c, "kind", 6)});
    }
    s.confidence = confidence_of(object);
    facts_.statements.push_back(std::move(s));
  }

  static CueFacts cue_of(json::object const& object) {
    return {span_of(object), text_of(object, "lemma"), named<CueForm>(object, "form", 4),
            required_text(object, "class"), text_of(object, "stance")};
  }

  static std::uint16_t confidence_of(json::object const& object) {
    json::error_code error;
    auto const value = require(object, "confidence").to_number<double>(error);
    if (error || !(value >= 0 && value <= 1)) fail("confidence", "is not between 0 and 1");
    return static_cast<std::uint16_t>(std::lround(value * 1000));
  }

  json::object const& record_;
  ArticleFacts facts_;
  Numbers speakers_;
  Numbers statements_;
};

// An article of a graph: the record, and what its schema has no place for.
void take_graph_article(json::object const& article,
                        std::function<void(ArticleFacts&)> const& take) {
  ArticleFacts facts = RecordReader(object_of(require(article, "article"), "article")).read();
  facts.agency = text_of(article, "agency");
  if (auto const* const contexts = find(article, "contexts")) {
    json::object const& spans = object_of(*contexts, "contexts");
    for (StatementFacts& statement : facts.statements)
      if (auto const context = optional_span(spans, statement.id)) statement.context = *context;
  }
  take(facts);
}

void read_object(json::object const& object, std::function<void(ArticleFacts&)> const& take) {
  if (find(object, "attributions") != nullptr) {
    ArticleFacts facts = RecordReader(object).read();
    return take(facts);
  }
  if (find(object, "isnad_graph") != nullptr) {
    for (json::value const& value : array_of(object, "articles"))
      take_graph_article(object_of(value, "articles"), take);
    return;
  }
  std::string const record = required_text(object, "record");
  if (record == "article") take_graph_article(object, take);
}

}  // namespace

bool is_own_output(std::string_view json) {
  constexpr std::size_t enough = 4096;
  std::string_view const head = json.substr(0, enough);
  if (head.find("\"isnad_graph\"") != head.npos) return true;
  bool const tagged = head.starts_with("{\"record\":");
  return tagged ||
         (head.find("\"isnad\"") != head.npos && head.find("\"offset_unit\"") != head.npos);
}

void read_facts(std::string_view json, std::function<void(ArticleFacts&)> const& take) {
  json::error_code error;
  json::value const value = json::parse({json.data(), json.size()}, error);
  if (error) throw RecordError("broken JSON (" + error.message() + ")");
  if (value.is_array()) {
    for (json::value const& element : value.get_array())
      read_object(object_of(element, "record"), take);
  } else {
    read_object(object_of(value, "record"), take);
  }
}

}  // namespace isnad
