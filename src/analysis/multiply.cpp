// SPDX-License-Identifier: Apache-2.0
#include "analysis/multiply.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace rashomon {

void PairedWeights::reset(std::size_t depth_size, std::size_t used) {
  depth = depth_size;
  columns = (used + 15) / 16 * 16;
  pairs.assign(depth * columns, 0);
}

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
namespace {

// One block of a product: where it reads and writes.
struct Block {
  const std::int16_t* x;
  std::size_t depth;
  const std::int16_t* w;
  std::size_t columns;
  std::int32_t* out;
};

std::int32_t pair_at(const std::int16_t* x) {
  std::int32_t pair;
  std::memcpy(&pair, x, sizeof pair);
  return pair;
}

// Cuts the rows into blocks of the tallest size that fits.
template <template <int> class Kernel, int height, int... lower>
void in_blocks(Block block, std::size_t rows) {
  for (; rows >= height; rows -= height) {
    Kernel<height>::run(block);
    block.x += height * block.depth;
    block.out += height * block.columns;
  }
  if constexpr (sizeof...(lower) > 0) {
    if (rows > 0) in_blocks<Kernel, lower...>(block, rows);
  }
}

// `height` rows and 16 columns, kept in registers.
template <int height>
struct Avx2 {
  __attribute__((target("avx2"))) static void run(const Block& b) {
    __m256i sum[height][2];
    for (auto& row : sum) row[0] = row[1] = _mm256_setzero_si256();
    for (std::size_t k = 0; k < b.depth; k += 2) {
      const auto left = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(b.w + k * b.columns));
      const auto right = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(b.w + k * b.columns + 16));
      for (int i = 0; i < height; ++i) {
        const auto pair = _mm256_set1_epi32(pair_at(b.x + i * b.depth + k));
        sum[i][0] = _mm256_add_epi32(sum[i][0], _mm256_madd_epi16(pair, left));
        sum[i][1] = _mm256_add_epi32(sum[i][1], _mm256_madd_epi16(pair, right));
      }
    }
    for (int i = 0; i < height; ++i) {
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(b.out + i * b.columns), sum[i][0]);
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(b.out + i * b.columns + 8), sum[i][1]);
    }
  }
};

// `height` rows and 16 * `lanes` columns.
template <int height, int lanes>
__attribute__((target("avx512f,avx512bw"))) inline void block_avx512(const Block& b) {
  __m512i sum[height][lanes];
  for (auto& row : sum) {
    for (auto& lane : row) lane = _mm512_setzero_si512();
  }
  for (std::size_t k = 0; k < b.depth; k += 2) {
    __m512i w[lanes];
    for (int j = 0; j < lanes; ++j) w[j] = _mm512_loadu_si512(b.w + k * b.columns + 32 * j);
    for (int i = 0; i < height; ++i) {
      const auto pair = _mm512_set1_epi32(pair_at(b.x + i * b.depth + k));
      for (int j = 0; j < lanes; ++j) sum[i][j] = _mm512_add_epi32(sum[i][j], _mm512_madd_epi16(pair, w[j]));
    }
  }
  for (int i = 0; i < height; ++i) {
    for (int j = 0; j < lanes; ++j) _mm512_storeu_si512(b.out + i * b.columns + 16 * j, sum[i][j]);
  }
}

// The same with an instruction that multiplies and adds at once. It stands here by its name, since GCC 12 copies the
// sums of its intrinsic around, which costs more than the products.
template <int height, int lanes>
__attribute__((target("avx512f,avx512bw,avx512vnni"))) inline void block_vnni(const Block& b) {
  __m512i sum[height][lanes];
#pragma GCC unroll 16
  for (int i = 0; i < height; ++i) {
#pragma GCC unroll 2
    for (int j = 0; j < lanes; ++j) sum[i][j] = _mm512_setzero_si512();
  }
  for (std::size_t k = 0; k < b.depth; k += 2) {
    __m512i w[lanes];
#pragma GCC unroll 2
    for (int j = 0; j < lanes; ++j) w[j] = _mm512_loadu_si512(b.w + k * b.columns + 32 * j);
#pragma GCC unroll 16
    for (int i = 0; i < height; ++i) {
      const auto pair = _mm512_set1_epi32(pair_at(b.x + i * b.depth + k));
#pragma GCC unroll 2
      for (int j = 0; j < lanes; ++j) asm("vpdpwssd %2, %1, %0" : "+v"(sum[i][j]) : "v"(pair), "v"(w[j]));
    }
  }
#pragma GCC unroll 16
  for (int i = 0; i < height; ++i) {
#pragma GCC unroll 2
    for (int j = 0; j < lanes; ++j) _mm512_storeu_si512(b.out + i * b.columns + 16 * j, sum[i][j]);
  }
}

template <int height>
struct Avx512Wide {
  static void run(const Block& b) { block_avx512<height, 2>(b); }
};
template <int height>
struct Avx512Half {
  static void run(const Block& b) { block_avx512<height, 1>(b); }
};
template <int height>
struct VnniWide {
  static void run(const Block& b) { block_vnni<height, 2>(b); }
};
template <int height>
struct VnniHalf {
  static void run(const Block& b) { block_vnni<height, 1>(b); }
};

// Strips of 32 columns, whose weights stay in the nearest cache while the rows pass.
template <template <int> class Wide, template <int> class Half>
void in_strips(const std::int16_t* x, std::size_t rows, const PairedWeights& weights, std::int32_t* out) {
  for (std::size_t j = 0; j < weights.columns;) {
    const Block block{x, weights.depth, weights.pairs.data() + 2 * j, weights.columns, out + j};
    const bool wide = j + 32 <= weights.columns;
    if (wide) {
      in_blocks<Wide, 12, 8, 4, 2, 1>(block, rows);
    } else {
      in_blocks<Half, 12, 8, 4, 2, 1>(block, rows);
    }
    j += wide ? 32 : 16;
  }
}

}  // namespace

void multiply_avx2(const std::int16_t* x, std::size_t rows, const PairedWeights& weights, std::int32_t* out) {
  for (std::size_t j = 0; j < weights.columns; j += 16) {
    in_blocks<Avx2, 5, 2, 1>({x, weights.depth, weights.pairs.data() + 2 * j, weights.columns, out + j}, rows);
  }
}

void multiply_avx512(const std::int16_t* x, std::size_t rows, const PairedWeights& weights, std::int32_t* out) {
  in_strips<Avx512Wide, Avx512Half>(x, rows, weights, out);
}

void multiply_avx512_vnni(const std::int16_t* x, std::size_t rows, const PairedWeights& weights, std::int32_t* out) {
  in_strips<VnniWide, VnniHalf>(x, rows, weights, out);
}

#endif

}  // namespace rashomon
