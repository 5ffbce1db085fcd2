// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

namespace rashomon {

// A probability that rises with one number: the logarithm of its odds at 0, and how much that rises with each unit.
struct LogisticCurve {
  double start = 0, rise = 0;

  double at(double x) const;
};

// A probability as reports give it.
double to_thousandths(double probability);

// One observation: what was seen of it, whether it is positive, and how much it counts.
struct Observation {
  std::vector<float> features;
  bool positive = false;
  double weight = 1;
};

// The odds that an observation is positive are e to the sum of its weighted features and of `constant`.
struct LogisticModel {
  std::vector<double> weights;
  double constant = 0;

  double odds(std::span<const float> features) const;  // their logarithm
  double probability(std::span<const float> features) const;
};

// Where the weights lie before anything is seen. A weight keeps the sign that it has here; a weight of 0 is free.
struct LogisticPrior {
  std::vector<double> means;
  double deviation = 1;  // how far a weight is thought to lie from its mean; the constant is free
};

// The weights with the greatest posterior probability (Gaussian prior), by coordinate descent with Newton steps. The
// same observations in the same order give the same model. REQUIRES: as many features as means.
LogisticModel fit_logistic(std::span<const Observation> observations, const LogisticPrior& prior);

}  // namespace rashomon
