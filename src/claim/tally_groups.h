// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "claim/classes.h"
#include "claim/reading.h"

namespace rashomon {

// Of whom among all a tally is, where the noun alone does not tell.

// Does a count of votes, or of those who back something, tell of a ballot: of some of those who may vote, about a text?
bool of_ballot(const Reading& reading, const Classes& classes, const Frame& frame, std::uint32_t counted);

// "58 senators voted for the bill", "40 voted against the motion": of those who act in a ballot, which they count
// among; empty: no preposition tells it.
std::string_view tally_of_voters(const Reading& reading, const Classes& classes, const Frame& frame);

// Of those who vote: what tells them from all who may ("eleven members of his own party"); empty: nothing does.
std::string party_of(const Reading& reading, const Classes& classes, std::uint32_t counted);

}  // namespace rashomon
