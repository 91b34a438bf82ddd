#pragma once

#include <functional>
#include <span>
#include <string>

#include "pipeline/document/document.h"
#include "pipeline/document/load_error.h"
#include "pipeline/graph/facts.h"

namespace isnad {

// Receives articles and errors in the order of the input. A Document may be moved from; its
// buffers are used again otherwise. Exceptions thrown by these functions end the reading.
struct DocumentSink {
  std::function<void(Document&)> on_document;
  std::function<void(LoadError const&)> on_error;
  // Where it is set, isnad's own earlier output is taken too: lines of `isnad extract`, graphs.
  std::function<void(ArticleFacts&)> on_facts = {};
};

// The largest graph that is read as one JSON value; larger ones are kept as JSON Lines.
inline constexpr std::size_t maximum_graph_bytes = std::size_t{1} << 30;

// Reads articles from files, folders and standard input. One error never stops the rest.
//
//   FILE.jsonl .ndjson   one article a line; read line by line
//   FILE.json            one article, or an array of articles; read record by record
//   any other file       one article as it stands: UTF-8, a byte order mark dropped
//   folder               its .txt .jsonl .ndjson .json files, at any depth, sorted by name;
//                        hidden files and annotations (.gold.json) are passed over, links to
//                        folders are not followed
//   - and pipes          JSON Lines where the first character is '{', else one article
//
// An article's id is the record's `id`, else <file>:<line> (<file>:<number> in an array); for one
// article a file, <file>. <file> is the file's name without its last extension.
//
//   read_documents(inputs, {.on_document = [](Document& d) { ... }, .on_error = ...});
void read_documents(std::span<std::string const> inputs, DocumentSink const& sink,
                    int standard_input = 0);

}  // namespace isnad
