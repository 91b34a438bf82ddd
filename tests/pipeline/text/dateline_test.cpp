#include "pipeline/text/dateline.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/pipeline/read_article.h"

namespace isnad {
namespace {

std::string agency(std::string const& text) {
  ReadArticle const read(text);
  auto const range = find_agency(read.article.tokens);
  return range ? read.text(*range) : "-";
}

TEST(Dateline, NamesTheAgency) {
  struct Case {
    std::string text;
    std::string expected;
  };
  Case const cases[] = {
      {"العنوان\nالقاهرة/الأناضول\nرحل نادر.", "الأناضول"},
      {"العنوان\nالقاهرة / وكالة الساحل\nرحل نادر.", "وكالة الساحل"},
      {"العنوان\nبيروت - رويترز - رحل نادر.", "رويترز"},
      {"العنوان\nبيروت (رويترز) - رحل نادر.", "رويترز"},
      {"العنوان\nبيروت - رويترز - 5 مايو - رحل نادر.", "رويترز"},
      {"العنوان\nبيروت (رويترز): رحل نادر.", "رويترز"},
      // no datelines
      {"رويترز: رحل نادر", "-"},
      {"العنوان\nرحل نادر - قالت رويترز - مساء أمس", "-"},
      {"العنوان\nبيروت - رحل نادر.", "-"},
      {"العنوان\nقال نادر لرويترز إن الجسر جاهز.", "-"},
      {"العنوان\nالرجل/المرأة\nرحل نادر.", "-"},
      {"1\n2\n3\n4\n5\n6\n7\n8\nالقاهرة/الأناضول\nرحل", "-"},
      {"", "-"},
  };
  for (auto const& c : cases) EXPECT_EQ(agency(c.text), c.expected) << c.text;
}

}  // namespace
}  // namespace isnad
