// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Steps that the ladders of what is said to have happened share.

bool same_text(const ClaimPair& pair);

// In a sentence that stands in both, each verb answers for itself; "would not comment" is no denial of "said".
bool same_verb(const ClaimPair& pair);

}  // namespace rashomon
