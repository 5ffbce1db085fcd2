// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include <rashomon/comparison.h>

#include "claim/candidate_pair.h"
#include "claim/story.h"
#include "value/gazetteer.h"

namespace rashomon {

// Drops the conflicts and updates of two articles that tell of two events of one kind: "two wildfires in two
// departments a month apart". They do where the deed that both lead with was done elsewhere and, `event_days` or more,
// at another time; and where each names places, or days and somebody, and neither a place, though both may lie in one
// country, nor a day nor a name is in both. A wrong place alone, or a wrong date alone, leaves the other one to tell
// that the event is one. Only the articles of what is kept are looked at, not each with each.
void drop_other_events(const StoryClaims& story, std::span<const CandidatePair> pairs, const Gazetteer& gazetteer,
                       double event_days, std::vector<Comparison>& kept);

}  // namespace rashomon
