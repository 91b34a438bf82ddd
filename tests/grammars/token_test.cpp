#include "grammars/token.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string>

namespace isnad {
namespace {

constexpr auto role_count = static_cast<std::size_t>(Role::count_);

Role role_at(std::size_t i) { return static_cast<Role>(i); }

TEST(Role, NamesRoundTrip) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < role_count; ++i) {
    std::string_view const name = name_of(role_at(i));
    EXPECT_FALSE(name.empty()) << i;
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_EQ(role_named(name), role_at(i)) << name;
  }
}

TEST(Role, NamesAreThoseOfTheEnumerators) {
  EXPECT_EQ(name_of(Role::word), "word");
  EXPECT_EQ(name_of(Role::quotation), "quotation");
  EXPECT_EQ(name_of(Role::complementizer), "complementizer");
  EXPECT_EQ(name_of(Role::title), "title");
  EXPECT_EQ(name_of(Role::finite_cue), "finite_cue");
  EXPECT_EQ(name_of(Role::label_head), "label_head");
}

TEST(Role, OtherNamesNameNothing) {
  for (std::string_view name : {"", "titl", "titles", "Title", " title", "count_", "title\t"})
    EXPECT_EQ(role_named(name), Role::count_) << name;
}

TEST(RoleSet, HoldsWhatWasAddedAndNothingElse) {
  for (std::size_t i = 0; i < role_count; ++i) {
    RoleSet const set{role_at(i)};
    for (std::size_t j = 0; j < role_count; ++j)
      EXPECT_EQ(set.has(role_at(j)), i == j) << name_of(role_at(i)) << ' ' << name_of(role_at(j));
  }
}

// Both 64-bit halves behave alike.
TEST(RoleSet, BehavesLikeASet) {
  std::mt19937 engine{7};
  auto const any_role = [&] { return role_at(engine() % role_count); };
  for (int round = 0; round < 300; ++round) {
    RoleSet a, b;
    std::set<Role> in_a, in_b;
    for (int i = 0; i < 12; ++i) {
      Role const added = any_role();
      a.add(added);
      in_a.insert(added);
      Role const other = any_role();
      b.add(other);
      in_b.insert(other);
      Role const removed = any_role();
      a.remove(removed);
      in_a.erase(removed);
    }
    bool common = false;
    for (Role role : in_a) common |= in_b.contains(role);
    EXPECT_EQ(a.intersects(b), common);
    EXPECT_EQ(b.intersects(a), common);
    EXPECT_EQ(a.empty(), in_a.empty());
    EXPECT_EQ(RoleSet::of_bits(a.low(), a.high()), a);
    a.add(b);
    in_a.insert(in_b.begin(), in_b.end());
    for (std::size_t i = 0; i < role_count; ++i)
      EXPECT_EQ(a.has(role_at(i)), in_a.contains(role_at(i)));
  }
}

TEST(RoleSet, EmptySetMeetsNothing) {
  RoleSet const none;
  EXPECT_TRUE(none.empty());
  EXPECT_FALSE(none.intersects(none));
  EXPECT_FALSE(none.intersects({Role::word, Role::label_head}));
  EXPECT_EQ(none, RoleSet{});
  EXPECT_NE(none, RoleSet{Role::label_head});
}

TEST(FeatureSet, HoldsWhatWasAddedAndNothingElse) {
  FeatureSet set{Feature::past, Feature::active};
  EXPECT_TRUE(set.has(Feature::past));
  EXPECT_TRUE(set.has(Feature::active));
  EXPECT_FALSE(set.has(Feature::present));
  set.add(FeatureSet{Feature::feminine, Feature::past});
  EXPECT_TRUE(set.has(Feature::feminine));
  set.remove(Feature::past);
  set.remove(Feature::dual);
  EXPECT_FALSE(set.has(Feature::past));
  EXPECT_FALSE(set.has(Feature::dual));
  EXPECT_TRUE(set.has(Feature::active));
  EXPECT_EQ(FeatureSet::of_bits(set.bits()).bits(), set.bits());
  EXPECT_EQ(FeatureSet{}.bits(), 0U);
}

}  // namespace
}  // namespace isnad
