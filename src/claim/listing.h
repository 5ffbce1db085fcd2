// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "claim/classes.h"
#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// Marks the claims that a reader would not list by themselves (Claim::unmarked): what repeats another claim, what is
// said of every verb, what only carries another action, what a title says before its text does. Claims said again
// become mentions of the first. REQUIRES: claims in the order of the text.
void choose_listed(const Reading& reading, const Classes& classes, std::size_t title_size, ArticleClaims& out);

}  // namespace rashomon
