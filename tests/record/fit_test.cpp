// SPDX-License-Identifier: Apache-2.0
#include "record/fit.h"

#include <gtest/gtest.h>

#include "record/score.h"

namespace rashomon {
namespace {

std::vector<float> holding(std::initializer_list<Feature> held) {
  std::vector<float> features(feature_names.size());
  for (const auto feature : held) features[static_cast<std::size_t>(feature)] = 1;
  return features;
}

// Actions and things tell two for, other things three against; a place is thought to tell something.
Weights table() {
  Weights weights;
  EXPECT_FALSE(weights.replace({{"action_same", 2},
                                {"thing_same", 2},
                                {"thing_other", -3},
                                {"place_same", 1},
                                {"threshold_agreement", 1},
                                {"threshold_conflict", 3},
                                {"threshold_sure", 9},
                                {"confidence_conflict_rise", 0.25},
                                {"confidence_agreement_rise", 0.25},
                                {"number_least", 0.5}}));
  return weights;
}

// What is the same action and thing answers one question; a shared place tells nothing.
Lessons lessons(int size) {
  Lessons all;
  for (int i = 0; i < size; ++i) {
    all.pairs.push_back({holding({Feature::action_same, Feature::thing_same}), true, 1});
    all.pairs.push_back({holding({Feature::action_same, Feature::thing_other}), false, 1});
    all.pairs.push_back({holding({Feature::place_same}), i % 10 == 0, 1});
    all.edges.push_back({holding({Feature::action_same, Feature::thing_same}), true, i % 10 != 0});
  }
  return all;
}

TEST(Fit, WhatTellsNothingLosesWeightAndSignsAreKept) {
  const std::vector<Lessons> stories = {lessons(400)};
  const auto fitted = fit_weights(stories, table(), Fitted::weights);
  EXPECT_LT(fitted.at("place_same"), 1);
  EXPECT_GE(fitted.at("place_same"), 0);
  EXPECT_GT(fitted.at("thing_same"), 2);
  EXPECT_LE(fitted.at("thing_other"), -3);
  EXPECT_EQ(fitted.size(), feature_names.size() + 9);
}

TEST(Fit, ThresholdsMoveSoThatAsManyReachThem) {
  const std::vector<Lessons> stories = {lessons(400)};
  const auto fitted = fit_weights(stories, table(), Fitted::weights);
  const auto same = fitted.at("action_same") + fitted.at("thing_same");
  EXPECT_LT(fitted.at("threshold_conflict"), same);
  EXPECT_GT(fitted.at("threshold_conflict"), fitted.at("place_same"));
}

TEST(Fit, NumbersAreWeighedByWhatTheGoldHasOfThem) {
  Lessons seen;
  const auto with = [](NumberSignal signal) {
    std::vector<float> signals(number_signal_names.size());
    signals[static_cast<std::size_t>(signal)] = 1;
    return signals;
  };
  for (int i = 0; i < 40; ++i) {
    seen.numbers.push_back({with(NumberSignal::lead_both), true, 1});
    seen.numbers.push_back({with(NumberSignal::other_order), false, 1});
  }
  const std::vector<Lessons> stories = {seen};
  const auto fitted = fit_weights(stories, table(), Fitted::numbers);
  EXPECT_GT(fitted.at("number_lead_both"), 0);
  EXPECT_LT(fitted.at("number_other_order"), 0);
  EXPECT_FALSE(fitted.contains("action_same"));
  EXPECT_FALSE(fit_weights(stories, table(), Fitted::confidence).contains("number_lead_both"));
}

TEST(Fit, ConfidenceIsTheShareThatWasRight) {
  const std::vector<Lessons> stories = {lessons(400)};
  const auto fitted = fit_weights(stories, table(), Fitted::confidence);
  EXPECT_FALSE(fitted.contains("action_same"));
  const LogisticCurve curve{fitted.at("confidence_conflict"), fitted.at("confidence_conflict_rise")};
  EXPECT_NEAR(curve.at(2 + 2 - 3), 0.9, 0.01);
}

TEST(Fit, ConfidenceStaysWhereNothingWasFound) {
  auto shipped = table();
  EXPECT_FALSE(shipped.replace({{"confidence_agreement", 1.1}}));
  const std::vector<Lessons> stories = {lessons(40)};  // no agreement among them
  const auto fitted = fit_weights(stories, shipped, Fitted::confidence);
  EXPECT_EQ(fitted.at("confidence_agreement"), 1.1);
  EXPECT_EQ(fitted.at("confidence_agreement_rise"), 0.25);
}

TEST(Fit, TheSameStoriesGiveTheSameTable) {
  const std::vector<Lessons> stories = {lessons(30), lessons(20)};
  EXPECT_EQ(fit_weights(stories, table(), Fitted::weights), fit_weights(stories, table(), Fitted::weights));
}

TEST(Weights, AreReadFromAFileThatMayLackRows) {
  const auto read =
      read_weights("# why\nfeature\tweight\treason\naction_same\t2.5\tthe same action\nthing_other\t-3\n");
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, (WeightTable{{"action_same", 2.5}, {"thing_other", -3}}));
  EXPECT_EQ(read_weights("action_same\n").error().message, "line 1: '' of 'action_same' is no number");
  for (const auto* word : {"nan", "inf", "-inf", "1e999", "2,5"}) {
    EXPECT_EQ(read_weights(std::string("action_same\t") + word + "\n").error().message,
              std::string("line 1: '") + word + "' of 'action_same' is no number");
  }
  EXPECT_TRUE(Weights().replace({{"colour", 1}}).has_value());
  for (const double no_probability : {0.0, 1.0, 1.5}) {
    const auto error = Weights().replace({{"number_least", no_probability}});
    ASSERT_TRUE(error.has_value());
    EXPECT_NE(error->message.find("number_least"), std::string::npos);
  }
}

TEST(Reliability, TheErrorIsTheDistanceOfEachBinByItsSize) {
  Reliability bins{};
  EXPECT_EQ(calibration_error(bins), 0);
  bins[9] = {{8, 10}, 9.0};  // foretold 0.9, right 0.8
  bins[5] = {{3, 5}, 2.5};   // foretold 0.5, right 0.6
  EXPECT_NEAR(calibration_error(bins), 0.1, 1e-9);
  bins[5] += {{0, 5}, 2.5};
  EXPECT_NEAR(calibration_error(bins), (10 * 0.1 + 10 * 0.2) / 20, 1e-9);
}

}  // namespace
}  // namespace rashomon
