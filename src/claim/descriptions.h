// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "claim/reading.h"

namespace rashomon {

// Lets nouns that take up somebody or something told of before refer to it: "the surgeon" to "Dr Anne Petit, a
// surgeon", "the measure" to "a bill on pensions", where the article tells of one alone that may be called so. This is
// the sieve of head match and of what is a kind of what of Raghunathan et al., "A Multi-Pass Sieve for Coreference
// Resolution" (2010). `referents`: by token, those found so far; whatever refers to itself may be given another.
void resolve_descriptions(const Reading& reading, std::vector<std::uint32_t>& referents);

}  // namespace rashomon
