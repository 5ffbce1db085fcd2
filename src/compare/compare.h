// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include <rashomon/comparison.h>
#include <rashomon/explanation.h>

#include "base/logistic.h"
#include "claim/candidate_pair.h"
#include "claim/number_signals.h"
#include "claim/story.h"
#include "compare/ladder.h"
#include "compare/number_odds.h"

namespace rashomon {

struct CompareRules {
  const Classes& classes;
  const Gazetteer& gazetteer;
  double threshold_conflict = 0;      // evidence from which a pair may conflict
  double threshold_sure = 0;          // evidence from which a pair needs no likeness of words beside it
  double event_days = 0;              // between two events of one kind, at least; 0: all is known to be of one event
  double article_least = 0;           // similarity of articles from which they may tell of one event, and conflict
  std::uint8_t anchors_needed = 0;    // that must agree positively for a conflict
  Likeness likeness;                  // what the levels of the ladders ask for
  LogisticCurve conflict, agreement;  // how sure what is found is, by the evidence beyond threshold_conflict
  NumberOdds numbers;                 // how sure it is that two numbers answer one question, where no level tells
};

// By level, as Coverage::levels names them.
using LevelCounts = std::map<std::string, std::uint32_t>;

// Judges every candidate pair by the ladder of its aspect, then keeps, of the conflicts of a claim with one other
// article, those with the best evidence, and none where the article holds the same answer with better evidence: a claim
// conflicts with what answers its own question, not with what resembles it. Numbers that differ and that no level tells
// of are weighed, by what else either article gives, too. In the order of the pairs. Adds to `decided`, where it is
// given, how many pairs each level decided.
std::vector<Comparison> compare_all(const StoryClaims& story, std::span<const CandidatePair> pairs,
                                    const CompareRules& rules, LevelCounts* decided = nullptr);

// What the numbers of a story are weighed by, and what else its articles give.
NumberWeighing weighing_of(const StoryClaims& story, std::span<const CandidatePair> pairs, const CompareRules& rules);

// How one pair is judged: every level of its ladder, and what is weighed where they leave a pair of numbers open. What
// led to the evidence, and whether the comparison is kept, is the caller's to fill in.
PairExplanation explain(const StoryClaims& story, const CandidatePair& candidate, const CompareRules& rules,
                        const NumberWeighing& weighing);

}  // namespace rashomon
