#include "pipeline/document/input_stream.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <random>
#include <thread>

#include "pipeline/document/load_error.h"
#include "tests/pipeline/document/temporary_folder.h"

namespace isnad {
namespace {

std::string lines_of(std::string const& path) {
  InputStream in(path);
  std::string shown;
  for (std::string_view line; in.next_line(line);) {
    shown += std::to_string(in.line()) + "[" + std::string(line) + "]";
  }
  return shown;
}

TEST(InputStream, CutsLines) {
  struct {
    char const* contents;
    char const* lines;
  } const cases[] = {
      {"", ""},
      {"a", "1[a]"},
      {"a\n", "1[a]"},
      {"a\n\nb", "1[a]2[]3[b]"},
      {"\n\n", "1[]2[]"},
      {"a\r\nb\r\n", "1[a\r]2[b\r]"},
      {"\xEF\xBB\xBF{}\n", "1[{}]"},
      {"\xEF\xBB\xBF", ""},
      {"\xEF\xBB", "1[\xEF\xBB]"},
      {"a\n\xEF\xBB\xBFz", "1[a]2[\xEF\xBB\xBFz]"},  // a mark inside the text is text
  };
  TemporaryFolder const folder;
  for (auto const& c : cases) EXPECT_EQ(lines_of(folder.write("f", c.contents)), c.lines);
}

TEST(InputStream, LinesPiecesAndRestAreTheSameBytes) {
  std::mt19937 random(7);
  TemporaryFolder const folder;
  for (int round = 0; round < 20; ++round) {
    std::string contents;
    auto const lines = random() % 40;
    for (unsigned i = 0; i < lines; ++i) {
      contents += std::string(random() % (round % 4 == 0 ? 300'000 : 200), 'x') + '\n';
    }
    if (random() % 2 == 0) contents += "no line end";
    auto const path = folder.write("f", contents);

    std::string rest;
    InputStream(path).read_rest(rest);
    EXPECT_EQ(rest, contents);

    std::string joined;
    InputStream by_piece(path);
    for (std::string_view piece; by_piece.next_piece(piece);) joined += piece;
    EXPECT_EQ(joined, contents);

    joined.clear();
    InputStream by_line(path);
    for (std::string_view line; by_line.next_line(line);) (joined += line) += '\n';
    if (!contents.ends_with('\n') && !contents.empty()) joined.pop_back();
    EXPECT_EQ(joined, contents);
  }
}

TEST(InputStream, PeekConsumesNothing) {
  TemporaryFolder const folder;
  InputStream in(folder.write("f", "\xEF\xBB\xBF \n\t{\"a\": 1}"));
  EXPECT_EQ(in.peek(), " \n\t{");
  EXPECT_EQ(in.peek(), " \n\t{");
  std::string rest;
  in.read_rest(rest);
  EXPECT_EQ(rest, " \n\t{\"a\": 1}");
  EXPECT_EQ(InputStream(folder.write("g", "")).peek(), "");
  EXPECT_EQ(InputStream(folder.write("h", " \n")).peek(), " \n");
}

TEST(InputStream, ReadsAPipeByteByByte) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  std::string const contents =
      "\xEF\xBB\xBF"
      "ab\nc";
  std::thread writer([&] {
    for (char const c : contents) EXPECT_EQ(::write(ends[1], &c, 1), 1);
    ::close(ends[1]);
  });
  InputStream in(ends[0], "pipe");
  std::string_view line;
  ASSERT_TRUE(in.next_line(line));
  EXPECT_EQ(line, "ab");
  ASSERT_TRUE(in.next_line(line));
  EXPECT_EQ(line, "c");
  EXPECT_FALSE(in.next_line(line));
  EXPECT_FALSE(in.is_regular_file());
  writer.join();
  ::close(ends[0]);
}

TEST(InputStream, PassesOverALineThatIsTooLong) {
  TemporaryFolder const folder;
  std::string contents =
      "first\n" + std::string(maximum_document_bytes + 5'000'000, 'x') + "\nlast";
  InputStream in(folder.write("f", contents));
  contents = {};
  std::string_view line;
  ASSERT_TRUE(in.next_line(line));
  try {
    in.next_line(line);
    FAIL() << "no error";
  } catch (LoadError const& error) {
    EXPECT_EQ(error.line, 2U);
    EXPECT_EQ(std::string(error.what()), in.name() + ":2: line longer than 64 MiB; split it");
  }
  ASSERT_TRUE(in.next_line(line));
  EXPECT_EQ(line, "last");
  EXPECT_EQ(in.line(), 3U);
  EXPECT_FALSE(in.next_line(line));

  std::string rest;
  EXPECT_THROW(InputStream(in.name()).read_rest(rest), LoadError);
}

TEST(InputStream, SaysWhyAFileCannotBeRead) {
  TemporaryFolder const folder;
  try {
    InputStream in(folder.file("missing"));
    FAIL() << "no error";
  } catch (LoadError const& error) {
    EXPECT_EQ(std::string(error.what()), folder.file("missing") +
                                             ": cannot open: No such file or directory; check the "
                                             "name");
  }
  InputStream in(folder.path().string());
  std::string_view line;
  EXPECT_THROW(in.next_line(line), LoadError);
  EXPECT_FALSE(in.next_line(line));  // at its end after an error of the system
}

}  // namespace
}  // namespace isnad
