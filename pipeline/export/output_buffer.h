#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace isnad {

// Where an export appends its bytes, when all of them together may be more than memory: what has
// gathered is handed on whenever the exporter pauses, in pieces of about a quarter of a megabyte.
//
//   OutputBuffer out([&](std::string_view bytes) { file.write(bytes); });
//   for (auto const& node : nodes) { append(out.text(), node); out.pause(); }
//   out.finish();
class OutputBuffer {
 public:
  explicit OutputBuffer(std::function<void(std::string_view)> write) : write_(std::move(write)) {}

  std::string& text() { return text_; }

  // Call between two records, where it does no harm to be cut.
  void pause() {
    if (text_.size() >= piece_bytes) finish();
  }

  void finish() {
    if (!text_.empty()) write_(text_);
    text_.clear();
  }

 private:
  static constexpr std::size_t piece_bytes = std::size_t{256} << 10;

  std::function<void(std::string_view)> write_;
  std::string text_;
};

}  // namespace isnad
