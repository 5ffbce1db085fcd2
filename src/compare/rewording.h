// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "claim/classes.h"
#include "claim/likeness.h"
#include "compare/stretches.h"

namespace rashomon {

// What sets two quotations apart that seem to be of one utterance.
struct Rewording {
  std::size_t common = 0;        // words that both have, in one order
  bool differs = false;          // something in them tells otherwise, however much else is worded otherwise
  bool tells = false;            // that alone does: a word, a denial, a case exempted by one of them
  bool exempted_by_one = false;  // is it the first of the two that exempts a case?
  Words exempted;                // the case that only one of them exempts ("unless the rain stops"); empty: none
};

// Sets the words of two quotations against each other. What a translation, a tidier or a shorter quotation of the same
// words may change tells nothing: words of grammar and words said for each other, what is left out. Nor do values,
// which other ladders compare. Symmetric.
Rewording compare_quotations(Words one, Words other, const Classes& classes, const Likeness& likeness);

}  // namespace rashomon
