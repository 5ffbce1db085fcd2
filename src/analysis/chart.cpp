// SPDX-License-Identifier: Apache-2.0
// The cubic part of the decoder: for each span the best of its splits, the first of equals.
#include <algorithm>

#include "analysis/decode.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace rashomon {
namespace {

struct Split {
  std::int32_t most;
  std::uint32_t where;
};

struct Portable {
  static Split best(const std::int32_t* a, const std::int32_t* b, std::size_t size) {
    std::int32_t most = a[0] + b[0];
    for (std::size_t k = 1; k < size; ++k) most = std::max(most, a[k] + b[k]);
    std::uint32_t k = 0;
    while (a[k] + b[k] != most) ++k;
    return {most, k};
  }
};

#if defined(__x86_64__)

struct Avx2 {
  __attribute__((target("avx2"))) static __m256i sums(const std::int32_t* a, const std::int32_t* b, std::size_t k,
                                                      std::size_t size) {
    const auto left = static_cast<int>(std::min<std::size_t>(size - k, 8));
    const auto mask = _mm256_cmpgt_epi32(_mm256_set1_epi32(left), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
    const auto sum = _mm256_add_epi32(_mm256_maskload_epi32(a + k, mask), _mm256_maskload_epi32(b + k, mask));
    return _mm256_blendv_epi8(_mm256_set1_epi32(INT32_MIN), sum, mask);
  }
  __attribute__((target("avx2"))) static Split best(const std::int32_t* a, const std::int32_t* b, std::size_t size) {
    auto most = sums(a, b, 0, size);
    for (std::size_t k = 8; k < size; k += 8) most = _mm256_max_epi32(most, sums(a, b, k, size));
    auto half = _mm_max_epi32(_mm256_castsi256_si128(most), _mm256_extracti128_si256(most, 1));
    half = _mm_max_epi32(half, _mm_shuffle_epi32(half, 0x4E));
    half = _mm_max_epi32(half, _mm_shuffle_epi32(half, 0xB1));
    const auto top = _mm256_broadcastd_epi32(half);
    for (std::size_t k = 0;; k += 8) {
      const auto equal = _mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpeq_epi32(sums(a, b, k, size), top)));
      if (equal == 0) continue;
      return {_mm_cvtsi128_si32(half),
              static_cast<std::uint32_t>(k) + static_cast<std::uint32_t>(__builtin_ctz(equal))};
    }
  }
};

#endif

// The span [s, t], from spans within it.
template <class Set>
inline __attribute__((always_inline)) void fill(const Chart& c, std::size_t s, std::size_t t) {
  const auto n = c.n, size = t - s, st = s * n + t, ts = t * n + s;
  // An arc between s and t joins what hangs right of s with what hangs left of t.
  const auto joined = Set::best(c.right_by_begin + s * n + s, c.left_by_end + ts + 1, size);
  c.split[Chart::right_open][st] = c.split[Chart::left_open][st] = static_cast<std::uint16_t>(s + joined.where);
  c.right_open_by_begin[st] = joined.most + c.scores[t * (n + 1) + s];
  c.left_open_by_end[ts] = joined.most + c.scores[s * (n + 1) + t];
  const auto right = Set::best(c.right_open_by_begin + s * n + s + 1, c.right_by_end + ts + 1, size);
  c.right_by_begin[st] = c.right_by_end[ts] = right.most;
  c.split[Chart::right][st] = static_cast<std::uint16_t>(s + 1 + right.where);
  const auto left = Set::best(c.left_by_begin + s * n + s, c.left_open_by_end + ts, size);
  c.left_by_begin[st] = c.left_by_end[ts] = left.most;
  c.split[Chart::left][st] = static_cast<std::uint16_t>(s + left.where);
}

template <class Set>
inline __attribute__((always_inline)) void fill_all(const Chart& c) {
  for (std::size_t i = 0; i < c.n; ++i) {
    const auto at = i * c.n + i;
    c.right_by_begin[at] = c.right_by_end[at] = c.left_by_begin[at] = c.left_by_end[at] = 0;
  }
  for (std::size_t size = 1; size < c.n; ++size) {
    for (std::size_t s = 0; s + size < c.n; ++s) fill<Set>(c, s, s + size);
  }
}

}  // namespace

void fill_chart_portable(const Chart& chart) { fill_all<Portable>(chart); }
#if defined(__x86_64__)
__attribute__((target("avx2"))) void fill_chart_avx2(const Chart& chart) { fill_all<Avx2>(chart); }
#endif

}  // namespace rashomon
