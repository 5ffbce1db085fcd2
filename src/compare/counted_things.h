// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Are the same things counted or measured, by one noun or one class: passengers are not all persons. REQUIRES of these
// three: both claims are of quantities.
bool same_thing(const ClaimPair& pair);

// A kind cannot outnumber what it is a kind of: 555 passengers are not among 277 people.
bool outnumbers(const ClaimPair& pair);

// "18 kilos de cocaïne" and "3 kilos d'héroïne", though both are drugs: of a stuff that is weighed or measured the
// class tells too little.
bool of_other_stuffs(const ClaimPair& pair);

}  // namespace rashomon
