// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// The two numbers of a pair. REQUIRES of all below: both claims are of quantities.
inline const Quantity& one(const ClaimPair& pair) { return std::get<Quantity>(pair.one.value); }
inline const Quantity& other(const ClaimPair& pair) { return std::get<Quantity>(pair.other.value); }

// Of neither a noun tells what is measured: it is taken from the verb or its subject.
inline bool inferred(const ClaimPair& pair) { return pair.one_asked.inferred && pair.other_asked.inferred; }

// One fine, one sentence, one loot, whatever verb or noun each has for it; or what was paid, which one says was a fine.
inline bool one_measure(const ClaimPair& pair) {
  return pair.classes.measures_meet(pair.one_asked.measure, pair.other_asked.measure);
}

// Both give the most that there may be of one thing: its capacity, the sentence that somebody risks.
inline bool of_most(const ClaimPair& pair) { return one_measure(pair) && pair.classes.of_most(pair.one_asked.measure); }

inline bool takes_part(const ClaimContext& asked) { return asked.slot == Slot::agent || asked.slot == Slot::patient; }

}  // namespace rashomon
