#include "pipeline/text/tokenize.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "pipeline/text/character_class.h"
#include "pipeline/text/code_points.h"
#include "tests/pipeline/text/random_text.h"

namespace isnad {
namespace {

// One letter for each role that the tokenizer gives.
constexpr struct {
  Role role;
  char letter;
} letters[] = {
    {Role::word, 'w'},       {Role::latin, 'l'},       {Role::number, 'n'},
    {Role::comma, ','},      {Role::semicolon, ';'},   {Role::period, '.'},
    {Role::ellipsis, 'e'},   {Role::question, '?'},    {Role::exclamation, '!'},
    {Role::colon, ':'},      {Role::dash, '-'},        {Role::slash, '/'},
    {Role::bullet, '*'},     {Role::paren_open, '('},  {Role::paren_close, ')'},
    {Role::quote_open, '<'}, {Role::quote_close, '>'}, {Role::newline, 'N'},
    {Role::symbol, 's'},
};

std::string roles_of(Token const& token) {
  std::string s;
  RoleSet rest = token.roles;
  for (auto const& row : letters) {
    if (rest.has(row.role)) s += row.letter;
    rest.remove(row.role);
  }
  return rest.empty() ? s : s + "+";
}

// "form/roles" of each token, with a space where there is one.
std::string printed(std::string const& source) {
  NormalizedText const text = normalize(source);
  std::string s;
  for (Token const& token : tokenize(text)) {
    if (!s.empty()) s += token.space_before ? "  " : " ";
    s += token.roles.has(Role::newline) ? "NL" : std::string{token.form};
    s += "/" + roles_of(token);
  }
  return s;
}

TEST(Tokenize, CutsTextIntoTokens) {
  struct {
    std::string source;
    std::string expected;
  } const cases[] = {
      {"", ""},
      {"   ", ""},
      {"قال، إنّه:", "قال/w ،/,  إنه/w :/:"},
      // Words and numbers.
      {"قالReuters", "قال/w Reuters/l"},
      {"عام2015م", "عام/w 2015/n م/w"},
      {"الـ25", "ال/w 25/n"},
      {"1.1 2,500 ٣٫٥ 10:30 12/5/2020 2-1", "1.1/n  2,500/n  ٣٫٥/n  10:30/n  12/5/2020/n  2-1/n"},
      {"25% ٪", "25/n %/s  ٪/s"},
      {"5. 6.", "5/n ./.  6/n ./."},
      {"1..2", "1/n ../e 2/n"},
      {"٫٥", "٫/s ٥/n"},
      {"G20 iOS it's a.com b.", "G20/l  iOS/l  it's/l  a.com/l  b/l ./."},
      {"4K", "4/n K/l"},
      {"e\u0301a ا\u0301ب", "e\u0301a/l  ا\u0301ب/w"},
      {"f-16", "f/l -/- 16/n"},
      // Marks.
      {"«ا» ‹ب› “ج” „د“", "«/< ا/w »/>  ‹/< ب/w ›/>  “/< ج/w ”/>  „/< د/w “/<"},
      {"\"ا\" 'ب'", "\"/<> ا/w \"/<>  '/<> ب/w '/<>"},
      {"''ا'' ``ب`` <<ج>> ’’", "''/<> ا/w ''/<>  ``/<> ب/w ``/<>  <</< ج/w >>/>  ’’/>"},
      {"'''ا", "''/<> '/<> ا/w"},
      {"` < > ‘ا’", "`/s  </s  >/s  ‘/< ا/w ’/>"},
      {"(ا) [ب] {ج} ﴿د﴾", "(/( ا/w )/)  [/( ب/w ]/)  {/( ج/w }/)  ﴿/( د/w ﴾/)"},
      {"ا؛ب;؟!?-–—/\\*•", "ا/w ؛/; ب/w ;/; ؟/? !/! ?/? -/- –/- —/- /// \\// */* •/*"},
      {"#وسم_ما @a &", "وسم/w  ما/w  @/s a/l  &/s"},
      {"😀👍🏽 5\u20E3", "😀/s 👍🏽/s  5\u20E3/n"},
      {"ا\xFFب", "ا/w \uFFFD/s ب/w"},
      // Dots.
      {"ا...ب … ج.. د.", "ا/w .../e ب/w  …/e  ج/w ../e  د/w ./."},
      {"أن. . . يعود", "أن/w ./e  ./e  ./e  يعود/w"},
      {"رحل.وعاد", "رحل/w ./. وعاد/w"},
      {"د. نادر و م.سعاد", "د/w ./s  نادر/w  و/w  م/w ./s سعاد/w"},
      {"أ.د. نادر", "أ/w ./s د/w ./s  نادر/w"},
      {"(ق.ن.ا)", "(/( ق/w ./s ن/w ./s ا/w )/)"},
      {"شركة ق.ن.ا. وقال", "شركة/w  ق/w ./s ن/w ./s ا/w ./.  وقال/w"},
      {"إل.جي", "إل/w ./s جي/w"},
      {"يو. إس. كاب", "يو/w ./s  إس/w ./s  كاب/w"},
      {"J. Doe", "J/l ./s  Doe/l"},
      {"اتصل به. رحل", "اتصل/w  به/w ./.  رحل/w"},
      {"اتصل به.وقال", "اتصل/w  به/w ./. وقال/w"},
      {"بعد 5 م. قال", "بعد/w  5/n  م/w ./.  قال/w"},
      {"1440هـ. قال", "1440/n ه/w ./.  قال/w"},
      {"د.", "د/w ./."},
      {"د.\nا", "د/w ./. NL/N  ا/w"},
      // Lines.
      {"ا \n\n \nب", "ا/w  NL/N  NL/N  ب/w"},
      {"\r\nا\r\n", "NL/N  ا/w NL/N"},
  };
  for (auto const& c : cases) EXPECT_EQ(printed(c.source), c.expected) << c.source;
}

TEST(Tokenize, FoldedStandsBesideForm) {
  NormalizedText const text = normalize("أكّدت المسؤولة");
  Tokens const tokens = tokenize(text);
  ASSERT_EQ(tokens.size(), 2u);
  EXPECT_EQ(tokens[0].form, "أكدت");
  EXPECT_EQ(tokens[0].folded, "اكدت");
  EXPECT_EQ(tokens[1].folded, "المسووله");
  EXPECT_EQ(tokens[1].range, (TextRange{9, 25}));
}

TEST(Tokenize, SourceOfATokenKeepsItsMarks) {
  std::string const source = "\u200Fقالـَ\u200F: «نَعَمْ»ً.";
  NormalizedText const text = normalize(source);
  std::string s;
  for (Token const& token : tokenize(text)) {
    SourceRange const range = text.to_source(token.range);
    s += source.substr(range.begin, range.size()) + "|";
  }
  EXPECT_EQ(s, "قالـَ|:|«|نَعَمْ|»ً|.|");
}

void check_invariants(NormalizedText const& text) {
  std::uint32_t end = 0;
  for (Token const& token : tokenize(text)) {
    ASSERT_FALSE(token.range.empty());
    ASSERT_EQ(token.form.data(), text.text.data() + token.range.begin);
    ASSERT_EQ(token.folded.data(), text.folded.data() + token.range.begin);
    ASSERT_EQ(token.form.size(), token.range.size());
    ASSERT_EQ(token.folded.size(), token.range.size());
    ASSERT_EQ(token.form.find(' '), std::string_view::npos);
    std::string const roles = roles_of(token);
    ASSERT_TRUE(roles.size() == 1 || roles == "<>") << roles;
    ASSERT_GE(token.range.begin, end);
    for (; end < token.range.begin; ++end)
      ASSERT_NE(std::string_view(" #_").find(text.text[end]), std::string_view::npos) << "left out";
    std::size_t before = end;
    while (before > 0 && text.text[before - 1] == '#') --before;
    bool const space = before > 0 && std::string_view(" \n_").find(text.text[before - 1]) !=
                                         std::string_view::npos;
    ASSERT_EQ(token.space_before, space);
    end = token.range.end;
  }
  for (; end < text.text.size(); ++end) ASSERT_EQ(text.text[end], ' ') << "left out";
}

// The words of a hashtag are words of the sentence; other marks stay.
TEST(Tokenize, TakesHashtagsApart) {
  struct {
    std::string source;
    std::string expected;
  } const cases[] = {
      {"#مجلس_النواب", "مجلس/w  النواب/w"},
      {"# مجلس _النواب", "#/s  مجلس/w  _/s النواب/w"},
      {"#5 #go_on", "#/s 5/n  #/s go/l _/s on/l"},
  };
  for (auto const& c : cases) EXPECT_EQ(printed(c.source), c.expected) << c.source;
}

TEST(Tokenize, InvariantsHoldForRandomText) {
  RandomText random{42};
  for (int i = 0; i < 3000; ++i) {
    std::string const source = random(random.below(60));
    check_invariants(normalize(source));
    if (HasFatalFailure()) FAIL() << source;
  }
}

TEST(Tokenize, WordsDoNotMixScripts) {
  RandomText random{43};
  for (int i = 0; i < 500; ++i) {
    NormalizedText const text = normalize(random(40));
    for (Token const& token : tokenize(text)) {
      if (!token.roles.has(Role::word)) continue;
      for (std::size_t at = 0; at < token.form.size(); at += decode(token.form, at).length) {
        auto const kind = character_class(decode(token.form, at).value);
        EXPECT_TRUE(kind == CharacterClass::arabic || kind == CharacterClass::combining);
      }
    }
  }
}

TEST(Tokenize, IsLinear) {
  for (std::string_view piece : {".", ". ", "د.", "1.", "a'", "\u0301", "\n", "\n ", "'", "ا"}) {
    std::string source;
    for (int i = 0; i < 200'000; ++i) source += piece;
    NormalizedText const text = normalize(source);
    auto const start = std::chrono::steady_clock::now();
    EXPECT_FALSE(tokenize(text).empty());
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{10});
  }
}

}  // namespace
}  // namespace isnad
