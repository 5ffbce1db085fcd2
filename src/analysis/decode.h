// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace rashomon {

// Finds the best projective tree over the words of a sentence: Eisner, "Three New Probabilistic Models for Dependency
// Parsing", 1996. Keeps its memory between sentences. Sentences too long for its cubic time get each word's best head,
// with cycles opened where that costs least.
class TreeDecoder {
 public:
  // scores[d * (n + 1) + h]: head h of word d; h == n is the root, which exactly one word takes. heads[d] gets h.
  void decode(std::span<const std::int32_t> scores, std::size_t n, std::vector<std::uint32_t>& heads);

 private:
  // The four kinds of spans [s, t]: the head is s (right) or t (left); open ones still wait for the far end's own
  // words.
  enum Kind : std::uint8_t { right, left, right_open, left_open };
  struct Part {
    std::uint16_t s, t;
    Kind kind;
  };

  void fill(std::size_t s, std::size_t t);
  std::int32_t best(const std::int32_t* a, const std::int32_t* b, std::size_t size, std::uint16_t& where);
  void trace(std::size_t root, std::vector<std::uint32_t>& heads);
  void greedy(std::vector<std::uint32_t>& heads);
  std::int32_t score(std::size_t word, std::size_t head) const { return scores_[word * (n_ + 1) + head]; }
  std::size_t at(std::size_t row, std::size_t column) const { return row * n_ + column; }

  std::size_t n_ = 0;
  std::span<const std::int32_t> scores_;
  // Rows by the begin or by the end of their spans, so that both sides of a split are read in a row.
  std::vector<std::int32_t> right_by_begin_, right_by_end_, left_by_begin_, left_by_end_, right_open_by_begin_,
      left_open_by_end_;
  std::vector<std::uint16_t> split_[4];
  std::vector<Part> stack_;
};

}  // namespace rashomon
