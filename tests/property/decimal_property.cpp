// SPDX-License-Identifier: Apache-2.0
#include <rashomon/decimal.h>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rashomon {
namespace {

// Small enough that a sum of three stays exact in 18 digits.
Decimal some_decimal() {
  return Decimal::of(*rc::gen::inRange<std::int64_t>(-999'999'999, 1'000'000'000), *rc::gen::inRange(-3, 4));
}

RC_GTEST_PROP(Decimals, SurvivePrintingAndParsing, ()) {
  const auto number = some_decimal();
  const auto read = Decimal::parse(number.to_string());
  RC_ASSERT(read.has_value());
  RC_ASSERT(*read == number);
}

RC_GTEST_PROP(Decimals, AreOrderedAsTheirDifferenceIs, ()) {
  const auto a = some_decimal(), b = some_decimal();
  RC_ASSERT((a < b) == (Decimal(0) < b - a));
  RC_ASSERT((a == b) == (a - b == Decimal(0)));
}

RC_GTEST_PROP(Decimals, AddAndMultiplyInAnyOrder, ()) {
  const auto a = some_decimal(), b = some_decimal(), c = some_decimal();
  RC_ASSERT(a + b == b + a);
  RC_ASSERT((a + b) + c == a + (b + c));
  RC_ASSERT(a * b == b * a);
}

RC_GTEST_PROP(Decimals, LieBetweenTheInfinities, ()) {
  const auto number = some_decimal();
  RC_ASSERT(Decimal::minus_infinity() < number);
  RC_ASSERT(number < Decimal::infinity());
}

RC_GTEST_PROP(Decimals, NoTextFailsToParse, (const std::string& text)) {
  if (const auto read = Decimal::parse(text)) RC_ASSERT(Decimal::parse(read->to_string()) == read);
}

}  // namespace
}  // namespace rashomon
