// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "claim/term.h"

namespace rashomon {

// How much lists of words have in common. All lists ascend by key, each key once.

// What some words tell in all.
float weight_of(const std::vector<Term>& words);

// The share of weight that two clauses have in common, 0 to 1 (a weighted Dice coefficient).
double similarity(const std::vector<Term>& one, const std::vector<Term>& other);

// Does the word stand among them?
bool has_word(const std::vector<Term>& words, std::uint64_t key);

// How many words stand in both.
std::size_t common_words(const std::vector<Term>& one, const std::vector<Term>& other);

// The share of the weight of some words that stands among others, 0 to 1; 1 for no words.
double share_within(const std::vector<Term>& words, const std::vector<Term>& others);

// The same two of words of two languages: only names, places and classes can be in both. So few of them may be there
// that chance is allowed for.
double similarity_across(const std::vector<Term>& one, const std::vector<Term>& other);
double share_within_across(const std::vector<Term>& words, const std::vector<Term>& others);

}  // namespace rashomon
