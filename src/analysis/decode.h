// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace rashomon {

// The tables of one sentence of n words, n x n each. Spans [s, t] by their kind: the head is s (right) or t (left);
// open ones still wait for the far end's own words. Rows by the begin or by the end of their spans, so that both sides
// of a split are read in a row.
struct Chart {
  enum Kind : std::uint8_t { right, left, right_open, left_open };
  const std::int32_t* scores = nullptr;  // [n][n + 1]
  std::size_t n = 0;
  std::int32_t *right_by_begin = nullptr, *right_by_end = nullptr, *left_by_begin = nullptr, *left_by_end = nullptr,
               *right_open_by_begin = nullptr, *left_open_by_end = nullptr;
  std::uint16_t* split[4] = {};
};

// Fills every span from the shorter ones; each instruction set gives the same.
using FillChart = void (*)(const Chart& chart);
void fill_chart_portable(const Chart& chart);
#if defined(__x86_64__)
void fill_chart_avx2(const Chart& chart);
#endif

// Finds the best projective tree over the words of a sentence: Eisner, "Three New Probabilistic Models for Dependency
// Parsing", 1996. Keeps its memory between sentences. Sentences too long for its cubic time get each word's best head,
// with cycles opened where that costs least.
class TreeDecoder {
 public:
  explicit TreeDecoder(FillChart fill_chart = fill_chart_portable) : fill_chart_(fill_chart) {}
  // scores[d * (n + 1) + h]: head h of word d; h == n is the root, which exactly one word takes. heads[d] gets h.
  void decode(std::span<const std::int32_t> scores, std::size_t n, std::vector<std::uint32_t>& heads);

 private:
  struct Part {
    std::uint16_t s, t;
    Chart::Kind kind;
  };

  void open_chart();
  void trace(std::size_t root, std::vector<std::uint32_t>& heads);
  void greedy(std::vector<std::uint32_t>& heads);
  std::int32_t score(std::size_t word, std::size_t head) const { return scores_[word * (n_ + 1) + head]; }
  std::size_t at(std::size_t row, std::size_t column) const { return row * n_ + column; }

  FillChart fill_chart_;
  std::size_t n_ = 0;
  std::span<const std::int32_t> scores_;
  Chart chart_;
  std::vector<std::int32_t> sums_;
  std::vector<std::uint16_t> splits_;
  std::vector<Part> stack_;
};

}  // namespace rashomon
