#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "pipeline/document/document.h"

namespace isnad {

// Why JSON did not become articles; the caller knows the file and the line.
struct RecordError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Turns JSON records into Documents, field by field and without building a tree. The usual names
// are recognised, the first of a row that has a value wins; other fields are passed over:
//
//   id         id (a string or a whole number)
//   text       text, body, articleBody, textContent, content, raw_text
//   title      title, headline
//   published  published, published_at, datePublished, publishedTime, publishedAt, date
//   outlet     outlet, sitename, siteName, publisher, source-hostname, source, hostname;
//              a string, or an object with a "name"; a source that is an address is the url
//   url        url, link
//
// The Document's text begins with the title: it is put in front, on a line of its own, where the
// text does not begin with it already. `id` stays empty where the record has none.
//
//   RecordParser parser([](Document& document) { ... });
//   parser.parse_line(R"({"title": "T", "body": "B"})");
class RecordParser {
 public:
  // Called for every record; the Document may be moved from. `problem` is empty, or says why this
  // record is not an article (then the Document is not complete).
  using Sink = std::function<void(Document& document, std::string const& problem)>;

  explicit RecordParser(Sink sink);
  ~RecordParser();
  RecordParser(RecordParser const&) = delete;
  RecordParser& operator=(RecordParser const&) = delete;

  // One line of JSON Lines: exactly one object. Escapes that are half of a surrogate pair become
  // U+FFFD. Throws RecordError.
  void parse_line(std::string_view json);

  // A JSON file, an object or an array of objects, in pieces of any size. Throws RecordError; what
  // came before the error has reached the sink.
  void parse_piece(std::string_view json);
  void finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A copy of `json` in which every \uD800-\uDFFF escape without its other half is \uFFFD.
std::string replace_lone_surrogates(std::string_view json);

}  // namespace isnad
