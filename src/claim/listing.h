// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// Marks the claims that a reader would not list by themselves (Claim::unmarked): what repeats another claim, what is
// said of every verb, what only carries another action. Repetitions of a place, a time or a speaker become mentions of
// the first. REQUIRES: claims in the order of the text.
void choose_listed(const Reading& reading, ArticleClaims& out);

}  // namespace rashomon
