#include "pipeline/cli/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace isnad {
namespace {

namespace fs = std::filesystem;

// The temporary file that a signal removes. Plain memory: a handler may touch nothing else.
std::array<char, PATH_MAX> file_to_remove{};
constexpr int ending_signals[] = {SIGINT, SIGTERM, SIGHUP};

void remove_and_end(int signal) {
  if (file_to_remove[0] != '\0') ::unlink(file_to_remove.data());
  std::signal(signal, SIG_DFL);
  ::raise(signal);
}

void remove_on_signal(std::string const& path) {
  if (path.size() >= file_to_remove.size()) return;
  std::memcpy(file_to_remove.data(), path.c_str(), path.size() + 1);
  for (int const signal : ending_signals) {
    if (std::signal(signal, remove_and_end) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

void keep_on_signal() {
  for (int const signal : ending_signals) {
    if (std::signal(signal, SIG_DFL) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
  file_to_remove[0] = '\0';
}

mode_t mode_for(std::string const& target) {
  struct stat status {};
  if (::stat(target.c_str(), &status) == 0) return status.st_mode & 07777;
  mode_t const mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

// Best effort: not every file system can make a folder durable.
void sync_folder(fs::path const& folder) {
  int const descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

fs::path folder_of(std::string const& file) {
  fs::path const folder = fs::path(file).parent_path();
  return folder.empty() ? fs::path(".") : folder;
}

}  // namespace

OutputFile::OutputFile(std::string const& path) : name_(path), target_(path) {
  if (path.empty() || path == "-") {
    name_ = "standard output";
    descriptor_ = STDOUT_FILENO;
    return;
  }
  std::error_code error;
  auto const type = fs::status(path, error).type();
  if (type == fs::file_type::directory) fail(EISDIR);
  bool const replaceable = type == fs::file_type::regular || type == fs::file_type::not_found;
  if (!replaceable) {
    open_directly();
    return;
  }
  if (auto const real = fs::weakly_canonical(path, error); !error) target_ = real.string();
  open_temporary();
}

OutputFile::~OutputFile() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
  if (temporary_.empty()) return;
  ::unlink(temporary_.c_str());
  keep_on_signal();
}

void OutputFile::fail(int error) const { throw WriteError(error, name_); }

void OutputFile::open_directly() {
  descriptor_ = ::open(target_.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
  if (descriptor_ < 0) fail(errno);
}

void OutputFile::open_temporary() {
  temporary_ = (folder_of(target_) / ".isnad-XXXXXX").string();
  descriptor_ = ::mkostemp(temporary_.data(), O_CLOEXEC);
  if (descriptor_ < 0) {
    temporary_.clear();
    fail(errno);
  }
  remove_on_signal(temporary_);
  ::fchmod(descriptor_, mode_for(target_));
}

bool OutputFile::is_terminal() const { return ::isatty(descriptor_) == 1; }

void OutputFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t const written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      fail(errno);
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void OutputFile::commit() {
  if (temporary_.empty()) return;
  if (::fsync(descriptor_) != 0 && errno != EINVAL) fail(errno);
  int const closed = ::close(descriptor_);
  descriptor_ = -1;
  if (closed != 0) fail(errno);
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) fail(errno);
  temporary_.clear();
  keep_on_signal();
  sync_folder(folder_of(target_));
}

}  // namespace isnad
