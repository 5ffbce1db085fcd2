// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/classes.h"
#include "claim/likeness.h"
#include "compare/cover.h"
#include "compare/wording.h"

namespace rashomon {

// What one text denies of the other, or tells the opposite of, by its sentences: "the vaccine does not cause fever"
// and "fever is caused by the vaccine". A sentence denies another that speaks of as much of what it says as the weights
// ask (`denied_share` and those after it) and denies none of it. Only for texts known to be about one situation:
// nothing else ties the two together. Symmetric.
std::optional<WordingDifference> compare_assertions(SentenceWords one, SentenceWords other, const Classes& classes,
                                                    const Likeness& likeness);

}  // namespace rashomon
