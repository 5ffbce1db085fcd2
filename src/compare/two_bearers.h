// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// "The widow attended", "the son did not"; "the bridge cost", "the roads cost": do both describe who does it, or what
// it is done to, by nouns of which neither may be said for the other? What is named may be called by any noun.
bool of_two_bearers(const ClaimPair& pair);

}  // namespace rashomon
