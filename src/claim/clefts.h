// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "analysis/analysis.h"
#include "claim/classes.h"
#include "claim/lexicon.h"
#include "mention/mention.h"

namespace rashomon {

// The trees of an article with cleft sentences put straight: in "c'est vendredi que le train a déraillé", "it was in
// Lyon that they met", when and where become circumstances of what happened, and the clause the predicate
// (universaldependencies.org/u/dep/advcl.html, clefts). nullopt where there is none: the analysis stands as it is. One
// that is denied ("ce n'est pas vendredi que") stays. `mentions` tell which words are times and places.
std::optional<Analysis> without_clefts(const Analysis& analysis, const ClaimLexicon& lexicon, const Classes& classes,
                                       const std::vector<Mention>& mentions);

}  // namespace rashomon
