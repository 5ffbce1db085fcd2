// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <rashomon/comparison.h>

namespace rashomon {

// What one feature adds to the evidence that two claims answer one question.
struct Contribution {
  std::string_view feature;  // a row of the table `weights`
  double weight = 0;
};

// One level of a ladder, and whether its test holds for the pair.
struct LevelTried {
  std::string_view reason;
  Verdict verdict = Verdict::not_comparable;
  bool holds = false;
};

// How two claims were judged, step by step.
struct PairExplanation {
  ClaimId a, b;
  std::vector<Contribution> contributions;  // they add up to the evidence
  std::vector<float> features;              // how strongly each feature of the table holds, in its order
  // Of two numbers that differ: how strongly each signal of their answering one question holds; empty: none is known.
  std::vector<float> signals;
  // Where their ladder leaves open whether they do: what tells for it and against it, which adds up to the logarithm of
  // the odds. Empty: nothing is weighed.
  std::vector<Contribution> weighed;
  double weighed_odds = 0, weighed_least = 0;  // that sum, and from where on the two conflict
  double evidence = 0;
  double threshold_agreement = 0;  // evidence from which two claims are compared at all
  double threshold_conflict = 0;   //   and from which they may conflict
  std::uint32_t anchors = 0, anchors_needed = 0;
  double article_similarity = 0, article_least = 0;  // of the two articles, and what a conflict needs
  bool compatible = true;                            // nothing but the slot compared speaks against one question
  bool conflict_allowed = false;                     // evidence, anchors and compatibility suffice for a conflict
  std::vector<LevelTried> levels;                    // the whole ladder; the first that holds decides
  Comparison comparison;
  // The logarithm of the odds behind the confidence: what it is where the evidence just suffices for a conflict, and
  // how much it rises with each unit of evidence more.
  double odds_start = 0, odds_rise = 0;
  bool kept = false;  // it is an edge of the graph
};

}  // namespace rashomon
