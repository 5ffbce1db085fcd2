// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/cover.h"

namespace rashomon {

// Does one text deny what the other says: does a sentence of it deny something that one sentence of the other speaks
// of nearly all of, and that the other denies nowhere?
bool denies_any(SentenceWords one, SentenceWords other, const AssertionRules& rules);

}  // namespace rashomon
