// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "claim/classes.h"
#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// Gives each context what its frame makes of whom (table `outcomes`), where only one in the article can be meant:
// somebody or something named, or the only one of its kind ("the driver"). What an article tells otherwise elsewhere is
// left out: "hurt, he died on Tuesday". A step of find_contexts().
void mark_outcomes(const Reading& reading, const std::vector<Frame>& frames, const std::vector<State>& states,
                   std::vector<FrameContext>& contexts);

// May both bearers be called so? "The driver" and "the motorist" may; "the victim" is anybody, and "Friday's concert"
// is not "Saturday's".
bool one_bearer(const Outcome& a, const Outcome& b, const Classes& classes);

// Two outcomes of one question for one bearer, of which only one comes about: of `one`, of `other`.
using RivalOutcomes = std::pair<const Outcome*, const Outcome*>;
std::optional<RivalOutcomes> rival_outcomes(const FrameContext& one, const FrameContext& other, const Classes& classes);

}  // namespace rashomon
