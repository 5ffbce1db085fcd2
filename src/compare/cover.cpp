// SPDX-License-Identifier: Apache-2.0
#include "compare/cover.h"

#include <algorithm>

namespace rashomon {

bool same_stem(const Word& a, const Word& b) { return a.key == b.key || a.stem == b.stem; }

bool same_word(const Word& a, const Word& b, const Classes& classes) {
  if (same_stem(a, b)) return true;
  return !a.carries && !b.carries && !a.meaning.empty() && !b.meaning.empty() && classes.related(a.meaning, b.meaning);
}

bool speaks_of(const WordSequence& sentence, const Word& word, const Classes& classes) {
  return std::ranges::any_of(sentence.words, [&](const Word& other) {
    return other.key == word.key || (other.weight > 0 && same_word(word, other, classes));
  });
}

bool is_verbal(const Word& word) { return word.upos == Upos::verb || word.upos == Upos::aux; }

bool holds(const Assertion& assertion, std::uint32_t word) { return std::ranges::binary_search(assertion.words, word); }

std::vector<std::uint64_t> times_of(const WordSequence& sentence, const Assertion& assertion) {
  std::vector<std::uint64_t> keys;
  for (const auto w : assertion.words) {
    if (sentence.words[w].time) keys.push_back(sentence.words[w].key);
  }
  return keys;
}

Cover cover(const WordSequence& sentence, const Assertion& assertion, std::uint32_t beside, const WordSequence& other,
            const Classes& classes) {
  Cover sum;
  for (const auto w : assertion.words) {
    const auto& word = sentence.words[w];
    if (w == beside || word.weight <= 0) continue;
    sum.total += word.weight;
    if (speaks_of(other, word, classes)) sum.shared += word.weight;
  }
  return sum;
}

}  // namespace rashomon
