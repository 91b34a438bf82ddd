#include "pipeline/document/read_documents.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/pipeline/document/temporary_folder.h"

namespace isnad {
namespace {

// Articles as "id|text", errors as "!what", in order; the folder's name left out.
std::vector<std::string> read(TemporaryFolder const& folder, std::vector<std::string> const& inputs,
                              int standard_input = 0) {
  std::vector<std::string> seen;
  std::string const prefix = folder.path().string() + "/";
  read_documents(inputs,
                 {.on_document = [&](Document& d) { seen.push_back(d.id + "|" + d.text); },
                  .on_error =
                      [&](LoadError const& error) {
                        std::string what = error.what();
                        if (what.starts_with(prefix)) what.erase(0, prefix.size());
                        seen.push_back("!" + what);
                      }},
                 standard_input);
  return seen;
}

using Seen = std::vector<std::string>;

TEST(ReadDocuments, TellsFilesByTheirSuffix) {
  TemporaryFolder const folder;
  std::string const record = R"({"text":"t"})";
  struct {
    char const* name;
    std::string contents;
    Seen expected;
  } const cases[] = {
      {"a.txt", record, {"a|" + record}},
      {"a.b.txt", "x\r\ny\n", {"a.b|x\r\ny\n"}},
      {"plain", "x", {"plain|x"}},
      {"bom.txt", "\xEF\xBB\xBFx", {"bom|x"}},
      {"empty.txt", "", {"empty|"}},
      {"a.jsonl", record + "\n\n" + record, {"a:1|t", "a:3|t"}},
      {"a.ndjson", record + "\r\n", {"a:1|t"}},
      {"a.JSONL", record, {"a:1|t"}},
      {"bom.jsonl", "\xEF\xBB\xBF" + record, {"bom:1|t"}},
      {"none.jsonl", "\n \n", {}},
      {"a.json", record, {"a|t"}},
      {"b.json", "\n[" + record + ",\n" + record + "]", {"b:1|t", "b:2|t"}},
      {"c.json", R"({"id":"own","text":"t"})", {"own|t"}},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(read(folder, {folder.write(c.name, c.contents)}), c.expected) << c.name;
  }
}

TEST(ReadDocuments, AnErrorNeverStopsTheRest) {
  TemporaryFolder const folder;
  folder.write("a.jsonl",
               "{\"id\":\"1\",\"text\":\"t\"}\n{\"text\":\n{\"id\":\"3\"}\n"
               "[1]\n{\"id\":\"5\",\"text\":\"t\"}");
  folder.write("b.json", "[{\"id\":\"6\",\"text\":\"t\"},\n{\"x\":1},\n{\"text\":\"t\"} oops");
  folder.write("c.txt", "c");
  EXPECT_EQ(
      read(folder, {folder.file("a.jsonl"), folder.file("missing.txt"), folder.file("b.json"),
                    folder.file("c.txt")}),
      (Seen{"1|t", "!a.jsonl:2: broken JSON (incomplete JSON); correct or remove this line",
            "!a.jsonl:3: no text in this record; name it \"text\", \"body\" or \"content\"",
            "!a.jsonl:4: not an object; correct or remove this line", "5|t",
            "!missing.txt: cannot open: No such file or directory; check the name", "6|t",
            "!b.json:2: no text in this record; name it \"text\", \"body\" or \"content\"", "b:3|t",
            "!b.json:3: broken JSON (syntax error); correct it, or name the file .jsonl if "
            "each line is an article",
            "c|c"}));
}

TEST(ReadDocuments, ReadsFoldersSortedByName) {
  TemporaryFolder const folder;
  for (char const* name : {"b.txt", "a/z.txt", "a/b/c.txt", "c.txt", "a.txt", "B.txt"}) {
    folder.write(name, "");
  }
  folder.write("d.jsonl", R"({"id":"d","text":""})");
  folder.write("e.json", R"({"id":"e","text":""})");
  for (char const* name : {"notes.md", "x.gold.json", ".hidden.txt", ".git/y.txt", "a/w.csv"}) {
    folder.write(name, "");
  }
  std::filesystem::create_directory_symlink(folder.path(), folder.path() / "a" / "loop");
  EXPECT_EQ(read(folder, {folder.path().string()}),
            (Seen{"B|", "c|", "z|", "a|", "b|", "c|", "d|", "e|"}));
  EXPECT_EQ(read(folder, {folder.file("a/loop/a/b")}), (Seen{"c|"}));
}

TEST(ReadDocuments, AFolderWithoutArticlesIsAnError) {
  TemporaryFolder const folder;
  std::filesystem::create_directory(folder.path() / "empty");
  EXPECT_EQ(read(folder, {folder.file("empty")}),
            (Seen{"!empty: no .txt .jsonl .ndjson .json file in this folder"}));
}

TEST(ReadDocuments, TellsStandardInputByItsFirstCharacter) {
  TemporaryFolder const folder;
  struct {
    char const* contents;
    Seen expected;
  } const cases[] = {
      {" \n{\"text\":\"t\"}\n{\"id\":\"x\",\"text\":\"u\"}", {"stdin:2|t", "x|u"}},
      {"\xEF\xBB\xBF{\"text\":\"t\"}", {"stdin:1|t"}},
      {"[{\"text\":\"t\"}]", {"stdin|[{\"text\":\"t\"}]"}},
      {" words\n", {"stdin| words\n"}},
      {"", {"stdin|"}},
      {"{broken", {"!stdin:1: broken JSON (syntax error); correct or remove this line"}},
  };
  for (auto const& c : cases) {
    int const descriptor = ::open(folder.write("input", c.contents).c_str(), O_RDONLY);
    EXPECT_EQ(read(folder, {"-"}, descriptor), c.expected) << c.contents;
    ::close(descriptor);
  }
}

TEST(ReadDocuments, RefusesFilesThatAreNoText) {
  TemporaryFolder const folder;
  EXPECT_EQ(read(folder, {folder.write("a.gz", "\x1F\x8B\x08")}),
            (Seen{"!a.gz: is gzip; pipe it: zcat FILE | isnad extract -"}));
  EXPECT_EQ(read(folder, {folder.write("a.txt", "\xFF\xFE\x27\x06")}),
            (Seen{"!a.txt: is UTF-16; convert it: iconv -f UTF-16 -t UTF-8 FILE"}));
}

TEST(ReadDocuments, KeepsNothingFromTheArticleBefore) {
  TemporaryFolder const folder;
  auto const path =
      folder.write("a.jsonl",
                   "{\"id\":\"1\",\"title\":\"T\",\"url\":\"u\",\"outlet\":\"o\",\"date\":\"d\","
                   "\"text\":\"t\"}\n{\"text\":\"t\"}");
  std::vector<Document> documents;
  read_documents(std::vector{path}, {.on_document = [&](Document& d) { documents.push_back(d); },
                                     .on_error = [](LoadError const&) { FAIL(); }});
  ASSERT_EQ(documents.size(), 2U);
  EXPECT_EQ(documents[0].path, path);
  EXPECT_EQ(documents[1].id, "a:2");
  EXPECT_EQ(documents[1].title + documents[1].url + documents[1].outlet + documents[1].published,
            "");
  EXPECT_EQ(documents[1].text, "t");
}

TEST(ReadDocuments, AnExceptionOfTheSinkEndsTheReading) {
  TemporaryFolder const folder;
  for (char const* name : {"a.txt", "a.jsonl", "a.json"}) {
    auto const path = folder.write(name, R"({"text":"t"})");
    EXPECT_THROW(read_documents(std::vector{path, path},
                                {.on_document = [](Document&) { throw std::logic_error("stop"); },
                                 .on_error = [](LoadError const&) { FAIL(); }}),
                 std::logic_error);
  }
}

}  // namespace
}  // namespace isnad
