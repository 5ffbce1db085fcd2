// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include <rashomon/comparison.h>

#include "claim/story.h"

namespace rashomon {

// A comparison, and what its pair tells of how surely both answer one question.
struct Judged {
  Comparison comparison;
  double weight = 0;         // the sum of its evidence
  bool answers = false;      // surely the same question, whatever each says of it
  bool same_action = false;  // CandidatePair::same_action
  bool compatible = true;    // CandidatePair::compatible
  bool copied = false;       // in sentences that are all but the same
  bool outright = false;     // Level::outright of the level that decided, or weighed
  bool settles = false;      // a bound met so narrowly that it is of that number
};

// For each claim, the best evidence of its comparisons with one other article, of all and of those that agree. It keeps
// a reference to the story.
class BestEvidence {
 public:
  explicit BestEvidence(const StoryClaims& story);

  void add(const Judged& judged);
  // Is there nothing in either article that answers the claim's question better, or gives its answer as well?
  // REQUIRES: the comparison was added.
  bool is_best(const Judged& judged) const;

 private:
  struct Evidence {
    double any = 0, agreeing = -1;
    bool answered = false;     // by the same number, of what is surely the same question
    bool settled = false;      // by another number of its sentence
    ClaimId answer;            // the claim with the best evidence
    std::vector<Span> agreed;  // sentences that hold a number that agrees
  };
  using Key = std::pair<std::uint32_t, std::uint32_t>;  // claim, other article

  Key key(ClaimId claim, ClaimId other) const { return {claim.index, story_.claims[other.index].article.index}; }
  bool of_other_actions(const Judged& judged) const;
  bool only_names_day(const Comparison& c) const;
  bool names_no_day(const Comparison& c) const;
  static bool only_names_area(const Comparison& c);
  static bool of_others(const Comparison& c);
  bool of_other_measures(const Comparison& c) const;
  static bool told_apart(const Judged& judged);
  void note(ClaimId claim, ClaimId other, const Judged& judged);
  bool stands(ClaimId claim, ClaimId other, const Judged& judged) const;
  bool gives_beside(ClaimId claim, ClaimId other) const;
  static bool answers_already(const Evidence& best, const Claim& answer);

  const StoryClaims& story_;
  std::map<Key, Evidence> best_;
  std::map<std::pair<std::uint32_t, Span>, std::vector<std::uint32_t>> numbers_;  // by article and sentence
};

}  // namespace rashomon
