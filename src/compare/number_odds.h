// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <rashomon/explanation.h>

#include "claim/number_signals.h"
#include "compare/ladder.h"

namespace rashomon {

// Weighs pairs of numbers that differ and of which no level of the ladder tells whether they answer one question: by
// what the two have in common, and by what else their articles give. A level is one test that must hold; what is
// weighed here may be outweighed. Pairs of one article, and of articles known to tell of one situation, are not
// weighed.
class NumberWeighing {
 public:
  explicit NumberWeighing(const NumberOdds& odds) : odds_(odds) {}

  // Takes note of a pair of the story, so that others can be told from it. Nothing to note: no pair of numbers.
  void add(const ClaimPair& pair);

  // nullopt: there is nothing to weigh, or either article answers the other with the same number.
  std::optional<NumberSignals> signals(const ClaimPair& pair) const;

  // What the two are taken for, as sure as the odds are; nullopt: they are not weighed, or do not conflict.
  std::optional<Comparison> compare(const ClaimPair& pair) const;

  // Fills in what is weighed.
  void explain(const NumberSignals& signals, PairExplanation& explained) const;

 private:
  // What the pairs of a claim with one other article tell.
  struct Answers {
    std::optional<float> same;        // the best evidence for the same number
    std::optional<float> best, next;  // for another one
  };
  using Key = std::pair<std::uint32_t, std::uint32_t>;  // claim, other article

  Answers answers(const Claim& claim, const Claim& other) const;
  float ahead(const ClaimPair& pair) const;

  NumberOdds odds_;
  std::map<Key, Answers> answers_;
};

}  // namespace rashomon
