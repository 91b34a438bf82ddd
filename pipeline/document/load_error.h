#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>

namespace isnad {

// The one error of everything that is loaded: articles, lexicons. what() is one line, ready to
// be shown: "news.jsonl:12: broken JSON (syntax error); correct or remove this line".
// Line 0 means the file as a whole.
struct LoadError : std::runtime_error {
  LoadError(std::string in_file, std::size_t at_line, std::string const& message)
      : std::runtime_error(in_file + (at_line > 0 ? ":" + std::to_string(at_line) : "") + ": " +
                           message),
        file(std::move(in_file)),
        line(at_line) {}

  std::string file;
  std::size_t line = 0;
};

}  // namespace isnad
