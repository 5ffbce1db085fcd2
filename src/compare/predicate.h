// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Steps that the ladders of what is said to have happened share.

// Is the same said of both: affirmed or denied, done or planned?
bool same_text(const ClaimPair& pair);

// In a sentence that stands in both, each verb answers for itself; "would not comment" is no denial of "said".
bool same_verb(const ClaimPair& pair);

// Do both name the same thing that it is done to?
bool to_the_same(const ClaimPair& pair);

// "Did not fund the stadium" and "funded the hospital": is it done to other things, as far as both name any?
bool other_object(const ClaimPair& pair);

// Has each clause numbers of its own and none of the other's?
bool other_number(const ClaimPair& pair);

// "The second match will take place", "the title is played for": other verbs of other participants tell of two acts.
bool of_others(const ClaimPair& pair);

// "Rose in the first quarter" and "expects to grow this year": each dates its own.
bool dated_apart(const ClaimPair& pair);

// Do both tell what becomes of somebody named, which comes about once ("resigned", "will not resign"), whatever else
// their clauses say?
bool befalls_one_named(const ClaimPair& pair);

}  // namespace rashomon
