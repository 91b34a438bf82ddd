#include "pipeline/document/input_stream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "pipeline/document/load_error.h"

namespace isnad {
namespace {

// Measured with JSON Lines of 3 KB articles: larger buffers are not faster.
constexpr std::size_t buffer_bytes = std::size_t{256} << 10;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string advice_for(int error) {
  switch (error) {
    case ENOENT:
      return "; check the name";
    case EACCES:
      return "; check its permissions";
    case EISDIR:
      return "; it is a folder";
    default:
      return "";
  }
}

[[noreturn]] void fail(std::string const& name, char const* what, int error) {
  throw LoadError(name, 0, std::string(what) + ": " + std::strerror(error) + advice_for(error));
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string too_long() {
  return "longer than " + std::to_string(maximum_document_bytes >> 20) + " MiB; split it";
}

}  // namespace

InputStream::InputStream(std::string const& path)
    : name_(path), descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)), owned_(true) {
  if (descriptor_ < 0) fail(name_, "cannot open", errno);
  struct stat status {};
  regular_ = ::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode);
  buffer_.resize(buffer_bytes);
}

InputStream::InputStream(int descriptor, std::string name)
    : name_(std::move(name)), descriptor_(descriptor) {
  buffer_.resize(buffer_bytes);
}

InputStream::~InputStream() {
  if (owned_) ::close(descriptor_);
}

std::string_view InputStream::buffered() const { return {buffer_.data() + begin_, end_ - begin_}; }

// Reads once, behind what is buffered; false at the end. The caller has made room.
bool InputStream::fill() {
  if (ended_) return false;
  ssize_t count = -1;
  do {
    count = ::read(descriptor_, buffer_.data() + end_, buffer_.size() - end_);
  } while (count < 0 && errno == EINTR);
  if (count <= 0) {
    ended_ = true;
    if (count < 0) fail(name_, "cannot read", errno);
    return false;
  }
  end_ += static_cast<std::size_t>(count);
  if (!std::exchange(started_, true)) skip_byte_order_mark();
  return true;
}

void InputStream::skip_byte_order_mark() {
  // A pipe may deliver the mark byte by byte.
  while (end_ < byte_order_mark.size() &&
         byte_order_mark.substr(0, end_) == std::string_view(buffer_.data(), end_) && fill()) {
  }
  if (begin_ == 0 && buffered().starts_with(byte_order_mark)) begin_ = byte_order_mark.size();
}

// Makes room for fill(): moves the rest to the front, or doubles a buffer that one line fills.
void InputStream::grow_if_full() {
  if (end_ < buffer_.size()) return;
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  } else {
    buffer_.resize(buffer_.size() * 2);
  }
}

std::string_view InputStream::peek() {
  for (;;) {
    auto const rest = buffered();
    auto const word = std::find_if_not(rest.begin(), rest.end(), is_space);
    if (word != rest.end()) {
      return rest.substr(0, static_cast<std::size_t>(word - rest.begin()) + 1);
    }
    if (end_ == buffer_.size() || !fill()) return buffered();
  }
}

void InputStream::start_line() {
  if (at_line_start_) ++line_;
  at_line_start_ = false;
}

bool InputStream::next_line(std::string_view& line) {
  std::size_t searched = 0;
  for (;;) {
    auto const rest = buffered();
    auto const length = rest.find('\n', searched);
    if (length != rest.npos || (ended_ && !rest.empty())) {
      start_line();
      line = rest.substr(0, length);
      begin_ += std::min(line.size() + 1, rest.size());
      at_line_start_ = true;
      if (line.size() > maximum_document_bytes) fail_too_long();
      return true;
    }
    searched = rest.size();
    if (searched > maximum_document_bytes) skip_line();
    grow_if_full();
    if (!fill() && buffered().empty()) return false;
  }
}

void InputStream::skip_line() {
  std::string_view piece;
  while (next_piece(piece) && !at_line_start_) {
  }
  fail_too_long();
}

void InputStream::fail_too_long() const { throw LoadError(name_, line_, "line " + too_long()); }

bool InputStream::next_piece(std::string_view& piece) {
  if (begin_ == end_) {
    begin_ = end_ = 0;
    while (begin_ == end_ && fill()) {
    }
    if (begin_ == end_) return false;
  }
  start_line();
  auto const rest = buffered();
  auto const newline = rest.find('\n');
  at_line_start_ = newline != rest.npos;
  piece = at_line_start_ ? rest.substr(0, newline + 1) : rest;
  begin_ += piece.size();
  return true;
}

void InputStream::read_rest(std::string& text) {
  text.clear();
  do {
    text.append(buffered());
    begin_ = end_ = 0;
    if (text.size() > maximum_document_bytes) {
      ended_ = true;
      throw LoadError(name_, 0, too_long());
    }
  } while (fill());
}

}  // namespace isnad
