// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Are the two numbers of other scopes: another period, place, ballot or speaker's wish, so that both may hold, however
// alike their sentences are? REQUIRES: both claims are of quantities, of articles that may tell of more than one
// situation.
bool of_other_scopes(const ClaimPair& pair);

// "Débloque dix millions", "versera douze millions": is what one article promises told by the other as what is given,
// of a measure where that is all the same?
bool promised_alike(const ClaimPair& pair);

}  // namespace rashomon
