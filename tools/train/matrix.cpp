// SPDX-License-Identifier: Apache-2.0
#include "train/matrix.h"

#include <cstring>

namespace rashomon::train {
namespace {

using Lane = float __attribute__((vector_size(64)));

Lane load(const float* at) {
  Lane lane;
  std::memcpy(&lane, at, sizeof lane);
  return lane;
}
void store(float* at, Lane lane) { std::memcpy(at, &lane, sizeof lane); }

// A block of `height` rows and 16 * `lanes` columns of c, kept in registers while k runs.
template <int height, int lanes>
void block(const float* a, std::size_t lda, const float* b, std::size_t ldb, float* c, std::size_t ldc,
           std::size_t depth, bool add) {
  Lane sum[height][lanes];
  for (int i = 0; i < height; ++i) {
    for (int j = 0; j < lanes; ++j) sum[i][j] = add ? load(c + i * ldc + 16 * j) : Lane{};
  }
  for (std::size_t k = 0; k < depth; ++k) {
    Lane row[lanes];
    for (int j = 0; j < lanes; ++j) row[j] = load(b + k * ldb + 16 * j);
    for (int i = 0; i < height; ++i) {
      const float x = a[i * lda + k];
      for (int j = 0; j < lanes; ++j) sum[i][j] += x * row[j];
    }
  }
  for (int i = 0; i < height; ++i) {
    for (int j = 0; j < lanes; ++j) store(c + i * ldc + 16 * j, sum[i][j]);
  }
}

}  // namespace

void multiply(const Matrix& a, const Matrix& b, Matrix& c, bool add) {
  if (!add) c.reset(a.rows, b.cols);
  for (std::size_t j = 0; j < b.cols;) {
    const bool wide = j + 32 <= b.cols;
    std::size_t i = 0;
    for (; i + 8 <= a.rows; i += 8) {
      (wide ? block<8, 2> : block<8, 1>)(a[i], a.cols, b[0] + j, b.cols, c[i] + j, c.cols, a.cols, add);
    }
    for (; i < a.rows; ++i)
      (wide ? block<1, 2> : block<1, 1>)(a[i], a.cols, b[0] + j, b.cols, c[i] + j, c.cols, a.cols, add);
    j += wide ? 32 : 16;
  }
}

void transpose(const Matrix& a, Matrix& out) {
  out.reset(a.cols, a.rows);
  for (std::size_t i = 0; i < a.rows; ++i) {
    for (std::size_t j = 0; j < a.cols; ++j) out[j][i] = a[i][j];
  }
}

void add_bias(Matrix& x, const Matrix& bias) {
  for (std::size_t i = 0; i < x.rows; ++i) {
    for (std::size_t j = 0; j < x.cols; ++j) x[i][j] += bias[0][j];
  }
}

void add_columns(const Matrix& grad, Matrix& bias_grad) {
  for (std::size_t i = 0; i < grad.rows; ++i) {
    for (std::size_t j = 0; j < grad.cols; ++j) bias_grad[0][j] += grad[i][j];
  }
}

}  // namespace rashomon::train
