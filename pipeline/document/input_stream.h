#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

// The longest article, and the longest line of JSON Lines. Ten times the largest book; a file that
// goes beyond it is not news, and reading it whole would only exhaust the memory.
inline constexpr std::size_t maximum_document_bytes = std::size_t{64} << 20;

// The bytes of one file, pipe or standard input, read once from front to back in bounded memory.
// A UTF-8 byte order mark at the beginning is skipped. Views stay valid until the next call.
// All functions throw LoadError; after an error of the system the stream is at its end.
//
//   InputStream in("news.jsonl");
//   for (std::string_view line; in.next_line(line);) ...
class InputStream {
 public:
  explicit InputStream(std::string const& path);
  InputStream(int descriptor, std::string name);  // borrowed: not closed
  ~InputStream();
  InputStream(InputStream const&) = delete;
  InputStream& operator=(InputStream const&) = delete;

  std::string const& name() const { return name_; }
  bool is_regular_file() const { return regular_; }

  // What comes next, without consuming it: up to the first byte that is not white space, as far
  // as the buffer reaches; empty at the end.
  std::string_view peek();

  // The next line without its '\n'; false at the end. A line longer than maximum_document_bytes
  // is skipped and reported by a LoadError; the call after it goes on with the line that follows.
  bool next_line(std::string_view& line);

  // The next piece, at most up to and including a '\n'; false at the end.
  bool next_piece(std::string_view& piece);

  // Everything that is left; throws LoadError beyond maximum_document_bytes.
  void read_rest(std::string& text);

  // Number of the line (from 1) that the last next_line or next_piece began in.
  std::size_t line() const { return line_; }

 private:
  bool fill();
  void skip_byte_order_mark();
  void skip_line();
  [[noreturn]] void fail_too_long() const;
  void start_line();
  std::string_view buffered() const;
  void grow_if_full();

  std::string name_;
  int descriptor_ = -1;
  bool owned_ = false;
  bool regular_ = false;
  bool started_ = false;
  bool ended_ = false;
  bool at_line_start_ = true;
  std::size_t line_ = 0;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

}  // namespace isnad
