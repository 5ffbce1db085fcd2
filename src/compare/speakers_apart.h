// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Are the two whom attributions credit known to be two, though not both are named: by what each article calls them, and
// whom else it speaks of?
bool told_apart(const ClaimPair& pair);

}  // namespace rashomon
