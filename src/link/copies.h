// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <rashomon/article.h>

#include "link/weights.h"

namespace rashomon {

// For each article the one that it copies, or itself: wire copy and translations of one text count as one source. A
// copy shares most of its runs of words (`copy_words`, `copy_share`) with an earlier article (Broder, "On the
// resemblance and containment of documents", 1997).
std::vector<ArticleId> find_copies(const std::vector<Article>& articles, const Weights& weights);

}  // namespace rashomon
