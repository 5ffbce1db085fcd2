// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// Of a token that is none of its sentence's words: a mark.
inline constexpr auto no_place = UINT32_MAX;

// What a frame says, as places in the words of its sentence. `place`: of each token of the article its place there, or
// no_place. REQUIRES: the predicate has one.
Assertion assertion_of(const Reading& reading, const Frame& frame, const std::vector<std::uint32_t>& place);

// What the sentence denies of a phrase beside another, though its verb is not denied: "filmed a play and not a camp"
// denies that a camp was filmed. `whole`: what the frame says (assertion_of).
std::vector<Assertion> denied_beside(const Reading& reading, const Frame& frame, const Assertion& whole,
                                     const std::vector<std::uint32_t>& place);

}  // namespace rashomon
