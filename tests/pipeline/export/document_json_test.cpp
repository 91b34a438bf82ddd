#include "pipeline/export/document_json.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <limits>

#include "pipeline/export/sha256.h"
#include "tests/pipeline/export/fake_analysis.h"

namespace isnad {
namespace {

namespace json = boost::json;

std::string compact(Document const& document, Analysis const& analysis,
                    DocumentJsonOptions const& options = {}) {
  std::string out;
  JsonWriter writer(out, JsonLayout::compact);
  append_document(writer, document, analysis, options);
  return out;
}

TEST(DocumentJson, WritesEveryPart) {
  Document const document = fake_document();
  EXPECT_EQ(compact(document, fake_analysis(document.text)),
            R"({"isnad":"1","offset_unit":"codepoint","document":{"id":"news-7","title":"العنوان",)"
            R"("outlet":"وكالة الميناء","published":"2024-05-01","sha256":")" +
                sha256_hex(document.text) +
                R"(","length":71},"speakers":[)"
                R"({"id":"s1","name":"سليم الرامي","type":"person","roles":["الوزير"],)"
                R"("aliases":["الرامي"],"gender":"m",)"
                R"("mentions":[{"start":12,"end":30,"text":"الوزير سليم الرامي"}]},)"
                R"({"id":"s2","name":"هدى نوح","type":"other","gender":null,)"
                R"("mentions":[{"start":55,"end":62,"text":"هدى نوح"}]}],"attributions":[)"
                R"({"id":"a1","cue":{"start":8,"end":11,"text":"قال","lemma":"قَالَ","form":"verb",)"
                R"("class":"say","stance":"neutral"},)"
                R"("source":{"start":12,"end":30,"text":"الوزير سليم الرامي"},"speakers":["s1"],)"
                R"("resolution":"explicit","alternatives":["s2"],)"
                R"("marker":{"start":31,"end":33,"text":"إن"},)"
                R"("content":[{"start":34,"end":46,"text":"\"الجسر\" جاهز"},)"
                R"({"start":64,"end":70,"text":"سنرى 😀"}],"type":"mixed","polarity":"asserted",)"
                R"("modality":"actual","parent":null,"level":"A",)"
                R"("circumstances":[{"start":0,"end":7,"text":"العنوان","kind":"venue"}],)"
                R"("confidence":0.877,"rule":"verb-speaker-content"},)"
                R"({"id":"a2","cue":null,"source":null,"speakers":[],"marker":null,)"
                R"("content":[{"start":64,"end":68,"text":"سنرى"}],"type":"indirect",)"
                R"("polarity":"not-reported","modality":"future","parent":"a1","level":"B",)"
                R"("confidence":0,"rule":"bare-quotation"}]})");
}

TEST(DocumentJson, AnArticleWithoutStatementsIsStillOne) {
  EXPECT_EQ(compact(article("x", ""), {}, {.offsets = OffsetUnit::utf16, .with_text = true}),
            R"({"isnad":"1","offset_unit":"utf16","document":{"id":"x","sha256":)"
            R"("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",)"
            R"("length":0,"text":""},"speakers":[],"attributions":[]})");
}

TEST(DocumentJson, RefersToTheRepairedText) {
  Document document = article("x\xFF", "\xFFقال");
  document.path = "p\xFF";
  Analysis analysis;
  analysis.attributions.resize(1);
  analysis.attributions[0].content = {{0, 3}};
  analysis.attributions[0].confidence = std::numeric_limits<double>::quiet_NaN();
  analysis.warnings = {"w"};
  auto const value = json::parse(compact(document, analysis, {.with_text = true}));
  std::string const bad = "\xEF\xBF\xBD";
  EXPECT_EQ(value.at("document").at("text").as_string(), bad + "قال");
  EXPECT_EQ(value.at("document").at("sha256").as_string(), sha256_hex(bad + "قال"));
  EXPECT_EQ(value.at("document").at("length").as_int64(), 4);
  EXPECT_EQ(value.at("document").at("id").as_string(), "x" + bad);
  EXPECT_EQ(value.at("attributions").at(0).at("content").at(0).at("text").as_string(), bad + "ق");
  EXPECT_EQ(value.at("attributions").at(0).at("content").at(0).at("end").as_int64(), 2);
  EXPECT_EQ(value.at("attributions").at(0).at("confidence").as_int64(), 0);
  EXPECT_EQ(json::serialize(value.at("warnings")), R"(["w"])");
}

}  // namespace
}  // namespace isnad
