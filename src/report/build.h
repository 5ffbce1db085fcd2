// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <rashomon/report.h>

#include "report/wording.h"

namespace rashomon {

// The report of a story: its disputes as discrepancies, ranked, with questions and reasons in the report's language;
// what only one article says; what was read. `articles` in the order of ArticleId; coverage holds one entry an article.
Report build_report(std::string story, std::string language, std::vector<Article> articles, ClaimGraph graph,
                    std::vector<ArticleCoverage> coverage, const Wording& wording);

}  // namespace rashomon
