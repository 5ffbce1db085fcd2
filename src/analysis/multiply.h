// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
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

void multiply_portable(const std::int16_t* x, std::size_t rows, const PairedWeights& weights, std::int32_t* out);
#if defined(__x86_64__)
// Each only where the processor has the instructions of its name.
void multiply_avx2(const std::int16_t* x, std::size_t rows, const PairedWeights& weights, std::int32_t* out);
void multiply_avx512(const std::int16_t* x, std::size_t rows, const PairedWeights& weights, std::int32_t* out);
void multiply_avx512_vnni(const std::int16_t* x, std::size_t rows, const PairedWeights& weights, std::int32_t* out);
#endif

}  // namespace rashomon
