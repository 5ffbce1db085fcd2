// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claim/frame.h"
#include "claim/reading.h"
#include "claim/term.h"

namespace rashomon {

// The words of a frame that say how, where or why, which a denial may be of instead of the action, ascending by key.
std::vector<Term> circumstances_of(const Reading& reading, const Frame& frame);
// "Nobody", "no arrests": the participant denied as a whole; nullopt where none is.
std::optional<std::uint32_t> denied_participant(const Reading& reading, std::uint32_t predicate);
// Adds what narrows a participant, which is denied with it: "no other arrests", "none of the crew".
void add_narrowing(const Reading& reading, std::uint32_t participant, std::vector<Term>& words);

}  // namespace rashomon
