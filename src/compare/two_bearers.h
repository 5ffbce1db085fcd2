// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// "The widow attended", "the son did not"; "the bridge cost", "the roads cost": do both describe who does it, or what
// it is done to, by nouns of which neither may be said for the other? What is named may be called by any noun.
bool of_two_bearers(const ClaimPair& pair);
// The same of what it is done to alone: "support the reform", "support the tax".
bool done_to_two(const ClaimPair& pair);

// "The boy was arrested at Leeds", "a second youth was arrested at Hull": is somebody told by a later place in a
// row, whom the other does not tell so?
bool of_a_further_one(const ClaimPair& pair);

// "Women won 48 seats", "the party won 112"; "the northbound train had 120 passengers", "the southbound train 75": is
// what is counted won, had, held by two? Of a tally only those tell it who are called alike and told apart.
// REQUIRES: both claims are of quantities.
bool counted_of_two(const ClaimPair& pair);

}  // namespace rashomon
