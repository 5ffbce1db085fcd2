// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include <rashomon/explanation.h>
#include <rashomon/report.h>

#include "base/logistic.h"
#include "link/weights.h"
#include "record/gold.h"

// Weights of evidence fitted to gold: how much each feature tells for two claims answering one question (Fellegi and
// Sunter, 1969, as a logistic regression that starts from the weights of the table and stays near them).
namespace rashomon {

// A relation that was reported, whether the gold tells that it is right.
struct GradedEdge {
  std::vector<float> features;
  bool conflict = false;  // else an agreement
  bool right = false;
};

struct Lessons {
  std::vector<Observation> pairs;  // two claims: whether they answer one question; the gold lists some answers, not all
  std::vector<Observation> numbers;  // two that differ, by NumberSignal: whether the gold has them as a conflict
  std::vector<GradedEdge> edges;
};

// What one story teaches. `explained`: all pairs of its claims that share a key, as Engine::explain tells of them.
Lessons lessons_of(const Report& report, const Gold& gold, std::span<const PairExplanation> explained);

// What is fitted: how sure what is found is (Platt, "Probabilistic outputs", 1999), what numbers are weighed by too, or
// the weights of evidence in their stead, with the thresholds moved so that as many pairs reach them as before.
enum class Fitted { confidence, numbers, weights };

// The rows of the table of weights that are fitted to some stories.
WeightTable fit_weights(std::span<const Lessons> stories, const Weights& table, Fitted what);

}  // namespace rashomon
