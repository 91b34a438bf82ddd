#include "pipeline/cli/output_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <string>

#include "tests/pipeline/document/temporary_folder.h"

namespace isnad {
namespace {

namespace fs = std::filesystem;

std::ptrdiff_t files_in(TemporaryFolder const& folder) {
  return std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator());
}

TEST(OutputFile, AppearsWholeInCommit) {
  TemporaryFolder const folder;
  folder.write("out", "old");
  {
    OutputFile out(folder.file("out"));
    out.write("new ");
    out.write("");
    out.write("text");
    EXPECT_EQ(folder.read("out"), "old");
    out.commit();
    EXPECT_EQ(folder.read("out"), "new text");
  }
  EXPECT_EQ(folder.read("out"), "new text");
  EXPECT_EQ(files_in(folder), 1);
}

TEST(OutputFile, WithoutCommitNothingHappened) {
  TemporaryFolder const folder;
  folder.write("out", "old");
  {
    OutputFile out(folder.file("out"));
    OutputFile other(folder.file("other"));
    out.write("new");
  }
  EXPECT_EQ(folder.read("out"), "old");
  EXPECT_EQ(files_in(folder), 1);
}

TEST(OutputFile, KeepsPermissionsAndLinks) {
  TemporaryFolder const folder;
  ::chmod(folder.write("real", "old").c_str(), 0640);
  fs::create_symlink("real", folder.path() / "link");
  OutputFile out(folder.file("link"));
  out.write("new");
  out.commit();
  EXPECT_TRUE(fs::is_symlink(folder.path() / "link"));
  EXPECT_EQ(folder.read("real"), "new");
  EXPECT_EQ(fs::status(folder.path() / "real").permissions(), fs::perms{0640});
}

TEST(OutputFile, ANewFileHasTheUsualPermissions) {
  TemporaryFolder const folder;
  mode_t const mask = ::umask(022);
  OutputFile out(folder.file("out"));
  out.commit();
  ::umask(mask);
  EXPECT_EQ(fs::status(folder.path() / "out").permissions(), fs::perms{0644});
}

TEST(OutputFile, WritesDevicesDirectly) {
  OutputFile out("/dev/null");
  out.write("text");
  out.commit();
  EXPECT_FALSE(out.is_terminal());
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

std::string failure(std::string const& path) {
  try {
    OutputFile out(path);
    out.write("text");
    out.commit();
    return "";
  } catch (WriteError const& error) {
    EXPECT_FALSE(error.reader_left());
    return error.what();
  }
}

TEST(OutputFile, SaysWhatItCannotWrite) {
  TemporaryFolder const folder;
  EXPECT_EQ(failure(folder.file("no/out")),
            folder.file("no/out") + ": cannot write: No such file or directory");
  EXPECT_EQ(failure(folder.path().string()),
            folder.path().string() + ": cannot write: Is a directory");
  EXPECT_EQ(failure("/dev/full"), "/dev/full: cannot write: No space left on device");
}

TEST(OutputFile, ASignalRemovesTheTemporaryFile) {
  TemporaryFolder const folder;
  folder.write("out", "old");
  pid_t const child = ::fork();
  if (child == 0) {
    OutputFile out(folder.file("out"));
    out.write("new");
    ::raise(SIGTERM);
    ::_exit(99);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
  EXPECT_EQ(folder.read("out"), "old");
  EXPECT_EQ(files_in(folder), 1);
}

}  // namespace
}  // namespace isnad
