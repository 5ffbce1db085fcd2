// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <utility>

#include "claim/candidate_pair.h"
#include "claim/story.h"
#include "value/gazetteer.h"

namespace rashomon {

// Two articles, by their index, the lesser first.
using ArticlePair = std::pair<std::uint32_t, std::uint32_t>;

// The articles of a story that tell of two events of one kind: "two wildfires in two departments a month apart". They
// do where the deed that both lead with was done elsewhere and, `event_days` or more, at another time; and where each
// names places and none of them is the other's, though the one or the other may lie in the same country, nor is any day
// or name. A wrong place alone, or a wrong date alone, leaves the other one to tell that the event is one.
std::set<ArticlePair> find_other_events(const StoryClaims& story, std::span<const CandidatePair> pairs,
                                        const Gazetteer& gazetteer, double event_days);

}  // namespace rashomon
