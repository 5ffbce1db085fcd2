// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "claim/classes.h"
#include "claim/context.h"
#include "claim/likeness.h"

namespace rashomon {

// What a set of sentences is judged by.
struct AssertionRules {
  const Classes& classes;
  const Likeness& likeness;
};

// The sentences of one text.
using SentenceWords = std::span<const WordSequence* const>;

// One word, or two of one stem.
bool same_stem(const Word& a, const Word& b);

// One word, or two of one stem or class.
bool same_word(const Word& a, const Word& b, const Classes& classes);

// Does the sentence hold the word, or one of its stem or class?
bool speaks_of(const WordSequence& sentence, const Word& word, const Classes& classes);

bool is_verbal(const Word& word);

// Is the word among those of the assertion?
bool holds(const Assertion& assertion, std::uint32_t word);

// The keys of an assertion's days and dates.
std::vector<std::uint64_t> times_of(const WordSequence& sentence, const Assertion& assertion);

// How much of what is said another sentence speaks of, by the weight of the words.
struct Cover {
  float shared = 0, total = 0;
  bool reaches(const Least& least) const { return shared >= least.share * total && shared >= least.weight; }
};

// Of an assertion, beside one of its words.
Cover cover(const WordSequence& sentence, const Assertion& assertion, std::uint32_t beside, const WordSequence& other,
            const Classes& classes);

}  // namespace rashomon
