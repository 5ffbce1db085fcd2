// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Answers to questions of yes or no, whatever the words: "the alarm never sounded", "l'alarme a bien fonctionné".

// Does either claim answer one?
bool of_an_issue(const ClaimPair& pair);

// Do both answer one question of the same bearer in the same way?
bool answered_alike(const ClaimPair& pair);

// Does the one answer yes and the other no, so that both cannot hold?
bool answered_otherwise(const ClaimPair& pair);

}  // namespace rashomon
