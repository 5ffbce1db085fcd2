// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "claim/context.h"

namespace rashomon {

using Words = std::span<const Word>;

// What stands between two words that two sentences have in common, of either; one of the two may be empty.
struct Stretch {
  Words one, other;
};

struct AlignedWords {
  std::size_t common = 0;          // words of their longest common subsequence
  std::vector<Stretch> stretches;  // in the order of the words
};

// Sets the words of two sentences against each other in their order. Time and memory grow with the product of their
// lengths. What it gives points into both.
AlignedWords align_words(Words one, Words other);

// The words that name or tell something, those of little meaning among them.
std::vector<const Word*> content(Words words);

// Does a denial come in, and nothing else change that tells anything: "was (not) deemed"?
bool only_denies(const Stretch& stretch);

}  // namespace rashomon
