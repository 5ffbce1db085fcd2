// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "analysis/sentence_tree.h"
#include "analysis/token_rules.h"

namespace rashomon {

// The participle of a perfect and its auxiliary.

// "The man has since died, police said": what seems to open a clause between an auxiliary and its participle is an
// adverb. Gives the root of the sentence.
std::uint32_t rejoin_perfects(SentenceTree& tree, std::uint32_t root);

// "La loi est entrée en vigueur": the perfect of a verb that is not done to anybody, unless it is told by whom.
void settle_perfects(SentenceTree& tree, const TokenRules& rules);

}  // namespace rashomon
