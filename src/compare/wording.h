// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <rashomon/comparison.h>

#include "claim/classes.h"
#include "claim/context.h"
#include "claim/likeness.h"

namespace rashomon {

// What the words tell in which two sentences differ that else say the same: "a sharp drop" and "a sharp rise". Of a
// conflict only; `reason` is a key of the report's language.
struct WordingDifference {
  Aspect aspect = Aspect::action;
  Verdict verdict = Verdict::contradicts;
  std::string_view reason;
};

struct WordingComparison {
  double alike = 0;  // share of the words that both have in common, in one order
  std::optional<WordingDifference> difference;
};

// Do the two words mean one thing: the same word, one that begins alike, or of one class or a kind of it?
bool same_word(const Word& a, const Word& b, const Classes& classes);

// Does any word of the sentence mean what the word does?
bool speaks_of(const WordSequence& sentence, const Word& word, const Classes& classes);

// Can the two words not hold of one thing at once: "rise" and "fall", "fair" and "unfair"?
bool are_opposite(const Word& a, const Word& b, const Classes& classes);

// Aligns the words of both (their longest common subsequence) and judges each stretch in which they differ. No
// difference where the sentences are not alike enough or too long, or nothing in which they differ is a conflict.
// Symmetric.
WordingComparison compare_wording(const WordSequence& one, const WordSequence& other, const Classes& classes,
                                  const Likeness& likeness);

}  // namespace rashomon
