// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <rashomon/claim.h>

#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// Marks the times that tell at what hour the sudden event was that the article is about, as answers to the question
// "hour": `leading` where they are told of the event itself, else of how it began ("walked in just before ten").
// An article that gives two hours for its event answers nothing. What such an event has but once, its alarm, is a
// question of its own: "hour/alarm".
void mark_event_hour(const Reading& reading, const std::vector<Frame>& frames,
                     const std::vector<FrameContext>& contexts, const std::vector<Claim>& claims,
                     std::vector<ClaimContext>& asked);

}  // namespace rashomon
