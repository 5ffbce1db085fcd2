// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/decode.h"
#include "analysis/multiply.h"

namespace rashomon {

// The inner loops of the network, once for each instruction set. Products are whole numbers, and every other step is a
// fixed sequence of single additions and multiplications, so that all sets give the same bytes. Rows of the network's
// stream are 96 wide.
struct Kernels {
  static constexpr std::size_t width = 96;

  std::string_view name;  // "vnni", "avx512", "avx2", "portable"
  Multiply multiply;
  // sum = the rows of `embedding` times their scales, added in the order given.
  void (*embed)(const std::int8_t* embedding, const float* scales, const std::uint32_t* rows, std::size_t count,
                float* sum);
  // Brings a row to mean 0 and deviation 1, and into whole 512ths.
  void (*normalize)(float* row, std::int16_t* units);
  // row += the greater half of (left + middle + right) * scale + bias, of two halves each.
  void (*add_window)(const std::int32_t* left, const std::int32_t* middle, const std::int32_t* right,
                     const float* scale, const float* bias, float* row);
  // One step of two gated averages in one direction: state from candidates and gates, added to the row.
  void (*gate)(const std::int32_t* candidates, const std::int32_t* gates, const float* scale, const float* bias,
               float* state, float* row);
  // out = sum * scale + bias.
  void (*scale)(const std::int32_t* sum, const float* scale, const float* bias, std::size_t size, float* out);
  // The first place of the greatest value. REQUIRES: size > 0.
  std::size_t (*best)(const float* row, std::size_t size);
  // x * unit, rounded half away from zero and kept within the limit.
  void (*round)(const float* x, std::size_t size, float unit, std::int16_t limit, std::int16_t* out);
  // The same of a + b + c where that is positive, else 0.
  void (*round_sum)(const float* a, const float* b, const float* c, std::size_t size, float unit, std::int16_t limit,
                    std::int16_t* out);
  FillChart fill_chart;
};

// Those that this machine can run, the fastest first; the last is portable.
const std::vector<Kernels>& all_kernels();

}  // namespace rashomon
