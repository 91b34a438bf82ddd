#include "pipeline/attribution/shape_content.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/pipeline/attribution/found_candidates.h"

namespace isnad {
namespace {

struct Case {
  char const* text;
  std::vector<std::string> expected;  // FoundCandidates::lines()
};

// A clause joined to a content that begins with a noun is the narrator's; in a clause of the noun
// "and" may join another.
TEST(ShapeContent, AClauseIsNotJoinedToANoun) {
  Case const cases[] = {
      {"أكد المدير دعم الخطة، لكن الشركة بدأت العمل.", {"أكد | دعم الخطة"}},
      {"أكد المدير دعم الخطة، في حين بدأت الشركة العمل.", {"أكد | دعم الخطة"}},
      {"أكد المدير دعم الخطة، كما زار المدرسة.", {"أكد | دعم الخطة"}},
      {"أعلن المدير عن خطة جديدة، ولم تبدأ الشركة العمل.", {"أعلن | خطة جديدة"}},
      {"أعلن المدير عن خطة جديدة، وبدأت الشركة العمل.", {"أعلن | خطة جديدة"}},
      {"أعلن المدير عن خطة كانت جاهزة، وبدأت أمس.", {"أعلن | خطة كانت جاهزة، وبدأت أمس"}},
      {"أعلن المدير عن الخطة التي أعدتها الشركة، ولم تبدأ بعد.",
       {"أعلن | الخطة التي أعدتها الشركة، ولم تبدأ بعد"}},
      {"أكد المدير دعم الخطة، ولا سيما تلك التي أعدتها الشركة.",
       {"أكد | دعم الخطة، ولا سيما تلك التي أعدتها الشركة"}},
      // A clause can be joined to a clause.
      {"أعلن المدير أن الخطة جاهزة، لكن الشركة لم تبدأ العمل.",
       {"أعلن | الخطة جاهزة، لكن الشركة لم تبدأ العمل"}},
      {"قال المدير: الخطة جاهزة، لكن الشركة لم تبدأ العمل.",
       {"قال | الخطة جاهزة، لكن الشركة لم تبدأ العمل"}},
  };
  for (Case const& c : cases) EXPECT_EQ(FoundCandidates(c.text).lines(), c.expected) << c.text;
}

}  // namespace
}  // namespace isnad
