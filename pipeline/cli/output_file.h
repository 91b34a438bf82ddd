#pragma once

#include <string>
#include <string_view>
#include <system_error>

namespace isnad {

// Output that could not be written; what() names the file and the reason on one line.
struct WriteError : std::system_error {
  WriteError(int error, std::string const& file)
      : std::system_error(error, std::generic_category(), file + ": cannot write") {}

  // The program that read our output ended first (`| head`): no failure of ours.
  bool reader_left() const { return code() == std::errc::broken_pipe; }
};

// Where results go: standard output, or a file that appears whole or not at all. A file is written
// under a hidden name in the same folder and takes its place in commit(); without commit() - an
// error, a signal, a crash - the old file is still there. Devices and pipes are written directly.
//
//   OutputFile out(path);  // "" or "-": standard output
//   out.write(bytes);      // throws WriteError, as do the others
//   out.commit();
class OutputFile {
 public:
  explicit OutputFile(std::string const& path);
  ~OutputFile();
  OutputFile(OutputFile const&) = delete;
  OutputFile& operator=(OutputFile const&) = delete;

  bool is_terminal() const;
  void write(std::string_view bytes);
  void commit();

 private:
  void open_directly();
  void open_temporary();
  [[noreturn]] void fail(int error) const;

  std::string name_;       // for messages
  std::string target_;     // the file to replace; links resolved
  std::string temporary_;  // empty where nothing is replaced
  int descriptor_ = -1;
};

}  // namespace isnad
