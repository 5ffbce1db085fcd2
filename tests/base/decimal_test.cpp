// SPDX-License-Identifier: Apache-2.0
#include <rashomon/decimal.h>

#include <gtest/gtest.h>

namespace rashomon {
namespace {

TEST(Decimal, ParsesAndPrints) {
  for (const char* text : {"0", "7", "-3", "1200", "0.75", "-0.05", "123456789012345678"}) {
    EXPECT_EQ(Decimal::parse(text)->to_string(), text);
  }
  EXPECT_EQ(Decimal::parse("12.50")->to_string(), "12.5");
  for (const char* text : {"", "-", "1e3", "1.2.3", "abc", "1234567890123456789"})
    EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(Decimal, AddsMultipliesAndOrders) {
  const auto half = *Decimal::parse("0.5");
  EXPECT_EQ(half + half, Decimal(1));
  EXPECT_EQ(Decimal(3) * half, *Decimal::parse("1.5"));
  EXPECT_EQ(Decimal(2) - Decimal(2), Decimal(0));
  EXPECT_LT(*Decimal::parse("-1.5"), Decimal(-1));
  EXPECT_LT(Decimal(999), Decimal(1000));
  EXPECT_LT(Decimal(1000000), Decimal::infinity());
  EXPECT_LT(Decimal::minus_infinity(), Decimal(-1000000));
  EXPECT_EQ(Decimal::nearest(1.0 / 3).to_string(), "0.333333333333333");
  EXPECT_EQ(Decimal::of(15, 5).to_integer(), 1500000);
}

}  // namespace
}  // namespace rashomon
