// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rashomon {

// Weights as the products read them: 16-bit, two rows side by side, columns padded to a multiple of 16.
struct PairedWeights {
  std::size_t depth = 0, columns = 0;
  std::vector<std::int16_t> pairs;  // [depth / 2][columns][2]

  // REQUIRES: depth is even. Columns beyond `used` are 0.
  void reset(std::size_t depth_size, std::size_t used);
  std::int16_t& at(std::size_t row, std::size_t column) { return pairs[((row / 2) * columns + column) * 2 + row % 2]; }
};

// out[rows][columns] = x[rows][depth] times weights, in whole numbers: every instruction set gives the same. REQUIRES:
// no sum leaves 32 bits.
using Multiply = void (*)(const std::int16_t* x, std::size_t rows, const PairedWeights& weights, std::int32_t* out);

struct MultiplyPath {
  std::string_view name;  // "avx512", "avx2", "portable"
  Multiply multiply;
};
// Those that this machine can run, the fastest first; the last is portable.
std::vector<MultiplyPath> multiply_paths();

}  // namespace rashomon
