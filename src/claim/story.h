// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "claim/context.h"

namespace rashomon {

// The claims of all articles of a story in one list, ClaimId being the place in it.
struct StoryClaims {
  std::vector<Claim> claims;
  std::vector<ClaimContext> asked;  // one a claim, its context an index into `contexts`
  std::vector<FrameContext> contexts;
  std::vector<ArticleContext> about;   // one an article
  std::vector<WordSequence> wordings;  // one a sentence, of all articles
};

// Joins what was read of each article, in their order, and sets the ids of claims, articles and frames.
StoryClaims join(std::vector<ArticleClaims> articles);

}  // namespace rashomon
