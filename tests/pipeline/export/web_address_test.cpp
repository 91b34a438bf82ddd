#include "pipeline/export/web_address.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

TEST(WebAddress, KeepsLettersAndEncodesWhatNoAddressMayHold) {
  struct {
    char const* url;
    char const* expected;
  } const cases[] = {
      {"https://example.org/a?b=c&d=%D9%82#e", "https://example.org/a?b=c&d=%D9%82#e"},
      {"HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"},
      {"https://example.org/مقال-٣", "https://example.org/مقال-٣"},
      {"https://example.org/a b\"<c>\\^`{|}",
       "https://example.org/a%20b%22%3Cc%3E%5C%5E%60%7B%7C%7D"},
      {"https://example.org/100%", "https://example.org/100%25"},
      {"https://example.org/%zz", "https://example.org/%25zz"},
      {"https://example.org/\n\x01\x7F", "https://example.org/%0A%01%7F"},
      {"https://example.org/\xE2\x80\xAE", "https://example.org/%E2%80%AE"},
      {"https://example.org/\xEF\xBF\xBE", "https://example.org/%EF%BF%BE"},
      {"https://example.org/\xFF", "https://example.org/%FF"},
  };
  for (auto const& c : cases) EXPECT_EQ(web_address(c.url), c.expected);
}

TEST(WebAddress, NothingElseIsALink) {
  for (char const* url :
       {"", "http://", "https://", "javascript:alert(1)", "//example.org", "ftp://example.org",
        " https://example.org", "data:text/html,x", "file:///etc/passwd", "example.org"}) {
    EXPECT_EQ(web_address(url), "") << url;
  }
}

TEST(WebAddress, PercentEncoding) {
  std::string out = "x";
  append_percent_encoded(out, "a-Z.9 \xD9\x82", ".");
  EXPECT_EQ(out, "xa%2DZ.9%20%D9%82");
}

}  // namespace
}  // namespace isnad
