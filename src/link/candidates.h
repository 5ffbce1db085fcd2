// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
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
  std::uint32_t largest_block = 200;  // claims that may share one key; a larger block is left to its other keys
};

// What two claims have in common that have a blocking key in common.
enum class KeyKind : std::uint8_t { thing, thing_class, action, name_part, word, value };
inline constexpr std::array<std::string_view, 6> key_kind_names = {"thing",     "thing_class", "action",
                                                                   "name_part", "word",        "value"};

struct Candidates {
  std::vector<CandidatePair> pairs;                            // ascending by (a, b)
  std::uint32_t oversized_blocks = 0;                          // keys that were too common to pair by
  std::array<std::uint32_t, key_kind_names.size()> weighed{};  // pairs by the first kind of key that they share
  std::uint32_t reused = 0;  // pairs let go since the sentence of one stands in the other's article
  std::uint32_t weak = 0;    // pairs let go since their evidence is too little
};

// The pairs of claims of one aspect and two articles whose evidence reaches a threshold. Only pairs that share
// a blocking key are weighed (action, thing, name, word or value), so that the cost grows with the claims, not with
// their square.
Candidates find_candidates(const StoryClaims& story, const AlignmentRules& rules, const CandidateOptions& options);

// Adds how many pairs each kind of key brought together ("key/action"; too common keys are counted themselves,
// "key/too_common") and how many were let go before any comparison, and why ("let_go/evidence").
void add_counts(const Candidates& found, std::map<std::string, std::uint32_t>& counts);

// A claim of a story with what surrounds it. Lives as long as the story.
ClaimView view(const StoryClaims& story, std::uint32_t claim);

// The blocking keys of a claim, ascending, their kind in the highest bits; claims that share none are never compared.
std::vector<std::uint64_t> blocking_keys(const ClaimView& view, const Weights& weights);

}  // namespace rashomon
