// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Does one of the two count or measure a part of what the other does, the whole that is not counted there, another kind
// or another moment? REQUIRES of all of these: both claims are of quantities.
bool of_a_part(const ClaimPair& pair);

// "Deux cents blessés ont été admis": does a noun alone tell the tally in one, while its verb tells something else of
// those whom it counts?
bool one_told_of_otherwise(const ClaimPair& pair);

// "2 100 absentee ballots" are among the 18 800 ballots: what one side alone narrows is a part of the other's, unless
// it is at least so great a share of it.
bool part_of_the_other(const ClaimPair& pair, double share);

// "65,000 people in three days" and "20,000 on Sunday", "6 millions en trois ans" and "2 millions cette année": what
// the one sums up, and the less of a time in it.
bool of_less_time(const ClaimPair& pair);

// "Ten years, four of them suspended", "will serve six": what is left of it where the part told beside it is taken off.
bool the_rest_of_it(const ClaimPair& pair);

// "Nine of the victims were Bulgarian", "four were Romanian": does each say something else of some of them?
bool said_of_two_parts(const ClaimPair& pair);

// "310 schools across the whole country", "45 in the capital"; "in all 25", "six on Tuesday": what is said to be all of
// it, and so much less of what is not.
bool of_some_of_all(const ClaimPair& pair);

// "Quatre hommes cagoulés", "trois hommes cagoulés": who is told apart by the same words, at the head of both articles
// and in one event, is counted whatever each has them do.
bool one_group(const ClaimPair& pair);

}  // namespace rashomon
