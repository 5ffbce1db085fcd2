// SPDX-License-Identifier: Apache-2.0
#include "value/quantity.h"

#include <array>

#include <gtest/gtest.h>

namespace rashomon {
namespace {

Quantity exactly(Decimal number, std::string unit = {}, QuantityKind kind = QuantityKind::cardinal) {
  Quantity quantity;
  quantity.low = quantity.best = quantity.high = number;
  quantity.unit = std::move(unit);
  quantity.kind = kind;
  return quantity;
}

Quantity bounded(Bound bound, Decimal low, Decimal best, Decimal high, bool open = false) {
  auto quantity = exactly(best);
  quantity.bound = bound;
  quantity.low = low;
  quantity.high = high;
  quantity.ends_open = open;
  return quantity;
}

const Quantity thirty_or_so = bounded(Bound::about, 25, 30, 35);
const Quantity dozens = bounded(Bound::vague, 24, 40, 99);
const Quantity over_20 = bounded(Bound::at_least, 20, 20, Decimal::infinity(), true);
const Quantity up_to_50 = bounded(Bound::at_most, 0, 50, 50);
const Quantity from_20_to_30 = bounded(Bound::between, 20, 25, 30);

struct Pair {
  const char* name;
  Quantity one, other;
  ValueRelation relation;
};

TEST(QuantityRelation, FollowsTheLadder) {
  const std::array pairs = {
      Pair{"same number", exactly(3), exactly(3), ValueRelation::equal},
      Pair{"other number", exactly(3), exactly(5), ValueRelation::apart},
      Pair{"same estimate", thirty_or_so, bounded(Bound::about, 27, 30, 33), ValueRelation::equal},
      Pair{"rounded to the coarser step", exactly(1234), bounded(Bound::about, 1100, 1200, 1300), ValueRelation::equal},
      Pair{"a count is not rounded", exactly(27), exactly(30), ValueRelation::apart},
      Pair{"rounded to the tens of an estimate", exactly(28), thirty_or_so, ValueRelation::equal},
      Pair{"within a vague number", exactly(28), dozens, ValueRelation::within},
      Pair{"within a bound", exactly(23), over_20, ValueRelation::within},
      Pair{"a bound holds a number", over_20, exactly(23), ValueRelation::contains},
      Pair{"a bound in a bound", bounded(Bound::at_least, 30, 30, Decimal::infinity()), over_20, ValueRelation::within},
      Pair{"the open end is loose wording", exactly(20), over_20, ValueRelation::meets},
      Pair{"outside a bound", exactly(12), over_20, ValueRelation::apart},
      Pair{"thirty and dozens", thirty_or_so, dozens, ValueRelation::within},
      Pair{"bounds that overlap", over_20, up_to_50, ValueRelation::meets},
      Pair{"within a range", exactly(22), from_20_to_30, ValueRelation::within},
      Pair{"other units", exactly(3, "km", QuantityKind::distance), exactly(3, "EUR", QuantityKind::money),
           ValueRelation::unknown},
      Pair{"a thing is no percentage", exactly(3), exactly(3, "percent", QuantityKind::percent),
           ValueRelation::unknown},
      Pair{"kilometres and metres", exactly(2, "km", QuantityKind::distance),
           exactly(2000, "m", QuantityKind::distance), ValueRelation::equal},
      Pair{"share and percent", exactly(*Decimal::parse("0.5"), "share", QuantityKind::share),
           exactly(50, "percent", QuantityKind::percent), ValueRelation::equal},
      Pair{"a dollar is mostly American", exactly(3, "dollar", QuantityKind::money),
           exactly(3, "USD", QuantityKind::money), ValueRelation::equal},
      Pair{"euros and dollars", exactly(3, "EUR", QuantityKind::money), exactly(3, "USD", QuantityKind::money),
           ValueRelation::unknown},
  };
  for (const auto& [name, one, other, wanted] : pairs) {
    EXPECT_EQ(relation(one, other), wanted) << name;
    EXPECT_EQ(relation(other, one), reversed(wanted)) << name;
  }
}

Quantity score(Decimal less, Decimal more) {
  auto quantity = exactly(more, "score", QuantityKind::score);
  quantity.low = less;
  return quantity;
}

TEST(QuantityRelation, SetsScoresAndPlacesApartByEachPoint) {
  EXPECT_EQ(relation(score(1, 3), score(1, 3)), ValueRelation::equal);
  EXPECT_EQ(relation(score(1, 3), score(2, 3)), ValueRelation::apart);
  EXPECT_EQ(relation(score(1, 3), score(1, 2)), ValueRelation::apart);
  const auto ninth = exactly(9, "rank", QuantityKind::ordinal), tenth = exactly(10, "rank", QuantityKind::ordinal);
  EXPECT_EQ(relation(ninth, tenth), ValueRelation::apart);
}

TEST(QuantityRelation, MeetingEstimatesAreInexact) {
  EXPECT_TRUE(inexact_and_meeting(thirty_or_so, dozens));
  EXPECT_FALSE(inexact_and_meeting(exactly(30), dozens));
  EXPECT_FALSE(inexact_and_meeting(thirty_or_so, bounded(Bound::vague, 200, 400, 999)));
}

TEST(QuantityRelation, LooseningABoundNeverSetsNumbersApart) {
  for (const int number : {1, 5, 17, 300}) {
    const auto loose = bounded(Bound::at_least, number, number, Decimal::infinity());
    EXPECT_FALSE(apart(exactly(number), loose)) << number;
  }
}

TEST(QuantityStep, IsThePlaceOfTheLastDigit) {
  EXPECT_EQ(step_of(1200), Decimal(100));
  EXPECT_EQ(step_of(*Decimal::parse("2.5")), *Decimal::parse("0.1"));
  EXPECT_EQ(step_of(0), Decimal(1));
}

TEST(QuantityRelation, CutsANumberToTheBoundThatRoundsItOff) {
  EXPECT_TRUE(cut_to_bound(exactly(23), over_20));
  EXPECT_FALSE(cut_to_bound(exactly(31), over_20));
  EXPECT_FALSE(cut_to_bound(exactly(19), over_20));
  EXPECT_TRUE(cut_to_bound(exactly(20), over_20));
  EXPECT_TRUE(cut_to_bound(exactly(45), up_to_50));
  EXPECT_FALSE(cut_to_bound(exactly(12), up_to_50));
  EXPECT_FALSE(cut_to_bound(exactly(23), exactly(20)));
  const auto at_least_16 = bounded(Bound::at_least, 16, 16, Decimal::infinity());
  EXPECT_FALSE(cut_to_bound(exactly(23), at_least_16));
}

}  // namespace
}  // namespace rashomon
