// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Do the two numbers answer one question, with evidence enough for a conflict? REQUIRES: both claims are of quantities.
bool same_question(const ClaimPair& pair);

}  // namespace rashomon
