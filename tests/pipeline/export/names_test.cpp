#include "pipeline/export/names.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

namespace isnad {
namespace {

namespace json = boost::json;

json::value schema() {
  std::ostringstream contents;
  contents << std::ifstream(ISNAD_SOURCE_DIR "/fixtures/schema/document.schema.json").rdbuf();
  return json::parse(contents.str());
}

std::set<std::string> listed(json::value const& value) {
  std::set<std::string> names;
  for (auto const& name : value.as_array()) names.insert(std::string(name.as_string()));
  return names;
}

template <typename Enum>
std::set<std::string> spelled(Enum last) {
  std::set<std::string> names;
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    names.insert(std::string(name_of(static_cast<Enum>(i))));
  }
  return names;
}

TEST(Names, AreThoseOfTheSchema) {
  auto const all = schema();
  auto const enumeration = [&](std::string const& pointer) {
    return listed(all.at_pointer("/properties/" + pointer + "/enum"));
  };
  std::string const statement = "attributions/items/properties/";
  EXPECT_EQ(spelled(OffsetUnit::utf8), enumeration("offset_unit"));
  EXPECT_EQ(spelled(SpeakerKind::other), enumeration("speakers/items/properties/type"));
  EXPECT_EQ(spelled(CueForm::phrase), enumeration(statement + "cue/anyOf/1/properties/form"));
  EXPECT_EQ(spelled(QuoteType::indirect), enumeration(statement + "type"));
  EXPECT_EQ(spelled(Polarity::no_comment), enumeration(statement + "polarity"));
  EXPECT_EQ(spelled(Modality::counterfactual), enumeration(statement + "modality"));
  EXPECT_EQ(spelled(Level::b), enumeration(statement + "level"));
  EXPECT_EQ(spelled(CircumstanceKind::other),
            enumeration(statement + "circumstances/items/properties/kind"));
}

TEST(Names, FollowTheOrderOfTheEnumerations) {
  EXPECT_EQ(name_of(OffsetUnit::codepoint), "codepoint");
  EXPECT_EQ(name_of(SpeakerKind::state), "state");
  EXPECT_EQ(name_of(SpeakerKind::anonymous), "anonymous");
  EXPECT_EQ(name_of(CueForm::masdar), "masdar");
  EXPECT_EQ(name_of(QuoteType::direct), "direct");
  EXPECT_EQ(name_of(Polarity::not_reported), "not-reported");
  EXPECT_EQ(name_of(Modality::conditional), "conditional");
  EXPECT_EQ(name_of(Level::a), "A");
  EXPECT_EQ(name_of(CircumstanceKind::occasion), "occasion");
}

}  // namespace
}  // namespace isnad
