// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

namespace rashomon {

// What a possessor stands before is the head of the phrase, where a parser took it for something beside the name: in
// "Lee Marsh's lawyer, Ann Dale, told" the lawyer tells, and is Ann Dale. Only a mark that follows the possessor at
// once and is a word of its own ("'s") tells so. Changes the sentence's tree in place.
void settle_possessors(Analysis& analysis, const Sentence& sentence);

}  // namespace rashomon
