// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/classes.h"
#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// The moments of an event (table `moments`) that the action tells of where those take part, ascending.
std::vector<std::string> moments_of(const Classes& classes, std::string_view action,
                                    const std::vector<Participant>& participants);

// Adds moments to those that are there: ascending, each once.
void add_moments(std::vector<std::string>& moments, const std::vector<std::string>& more);

// Sets FrameContext::moments of the contexts of all frames.
void find_moments(const Reading& reading, const std::vector<Frame>& frames, std::vector<FrameContext>& contexts);

// Do both tell when one moment of an event was, whatever the verbs?
bool share_moment(const ClaimContext& one, const ClaimContext& other);

// Do both tell of a moment that has an hour of its own, not only a day, as all that happened in one disaster has?
bool share_hour(const Classes& classes, const ClaimContext& one, const ClaimContext& other);

// Does either tell of a moment that each who takes part has of their own, as an escape or an arrival, and do both tell
// of no other one?
bool of_somebody(const Classes& classes, const ClaimContext& one, const ClaimContext& other);

}  // namespace rashomon
