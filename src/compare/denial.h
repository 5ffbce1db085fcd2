// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/cover.h"

namespace rashomon {

// Does one text deny what the other says: does a sentence of it deny something of which one sentence of the other
// speaks of as much as the weights ask (`denied_share` and those after it), and which the other denies nowhere?
bool denies_any(SentenceWords one, SentenceWords other, const AssertionRules& rules);

}  // namespace rashomon
