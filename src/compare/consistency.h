// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <rashomon/comparison.h>

#include "claim/classes.h"
#include "claim/story.h"

namespace rashomon {

// Drops the agreements that the rest of what is kept speaks against: of actions whose frames conflict or count
// differently, of what two other quotations say, and of phrases that a conflict is about; and of two quotations that
// differ, or two answers to a question of yes or no, what another conflict tells already. The order stays.
void drop_contradicted(const StoryClaims& story, const Classes& classes, std::vector<Comparison>& kept);

}  // namespace rashomon
