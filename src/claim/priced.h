// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "analysis/analysis.h"
#include "claim/lexicon.h"
#include "mention/mention.h"

namespace rashomon {

// The trees of an article in which a noun stands above what it is worth: of "were given loans worth $17 billion"
// parsers make a sentence in which loans do something. nullopt where no noun is followed so: the analysis stands as it
// is. `mentions` tell which words are sums.
std::optional<Analysis> with_priced_nouns(const Analysis& analysis, const ClaimLexicon& lexicon,
                                          const std::vector<Mention>& mentions);

}  // namespace rashomon
