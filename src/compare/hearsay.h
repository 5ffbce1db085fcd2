// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// "Daoud killed his wife", "Daoud killed his wife, prosecutors allege": the outlet asserts of somebody what the other
// only passes on as hearsay or as an accusation. That police or officials say so is how news comes.
bool asserted_and_alleged(const ClaimPair& pair);

}  // namespace rashomon
