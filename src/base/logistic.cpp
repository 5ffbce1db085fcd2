// SPDX-License-Identifier: Apache-2.0
#include "base/logistic.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rashomon {
namespace {

constexpr int most_rounds = 200;
constexpr double settled = 1e-4, longest_step = 1;
constexpr double constant_precision = 1e-3;  // enough to keep the constant finite where all are positive

double odds_to_probability(double odds) { return 1 / (1 + std::exp(-odds)); }

class Descent {
  // What holds in which observation, and how strongly: most features hold in few.
  using Column = std::vector<std::pair<std::size_t, double>>;

 public:
  Descent(std::span<const Observation> observations, const LogisticPrior& prior)
      : observations_(observations), prior_(prior), precision_(1 / (prior.deviation * prior.deviation)) {
    model_.weights = prior.means;
    columns_.resize(prior.means.size());
    for (std::size_t i = 0; i < observations.size(); ++i) {
      odds_.push_back(odds_of(observations[i]));
      all_.emplace_back(i, 1);
      for (std::size_t f = 0; f < columns_.size(); ++f) {
        const double x = observations[i].features[f];
        if (x != 0) columns_[f].emplace_back(i, x);
      }
    }
  }

  LogisticModel run() {
    for (int round = 0; round < most_rounds; ++round) {
      double moved = std::abs(step_constant());
      for (std::size_t f = 0; f < model_.weights.size(); ++f) moved = std::max(moved, std::abs(step(f)));
      if (moved < settled) break;
    }
    return std::move(model_);
  }

 private:
  double odds_of(const Observation& one) const {
    double odds = model_.constant;
    for (std::size_t f = 0; f < model_.weights.size(); ++f) odds += model_.weights[f] * one.features[f];
    return odds;
  }

  // How far a coordinate moves, of these observations.
  double newton(double pull, double precision, const Column& column) const {
    double gradient = pull * precision, curvature = precision;
    for (const auto& [i, x] : column) {
      const auto p = odds_to_probability(odds_[i]);
      gradient += observations_[i].weight * (p - (observations_[i].positive ? 1 : 0)) * x;
      curvature += observations_[i].weight * p * (1 - p) * x * x;
    }
    return std::clamp(-gradient / curvature, -longest_step, longest_step);
  }

  double step_constant() {
    const auto by = newton(model_.constant, constant_precision, all_);
    model_.constant += by;
    for (auto& odds : odds_) odds += by;
    return by;
  }

  double step(std::size_t f) {
    const auto mean = prior_.means[f], before = model_.weights[f];
    auto after = before + newton(before - mean, precision_, columns_[f]);
    if (mean > 0) after = std::max(after, 0.0);
    if (mean < 0) after = std::min(after, 0.0);
    for (const auto& [i, x] : columns_[f]) odds_[i] += (after - before) * x;
    model_.weights[f] = after;
    return after - before;
  }

  std::span<const Observation> observations_;
  const LogisticPrior& prior_;
  double precision_;
  LogisticModel model_;
  std::vector<double> odds_;     // by observation
  std::vector<Column> columns_;  // by feature
  Column all_;
};

}  // namespace

double to_thousandths(double probability) { return std::round(1000 * probability) / 1000; }

double LogisticCurve::at(double x) const { return odds_to_probability(start + rise * x); }

double LogisticModel::odds(std::span<const float> features) const {
  double odds = constant;
  for (std::size_t f = 0; f < weights.size(); ++f) odds += weights[f] * static_cast<double>(features[f]);
  return odds;
}

double LogisticModel::probability(std::span<const float> features) const { return odds_to_probability(odds(features)); }

LogisticModel fit_logistic(std::span<const Observation> observations, const LogisticPrior& prior) {
  return Descent(observations, prior).run();
}

}  // namespace rashomon
