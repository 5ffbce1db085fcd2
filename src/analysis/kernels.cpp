// SPDX-License-Identifier: Apache-2.0
// Each step is written once, for all instruction sets, and compiled for each: the loops have no order that a compiler
// could choose, so wider registers change nothing but the time.
#include "analysis/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rashomon {
namespace {

#define RASHOMON_STEP inline __attribute__((always_inline))

constexpr std::size_t width = Kernels::width;
constexpr std::size_t lanes = 16;  // partial sums in a fixed order, whatever the machine's registers
static_assert(width % lanes == 0);

RASHOMON_STEP float total(const float* sums) {
  float sum = 0;
  for (std::size_t k = 0; k < lanes; ++k) sum += sums[k];
  return sum;
}

RASHOMON_STEP std::int16_t rounded(float x, float most) {
  const float scaled = x < -most ? -most : x > most ? most : x;
  return static_cast<std::int16_t>(static_cast<std::int32_t>(scaled + (scaled < 0 ? -0.5F : 0.5F)));
}

struct Steps {
  static RASHOMON_STEP void embed(const std::int8_t* embedding, const float* scales, const std::uint32_t* rows,
                                  std::size_t count, float* sum) {
    for (std::size_t j = 0; j < width; ++j) sum[j] = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const auto* from = embedding + std::size_t{rows[i]} * width;
      const float scale = scales[rows[i]];
      for (std::size_t j = 0; j < width; ++j) sum[j] += static_cast<float>(from[j]) * scale;
    }
  }

  static RASHOMON_STEP void normalize(float* row, std::int16_t* units) {
    float sums[lanes] = {}, squares[lanes] = {};
    for (std::size_t j = 0; j < width; j += lanes) {
      for (std::size_t k = 0; k < lanes; ++k) sums[k] += row[j + k];
    }
    const float mean = total(sums) / static_cast<float>(width);
    for (std::size_t j = 0; j < width; j += lanes) {
      for (std::size_t k = 0; k < lanes; ++k) {
        row[j + k] -= mean;
        squares[k] += row[j + k] * row[j + k];
      }
    }
    const float scale = 1.0F / std::sqrt(total(squares) / static_cast<float>(width) + 1e-5F);
    for (std::size_t j = 0; j < width; ++j) row[j] *= scale;
    for (std::size_t j = 0; j < width; ++j) units[j] = rounded(row[j] * 512.0F, 8191.0F);
  }

  static RASHOMON_STEP void add_window(const std::int32_t* left, const std::int32_t* middle, const std::int32_t* right,
                                       const float* scale, const float* bias, float* row) {
    for (std::size_t j = 0; j < width; ++j) {
      const auto k = width + j;
      const float one = static_cast<float>(left[j] + middle[j] + right[j]) * scale[j] + bias[j];
      const float other = static_cast<float>(left[k] + middle[k] + right[k]) * scale[k] + bias[k];
      row[j] += one > other ? one : other;
    }
  }

  static RASHOMON_STEP void gate(const std::int32_t* candidates, const std::int32_t* gates, const float* scale,
                                 const float* bias, float* state, float* row) {
    for (std::size_t j = 0; j < width; ++j) {
      const float c = static_cast<float>(candidates[j]) * scale[j] + bias[j];
      const float g = static_cast<float>(gates[j]) * scale[2 * width + j] + bias[2 * width + j];
      const float opening = 0.5F + 0.5F * (g / (1.0F + (g < 0 ? -g : g)));
      state[j] = c + opening * (state[j] - c);
      row[j] += state[j];
    }
  }

  static RASHOMON_STEP void scale(const std::int32_t* sum, const float* scales, const float* bias, std::size_t size,
                                  float* out) {
    for (std::size_t j = 0; j < size; ++j) out[j] = static_cast<float>(sum[j]) * scales[j] + bias[j];
  }

  static RASHOMON_STEP std::size_t best(const float* row, std::size_t size) {
    float most[lanes];
    for (float& part : most) part = row[0];
    std::size_t j = 0;
    for (; j + lanes <= size; j += lanes) {
      for (std::size_t k = 0; k < lanes; ++k) most[k] = row[j + k] > most[k] ? row[j + k] : most[k];
    }
    float top = most[0];
    for (const float part : most) top = part > top ? part : top;
    for (; j < size; ++j) top = row[j] > top ? row[j] : top;
    std::size_t place = 0;
    while (place + 1 < size && !(row[place] == top)) ++place;
    return place;
  }

  static RASHOMON_STEP void round(const float* x, std::size_t size, float unit, std::int16_t limit, std::int16_t* out) {
    const auto most = static_cast<float>(limit);
    for (std::size_t j = 0; j < size; ++j) out[j] = rounded(x[j] * unit, most);
  }

  static RASHOMON_STEP void round_sum(const float* a, const float* b, const float* c, std::size_t size, float unit,
                                      std::int16_t limit, std::int16_t* out) {
    const auto most = static_cast<float>(limit);
    for (std::size_t j = 0; j < size; ++j) {
      const float sum = a[j] + b[j] + c[j];
      out[j] = rounded((sum > 0 ? sum : 0.0F) * unit, most);
    }
  }
};

// The steps as functions for one instruction set; each is its step and nothing else.
#define RASHOMON_STEPS(Name, target)                                                                                   \
  struct Name {                                                                                                        \
    target static void embed(const std::int8_t* e, const float* s, const std::uint32_t* r, std::size_t n,              \
                             float* sum) {                                                                             \
      Steps::embed(e, s, r, n, sum);                                                                                   \
    }                                                                                                                  \
    target static void normalize(float* row, std::int16_t* units) { Steps::normalize(row, units); }                    \
    target static void add_window(const std::int32_t* l, const std::int32_t* m, const std::int32_t* r, const float* s, \
                                  const float* b, float* row) {                                                        \
      Steps::add_window(l, m, r, s, b, row);                                                                           \
    }                                                                                                                  \
    target static void gate(const std::int32_t* c, const std::int32_t* g, const float* s, const float* b,              \
                            float* state, float* row) {                                                                \
      Steps::gate(c, g, s, b, state, row);                                                                             \
    }                                                                                                                  \
    target static void scale(const std::int32_t* sum, const float* s, const float* b, std::size_t n, float* out) {     \
      Steps::scale(sum, s, b, n, out);                                                                                 \
    }                                                                                                                  \
    target static std::size_t best(const float* row, std::size_t n) { return Steps::best(row, n); }                    \
    target static void round(const float* x, std::size_t n, float unit, std::int16_t limit, std::int16_t* out) {       \
      Steps::round(x, n, unit, limit, out);                                                                            \
    }                                                                                                                  \
    target static void round_sum(const float* a, const float* b, const float* c, std::size_t n, float unit,            \
                                 std::int16_t limit, std::int16_t* out) {                                              \
      Steps::round_sum(a, b, c, n, unit, limit, out);                                                                  \
    }                                                                                                                  \
  }

RASHOMON_STEPS(Portable, );
#if defined(__x86_64__)
RASHOMON_STEPS(Avx2, __attribute__((target("avx2"))));
RASHOMON_STEPS(Avx512, __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq"))));
#endif

template <class Set>
Kernels kernels_of(std::string_view name, Multiply multiply, FillChart fill_chart) {
  return {name,       multiply,  Set::embed, Set::normalize, Set::add_window, Set::gate,
          Set::scale, Set::best, Set::round, Set::round_sum, fill_chart};
}

std::vector<Kernels> find_kernels() {
  std::vector<Kernels> found;
#if defined(__x86_64__)
  const bool wide = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                    __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
  if (wide && __builtin_cpu_supports("avx512vnni"))
    found.push_back(kernels_of<Avx512>("vnni", multiply_avx512_vnni, fill_chart_avx2));
  if (wide) found.push_back(kernels_of<Avx512>("avx512", multiply_avx512, fill_chart_avx2));
  if (__builtin_cpu_supports("avx2")) found.push_back(kernels_of<Avx2>("avx2", multiply_avx2, fill_chart_avx2));
#endif
  found.push_back(kernels_of<Portable>("portable", multiply_portable, fill_chart_portable));
  return found;
}

}  // namespace

const std::vector<Kernels>& all_kernels() {
  static const auto kernels = find_kernels();
  return kernels;
}

}  // namespace rashomon
