// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "claim/context.h"
#include "claim/kind.h"

namespace rashomon {

// Does the article, which itself tells of some kinds, know of such a thing as any of the rivals, by that word or
// another? What both are sorts of is what it tells of: who was "shot" with a rifle knows of no pistol.
bool knows_any(const ArticleContext& article, const std::vector<Kind>& told, const std::vector<Kind>& rivals);

// Does the one name a kind that excludes one which the other names, and of which its own article knows nothing? Words
// of two languages are told apart only by the sorts that they share. `by_answers`: of which it knows nothing as an
// answer to the question (only_answers), whatever else it speaks of.
bool names_rival(const ClaimContext& one, const ClaimContext& other, const ArticleContext& one_article,
                 bool one_language, bool by_answers = false);

}  // namespace rashomon
