#include "pipeline/document/record.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace isnad {
namespace {

std::string shown(Document const& document, std::string const& problem) {
  if (!problem.empty()) return "problem: " + problem;
  std::string out;
  auto const add = [&out](char const* name, std::string const& value) {
    if (!value.empty()) out += std::string(out.empty() ? "" : " ") + name + "=" + value;
  };
  add("id", document.id);
  add("url", document.url);
  add("title", document.title);
  add("outlet", document.outlet);
  add("published", document.published);
  add("text", document.text);
  return out;
}

std::string line(std::string_view json) {
  std::string out;
  RecordParser parser(
      [&](Document& document, std::string const& problem) { out += shown(document, problem); });
  try {
    parser.parse_line(json);
  } catch (RecordError const& error) {
    out += std::string("error: ") + error.what();
  }
  return out;
}

std::string pieces(std::string_view json, std::size_t size) {
  std::string out;
  RecordParser parser([&](Document& document, std::string const& problem) {
    out += '<' + shown(document, problem) + '>';
  });
  try {
    for (std::size_t i = 0; i < json.size(); i += size) parser.parse_piece(json.substr(i, size));
    parser.finish();
  } catch (RecordError const& error) {
    out += std::string("error: ") + error.what();
  }
  return out;
}

TEST(Record, KnowsTheUsualNames) {
  for (char const* name : {"text", "body", "articleBody", "textContent", "content", "raw_text"}) {
    EXPECT_EQ(line("{\"" + std::string(name) + "\":\"T\"}"), "text=T") << name;
  }
  struct {
    char const* member;
    char const* expected;
  } const cases[] = {
      {R"("id":"x")", "id=x"},
      {R"("id":17)", "id=17"},
      {R"("id":-17)", "id=-17"},
      {R"("id":18446744073709551615)", "id=18446744073709551615"},
      {R"("id":null)", ""},
      {R"("id":[1])", ""},
      {R"("id":"")", ""},
      {R"("url":"https://a.example/1")", "url=https://a.example/1"},
      {R"("link":"https://a.example/1")", "url=https://a.example/1"},
      {R"("outlet":"O")", "outlet=O"},
      {R"("source":"O")", "outlet=O"},
      {R"("sitename":"O")", "outlet=O"},
      {R"("siteName":"O")", "outlet=O"},
      {R"("publisher":"O")", "outlet=O"},
      {R"("publisher":{"@type":"Organization","name":"O","logo":{"name":"L"}})", "outlet=O"},
      {R"("source":{"id":null,"name":"O"})", "outlet=O"},
      {R"("source":[{"name":"O"}])", ""},
      {R"("author":{"name":"A"})", ""},
      {R"("source":"https://a.example/1")", "url=https://a.example/1"},
      {R"("source":"https://a.example/1","source-hostname":"O")",
       "url=https://a.example/1 outlet=O"},
      {R"("source":"https://a.example/1","url":"https://b.example")", "url=https://b.example"},
      {R"("url":"https://b.example","source":"https://a.example/1")", "url=https://b.example"},
      {R"("published":"2024-05-01")", "published=2024-05-01"},
      {R"("published_at":"2024-05-01")", "published=2024-05-01"},
      {R"("datePublished":"2024-05-01")", "published=2024-05-01"},
      {R"("date":"2024-05-01")", "published=2024-05-01"},
      {R"("Text":"no","texts":"no","tex":"no","text2":"no","meta":{"text":"no","id":"no"})", ""},
      {R"("tags":["a",["b",{"text":"no"}]],"n":1.5e3,"t":true,"f":false,"z":null)", ""},
  };
  for (auto const& c : cases) {
    std::string const expected = c.expected;
    std::string const text = expected.empty() ? "text=T" : expected + " text=T";
    EXPECT_EQ(line("{" + std::string(c.member) + ",\"text\":\"T\"}"), text) << c.member;
    EXPECT_EQ(line("{\"text\":\"T\"," + std::string(c.member) + "}"), text) << c.member;
  }
}

TEST(Record, TheFirstNameWithAValueWins) {
  EXPECT_EQ(line(R"({"raw_text":"r","body":"b","text":"t"})"), "text=t");
  EXPECT_EQ(line(R"({"text":"t","body":"b","raw_text":"r"})"), "text=t");
  EXPECT_EQ(line(R"({"text":"","body":"b"})"), "text=b");
  EXPECT_EQ(line(R"({"text":null,"body":"b"})"), "text=b");
  EXPECT_EQ(line(R"({"text":["x"],"body":"b"})"), "text=b");
  EXPECT_EQ(line(R"({"text":"1","text":"2"})"), "text=2");
}

TEST(Record, PutsTheTitleInFrontOfTheText) {
  struct {
    char const* title;
    char const* text;
    char const* expected;
  } const cases[] = {
      {"T", "body", "T\\nbody"},
      {"T", "T\\nbody", "T\\nbody"},
      {"T", "T body", "T body"},
      {"T", "T", "T"},
      {"T", " \\n T\\nbody", " \\n T\\nbody"},
      {"T", "Tbody", "T\\nTbody"},  // the title ends inside a word: not the title
      {" T \\n", "body", "T\\nbody"},
      {" ", "body", "body"},
      {"T", "", "T\\n"},
  };
  for (auto const& c : cases) {
    std::string const json =
        std::string(R"({"headline":")") + c.title + R"(","text":")" + c.text + "\"}";
    std::string got;
    RecordParser parser([&](Document& document, std::string const&) { got = document.text; });
    parser.parse_line(json);
    std::string expected = c.expected;
    for (std::size_t at; (at = expected.find("\\n")) != expected.npos;) {
      expected.replace(at, 2, "\n");
    }
    EXPECT_EQ(got, expected) << json;
  }
}

TEST(Record, SaysWhatIsWrong) {
  struct {
    char const* json;
    char const* expected;
  } const cases[] = {
      {R"({"id":"x"})",
       "problem: no text in this record; name it \"text\", \"body\" or \"content\""},
      {R"({"text":null})",
       "problem: no text in this record; name it \"text\", \"body\" or \"content\""},
      {R"({"body":["a"]})", "problem: \"body\" is not a string"},
      {R"({"text":5})", "problem: \"text\" is not a string"},
      {R"({"text":{"text":"no"}})", "problem: \"text\" is not a string"},
      {R"({"text":"a)", "error: broken JSON (incomplete JSON)"},
      {R"({"text":"a"} x)", "text=aerror: broken JSON (extra data)"},
      {R"({text:"a"})", "error: broken JSON (syntax error)"},
      {"[]", "error: not an object"},
      {R"("text")", "error: not an object"},
      {"17", "error: not an object"},
      {"1.5", "error: not an object"},
      {"null", "error: not an object"},
      {"true", "error: not an object"},
      {"", "error: broken JSON (incomplete JSON)"},
      {R"({"text":""})", ""},  // an article without words
  };
  for (auto const& c : cases) EXPECT_EQ(line(c.json), c.expected) << c.json;
}

TEST(Record, ReadsAnyBytesAndEscapes) {
  EXPECT_EQ(line(R"({"text":"\u0627\n\"\\\/"})"), "text=\xD8\xA7\n\"\\/");
  EXPECT_EQ(line(R"({"te\u0078t":"T"})"), "text=T");
  EXPECT_EQ(line(R"({"text":"\ud83d\ude00"})"), "text=\xF0\x9F\x98\x80");
  EXPECT_EQ(line("{\"text\":\"a\xFF\xC3z\"}"), "text=a\xFF\xC3z");
  EXPECT_EQ(line(R"({"text":"a\ud83d"})"), "text=a\xEF\xBF\xBD");
  EXPECT_EQ(line(R"({"text":"\ude00\ud83dz"})"), "text=\xEF\xBF\xBD\xEF\xBF\xBDz");
  EXPECT_EQ(line(std::string(R"({"m":)") + std::string(200, '[') + std::string(200, ']') +
                 R"(,"text":"T"})"),
            "text=T");
  EXPECT_EQ(line(std::string(R"({"m":)") + std::string(100'000, '[')),
            "error: broken JSON (too deep)");
}

TEST(Record, ABrokenLineLeavesNothingBehind) {
  std::string out;
  RecordParser parser(
      [&](Document& document, std::string const& problem) { out += shown(document, problem); });
  for (char const* broken : {R"({"outlet":"O","te)", R"({"source":{"name":"N)", R"({"text":"T)"}) {
    EXPECT_THROW(parser.parse_line(broken), RecordError);
    out.clear();
    parser.parse_line(R"({"body":"b"})");
    EXPECT_EQ(out, "text=b") << broken;
  }
}

TEST(Record, FindsLoneSurrogates) {
  struct {
    char const* json;
    char const* expected;
  } const cases[] = {
      {"plain", "plain"},
      {R"(\ud83d\ude00)", R"(\ud83d\ude00)"},
      {R"(\ud83d)", R"(\uFFFD)"},
      {R"(\uDE00\uD83D)", R"(\uFFFD\uFFFD)"},
      {R"(\ud83d\ud83d\ude00)", R"(\uFFFD\ud83d\ude00)"},
      {R"(\\ud83d)", R"(\\ud83d)"},  // an escaped backslash, then letters
      {R"(\ud83)", R"(\ud83)"},
      {R"(\ud83x)", R"(\ud83x)"},
      {R"(\u0627)", R"(\u0627)"},
      {"\\", "\\"},
      {"", ""},
  };
  for (auto const& c : cases) EXPECT_EQ(replace_lone_surrogates(c.json), c.expected) << c.json;
}

TEST(Record, ReadsAFileInPiecesOfAnySize) {
  std::string_view const json =
      "[\n {\"id\": 1, \"title\": \"\\u0627\\ud83d\\ude00\", \"text\": "
      "\"one\", \"source\": {\"name\": \"O\"}},\n {\"x\": []},\n"
      " {\"id\": \"three\", \"body\": \"3\"}\n]\n";
  std::string const expected =
      "<id=1 title=\xD8\xA7\xF0\x9F\x98\x80 outlet=O text=\xD8\xA7\xF0\x9F\x98\x80\none>"
      "<problem: no text in this record; name it \"text\", \"body\" or \"content\">"
      "<id=three text=3>";
  for (std::size_t size = 1; size <= json.size(); ++size) EXPECT_EQ(pieces(json, size), expected);
}

TEST(Record, ReadsFilesOfEitherShape) {
  struct {
    char const* json;
    char const* expected;
  } const cases[] = {
      {R"({"text":"a"})", "<text=a>"},
      {"[]", ""},
      {R"([{"text":"a"},{"text":"b"}])", "<text=a><text=b>"},
      {R"([{"text":"a"},{"text":"b)", "<text=a>error: broken JSON (incomplete JSON)"},
      {R"({"text":"a"}{"text":"b"})", "<text=a>error: broken JSON (extra data)"},
      {R"([[{"text":"a"}]])", "error: neither an object nor an array of objects"},
      {R"(["a"])", "error: neither an object nor an array of objects"},
      {R"([null])", "error: neither an object nor an array of objects"},
      {"7", "error: neither an object nor an array of objects"},
      {"", "error: broken JSON (incomplete JSON)"},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(pieces(c.json, 1000), c.expected) << c.json;
  }
}

TEST(Record, AnyBytesAreAnArticleOrAnError) {
  std::mt19937 random(11);
  std::string_view const alphabet = "{}[]\",:\\ utexbody0123\n\xD8\xA7\xFF";
  for (int round = 0; round < 20'000; ++round) {
    std::string json = "{\"text\":\"a\",\"id\":1,\"source\":{\"name\":\"\\ud83d\\ude00\"}}";
    for (auto i = random() % 6; i > 0; --i) {
      json[random() % json.size()] = alphabet[random() % alphabet.size()];
    }
    line(json);
    pieces(json, 1 + random() % 9);
  }
}

}  // namespace
}  // namespace isnad
