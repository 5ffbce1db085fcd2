// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "claim/candidate_pair.h"
#include "claim/classes.h"
#include "claim/context.h"
#include "link/weights.h"
#include "value/gazetteer.h"

namespace rashomon {

// What two claims are judged by, which is the same for every pair of one run.
struct AlignmentRules {
  const Weights& weights;
  const Classes& classes;
  const Gazetteer& gazetteer;
};

// A claim with what surrounds it.
struct ClaimView {
  const Claim& claim;
  const ClaimContext& asked;
  const FrameContext& context;
  const ArticleContext& article;
};

// What the words around two claims have in common, each 0 to 1. `articles` is 1 where the two articles are known to
// tell of one situation; `known` is the share of each one's sentence that the other's article speaks of, the lesser.
struct Overlap {
  float articles = 1, known = 0, sentences = 0, clauses = 0;
};

// The evidence that two claims of one aspect answer the same question. The slot that the aspect itself compares is left
// out. Symmetric: align(x, y) and align(y, x) differ in nothing but the order of ids, which the caller sets. An
// agreement of their surroundings is not looked for: find_candidates does.
CandidatePair align(const ClaimView& one, const ClaimView& other, const Overlap& overlap, const AlignmentRules& rules);

}  // namespace rashomon
