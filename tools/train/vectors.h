// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace rashomon::train {

// Sums in sixteen parts, so that compilers may keep them in registers. REQUIRES: n % 16 == 0.
inline float dot(const float* a, const float* b, std::size_t n) {
  float sum[16] = {};
  for (std::size_t i = 0; i < n; i += 16) {
    for (std::size_t j = 0; j < 16; ++j) sum[j] += a[i + j] * b[i + j];
  }
  float total = 0;
  for (const float part : sum) total += part;
  return total;
}

inline void add_scaled(float* to, const float* from, float scale, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) to[i] += scale * from[i];
}

}  // namespace rashomon::train
