// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// What a frame says, as places in the words of its sentence. `place`: of each token of the article its place there,
// UINT32_MAX for one that has none. REQUIRES: the predicate has one.
Assertion assertion_of(const Reading& reading, const Frame& frame, const std::vector<std::uint32_t>& place);

// What the sentence denies of a phrase beside another, though its verb is not denied: "filmed a play and not a camp"
// denies that a camp was filmed.
std::vector<Assertion> denied_beside(const Reading& reading, const Frame& frame,
                                     const std::vector<std::uint32_t>& place);

}  // namespace rashomon
