// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Is either of the two of whether something is known, and not of what was done?
bool of_a_matter(const ClaimPair& pair);

// Are they of two matters, or of what two events leave open?
bool of_other_matters(const ClaimPair& pair);

// Does the one tell what the other says is not known? What one action tells and denies ("claimed", "not claimed") is
// compared as that action is.
bool known_and_open(const ClaimPair& pair);

}  // namespace rashomon
