// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "compare/ladder.h"
#include "value/quantity.h"

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

// Is it told of a whole how much of it is meant: "41 %", "one in four"?
inline bool of_shares(const ClaimPair& pair) {
  return one(pair).kind == QuantityKind::percent || one(pair).kind == QuantityKind::share;
}

// Is the first less than the second, in one unit?
inline bool is_less(const Quantity& a, const Quantity& b) { return best_in_base(a) < best_in_base(b); }

// Is one more than so many times the other, in one unit?
inline bool times_apart(const ClaimPair& pair, double most) {
  const auto a = best_in_base(one(pair)), b = best_in_base(other(pair));
  return std::max(a, b) > most * std::min(a, b);
}

inline bool takes_part(const ClaimContext& asked) { return asked.slot == Slot::agent || asked.slot == Slot::patient; }

// How two numbers stand to each other, whether or not they answer one question.
enum class Numbers : std::uint8_t {
  incomparable,  // of other kinds, units or scopes, or the same by chance
  meet,          // the same, rounded or not, or one within the bound or the interval of the other
  differ,        // no one number can be meant by both
  open,          // too vague to tell: "several", a third one
};
Numbers numbers_of(const ClaimPair& pair);

// Is the greater number the later one, of something whose count grows with time? It does not ask whether both are of
// one question.
bool grown(const ClaimPair& pair);

}  // namespace rashomon
