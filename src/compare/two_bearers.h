// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// "The widow attended", "the son did not"; "the bridge cost", "the roads cost": do both describe who does it, or what
// it is done to, by nouns of which neither may be said for the other? What is named may be called by any noun.
bool of_two_bearers(const ClaimPair& pair);

// The same of one slot alone.
bool of_two_in(const ClaimPair& pair, Slot slot);

// "The teenager was arrested at Luton", "a second youth was arrested at Hull": is somebody told by a later place in a
// row, whom the other does not tell so?
bool of_a_further_one(const ClaimPair& pair);

// "The northbound train carried", "the southbound train carried": do both describe who does it by one noun and by words
// that exclude each other?
bool of_rivals(const ClaimPair& pair);

}  // namespace rashomon
