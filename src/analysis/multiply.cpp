// SPDX-License-Identifier: Apache-2.0
#include "analysis/multiply.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace rashomon {
namespace {

void multiply_portable(const std::int16_t* x, std::size_t rows, const PairedWeights& weights, std::int32_t* out) {
  const auto columns = weights.columns;
  for (std::size_t i = 0; i < rows; ++i) {
    auto* row = out + i * columns;
    std::fill_n(row, columns, 0);
    for (std::size_t k = 0; k < weights.depth; k += 2) {
      const std::int32_t left = x[i * weights.depth + k], right = x[i * weights.depth + k + 1];
      const auto* w = weights.pairs.data() + k * columns;
      for (std::size_t j = 0; j < columns; ++j) row[j] += left * w[2 * j] + right * w[2 * j + 1];
    }
  }
}

#if defined(__x86_64__)

std::int32_t pair_at(const std::int16_t* x) {
  std::int32_t pair;
  std::memcpy(&pair, x, sizeof pair);
  return pair;
}

// `height` rows and 16 columns, kept in registers.
template <int height>
__attribute__((target("avx2"))) inline void block_avx2(const std::int16_t* x, std::size_t depth, const std::int16_t* w,
                                                       std::size_t columns, std::int32_t* out) {
  __m256i sum[height][2];
  for (auto& row : sum) row[0] = row[1] = _mm256_setzero_si256();
  for (std::size_t k = 0; k < depth; k += 2) {
    const auto left = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(w + k * columns));
    const auto right = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(w + k * columns + 16));
    for (int i = 0; i < height; ++i) {
      const auto pair = _mm256_set1_epi32(pair_at(x + i * depth + k));
      sum[i][0] = _mm256_add_epi32(sum[i][0], _mm256_madd_epi16(pair, left));
      sum[i][1] = _mm256_add_epi32(sum[i][1], _mm256_madd_epi16(pair, right));
    }
  }
  for (int i = 0; i < height; ++i) {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + i * columns), sum[i][0]);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + i * columns + 8), sum[i][1]);
  }
}

__attribute__((target("avx2"))) void multiply_avx2(const std::int16_t* x, std::size_t rows,
                                                   const PairedWeights& weights, std::int32_t* out) {
  const auto depth = weights.depth, columns = weights.columns;
  for (std::size_t j = 0; j < columns; j += 16) {
    const auto* w = weights.pairs.data() + 2 * j;
    std::size_t i = 0;
    for (; i + 5 <= rows; i += 5) block_avx2<5>(x + i * depth, depth, w, columns, out + i * columns + j);
    for (; i < rows; ++i) block_avx2<1>(x + i * depth, depth, w, columns, out + i * columns + j);
  }
}

// `height` rows and 32 columns.
template <int height>
__attribute__((target("avx512f,avx512bw"))) inline void block_avx512(const std::int16_t* x, std::size_t depth,
                                                                     const std::int16_t* w, std::size_t columns,
                                                                     std::int32_t* out) {
  __m512i sum[height][2];
  for (auto& row : sum) row[0] = row[1] = _mm512_setzero_si512();
  for (std::size_t k = 0; k < depth; k += 2) {
    const auto left = _mm512_loadu_si512(w + k * columns), right = _mm512_loadu_si512(w + k * columns + 32);
    for (int i = 0; i < height; ++i) {
      const auto pair = _mm512_set1_epi32(pair_at(x + i * depth + k));
      sum[i][0] = _mm512_add_epi32(sum[i][0], _mm512_madd_epi16(pair, left));
      sum[i][1] = _mm512_add_epi32(sum[i][1], _mm512_madd_epi16(pair, right));
    }
  }
  for (int i = 0; i < height; ++i) {
    _mm512_storeu_si512(out + i * columns, sum[i][0]);
    _mm512_storeu_si512(out + i * columns + 16, sum[i][1]);
  }
}

template <int height>
__attribute__((target("avx512f,avx512bw"))) inline void half_avx512(const std::int16_t* x, std::size_t depth,
                                                                    const std::int16_t* w, std::size_t columns,
                                                                    std::int32_t* out) {
  __m512i sum[height];
  for (auto& row : sum) row = _mm512_setzero_si512();
  for (std::size_t k = 0; k < depth; k += 2) {
    const auto left = _mm512_loadu_si512(w + k * columns);
    for (int i = 0; i < height; ++i) {
      sum[i] = _mm512_add_epi32(sum[i], _mm512_madd_epi16(_mm512_set1_epi32(pair_at(x + i * depth + k)), left));
    }
  }
  for (int i = 0; i < height; ++i) _mm512_storeu_si512(out + i * columns, sum[i]);
}

__attribute__((target("avx512f,avx512bw"))) void multiply_avx512(const std::int16_t* x, std::size_t rows,
                                                                 const PairedWeights& weights, std::int32_t* out) {
  const auto depth = weights.depth, columns = weights.columns;
  for (std::size_t j = 0; j < columns;) {
    const auto* w = weights.pairs.data() + 2 * j;
    const bool wide = j + 32 <= columns;
    std::size_t i = 0;
    for (; i + 8 <= rows; i += 8) {
      (wide ? block_avx512<8> : half_avx512<8>)(x + i * depth, depth, w, columns, out + i * columns + j);
    }
    for (; i + 4 <= rows; i += 4) {
      (wide ? block_avx512<4> : half_avx512<4>)(x + i * depth, depth, w, columns, out + i * columns + j);
    }
    for (; i + 2 <= rows; i += 2) {
      (wide ? block_avx512<2> : half_avx512<2>)(x + i * depth, depth, w, columns, out + i * columns + j);
    }
    for (; i < rows; ++i)
      (wide ? block_avx512<1> : half_avx512<1>)(x + i * depth, depth, w, columns, out + i * columns + j);
    j += wide ? 32 : 16;
  }
}

#endif

}  // namespace

void PairedWeights::reset(std::size_t depth_size, std::size_t used) {
  depth = depth_size;
  columns = (used + 15) / 16 * 16;
  pairs.assign(depth * columns, 0);
}

std::vector<MultiplyPath> multiply_paths() {
  std::vector<MultiplyPath> paths;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw"))
    paths.push_back({"avx512", multiply_avx512});
  if (__builtin_cpu_supports("avx2")) paths.push_back({"avx2", multiply_avx2});
#endif
  paths.push_back({"portable", multiply_portable});
  return paths;
}

}  // namespace rashomon
