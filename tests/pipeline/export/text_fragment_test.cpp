#include "pipeline/export/text_fragment.h"

#include <gtest/gtest.h>

#include <iterator>
#include <random>

#include "tests/pipeline/export/sample_statements.h"

namespace isnad {
namespace {

// The directive, readable: only what is special in ASCII stays encoded.
std::string decoded(std::string const& directive) {
  std::string text;
  for (std::size_t i = 0; i < directive.size(); ++i) {
    auto const byte = directive[i] == '%' ? std::stoul(directive.substr(i + 1, 2), nullptr, 16) : 0;
    if (byte == ' ' || byte >= 0x80) {
      text += static_cast<char>(byte);
      i += 2;
    } else {
      text += directive[i];
    }
  }
  return text;
}

TEST(TextFragment, NamesWholeWordsAndWhatIsBeforeThem) {
  struct {
    char const* before;
    char const* span;
    char const* after;
    char const* expected;
  } const cases[] = {
      {"", "نعم", "", "text=نعم"},
      {"قال عمر إن ", "الجسر جاهز", ".", "text=إن-,الجسر جاهز"},
      {"قال عمر إن «", "الجسر جاهز", "».", "text=إن «-,الجسر جاهز"},
      {"قال عمر: \"", "نعم", "\"", "text=عمر%3A %22-,نعم"},
      {"عنوان\n«", "نعم", "»", "text=نعم"},                 // the line begins here
      {"قال إن ", "«نعم، لا»", ".", "text=إن «-,نعم، لا"},  // its own marks go
      {"قال ب", "الجسر", "ين هنا", "text=قال-,بالجسرين"},   // it grows to whole words
      {"نسبة 3.", "5", " بالمئة", "text=نسبة-,3.5"},
      {"a", "b-c, d&e", "f", "text=ab%2Dc%2C d%26ef"},
      {"قال ", "قَالَ الـــجسر", "", "text=قال-,قَالَ الـــجسر"},
      {"",
       "a \t b\xC2\xA0"
       "c",
       "", "text=a b c"},                              // one space for several
      {"", "a\xE2\x80\x8F b", "", "text=a b"},         // no invisible characters
      {"في ", "1445هـ", "، قال", "text=في-,1445هـ،"},  // tatweel is no solid edge
      {"في ", "1445هـ", " قال", "text=في-,1445هـ قال"},
      {"في ", "1445هـ", "", "text=في-,1445هـ"},
      {"إن عمر \xE2\x80\x8F", "قال", "\xE2\x80\x8F نعم", "text=إن-,عمر قال نعم"},
      {"قال a", "_b_", " c", "text=قال-,a_b_"},
      {"", "«…»", "", ""},  // no word
      {"قال ", "", "", ""},
      {"", "\xFF", "", ""},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(decoded(text_directive(c.before, c.span, c.after)), c.expected) << c.span;
  }
}

TEST(TextFragment, OfLongSpansOnlyTheEdges) {
  std::string const words = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية";
  struct {
    std::string span;
    char const* expected;
  } const cases[] = {
      {words + " " + words, "text=واحد اثنان ثلاثة أربعة,خمسة ستة سبعة ثمانية"},
      {"نعم، قال.\nثم ذهب", "text=نعم، قال,ثم ذهب"},
      {"نعم\r\nلا\n\nربما", "text=نعم,ربما"},
      {words + "\n" + words, "text=واحد اثنان ثلاثة أربعة,خمسة ستة سبعة ثمانية"},
      {"واحد اثنان ثلاثة 1445هـ هنا " + words + " عام\u200F خمسة ستة سبعة",
       "text=واحد اثنان ثلاثة 1445هـ هنا,عام خمسة ستة سبعة"},
      {std::string(50, 'a') + " " + std::string(20, 'b') + " " + std::string(20, 'c'),
       "text=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,cccccccccccccccccccc"},
  };
  for (auto const& c : cases) EXPECT_EQ(decoded(text_directive("", c.span, "")), c.expected);

  std::string const one_word(90, 'a');
  EXPECT_EQ(text_directive("", one_word, ""), "text=" + one_word);
}

TEST(TextFragment, DeepLinks) {
  ArticleFacts article = article_of("x", "قال عمر: a b. وأضاف: c.");
  StatementFacts statement;
  statement.content = {span_in(article.text, "a b"), span_in(article.text, "c")};
  struct {
    char const* url;
    char const* expected;
  } const cases[] = {
      {"https://e.org/x", "https://e.org/x#:~:text=عمر%3A-,a b&text=وأضاف%3A-,c"},
      {"https://e.org/x#y", "https://e.org/x#y:~:text=عمر%3A-,a b&text=وأضاف%3A-,c"},
      {"https://e.org/x#:~:text=old", "https://e.org/x#:~:text=عمر%3A-,a b&text=وأضاف%3A-,c"},
      {"javascript:alert(1)", ""},
      {"", ""},
  };
  for (auto const& c : cases) {
    article.url = c.url;
    EXPECT_EQ(decoded(deep_link(article, statement)), c.expected);
  }
  article.url = "https://e.org/x";
  EXPECT_EQ(deep_link(article, {}), "https://e.org/x");
}

TEST(TextFragment, KeepsToItsCharactersOnAnyBytes) {
  constexpr char allowed[] =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%._~=,-";
  constexpr char const* pieces[] = {"ق",  "َ",  "ـ", "a", "3",    " ",  "\n",   "\u2028", "\u200F",
                                    "\r", "،", "«", ".", "\x01", "\"", "\xFF", "_",      "😀"};
  std::mt19937 chance(1);
  auto const random_text = [&] {
    std::string text;
    for (auto length = chance() % 12 * (chance() % 12); length > 0; --length) {
      text += pieces[chance() % std::size(pieces)];
    }
    return text;
  };
  for (int i = 0; i < 20'000; ++i) {
    std::string const before = random_text();
    std::string const span = random_text();
    std::string const directive = text_directive(before, span, random_text());
    EXPECT_EQ(directive.find_first_not_of(allowed), directive.npos) << before << '|' << span;
    EXPECT_TRUE(directive.empty() || directive.starts_with("text=")) << directive;
  }
}

}  // namespace
}  // namespace isnad
