#include "pipeline/document/record.h"

#include <array>
#include <boost/json/basic_parser_impl.hpp>
#include <cstdint>
#include <utility>

#include "pipeline/document/input_stream.h"

namespace isnad {
namespace {

namespace json = boost::json;

enum class Field : std::uint8_t { id, text, title, published, outlet, url, count_ };

struct Alias {
  std::string_view key;
  Field field;
};

// Within a field the earlier row wins. `content` is HTML and `raw_text` is unfiltered in some
// tools' output that also have a better field, so these come last.
constexpr Alias aliases[] = {
    {"id", Field::id},
    {"text", Field::text},
    {"body", Field::text},
    {"articleBody", Field::text},
    {"textContent", Field::text},
    {"content", Field::text},
    {"raw_text", Field::text},
    {"title", Field::title},
    {"headline", Field::title},
    {"published", Field::published},
    {"published_at", Field::published},
    {"datePublished", Field::published},
    {"publishedTime", Field::published},
    {"publishedAt", Field::published},
    {"date", Field::published},
    {"outlet", Field::outlet},
    {"sitename", Field::outlet},
    {"siteName", Field::outlet},
    {"publisher", Field::outlet},
    {"source-hostname", Field::outlet},
    {"source", Field::outlet},
    {"hostname", Field::outlet},
    {"url", Field::url},
    {"link", Field::url},
};
constexpr std::size_t no_alias = std::size(aliases);
constexpr std::size_t longest_alias = 16;

// Deeper than any record that was seen; Boost's default of 32 stops at some crawlers' metadata.
constexpr std::size_t maximum_depth = 256;

constexpr std::string_view space = " \t\r\n\v\f";

std::size_t find_alias(std::string_view key) {
  for (std::size_t i = 0; i < no_alias; ++i) {
    if (aliases[i].key == key) return i;
  }
  return no_alias;
}

bool is_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

std::string_view trimmed(std::string_view text) {
  auto const first = text.find_first_not_of(space);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(space) - first + 1);
}

// The values of one record as they come in; kept from record to record for their buffers.
struct Record {
  struct Value {
    std::size_t alias = no_alias;  // which name it came under
    std::string text;
  };
  std::array<Value, static_cast<std::size_t>(Field::count_)> values;
  std::size_t unusable_text = no_alias;  // a name of `text` whose value is no string
  bool empty_text = false;               // an article without words is one all the same

  Value& operator[](Field field) { return values[static_cast<std::size_t>(field)]; }

  void clear() {
    for (Value& value : values) {
      value.alias = no_alias;
      value.text.clear();
    }
    unusable_text = no_alias;
    empty_text = false;
  }
};

void join_title(std::string_view title, std::string_view text, std::string& out) {
  auto const start = text.find_first_not_of(space);
  auto const body = start == text.npos ? std::string_view{} : text.substr(start);
  bool const has_title = body.starts_with(title) && (body.size() == title.size() ||
                                                     space.find(body[title.size()]) != space.npos);
  out.clear();
  if (!has_title) out.append(title).append("\n");
  out.append(text);
}

// Empty when the record is an article, else what it lacks.
std::string fill(Record& record, Document& document) {
  document.path.clear();
  std::swap(document.id, record[Field::id].text);
  std::swap(document.url, record[Field::url].text);
  std::swap(document.outlet, record[Field::outlet].text);
  std::swap(document.published, record[Field::published].text);
  document.title = trimmed(record[Field::title].text);
  std::string& text = record[Field::text].text;
  if (record[Field::text].alias == no_alias && !record.empty_text) {
    if (record.unusable_text == no_alias) {
      return "no text in this record; name it \"text\", \"body\" or \"content\"";
    }
    return '"' + std::string(aliases[record.unusable_text].key) + "\" is not a string";
  }
  if (document.title.empty()) {
    std::swap(document.text, text);
  } else {
    join_title(document.title, text, document.text);
  }
  return {};
}

// Boost's events of one parse. Only strings at the level of a record are kept.
struct Handler {
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = maximum_document_bytes;
  static constexpr std::size_t max_string_size = maximum_document_bytes;

  explicit Handler(RecordParser::Sink given_sink) : sink(std::move(given_sink)) {}

  void start(bool array_allowed) {
    record.clear();
    depth = record_depth = 0;
    alias = no_alias;
    allow_array = array_allowed;
    in_string = inside_name = false;
    key.clear();
    problem.clear();
  }

  bool fail(char const* what, json::error_code& ec) {
    problem = what;
    ec = json::error::input_error;
    return false;
  }
  bool require_record(json::error_code& ec) {
    if (record_depth > 0) return true;
    return fail(allow_array ? "neither an object nor an array of objects" : "not an object", ec);
  }

  // Whether a value that begins now belongs to the field that the last key named.
  bool wanted() const {
    if (alias == no_alias) return false;
    return depth == record_depth || (depth == record_depth + 1 && inside_name);
  }

  void begin_string() {
    if (std::exchange(in_string, true)) return;
    pending.clear();
    keep = wanted();
  }

  void end_string() {
    in_string = false;
    if (!keep) return;
    auto& value = record[aliases[alias].field];
    if (pending.empty()) {
      record.empty_text |= aliases[alias].field == Field::text;
    } else if (aliases[alias].key == "source" && is_address(pending)) {
      if (record[Field::url].alias == no_alias) std::swap(record[Field::url].text, pending);
    } else if (alias <= value.alias) {
      value.alias = alias;
      std::swap(value.text, pending);
    }
  }

  bool other_value(json::error_code& ec) {
    if (depth == record_depth && alias != no_alias && aliases[alias].field == Field::text) {
      record.unusable_text = alias;
    }
    return require_record(ec);
  }

  bool on_document_begin(json::error_code&) { return true; }
  bool on_document_end(json::error_code&) { return true; }

  bool on_object_begin(json::error_code& ec) {
    if (record_depth > 0 && !other_value(ec)) return false;
    ++depth;
    if (record_depth == 0) record_depth = depth;
    if (depth != record_depth + 1) inside_name = false;
    return true;
  }
  bool on_object_end(std::size_t, json::error_code&) {
    if (depth-- == record_depth) end_record();
    inside_name = false;
    return true;
  }
  void end_record() {
    record_depth = 0;
    alias = no_alias;
    problem_of_record = fill(record, document);
    sink(document, problem_of_record);
    record.clear();
  }

  bool on_array_begin(json::error_code& ec) {
    bool const outermost = depth == 0 && allow_array;
    if (!outermost && !other_value(ec)) return false;
    ++depth;
    inside_name = false;
    return true;
  }
  bool on_array_end(std::size_t, json::error_code&) {
    --depth;
    return true;
  }

  bool on_key_part(json::string_view part, std::size_t, json::error_code&) {
    if (key.size() <= longest_alias) key.append(part.data(), part.size());
    return true;
  }
  bool on_key(json::string_view part, std::size_t, json::error_code&) {
    if (key.size() <= longest_alias) key.append(part.data(), part.size());
    if (depth == record_depth) {
      alias = find_alias(key);
      inside_name = false;
    } else if (depth == record_depth + 1) {
      inside_name = alias != no_alias && aliases[alias].field == Field::outlet && key == "name";
    }
    key.clear();
    return true;
  }

  bool on_string_part(json::string_view part, std::size_t, json::error_code&) {
    begin_string();
    if (keep) pending.append(part.data(), part.size());
    return true;
  }
  bool on_string(json::string_view part, std::size_t, json::error_code& ec) {
    begin_string();
    if (keep) pending.append(part.data(), part.size());
    end_string();
    return require_record(ec);
  }

  bool on_whole_number(std::string const& digits, json::error_code& ec) {
    if (depth == record_depth && alias != no_alias && aliases[alias].field == Field::id) {
      record[Field::id] = {alias, digits};
    }
    return other_value(ec);
  }
  bool on_number_part(json::string_view, json::error_code&) { return true; }
  bool on_int64(std::int64_t number, json::string_view, json::error_code& ec) {
    return on_whole_number(std::to_string(number), ec);
  }
  bool on_uint64(std::uint64_t number, json::string_view, json::error_code& ec) {
    return on_whole_number(std::to_string(number), ec);
  }
  bool on_double(double, json::string_view, json::error_code& ec) { return other_value(ec); }
  bool on_bool(bool, json::error_code& ec) { return other_value(ec); }
  bool on_null(json::error_code& ec) { return require_record(ec); }
  bool on_comment_part(json::string_view, json::error_code&) { return true; }
  bool on_comment(json::string_view, json::error_code&) { return true; }

  RecordParser::Sink sink;
  Record record;
  Document document;
  std::string problem;            // why parsing was stopped, where Boost does not know
  std::string problem_of_record;  // empty: an article
  std::string key;
  std::string pending;           // the string that is being read
  std::size_t depth = 0;         // open arrays and objects
  std::size_t record_depth = 0;  // `depth` inside the record; 0 outside of any
  std::size_t alias = no_alias;  // what the record's last key names
  bool allow_array = false;
  bool in_string = false;
  bool keep = false;
  bool inside_name = false;  // after "name" in an object that is an outlet
};

}  // namespace

struct RecordParser::Impl {
  explicit Impl(Sink sink) : parser(options(), std::move(sink)) {}

  static json::parse_options options() {
    json::parse_options options;
    options.max_depth = maximum_depth;
    options.allow_invalid_utf8 = true;  // later stages read it as U+FFFD, as in text files
    return options;
  }

  void start(bool allow_array) {
    parser.reset();
    parser.handler().start(allow_array);
    started = true;
  }

  // What Boost thinks of it; problems are thrown.
  json::error_code write(std::string_view piece, bool more) {
    json::error_code error;
    auto const used = parser.write_some(more, piece.data(), piece.size(), error);
    if (!error && used < piece.size()) error = json::error::extra_data;
    return error;
  }

  [[noreturn]] void fail(json::error_code const& error) {
    started = false;
    std::string const& problem = parser.handler().problem;
    if (!problem.empty()) throw RecordError(problem);
    throw RecordError("broken JSON (" + error.message() + ")");
  }

  json::basic_parser<Handler> parser;
  bool started = false;
};

RecordParser::RecordParser(Sink sink) : impl_(std::make_unique<Impl>(std::move(sink))) {}
RecordParser::~RecordParser() = default;

void RecordParser::parse_line(std::string_view json) {
  impl_->start(false);
  auto error = impl_->write(json, false);
  if (error && error != json::error::extra_data) {
    std::string const repaired = replace_lone_surrogates(json);
    if (repaired == json) impl_->fail(error);
    impl_->start(false);
    error = impl_->write(repaired, false);
  }
  if (error) impl_->fail(error);
}

void RecordParser::parse_piece(std::string_view json) {
  if (!impl_->started) impl_->start(true);
  if (auto const error = impl_->write(json, true)) impl_->fail(error);
}

void RecordParser::finish() {
  if (!impl_->started) impl_->start(true);
  if (auto const error = impl_->write("", false)) impl_->fail(error);
  impl_->started = false;
}

namespace {

// The code unit of the escape \uXXXX at `position`, or -1.
int escaped_unit(std::string_view json, std::size_t position) {
  if (json.size() - position < 6 || json[position] != '\\' || json[position + 1] != 'u') return -1;
  int unit = 0;
  for (char const c : json.substr(position + 2, 4)) {
    int const digit = c >= '0' && c <= '9'   ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

bool is_leading(int unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_trailing(int unit) { return unit >= 0xDC00 && unit < 0xE000; }

}  // namespace

std::string replace_lone_surrogates(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (std::size_t i = 0; i < json.size();) {
    if (json[i] != '\\') {
      out += json[i++];
      continue;
    }
    int const unit = escaped_unit(json, i);
    if (is_leading(unit) && is_trailing(escaped_unit(json, i + 6))) {
      out += json.substr(i, 12);
      i += 12;
    } else if (is_leading(unit) || is_trailing(unit)) {
      out += "\\uFFFD";
      i += 6;
    } else {
      out += json.substr(i, 2);  // any escape, a backslash of its own included
      i += 2;
    }
  }
  return out;
}

}  // namespace isnad
