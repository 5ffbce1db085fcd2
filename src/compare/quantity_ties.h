// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

// What ties two counts to one event and one moment. REQUIRES, of all: both claims are of quantities.
namespace rashomon {

// Does something in both name the event: who, when, where, by whose word? Or do the sentences say much the same?
bool tied(const ClaimPair& pair);

// A measure that is no tally (a share of the vote, a price) may have changed between two articles days apart.
bool of_one_moment(const ClaimPair& pair);

// "287 votes for the motion", "291 deputies backed it": are they the only counts of one tally, of sentences that are
// tied()?
bool only_counts(const ClaimPair& pair);

// "Rescued 38 people", "41 residents regained their freedom": does each article begin with its count, whatever others
// it gives, and speak of what the other's sentence tells?
bool heads_both(const ClaimPair& pair);

}  // namespace rashomon
