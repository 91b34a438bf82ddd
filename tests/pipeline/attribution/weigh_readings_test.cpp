#include "pipeline/attribution/weigh_readings.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/grammars/letters.h"

namespace isnad {
namespace {

// The minister confirms: "T", and "U", a word that nobody knows, may belong to him.
class WeighReadings : public ::testing::Test {
 protected:
  void SetUp() override { read_cue(letters.sentence(), letters.cue(), readings); }

  void weigh(std::string_view name, float weight) { weights[evidence_named(name)] = weight; }
  Choice choose(Contest* contest = nullptr) const {
    return weigh_readings(readings, letters.sentence(), {}, weights, contest);
  }
  std::string chosen() const {
    Choice const choice = choose();
    return choice.reading == nullptr ? "nothing" : letters.printed(choice.reading->frame);
  }

  Letters letters{"KTUwMw"};
  Readings readings;
  std::vector<float> weights = std::vector<float>(evidence_count());
};

TEST_F(WeighReadings, WithoutWeightsTheGrammarChooses) {
  Choice const choice = weigh_readings(readings, letters.sentence(), {}, {});
  EXPECT_EQ(choice.reading, first_choice(readings));
}

// All readings share the flag.
TEST_F(WeighReadings, NothingWinsWhereItIsLikelierThanAllOfThem) {
  weigh("flag past", -20);
  EXPECT_EQ(chosen(), "nothing");
  weigh("nothing", -40);
  EXPECT_NE(chosen(), "nothing");
}

TEST_F(WeighReadings, TogetherTheyWinWhereNoneWouldAlone) {
  ASSERT_GT(readings.size(), 1U);
  auto const few = static_cast<float>(std::log(static_cast<double>(readings.size())));
  weigh("nothing", few + 0.1F);
  EXPECT_EQ(chosen(), "nothing");
  weigh("nothing", few - 0.1F);
  EXPECT_NE(chosen(), "nothing");
}

TEST_F(WeighReadings, TheHeaviestWins) {
  weigh("length 1", 2);
  EXPECT_EQ(chosen(), "verb-open-speaker-object cue=K source=T content=UwMw");
  weigh("edge object name thing", 1);
  weigh("edge object thing masdar", 3);
  EXPECT_EQ(chosen(), "verb-open-speaker-object cue=K source=TUw content=Mw");
}

TEST_F(WeighReadings, ItsProbabilityIsAmongAllOfThem) {
  weigh("length 1", 2);
  double all = 1;
  Contest contest;
  Choice const choice = choose(&contest);
  ASSERT_NE(choice.reading, nullptr);
  for (auto const& entry : contest.entries) all += std::exp(entry.weight);
  EXPECT_NEAR(choice.probability, std::exp(2) / all, 1e-6);
  EXPECT_EQ(contest.entries.size(), readings.size());
  EXPECT_EQ(&readings[static_cast<std::size_t>(contest.winner)], choice.reading);
}

TEST_F(WeighReadings, ALogRemembersALostCompetition) {
  weigh("nothing", 20);
  Contest contest;
  EXPECT_EQ(choose(&contest).reading, nullptr);
  EXPECT_EQ(contest.winner, -1);
  EXPECT_EQ(contest.entries.size(), readings.size());
}

}  // namespace
}  // namespace isnad
