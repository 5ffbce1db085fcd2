// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <rashomon/engine.h>

#include "document/reader.h"

namespace rashomon {

// The stories of the corpus.
const std::vector<Story>& corpus_stories();
// Those beside the project, where RASHOMON_SHARED names their folder; else none.
const std::vector<Story>& shared_stories();
// Both.
const std::vector<Story>& all_stories();

// An engine on the packs of this build, opened once for each number of threads.
const Engine& test_engine(unsigned threads = 1);

// The same article under another id.
Article renamed(const Article& article, std::string id);

Report compare(std::vector<Article> articles, unsigned threads = 1);

// Everything a report holds, as text: two reports are the same where their pictures are.
std::string picture_of(const Report& report);

// The discrepancies by what is said on each side, whatever the articles are called, in ascending order.
std::vector<std::string> sayings_of(const Report& report);

std::vector<std::string> ids_of(const Report& report);

}  // namespace rashomon
