// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Do both tell of one moment of an event, by two verbs or of the same people or things, of which either article
// gives but one time?
bool tells_one_moment(const ClaimPair& pair);

// Do two classes tell of one disaster, which has one day and not one hour?
bool share_only_day(const ClaimPair& pair);

// Has each who takes part in what they tell such a moment of their own, or do they tell of no one moment?
bool of_own_moments(const ClaimPair& pair);

// Are they of one event? An hour of no day named needs more than an event that is alone of its class: the day may be
// another, too.
bool of_one_event(const ClaimPair& pair);

}  // namespace rashomon
