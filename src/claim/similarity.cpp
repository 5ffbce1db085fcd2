// SPDX-License-Identifier: Apache-2.0
#include "claim/similarity.h"

#include <algorithm>

namespace rashomon {
namespace {

// Twice the weight of what two lists share, and the weight of both, of all words or of the common ones.
struct Shared {
  double shared = 0, total = 0;
};

Shared shared_of(const std::vector<Term>& one, const std::vector<Term>& other, bool common) {
  Shared sum;
  const auto counts = [&](const Term& term) { return !common || term.common; };
  for (const auto& term : one) sum.total += counts(term) ? term.weight : 0;
  for (const auto& term : other) sum.total += counts(term) ? term.weight : 0;
  auto a = one.begin();
  auto b = other.begin();
  while (a != one.end() && b != other.end()) {
    if (a->key < b->key) {
      ++a;
    } else if (b->key < a->key) {
      ++b;
    } else {
      if (counts(*a)) sum.shared += a->weight + b->weight;
      ++a;
      ++b;
    }
  }
  return sum;
}

Shared within_of(const std::vector<Term>& words, const std::vector<Term>& others, bool common) {
  Shared sum;
  for (const auto& word : words) {
    if (common && !word.common) continue;
    sum.total += word.weight;
    const auto found = std::ranges::lower_bound(others, word.key, {}, &Term::key);
    if (found != others.end() && found->key == word.key) sum.shared += word.weight;
  }
  return sum;
}

constexpr double chance = 1;  // the weight of one word

}  // namespace

float weight_of(const std::vector<Term>& words) {
  float sum = 0;
  for (const auto& word : words) sum += word.weight;
  return sum;
}

double similarity(const std::vector<Term>& one, const std::vector<Term>& other) {
  const auto [shared, total] = shared_of(one, other, false);
  return total > 0 ? shared / total : 0;
}

bool has_word(const std::vector<Term>& words, std::uint64_t key) {
  return std::ranges::binary_search(words, key, {}, &Term::key);
}

std::size_t common_words(const std::vector<Term>& one, const std::vector<Term>& other) {
  return static_cast<std::size_t>(
      std::ranges::count_if(one, [&](const Term& term) { return has_word(other, term.key); }));
}

double share_within(const std::vector<Term>& words, const std::vector<Term>& others) {
  const auto [shared, total] = within_of(words, others, false);
  return total > 0 ? shared / total : 1;
}

double similarity_across(const std::vector<Term>& one, const std::vector<Term>& other) {
  const auto [shared, total] = shared_of(one, other, true);
  return shared / (total + chance);
}

double share_within_across(const std::vector<Term>& words, const std::vector<Term>& others) {
  const auto [shared, total] = within_of(words, others, true);
  return shared / (total + chance);
}

}  // namespace rashomon
