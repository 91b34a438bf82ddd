#include "pipeline/document/read_documents.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "pipeline/document/input_stream.h"
#include "pipeline/document/read_facts.h"
#include "pipeline/document/record.h"

namespace isnad {
namespace {

namespace fs = std::filesystem;

enum class Kind { text, json_lines, json };

std::string lower_case_suffix(fs::path const& path) {
  std::string suffix = path.extension().string();
  for (char& c : suffix) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return suffix;
}

Kind kind_of(fs::path const& path) {
  std::string const suffix = lower_case_suffix(path);
  if (suffix == ".jsonl" || suffix == ".ndjson") return Kind::json_lines;
  return suffix == ".json" ? Kind::json : Kind::text;
}

// Files that are no text: what they are, and what to do instead.
constexpr std::pair<std::string_view, char const*> foreign_formats[] = {
    {"\x1F\x8B", "is gzip; pipe it: zcat FILE | isnad extract -"},
    {"\x28\xB5\x2F\xFD", "is zstd; pipe it: zstdcat FILE | isnad extract -"},
    {"PK\x03\x04", "is a zip archive or office document; convert it to text first"},
    {"%PDF-", "is PDF; pipe it: pdftotext FILE - | isnad extract -"},
    {"\xFF\xFE", "is UTF-16; convert it: iconv -f UTF-16 -t UTF-8 FILE"},
    {"\xFE\xFF", "is UTF-16; convert it: iconv -f UTF-16 -t UTF-8 FILE"},
};

void refuse_foreign(std::string const& file, std::string_view text) {
  for (auto const& [signature, advice] : foreign_formats) {
    if (text.starts_with(signature)) throw LoadError(file, 0, advice);
  }
}

// The first character that is no white space; 0 where there is none.
char first_of(std::string_view text) {
  auto const first = text.find_first_not_of(" \t\r\n\v\f");
  return first == text.npos ? '\0' : text[first];
}

// Reads one stream; knows how to name the articles that have no id.
class StreamReader {
 public:
  StreamReader(InputStream& in, std::string path, std::string stem, DocumentSink const& sink)
      : in_(in), path_(std::move(path)), stem_(std::move(stem)), sink_(sink) {}

  void read(Kind kind) {
    switch (kind) {
      case Kind::text:
        return read_text();
      case Kind::json_lines:
        return read_json_lines();
      case Kind::json:
        return read_json();
    }
  }

 private:
  void report(std::size_t line, std::string const& message) const {
    sink_.on_error(LoadError(in_.name(), line, message));
  }

  void emit(Document& document, std::string const& fallback_id) const {
    document.path = path_;
    if (document.id.empty()) document.id = fallback_id;
    sink_.on_document(document);
  }

  void read_text() {
    Document document;
    try {
      in_.read_rest(document.text);
      refuse_foreign(in_.name(), document.text);
    } catch (LoadError const& error) {
      return sink_.on_error(error);
    }
    emit(document, stem_);
  }

  // False at the end. A line that is too long is reported and passed over.
  bool next_line(std::string_view& line) {
    for (;;) {
      try {
        return in_.next_line(line);
      } catch (LoadError const& error) {
        sink_.on_error(error);
      }
    }
  }

  void read_json_lines() {
    RecordParser parser([this](Document& document, std::string const& problem) {
      if (!problem.empty()) return report(in_.line(), problem);
      emit(document, stem_ + ":" + std::to_string(in_.line()));
    });
    for (std::string_view line; next_line(line);) {
      if (line.find_first_not_of(" \t\r\n\v\f") == line.npos) continue;
      try {
        if (sink_.on_facts && is_own_output(line))
          read_own(line);
        else
          parser.parse_line(line);
      } catch (RecordError const& error) {
        report(in_.line(), std::string(error.what()) + "; correct or remove this line");
      }
    }
  }

  // One line of our output; or the first line of a graph that is one JSON value.
  void read_own(std::string_view line) {
    if (!line.ends_with(',')) return read_facts(line, sink_.on_facts);
    std::string whole(line);
    gather(whole, maximum_graph_bytes);
    read_facts(whole, sink_.on_facts);
  }

  // Appends what is left, until there are `enough` bytes.
  bool gather(std::string& text, std::size_t enough) {
    for (std::string_view piece; text.size() < enough;) {
      if (!in_.next_piece(piece)) return true;
      text += piece;
    }
    return false;
  }

  void read_json() {
    constexpr std::size_t telling = 4096;
    std::string head;
    try {
      if (sink_.on_facts) gather(head, telling);
      if (!is_own_output(head)) return read_records(head);
      if (!gather(head, maximum_graph_bytes))
        return report(0, "is larger than 1 GiB; keep the graph as JSON Lines (.jsonl)");
      read_facts(head, sink_.on_facts);
    } catch (RecordError const& error) {
      report(0, error.what());
    }
  }

  void read_records(std::string_view head) {
    bool const array = first_of(head.empty() ? in_.peek() : head) == '[';
    std::size_t number = 0;
    RecordParser parser([&](Document& document, std::string const& problem) {
      ++number;
      if (!problem.empty()) return report(in_.line(), problem);
      emit(document, array ? stem_ + ":" + std::to_string(number) : stem_);
    });
    try {
      if (!head.empty()) parser.parse_piece(head);
      for (std::string_view piece; in_.next_piece(piece);) parser.parse_piece(piece);
      parser.finish();
    } catch (RecordError const& error) {
      report(in_.line(), std::string(error.what()) +
                             "; correct it, or name the file .jsonl if each line is an article");
    }
  }

  InputStream& in_;
  std::string path_;
  std::string stem_;
  DocumentSink const& sink_;
};

Kind kind_of_stream(InputStream& in) {
  return in.peek().ends_with('{') ? Kind::json_lines : Kind::text;
}

void read_file(fs::path const& path, DocumentSink const& sink) {
  try {
    InputStream in(path.string());
    Kind const kind = in.is_regular_file() ? kind_of(path) : kind_of_stream(in);
    StreamReader(in, path.string(), path.stem().string(), sink).read(kind);
  } catch (LoadError const& error) {
    sink.on_error(error);
  }
}

void read_standard_input(int descriptor, DocumentSink const& sink) {
  try {
    InputStream in(descriptor, "stdin");
    StreamReader(in, "", "stdin", sink).read(kind_of_stream(in));
  } catch (LoadError const& error) {
    sink.on_error(error);
  }
}

bool is_article_file(fs::path const& path) {
  constexpr std::string_view gold = ".gold.json";
  if (path.filename().string().ends_with(gold)) return false;
  return kind_of(path) != Kind::text || lower_case_suffix(path) == ".txt";
}

// A folder's entries, last name first, so that a stack hands them out in order.
std::vector<fs::path> entries_backwards(fs::path const& folder, std::error_code& error) {
  std::vector<fs::path> entries;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (!it->path().filename().string().starts_with('.')) entries.push_back(it->path());
  }
  std::sort(entries.begin(), entries.end(), std::greater<>());
  return entries;
}

void read_folder(fs::path const& root, DocumentSink const& sink) {
  bool empty = true;
  std::vector<fs::path> pending{root};
  while (!pending.empty()) {
    fs::path const path = std::move(pending.back());
    pending.pop_back();
    std::error_code error;
    auto const status = path == root ? fs::status(path, error) : fs::symlink_status(path, error);
    if (fs::is_directory(status)) {
      auto entries = entries_backwards(path, error);
      if (error) {
        empty = false;
        sink.on_error(LoadError(path.string(), 0, "cannot read: " + error.message()));
      }
      std::move(entries.begin(), entries.end(), std::back_inserter(pending));
    } else if (is_article_file(path) && !fs::is_directory(path, error)) {
      empty = false;
      read_file(path, sink);
    }
  }
  if (empty) {
    sink.on_error(LoadError(root.string(), 0, "no .txt .jsonl .ndjson .json file in this folder"));
  }
}

}  // namespace

void read_documents(std::span<std::string const> inputs, DocumentSink const& sink,
                    int standard_input) {
  for (std::string const& input : inputs) {
    std::error_code ignored;  // opening the file will tell
    if (input == "-") {
      read_standard_input(standard_input, sink);
    } else if (fs::is_directory(input, ignored)) {
      read_folder(input, sink);
    } else {
      read_file(input, sink);
    }
  }
}

}  // namespace isnad
