#include "pipeline/export/write_jsonl.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/json.hpp>

#include "tests/pipeline/export/fake_analysis.h"

namespace isnad {
namespace {

TEST(WriteJsonl, AnArticleIsOneLine) {
  Document document = fake_document();
  document.title = "two\nlines\xE2\x80\xA8";
  std::string out = "before\n";
  write_jsonl(out, document, fake_analysis(document.text), {.with_text = true});
  write_jsonl(out, document, {});
  EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), 3);
  EXPECT_TRUE(out.starts_with("before\n{\"isnad\":"));
  EXPECT_TRUE(out.ends_with("}\n"));
  EXPECT_EQ(out.find("\xE2\x80\xA8"), out.npos);
  auto const first = out.substr(7, out.find('\n', 7) - 7);
  EXPECT_EQ(boost::json::parse(first).at("document").at("title").as_string(), document.title);
}

}  // namespace
}  // namespace isnad
