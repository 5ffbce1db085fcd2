// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "claim/candidate_pair.h"
#include "claim/story.h"
#include "link/alignment.h"

namespace rashomon {

struct CandidateOptions {
  bool within_articles = false;       // claims of one article against each other: an article compared with itself
  bool reuse = true;                  // a sentence that stands in both articles is paired with itself alone
  bool one_situation = false;         // both articles are known to tell of the same, whatever they name
  double threshold = 0;               // the least evidence of a pair
  std::uint32_t largest_block = 400;  // claims that may share one key; a larger block is left to its other keys
};

struct Candidates {
  std::vector<CandidatePair> pairs;    // ascending by (a, b)
  std::uint32_t oversized_blocks = 0;  // keys that were too common to pair by
};

// The pairs of claims of one aspect and two articles whose evidence reaches a threshold. Only pairs that share
// a blocking key are weighed (action, thing, name or word), so that the cost grows with the claims, not with their
// square.
Candidates find_candidates(const StoryClaims& story, const AlignmentRules& rules, const CandidateOptions& options);

// The blocking keys of a claim, ascending; claims that share none are never compared.
std::vector<std::uint64_t> blocking_keys(const ClaimView& view);

}  // namespace rashomon
