// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/candidate_pair.h"
#include "claim/classes.h"
#include "claim/context.h"
#include "link/weights.h"

namespace rashomon {

// What those in one part of two frames tell: the pair of them that speaks best for one event.
struct ParticipantMatch {
  Feature feature = Feature::participant_other;
  bool same_name = false;   // both are named, and by one name
  bool both_named = false;  // by whatever names
  bool told_apart = false;  // called alike, but each by what the other is not: "the first set", "the second set"
};

// Sets everybody in a slot of the first frame against everybody in the same part of the second. nullopt: nobody is
// there to be set against anybody, or a name stands against a description, which tells nothing. Not symmetric where one
// frame has no object: give that one first.
std::optional<ParticipantMatch> match_participants(const FrameContext& first, const FrameContext& second, Slot slot,
                                                   const Classes& classes, const Weights& weights);

}  // namespace rashomon
