// SPDX-License-Identifier: Apache-2.0
#include "base/logistic.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

std::vector<Observation> repeated(std::vector<float> features, int positive, int negative) {
  std::vector<Observation> all;
  for (int i = 0; i < positive + negative; ++i) all.push_back({features, i < positive, 1});
  return all;
}

std::vector<Observation> operator+(std::vector<Observation> all, const std::vector<Observation>& more) {
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

TEST(Logistic, FindsHowOftenWhatWasSeen) {
  const auto seen = repeated({1}, 90, 10) + repeated({0}, 20, 80);
  const auto model = fit_logistic(seen, {{0}, 100});
  EXPECT_NEAR(model.probability(std::vector<float>{1}), 0.9, 0.002);
  EXPECT_NEAR(model.probability(std::vector<float>{0}), 0.2, 0.002);
}

TEST(Logistic, StaysAtItsPriorWhereNothingIsSeen) {
  const auto model = fit_logistic({}, {{2, -1}, 1});
  EXPECT_EQ(model.weights, (std::vector<double>{2, -1}));
  EXPECT_EQ(model.constant, 0);
}

TEST(Logistic, ANarrowPriorHoldsTheWeight) {
  const auto seen = repeated({1}, 90, 10) + repeated({0}, 20, 80);
  const auto wide = fit_logistic(seen, {{1}, 1}), narrow = fit_logistic(seen, {{1}, 0.01});
  EXPECT_GT(wide.weights[0], 2.5);
  EXPECT_NEAR(narrow.weights[0], 1, 0.05);
}

TEST(Logistic, AWeightKeepsItsSign) {
  const auto against = repeated({1}, 10, 90) + repeated({0}, 80, 20);
  EXPECT_EQ(fit_logistic(against, {{1}, 10}).weights[0], 0);
  EXPECT_LT(fit_logistic(against, {{-1}, 10}).weights[0], -2);
}

TEST(Logistic, CountsAnObservationByItsWeight) {
  auto seen = repeated({0}, 1, 1);
  seen[0].weight = 3;
  EXPECT_NEAR(fit_logistic(seen, {{0}, 1}).probability(std::vector<float>{0}), 0.75, 0.001);
}

TEST(Logistic, StaysFiniteWhereAllArePositive) {
  const auto model = fit_logistic(repeated({1}, 50, 0), {{1}, 1});
  EXPECT_LT(model.weights[0], 5);
  EXPECT_GT(model.probability(std::vector<float>{1}), 0.95);
}

}  // namespace
}  // namespace rashomon
