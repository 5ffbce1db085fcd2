// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Do the two numbers answer one question, with evidence enough for a conflict? REQUIRES of all: both claims are of
// quantities.
bool same_question(const ClaimPair& pair);

// Does something tell that the two hardly answer one question, whatever speaks for it?
bool of_two_questions(const ClaimPair& pair);

// "Nouveaux" against "étrangers": is each narrowed in its own way?
bool narrowed_apart(const ClaimPair& pair);

}  // namespace rashomon
